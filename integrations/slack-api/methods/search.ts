import { type MessageData, type Page, withFragments } from "../documents.ts";
import type { SlackMethod } from "../method.ts";
import { nextCursor, placeIn } from "../request/pages.ts";
import { shownMessage } from "../shown/message.ts";
import { permalinkOf } from "./chat.ts";

const search = withFragments(`query SlackSearch($query: String!, $first: Int, $after: String) {
  search(query: $query) { messages(first: $first, after: $after) { edges { node { ...Message room { name } } } ...PAGE } } }`);

type Found = MessageData & { readonly room: { readonly name: string | null } };

export const searchMethods: readonly SlackMethod[] = [
  {
    name: "search.messages",
    leavesOut: "sorting, highlights, numbers of pages and of all matches: `cursor` leads on; the words of a search are Logue's",
    async handle(call) {
      const { given, origin } = call;
      const query = given.needed("query", "no_query");
      const { after } = placeIn(given.text("cursor").replace(/^\*$/, ""), ["found"]);
      const first = given.count("count", 20, 100);
      const { search: found } = await call.ask<{ search: { messages: Page<Found> } }>(search, { query, first, after });
      const matches = found.messages.edges.map(({ node }) => ({
        ...shownMessage(node, origin),
        ...{ username: node.sender.name, channel: { id: node.roomId, name: node.room.name ?? "" } },
        permalink: permalinkOf(node, origin),
      }));
      const next = nextCursor("found", ["found"], found.messages);
      return {
        query,
        messages: { matches, total: matches.length, pagination: { next_cursor: next } },
        response_metadata: { next_cursor: next },
      };
    },
  },
];
