import { z } from "zod";
import { withFragments } from "./documents.ts";
import { pageAfter, restCall, room } from "./rest-call.ts";

export const searchCalls = [
  restCall({
    method: "GET",
    path: "/search",
    name: "searchMessages",
    means:
      'Finds messages in the rooms that the token\'s owner is in, newest first. All words must occur; `"two words"`, `-word`, `from:name`, `before:2026-11-23`, `after:yesterday`, `on:`, `during:2026-11`, `to:me`, `has:file`, `has:link`, `has:pin` and `is:thread` narrow them down; `-` before a word or operator leaves out what it finds.',
    query: pageAfter.extend({
      query: z.string().max(500).describe("What to look for."),
      room: room.optional(),
    }),
    document: withFragments(
      `query Search($query: String!, $roomId: ID, $first: Int, $after: String) {
        search(query: $query, roomId: $roomId) { messages(first: $first, after: $after) { edges { node { ...Message } } ...PAGE } } }`,
    ),
    variables: ({ query: { query, room: roomId, limit: first, after } }) => ({ query, roomId, first, after }),
    answer: { at: ["search", "messages"], as: "page" },
  }),
  restCall({
    method: "GET",
    path: "/changes",
    name: "listChanges",
    means:
      "What happened after a cursor in all rooms that the token's owner is in: messages that are new or changed, as they are now, and people and rooms that changed. Without a cursor: no events, and the cursor of now.",
    query: z.strictObject({
      after: z.string().max(1_000).optional().describe("The `cursor` of the answer before."),
      limit: z.coerce.number().int().min(2).max(100).default(50).describe("How many at most."),
    }),
    document: withFragments(
      `query Changes($after: String, $first: Int) { myChanges(after: $after, first: $first) { cursor hasMore events {
        __typename
        ... on MessageChanged { cursor message { ...Message } }
        ... on RoomFactsChanged { cursor room { ...Room } }
        ... on RoomMemberChanged { cursor roomId userId membership { role joinedAt } }
        ... on RoomJoined { cursor roomId room { ...Room } }
        ... on RoomLeft { cursor roomId }
        ... on Resync { cursor reason missedRoomIds }
      } } }`,
    ),
    variables: ({ query: { after, limit: first } }) => ({ after, first }),
    answer: { at: ["myChanges"] },
  }),
];
