import { membershipOf } from "../access.ts";
import type { RequestContext } from "../context.ts";
import type { Resolvers } from "../generated/resolvers.ts";

/** Items hold the documents that are already read, and the ids of the others. */
export const feedTypes = {
  MyEvent: { __resolveType: (event) => event.__typename },
  RoomFactsChanged: { room: ({ room, roomId }, _arguments, context) => room ?? roomOf(context, roomId) },
  RoomMemberChanged: {
    membership: ({ membership, roomId, userId }, _arguments, context) =>
      membership === undefined ? membershipOf(context, userId, roomId).then((found) => found ?? null) : membership,
  },
  RoomJoined: { room: ({ roomId }, _arguments, context) => roomOf(context, roomId) },
} satisfies Pick<Resolvers, "MyEvent" | "RoomFactsChanged" | "RoomMemberChanged" | "RoomJoined">;

async function roomOf({ loaders }: RequestContext, roomId: string) {
  const room = await loaders.rooms.load(roomId);
  if (room === undefined) throw new Error("A feed tells of a room that is not there.");
  return room;
}
