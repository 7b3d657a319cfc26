import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import { readingId, readings } from "@logue/projection-service/contract/reading.ts";
import { membershipId, memberships, rooms } from "@logue/projection-service/contract/rooms.ts";
import type { RoomEntrySource } from "./items.ts";

/**
 * The current entries of these `userId:roomId` keys, without those of ended memberships. Takes
 * three reads, however many keys there are.
 */
export async function readEntries(readStore: ReadStore, keys: readonly string[]): Promise<RoomEntrySource[]> {
  const pairs = keys.map((key) => key.split(":")).map(([userId = "", roomId = ""]) => ({ userId, roomId }));
  const [foundRooms, foundMemberships, foundReadings] = await Promise.all([
    readStore.getMany(
      rooms,
      pairs.map(({ roomId }) => roomId),
    ),
    readStore.getMany(
      memberships,
      pairs.map(({ userId, roomId }) => membershipId(roomId, userId)),
    ),
    readStore.getMany(
      readings,
      pairs.map(({ userId, roomId }) => readingId(userId, roomId)),
    ),
  ]);
  return pairs.flatMap((_, index) => {
    const room = foundRooms[index];
    const membership = foundMemberships[index];
    return room !== undefined && membership !== undefined ? [{ room, membership, reading: foundReadings[index] }] : [];
  });
}
