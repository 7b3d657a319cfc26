import { type MessageDocument, messages } from "@logue/projection-service/contract/messages.ts";
import { rooms } from "@logue/projection-service/contract/rooms.ts";
import { users } from "@logue/projection-service/contract/users.ts";
import { readableRoom, signedIn } from "../access.ts";
import type { Resolvers } from "../generated/resolvers.ts";
import { viewerMay } from "../roles/granted-roles.ts";
import { connection, pageSize } from "../schema/connections.ts";
import { searchPage } from "./search-page.ts";
import { messageQuery, nameQuery } from "./search-plan.ts";

const foundMessages = { name: "found", collection: messages, valueOf: (message: MessageDocument) => message.sentAtMs };

/**
 * Reads this many times the requested number of rooms, because those that the viewer may not read
 * are left out.
 */
const roomsSeenFactor = 5;

export const searchTypes = {
  SearchResults: {
    unknownNames: (plan) => [...plan.unknownNames],
    unreadTerms: ({ terms }) => [...terms.unread],
    people: async (plan, { first }, context) => {
      const query = nameQuery(plan);
      if (query === undefined || !viewerMay(signedIn(context), "users.seeDirectory")) return [];
      return context.services.readStore.search(users, { ...query, filters: { isActive: true }, limit: pageSize(first, 5) });
    },
    rooms: async (plan, { first }, context) => {
      const query = nameQuery(plan);
      if (query === undefined) return [];
      const size = pageSize(first, 5);
      const found = await context.services.readStore.search(rooms, { ...query, limit: size * roomsSeenFactor });
      const readable = await Promise.all(found.map((room) => readableRoom(context, room.id)));
      return readable.filter((room) => room !== undefined).slice(0, size);
    },
    messages: async (plan, asked, context) => {
      const query = messageQuery(plan);
      if (query === undefined) return connection([], { hasNextPage: false, hasPreviousPage: false });
      return searchPage(context.services.readStore, foundMessages, query, asked);
    },
  },
} satisfies Pick<Resolvers, "SearchResults">;
