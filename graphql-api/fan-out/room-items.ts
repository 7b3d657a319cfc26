import { isDeepStrictEqual } from "node:util";
import type { MessageDocument } from "@logue/projection-service/contract/messages.ts";
import type { MembershipDocument, RoomDocument } from "@logue/projection-service/contract/rooms.ts";
import type { RoomItem } from "./items.ts";

/** One announcement's changes of one room. */
export interface RoomChanges {
  readonly messages: MessageDocument[];
  readonly memberships: { readonly userId: string; readonly membership: MembershipDocument | null }[];
  room: RoomDocument | undefined;
}

/** What the followers of a room were sent last. */
export interface ToldRoom {
  readonly roomId: string;
  room: RoomDocument | undefined;
  /** For each recently changed message, the last change that was sent. */
  readonly toldChanges: Map<string, string>;
  /** By user, so that a membership that only counts another message is not sent. */
  readonly toldRoles: Map<string, string>;
}

/**
 * The items that followers of the room are sent for one announcement; notes in `told` what they now
 * know.
 */
export function itemsOf(told: ToldRoom, changes: RoomChanges): RoomItem[] {
  const items: RoomItem[] = messageItems(newsAmong(changes.messages, told.toldChanges));
  if (changes.room !== undefined) {
    if (isOtherRoom(told.room, changes.room)) items.push({ __typename: "RoomChanged", room: changes.room });
    told.room = changes.room;
  }
  for (const { userId, membership } of changes.memberships) {
    if (membership === null) told.toldRoles.delete(userId);
    else {
      const isTold = told.toldRoles.get(userId) === membership.role;
      told.toldRoles.set(userId, membership.role);
      if (isTold || isOnlyCounted(membership, changes.messages)) continue;
    }
    items.push({ __typename: "MemberChanged", roomId: told.roomId, userId, membership });
  }
  return items;
}

/** More than are announced again at once after a follower of the bus has died. */
const toldChangesMax = 1_000;

/**
 * Announcements may be repeated, also after later ones: a change that was sent is not sent a second
 * time.
 */
function newsAmong(changed: readonly MessageDocument[], told: Map<string, string>): MessageDocument[] {
  const news = changed.filter((message) => (told.get(message.id) ?? "") < message.changed);
  for (const message of news) {
    told.delete(message.id);
    told.set(message.id, message.changed);
  }
  for (const id of told.keys()) {
    if (told.size <= toldChangesMax) break;
    told.delete(id);
  }
  return news;
}

/**
 * In the order of the conversation. One event may change two messages (a reply and its root). The
 * first of them has the cursor of the event before, so that a client that is cut off between the
 * two is sent both again.
 */
export function messageItems(changed: readonly MessageDocument[], before?: string): RoomItem[] {
  const inOrder = [...changed].sort((one, other) => (one.changed < other.changed ? -1 : 1));
  let previous = before ?? cursorBefore(inOrder[0]?.changed ?? "");
  return inOrder.map((message, index) => {
    const isLastOfEvent = inOrder[index + 1]?.changed !== message.changed;
    if (isLastOfEvent) previous = message.changed;
    return { __typename: "MessageChanged", cursor: previous, message };
  });
}

/** The next smaller cursor: of the same segment, or the last possible one of the segment before. */
function cursorBefore(cursor: string): string {
  const [segment = "", revision = ""] = cursor.split(":");
  if (Number(revision) > 0) return `${segment}:${String(Number(revision) - 1).padStart(revision.length, "0")}`;
  return Number(segment) > 0 ? `${String(Number(segment) - 1).padStart(segment.length, "0")}:999999999` : cursor;
}

/**
 * These fields change with each message and are sent with it. A change of any other field of a room
 * is sent to its followers.
 */
const movedByMessages: ReadonlySet<string> = new Set([
  "lastNumber",
  "lastMessageAt",
  "roomMentionNumbers",
  "deletedRanges",
  "cursor",
  "changed",
  "isStale",
] satisfies (keyof RoomDocument)[]);

function isOtherRoom(before: RoomDocument | undefined, now: RoomDocument): boolean {
  if (before === undefined) return true;
  const facts = Object.keys(now) as (keyof RoomDocument)[];
  return facts.some((fact) => !movedByMessages.has(fact) && !isSame(before[fact], now[fact]));
}

/** Lists are compared by their items: each announcement has lists of its own. */
const isSame = (one: unknown, other: unknown): boolean =>
  one === other || (typeof one === "object" && isDeepStrictEqual(one, other));

/** Whether a message changed only this member's unread counts, which others do not see. */
function isOnlyCounted({ userId, mentionNumbers }: MembershipDocument, changed: readonly MessageDocument[]): boolean {
  const lastMention = mentionNumbers.at(-1);
  return changed.some(({ number, senderId }) => number !== null && (number === lastMention || senderId === userId));
}

export const isJustPosted = (message: MessageDocument): boolean =>
  message.editedAt === null && message.deletedAt === null && message.replyCount === 0 && isUnchanged(message);

const isUnchanged = ({ reactions, versions }: MessageDocument): boolean => reactions.length === 0 && versions.length === 0;

export const typingItem = (roomId: string, userId: string, isTyping: boolean): RoomItem => ({
  __typename: "TypingChanged",
  roomId,
  userId,
  isTyping,
});
