import { membershipId, memberships, type RoomDocument, rooms } from "@logue/projection-service/contract/rooms.ts";
import { demand, ownMemberships, readableRoom, signedIn } from "../access.ts";
import type { RequestContext } from "../context.ts";
import type { QueryResolvers } from "../generated/resolvers.ts";
import { type Connection, type DocumentList, pageForwards } from "../schema/connections.ts";
import { searchPage } from "../search/search-page.ts";
import { prefixWords } from "../users/queries.ts";

export const roomQueries: Pick<QueryResolvers, "room" | "roomByName" | "browseRooms"> = {
  room: async (_query, { id }, context) => (await readableRoom(context, id)) ?? null,
  roomByName: async (_query, { name }, context) =>
    (await publicRoomByName(context, name)) ?? (await ownRoomByName(context, name)),
  browseRooms: async (_query, { first, after, search }, context) => {
    demand(signedIn(context), "rooms.browsePublic");
    const { readStore } = context.services;
    if (search === null || search === undefined) {
      return browsed(context, await pageForwards(readStore, publicRooms, [], { first, after }));
    }
    const query = { words: prefixWords(search), filters: { visibility: "public" } };
    const found = await searchPage(readStore, foundRooms, query, { first, after });
    const edges = found.edges.filter(({ node }) => node.browseName !== null || node.archivedName !== null);
    return browsed(context, { ...found, edges });
  },
};

async function publicRoomByName(context: RequestContext, name: string): Promise<RoomDocument | undefined> {
  signedIn(context);
  for (const index of ["browse", "archived"]) {
    const [room] = await context.services.readStore.range(rooms, { index, prefix: [name.toLowerCase()], limit: 1 });
    if (room !== undefined) return readableRoom(context, room.id);
  }
  return undefined;
}

/** Private channels are not in the index of names, so the viewer's own are filtered by name. */
async function ownRoomByName(context: RequestContext, name: string): Promise<RoomDocument | null> {
  const own = await ownMemberships(context);
  const mine = await context.loaders.rooms.loadMany(own.map((membership) => membership.roomId));
  const isCalledSo = (room: (typeof mine)[number]) =>
    room !== undefined && !(room instanceof Error) && room.name === name.toLowerCase();
  const found = mine.find(isCalledSo);
  return found === undefined || found instanceof Error ? null : found;
}

const publicRooms: DocumentList<RoomDocument> = {
  name: "browse",
  collection: rooms,
  index: "browse",
  order: "ascending",
  valueOf: (room) => room.browseName,
};

export const foundRooms = { name: "rooms", collection: rooms, valueOf: (room: RoomDocument) => room.changed };

async function browsed(context: RequestContext, page: Connection<RoomDocument>) {
  const { userId } = signedIn(context);
  const ids = page.edges.map(({ node }) => membershipId(node.id, userId));
  const own = await context.services.readStore.getMany(memberships, ids);
  const edges = page.edges.map((edge, index) => ({ ...edge, isMember: own[index] !== undefined }));
  return { ...page, edges };
}
