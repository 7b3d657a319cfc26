import type { Collection } from "@logue/infra/read-store/read-store.ts";
import type { MessageDocument } from "./messages.ts";
import type { MayBeStale } from "./stale.ts";
import { unreadReplyCount } from "./unread.ts";

/** A message that mentions more people than this makes none of them follow its thread. */
export const followingMentionsMax = 20;
/**
 * So many people follow a thread by taking part in it. Each reply writes a document for each of
 * them, so there must be a limit; others can still choose to follow.
 */
export const threadPeopleMax = 500;

/**
 * That a person began a thread, replied in it or was mentioned in it. It comes from the events of
 * the conversation alone; what the person chose and read is in a `ThreadReadingDocument`, because
 * a document cannot follow two streams.
 */
export interface ThreadParticipationDocument extends MayBeStale {
  /** `userId:threadRootId` */
  readonly id: string;
  readonly userId: string;
  readonly roomId: string;
  readonly threadRootId: string;
  /** Position of the latest event that makes the person follow. */
  readonly causePosition: string;
  /**
   * Replies up to this number need not be read: those before the person's own, or before the call,
   * and imported ones.
   */
  readonly readNumber: number;
  /** Position of the event that set `readNumber`. */
  readonly readPosition: string;
  /** `threadOrder` of the newest reply; null before the first. */
  readonly order: string | null;
  readonly changed: string;
}

/** What a person chose and read in one thread. It comes from the events of the person alone. */
export interface ThreadReadingDocument extends MayBeStale {
  /** `userId:threadRootId` */
  readonly id: string;
  readonly userId: string;
  readonly roomId: string;
  readonly threadRootId: string;
  /** Position of the person's latest choice, when it was to follow; else null. */
  readonly followed: string | null;
  /** The number of the last reply when the person chose to follow. */
  readonly followedNumber: number;
  /** Position of the person's latest choice, when it was to unfollow; else null. */
  readonly unfollowed: string | null;
  /** The number read up to; null: never opened. */
  readonly readNumber: number | null;
  readonly readPosition: string | null;
  readonly changed: string;
}

export const threadParticipations: Collection<ThreadParticipationDocument> = {
  name: "threadParticipations",
  projection: "messages",
  shape: 1,
  indexes: { ofUser: { fields: ["userId", "order"] }, ofThread: { fields: ["threadRootId", "userId"] } },
};

export const threadReadings: Collection<ThreadReadingDocument> = {
  name: "threadReadings",
  projection: "reading",
  indexes: { followed: { fields: ["userId", "followed"] }, ofThread: { fields: ["threadRootId", "userId"] } },
};

export const threadPersonId = (userId: string, threadRootId: string): string => `${userId}:${threadRootId}`;

/** Sorts threads by their newest reply. Two threads never share one. */
export const threadOrder = (lastReplyAt: string, threadRootId: string): string => `${lastReplyAt}/${threadRootId}`;

type Participation = Pick<ThreadParticipationDocument, "causePosition" | "readNumber" | "readPosition">;
type Reading = Pick<ThreadReadingDocument, "followed" | "followedNumber" | "unfollowed" | "readNumber" | "readPosition">;

/**
 * The rule of following. These make a person follow a thread: choosing it, the first reply to the
 * person's own message, each reply of the person, and each message of the thread that mentions the
 * person. Unfollowing ends it, until one of them happens again. So only the latest of all these
 * events counts.
 */
export function isFollowing(
  participation: Pick<Participation, "causePosition"> | undefined,
  reading: Pick<Reading, "followed" | "unfollowed"> | undefined,
): boolean {
  const since = latest(participation?.causePosition, reading?.followed);
  return since > latest(reading?.unfollowed);
}

/**
 * The number up to which a person has read a thread. Replying and choosing to follow read what was
 * before; what is marked unread afterwards is unread.
 */
export function threadReadUpTo(participation: Participation | undefined, reading: Reading | undefined): number {
  const isChosen = reading !== undefined && reading.followed !== null;
  const passed = Math.max(participation?.readNumber ?? 0, isChosen ? reading.followedNumber : 0);
  if (reading === undefined || reading.readNumber === null) return passed;
  const passedPosition = latest(participation?.readPosition, reading.followed);
  return latest(reading.readPosition) > passedPosition ? reading.readNumber : Math.max(reading.readNumber, passed);
}

/** How many replies of a thread a person has not read, without the deleted ones. */
export const unreadInThread = (
  root: Pick<MessageDocument, "lastThreadNumber" | "deletedThreadRanges">,
  participation: Participation | undefined,
  reading: Reading | undefined,
): number => unreadReplyCount(root, threadReadUpTo(participation, reading));

/** The latest of these positions; empty, which is before all, without any. */
const latest = (...positions: readonly (string | null | undefined)[]): string =>
  positions.reduce<string>(
    (max, position) => (position !== null && position !== undefined && position > max ? position : max),
    "",
  );
