import type { ReadingDocument } from "./reading.ts";
import type { MembershipDocument, RoomDocument } from "./rooms.ts";

type RoomNumbers = Pick<RoomDocument, "kind" | "lastNumber" | "roomMentionNumbers">;
type MembershipNumbers = Pick<
  MembershipDocument,
  "joinedNumber" | "joinedPosition" | "postedNumber" | "postedPosition" | "mentionNumbers"
>;
type ReadingNumbers = Pick<ReadingDocument, "readNumber" | "readPosition">;

/**
 * The number up to which she has read the room's timeline: what she read before she last joined counts for nothing, and who writes has
 * read what was there before. What she marks unread afterwards is unread.
 */
export function readUpTo(membership: MembershipNumbers, reading: ReadingNumbers | undefined): number {
  const { joinedNumber, joinedPosition, postedNumber, postedPosition } = membership;
  const { readNumber = null, readPosition = null } = reading ?? {};
  const isSinceJoined = readNumber !== null && readPosition !== null && readPosition > joinedPosition;
  if (!isSinceJoined) return Math.max(joinedNumber, postedNumber);
  return postedPosition > readPosition ? Math.max(readNumber, postedNumber) : readNumber;
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
