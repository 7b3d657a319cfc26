import { z } from "zod";
import { withFragments } from "./documents.ts";
import { pageAfter, refusal, restCall, users } from "./rest-call.ts";

export const userCalls = [
  restCall({
    method: "GET",
    path: "/me",
    name: "getMe",
    means: "Who the token belongs to, and what it may do.",
    document: withFragments("query Me { viewer { user { ...User } permissions tokenScopes tokenPermissions } }"),
    answer: { at: ["viewer"] },
  }),
  restCall({
    method: "POST",
    path: "/me/status",
    name: "setMyStatus",
    means: "Sets the status of the token's owner.",
    body: z.strictObject({
      text: z.string().describe("The words, 1 to 100 characters."),
      emoji: z.string().nullable().default(null).describe("An emoji, or its short name."),
      expiresAt: z.iso.datetime({ offset: true }).nullable().default(null).describe("When it is cleared; null for never."),
    }),
    document: withFragments(
      `mutation SetStatus($input: SetStatusInput!) { setStatus(input: $input) { result { userId user { ...User } } ${refusal} } }`,
    ),
    variables: ({ body, commandId }) => ({ input: { ...body, commandId } }),
    answer: { at: ["setStatus", "result"] },
  }),
  restCall({
    method: "GET",
    path: "/users",
    name: "listUsers",
    means: "The directory of people and bots, in the order of display names.",
    query: pageAfter.extend({
      search: z.string().max(500).optional().describe("Words that must begin words of the name, display name or title."),
    }),
    document: withFragments(
      `query Users($first: Int, $after: String, $search: String) {
        users(first: $first, after: $after, search: $search) { edges { node { ...User } } ...PAGE } }`,
    ),
    variables: ({ query: { limit: first, after, search } }) => ({ first, after, search }),
    answer: { at: ["users"], as: "page" },
  }),
  restCall({
    method: "GET",
    path: "/users/{user}",
    name: "getUser",
    means: "One person or bot.",
    document: withFragments("query User($id: ID!) { user(id: $id) { ...User } }"),
    variables: ({ parts }) => ({ id: parts.user }),
    answer: { at: ["user"], missing: "UserUnknown" },
  }),
  restCall({
    method: "POST",
    path: "/direct-rooms",
    name: "openDirectRoom",
    means: "Opens the direct or group conversation with these people, or returns the one that is there.",
    body: z.strictObject({ users }),
    document: withFragments(
      `mutation OpenDirectRoom($input: OpenDirectRoomInput!) {
        openDirectRoom(input: $input) { result { roomId room { ...Room } } ${refusal} } }`,
    ),
    variables: ({ body, commandId }) => ({ input: { userIds: body.users, commandId } }),
    answer: { at: ["openDirectRoom", "result"] },
  }),
];
