import type { ReadingDocument } from "./reading.ts";
import type { MembershipDocument, RoomDocument } from "./rooms.ts";

type RoomNumbers = Pick<RoomDocument, "kind" | "lastNumber" | "roomMentionNumbers">;
type MembershipNumbers = Pick<MembershipDocument, "joinedNumber" | "joinedPosition" | "mentionNumbers">;
type ReadingNumbers = Pick<ReadingDocument, "readNumber" | "readPosition">;

/** The number up to which she has read the room's timeline: what she read before she last joined counts for nothing. */
export function readUpTo(membership: MembershipNumbers, reading: ReadingNumbers | undefined): number {
  if (reading === undefined || reading.readNumber === null || reading.readPosition === null) return membership.joinedNumber;
  return reading.readPosition > membership.joinedPosition ? reading.readNumber : membership.joinedNumber;
}

/** How many messages of the room's timeline she has not read. Deleted messages keep their place and are counted. */
export function unreadCount(room: RoomNumbers, membership: MembershipNumbers, reading: ReadingNumbers | undefined): number {
  return Math.max(0, room.lastNumber - readUpTo(membership, reading));
}

/**
 * How many of the unread messages call her: those that name her or everybody; in direct and group conversations all of them.
 * Exact up to the 100 latest mentions, which is all the documents keep.
 */
export function mentionCount(room: RoomNumbers, membership: MembershipNumbers, reading: ReadingNumbers | undefined): number {
  if (room.kind !== "channel") return unreadCount(room, membership, reading);
  const read = readUpTo(membership, reading);
  const numbers = new Set([...membership.mentionNumbers, ...room.roomMentionNumbers]);
  return [...numbers].filter((number) => number > read).length;
}
