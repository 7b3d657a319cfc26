import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import { type MessageDocument, messages } from "@logue/projection-service/contract/messages.ts";
import type { NotificationReason } from "@logue/projection-service/contract/notifications.ts";
import { readUpTo, unreadCount } from "@logue/projection-service/contract/unread.ts";
import type { MessageNotified, RoomEntrySource } from "../fan-out/items.ts";
import { notificationLevelOf } from "../reading/room-entry.ts";

/** After a longer absence the unread counts say more than many notifications. */
const roomsMax = 10;
const messagesOfRoomMax = 3;

interface Missing {
  readonly readStore: ReadStore;
  readonly reasonFor: (message: MessageDocument) => NotificationReason | null;
}

/**
 * The notifications that a client missed while it was not connected, oldest first: of messages that
 * mention the person, and of the newest unread ones where every message is wanted. A client may have
 * shown some of them already, and knows them by their messages' ids.
 */
export async function missedNotifications(
  { readStore, reasonFor }: Missing,
  changed: readonly RoomEntrySource[],
  mentioning: readonly string[],
): Promise<MessageNotified[]> {
  const wanted = changed.filter(isWantedAndUnread).slice(0, roomsMax);
  const [mentions, ...latest] = await Promise.all([
    readStore.getMany(messages, mentioning),
    ...wanted.map((entry) => newestOf(readStore, entry)),
  ]);
  const found = new Map([...mentions, ...latest.flat()].flatMap((message) => (message ? [[message.id, message]] : [])));
  const inOrder = [...found.values()].sort(inOrderOfSending);
  return inOrder.flatMap((message) => {
    const reason = reasonFor(message);
    return reason === null ? [] : [{ __typename: "MessageNotified", message, cause: reason }];
  });
}

/** Messages of one millisecond are in the order of the log. */
const inOrderOfSending = (one: MessageDocument, other: MessageDocument): number =>
  one.sentAtMs - other.sentAtMs || (one.postedPosition < other.postedPosition ? -1 : 1);

const isWantedAndUnread = (entry: RoomEntrySource): boolean =>
  notificationLevelOf(entry) === "everything" && unreadCount(entry.room, entry.membership, entry.reading) > 0;

function newestOf(readStore: ReadStore, { room, membership, reading }: RoomEntrySource): Promise<MessageDocument[]> {
  const limit = Math.min(room.lastNumber - readUpTo(membership, reading), messagesOfRoomMax);
  return readStore.range(messages, { index: "timeline", prefix: [room.id], order: "descending", limit });
}
