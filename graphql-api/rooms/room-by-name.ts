import { type RoomDocument, rooms } from "@logue/projection-service/contract/rooms.ts";
import { ownMemberships, readableRoom, signedIn } from "../access.ts";
import type { RequestContext } from "../context.ts";

/** The channel with exactly this name, which is in lower case: a public one, or one of the viewer's. */
export async function roomByName(context: RequestContext, name: string): Promise<RoomDocument | undefined> {
  signedIn(context);
  for (const index of ["browse", "archived"]) {
    const [found] = await context.services.readStore.range(rooms, { index, prefix: [name], limit: 1 });
    if (found === undefined) continue;
    const room = await readableRoom(context, found.id);
    return room ?? ownRoomByName(context, name);
  }
  return ownRoomByName(context, name);
}

async function ownRoomByName(context: RequestContext, name: string): Promise<RoomDocument | undefined> {
  const own = await ownMemberships(context);
  const mine = await context.loaders.rooms.loadMany(own.map((membership) => membership.roomId));
  const isCalledSo = (room: (typeof mine)[number]): room is RoomDocument =>
    room !== undefined && !(room instanceof Error) && room.name === name;
  return mine.find(isCalledSo);
}
