import { readingId } from "@logue/projection-service/contract/reading.ts";
import type { MembershipDocument } from "@logue/projection-service/contract/rooms.ts";
import { membershipOf, signedIn } from "../access.ts";
import type { RequestContext } from "../context.ts";
import type { RoomEntrySource } from "../fan-out/items.ts";

/** The viewer's entry for a room; undefined when the viewer is not in it. */
export async function roomEntry(context: RequestContext, roomId: string): Promise<RoomEntrySource | undefined> {
  const membership = await membershipOf(context, signedIn(context).userId, roomId);
  return membership && roomEntryOf(context, membership);
}

export async function roomEntryOf(
  { loaders }: RequestContext,
  membership: MembershipDocument,
): Promise<RoomEntrySource | undefined> {
  const { roomId, userId } = membership;
  const [room, reading] = await Promise.all([loaders.rooms.load(roomId), loaders.readings.load(readingId(userId, roomId))]);
  return room && { room, membership, reading };
}
