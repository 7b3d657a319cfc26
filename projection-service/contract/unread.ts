import type { MessageDocument } from "./messages.ts";
import { countAbove, isInRanges, type NumberRange } from "./number-ranges.ts";
import type { ReadingDocument } from "./reading.ts";
import type { MembershipDocument, RoomDocument } from "./rooms.ts";

type RoomNumbers = Pick<RoomDocument, "kind" | "lastNumber" | "roomMentionNumbers" | "deletedRanges">;
type MembershipNumbers = Pick<MembershipDocument, "joinedNumber" | "joinedPosition" | "postedRanges" | "mentionNumbers">;
type ReadingNumbers = Pick<ReadingDocument, "readNumber" | "readPosition">;

type ThreadNumbers = Pick<MessageDocument, "lastThreadNumber" | "deletedThreadRanges">;

/**
 * The number up to which a member has read the room's timeline: what the member's clients have told
 * since the member last joined, and the member's own messages right after it. A post reads nothing
 * else: it may be scheduled, or written before the messages of others are on the screen.
 */
export function readUpTo(membership: MembershipNumbers, reading: ReadingNumbers | undefined): number {
  // Documents of an older shape are read until those of this one are complete.
  const { joinedNumber, joinedPosition, postedRanges = [] } = membership;
  const { readNumber = null, readPosition = null } = reading ?? {};
  const isSinceJoined = readNumber !== null && readPosition !== null && readPosition > joinedPosition;
  const told = isSinceJoined ? readNumber : joinedNumber;
  return postedRanges.find(({ first, last }) => first <= told + 1 && told < last)?.last ?? told;
}

/**
 * How many messages of the room's timeline a member has not read, without the deleted ones and the
 * member's own, which come after the place that the member marked as unread.
 */
export function unreadCount(room: RoomNumbers, membership: MembershipNumbers, reading: ReadingNumbers | undefined): number {
  const read = readUpTo(membership, reading);
  const { postedRanges = [] } = membership;
  return Math.max(0, countUnread(room.lastNumber, room.deletedRanges, read) - countAbove(postedRanges, read));
}

/**
 * How many replies of a thread come after the thread number read up to, without the deleted ones.
 */
export const unreadReplyCount = (root: ThreadNumbers, readNumber: number): number =>
  countUnread(root.lastThreadNumber, root.deletedThreadRanges, readNumber);

const countUnread = (lastNumber: number, deleted: readonly NumberRange[], readNumber: number): number =>
  Math.max(0, lastNumber - readNumber - countAbove(deleted, readNumber));

/**
 * How many of the unread messages notify a member: those of others that mention the member or the
 * whole room; in direct and group conversations all of them. Exact up to the 100 latest mentions,
 * which is all that the documents keep.
 */
export function mentionCount(room: RoomNumbers, membership: MembershipNumbers, reading: ReadingNumbers | undefined): number {
  if (room.kind !== "channel") return unreadCount(room, membership, reading);
  const read = readUpTo(membership, reading);
  const { postedRanges = [] } = membership;
  const numbers = new Set([...membership.mentionNumbers, ...room.roomMentionNumbers]);
  return [...numbers].filter((number) => number > read && !isInRanges(postedRanges, number)).length;
}
