import { membershipId, memberships, type RoomDocument, rooms } from "@logue/projection-service/contract/rooms.ts";
import { demand, readableRoom, signedIn } from "../access.ts";
import type { RequestContext } from "../context.ts";
import type { QueryResolvers } from "../generated/resolvers.ts";
import { type Connection, type DocumentList, pageForwards } from "../schema/connections.ts";
import { searchPage } from "../search/search-page.ts";
import { prefixWords } from "../users/queries.ts";
import { roomByName } from "./room-by-name.ts";

export const roomQueries: Pick<QueryResolvers, "room" | "roomByName" | "browseRooms"> = {
  room: async (_query, { id }, context) => (await readableRoom(context, id)) ?? null,
  roomByName: async (_query, { name }, context) => (await roomByName(context, name.toLowerCase())) ?? null,
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
