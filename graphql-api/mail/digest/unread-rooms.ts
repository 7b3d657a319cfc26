import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import { readingId, readings } from "@logue/projection-service/contract/reading.ts";
import { memberships, type RoomDocument, rooms } from "@logue/projection-service/contract/rooms.ts";
import { mentionCount, unreadCount } from "@logue/projection-service/contract/unread.ts";
import { roomsOfPersonMax } from "../../access.ts";

export interface UnreadRoom {
  readonly room: RoomDocument;
  readonly unread: number;
  readonly mentions: number;
}

const shownMax = 20;

type Reading = Pick<ReadStore, "range" | "getMany">;

/** The first rooms of a person with unread messages that are not muted, those with mentions first. */
export const unreadRooms = async (readStore: Reading, userId: string): Promise<UnreadRoom[]> =>
  (await everyUnreadRoom(readStore, userId))
    .sort((one, other) => other.mentions - one.mentions || other.unread - one.unread)
    .slice(0, shownMax);

/** All of them, in no order. */
export async function everyUnreadRoom(readStore: Reading, userId: string): Promise<UnreadRoom[]> {
  const own = await readStore.range(memberships, { index: "ofUser", prefix: [userId], limit: roomsOfPersonMax });
  const [found, read] = await Promise.all([
    readStore.getMany(
      rooms,
      own.map(({ roomId }) => roomId),
    ),
    readStore.getMany(
      readings,
      own.map(({ roomId }) => readingId(userId, roomId)),
    ),
  ]);
  return own.flatMap((membership, place) => {
    const [room, reading] = [found[place], read[place]];
    if (room === undefined || reading?.isMuted || reading?.isHidden || reading?.notificationLevel === "nothing") return [];
    const counts = { unread: unreadCount(room, membership, reading), mentions: mentionCount(room, membership, reading) };
    return counts.unread > 0 && room.archivedAt === null ? [{ room, ...counts }] : [];
  });
}
