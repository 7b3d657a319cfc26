import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import { audienceOfUser, type MentionDocument, mentions } from "@logue/projection-service/contract/mentions.ts";
import type { MessageDocument } from "@logue/projection-service/contract/messages.ts";
import type { NotificationReason } from "@logue/projection-service/contract/notifications.ts";
import { type MembershipDocument, memberships } from "@logue/projection-service/contract/rooms.ts";
import type { ThreadReadingDocument } from "@logue/projection-service/contract/threads.ts";
import type { GraphQLError } from "graphql";
import { roomsOfPersonMax } from "../access.ts";
import type { AnnouncedPositions } from "../fan-out/announced-positions.ts";
import { readEntries } from "../fan-out/entries.ts";
import type { InboxItem, LiveItem, Resync, ResyncReason, RoomEntrySource } from "../fan-out/items.ts";
import type { LiveSource } from "../fan-out/live-subscription.ts";
import { earliest, type Positions, positionFor } from "../fan-out/positions.ts";
import { inboxFeed, type SafePosition } from "../fan-out/safe-position.ts";
import { checkCursor, resumptionOf } from "../feeds/cursors.ts";
import { missedNotifications } from "../notifications/missed-notifications.ts";
import { chosenThreadsOf } from "../reading/chosen-threads.ts";

export interface InboxEventsArguments {
  readonly after?: string | null;
}

const mentionsMax = 100;

export const checkInboxCursor = ({ after = null }: InboxEventsArguments): GraphQLError | null => checkCursor(inboxFeed, after);

export interface InboxSourceOptions {
  readonly readStore: ReadStore;
  readonly userId: string;
  readonly after: string | null;
  readonly announced: AnnouncedPositions;
  readonly safePosition: SafePosition;
  /** Receives the subscriber's rooms before anything is sent. */
  readonly onRooms: (memberships: readonly MembershipDocument[]) => void;
  /** Receives the threads that the subscriber chose to follow, before anything is sent. */
  readonly onThreads: (readings: readonly ThreadReadingDocument[]) => void;
  /** Receives the subscriber's entries of all rooms, before anything is sent. */
  readonly onEntries: (entries: readonly RoomEntrySource[]) => Promise<void>;
  /** Why the subscriber is notified of a missed message; null when the subscriber is not. */
  readonly reasonFor: (message: MessageDocument) => NotificationReason | null;
  readonly onResync: (reason: ResyncReason) => void;
}

/**
 * What changed for the subscriber: the list of rooms always, and after a cursor the newer entries
 * of those rooms and the newer mentions. All of them are states, so that sending one twice is
 * harmless.
 */
export function inboxSource(options: InboxSourceOptions): LiveSource {
  const { readStore, userId, after, announced, safePosition, onRooms, onThreads, onEntries, onResync } = options;
  async function* backfill(): AsyncGenerator<readonly LiveItem[], void> {
    const cursor = safePosition.current();
    const own = await readStore.range(memberships, { index: "ofUser", prefix: [userId], limit: roomsOfPersonMax });
    onRooms(own);
    onThreads(await chosenThreadsOf(readStore, userId));
    const keys = own.map(({ roomId }) => `${userId}:${roomId}`);
    const entries = await readEntries(readStore, keys);
    await onEntries(entries);
    yield [{ __typename: "RoomsListed", roomIds: own.map(({ roomId }) => roomId) }];
    if (after !== null) yield await missed(after, entries, cursor);
    yield [{ __typename: "CaughtUp", cursor }];
  }

  async function missed(since: string, entries: readonly RoomEntrySource[], cursor: string): Promise<InboxItem[]> {
    const resumption = await resumptionOf(announced, inboxFeed, since);
    if ("resync" in resumption) return [await resync(resumption.resync)];
    const changed = changedEntries(entries, resumption.after);
    const newer = await newMentions(readStore, userId, resumption.after);
    if (newer.length > mentionsMax) return [await resync("CURSOR_TOO_OLD")];
    const mentioning = newer.map(({ messageId }) => messageId);
    return [
      ...changed.map((entry) => ({ __typename: "RoomEntryChanged", cursor, entry }) as const),
      ...newer.map((mention) => ({ __typename: "MentionAdded", cursor, mention }) as const),
      ...(await missedNotifications(options, changed, mentioning)),
    ];
  }

  async function resync(reason: ResyncReason): Promise<Resync> {
    onResync(reason);
    return { __typename: "Resync", reason, cursor: safePosition.current() };
  }

  return { backfill, wasSent: () => false, isOvertaken: () => true, resync };
}

const changedEntries = (entries: readonly RoomEntrySource[], after: Positions): RoomEntrySource[] =>
  entries.filter(
    ({ room, membership, reading }) =>
      room.changed > positionFor(after, room.id) ||
      membership.changed > positionFor(after, room.id) ||
      (reading !== undefined && reading.changed > positionFor(after, reading.userId)),
  );

/** Oldest first; one more than may be sent when there are too many. */
async function newMentions(readStore: ReadStore, userId: string, after: Positions): Promise<MentionDocument[]> {
  const query = { index: "added", prefix: [audienceOfUser(userId)], after: earliest(after), order: "descending" } as const;
  const newest = await readStore.range(mentions, { ...query, limit: mentionsMax + 1 });
  return newest.filter(({ roomId, position }) => position > positionFor(after, roomId)).reverse();
}
