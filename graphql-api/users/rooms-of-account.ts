import type { RoomDocument } from "@logue/projection-service/contract/rooms.ts";
import { membershipsOf, readableRoom } from "../access.ts";
import type { RequestContext } from "../context.ts";

/** As many as `Account.rooms` returns. */
const roomsMax = 100;

/** The rooms of a person or bot that the viewer may read too. */
export async function roomsOfAccount(context: RequestContext, userId: string): Promise<RoomDocument[]> {
  const theirs = await membershipsOf(context, userId);
  const found = await Promise.all(theirs.map(({ roomId }) => readableRoom(context, roomId)));
  return found.filter((room) => room !== undefined).slice(0, roomsMax);
}
