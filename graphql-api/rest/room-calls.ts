import { z } from "zod";
import { withFragments } from "./documents.ts";
import { pageAfter, refusal, restCall, users } from "./rest-call.ts";

const entryResult = `result { roomId entry { displayName room { ...Room } } } ${refusal}`;
const roomResult = `result { roomId room { ...Room } } ${refusal}`;

export const roomCalls = [
  restCall({
    method: "GET",
    path: "/rooms",
    name: "listMyRooms",
    means: "The rooms that the token's owner is in.",
    query: pageAfter.extend({ limit: z.coerce.number().int().min(1).max(500).default(100).describe("How many at most.") }),
    document: withFragments(
      `query MyRooms($first: Int, $after: String) {
        inbox(first: $first, after: $after) {
          edges { node { room { ...Room } displayName unreadCount mentionCount readNumber isMuted } } ...PAGE } }`,
    ),
    variables: ({ query: { limit: first, after } }) => ({ first, after }),
    answer: { at: ["inbox"], as: "page" },
  }),
  restCall({
    method: "GET",
    path: "/public-rooms",
    name: "listPublicRooms",
    means: "The public channels, by name.",
    query: pageAfter.extend({
      search: z.string().max(500).optional().describe("Words that must begin words of the name, topic or description."),
    }),
    document: withFragments(
      `query PublicRooms($first: Int, $after: String, $search: String) {
        browseRooms(first: $first, after: $after, search: $search) { edges { node { ...Room } } ...PAGE } }`,
    ),
    variables: ({ query: { limit: first, after, search } }) => ({ first, after, search }),
    answer: { at: ["browseRooms"], as: "page" },
  }),
  restCall({
    method: "POST",
    path: "/rooms",
    name: "createRoom",
    means: "Creates a channel. The token's owner becomes its owner.",
    status: 201,
    body: z.strictObject({
      name: z.string().describe("Lower case letters, digits, dots, dashes, underscores."),
      isPrivate: z.boolean().default(false).describe("Whether only invited people can join."),
      topic: z.string().default("").describe("What is talked about."),
      description: z.string().default("").describe("What the channel is for."),
      users: users.default([]),
    }),
    document: withFragments(
      `mutation CreateRoom($input: CreateChannelInput!) { createChannel(input: $input) { ${roomResult} } }`,
    ),
    variables: ({ body: { isPrivate, users: memberIds, ...facts }, commandId }) => ({
      input: { ...facts, visibility: isPrivate ? "PRIVATE" : "PUBLIC", memberIds, commandId },
    }),
    answer: { at: ["createChannel", "result"] },
  }),
  restCall({
    method: "GET",
    path: "/rooms/{room}",
    name: "getRoom",
    means: "One room.",
    document: withFragments("query Room($id: ID!) { room(id: $id) { ...Room } }"),
    variables: ({ parts }) => ({ id: parts.room }),
    answer: { at: ["room"], missing: "RoomUnknown" },
  }),
  restCall({
    method: "PATCH",
    path: "/rooms/{room}/topic",
    name: "setRoomTopic",
    means: "Says what is talked about now.",
    body: z.strictObject({ topic: z.string().describe("At most 250 characters.") }),
    document: withFragments(`mutation SetTopic($input: SetTopicInput!) { setTopic(input: $input) { ${roomResult} } }`),
    variables: ({ parts, body, commandId }) => ({ input: { roomId: parts.room, topic: body.topic, commandId } }),
    answer: { at: ["setTopic", "result"] },
  }),
  restCall({
    method: "POST",
    path: "/rooms/{room}/join",
    name: "joinRoom",
    means: "Joins a public channel.",
    document: withFragments(`mutation JoinRoom($input: JoinRoomInput!) { joinRoom(input: $input) { ${entryResult} } }`),
    variables: ({ parts, commandId }) => ({ input: { roomId: parts.room, commandId } }),
    answer: { at: ["joinRoom", "result"] },
  }),
  restCall({
    method: "POST",
    path: "/rooms/{room}/leave",
    name: "leaveRoom",
    means: "Leaves a channel.",
    document: `mutation LeaveRoom($input: LeaveRoomInput!) { leaveRoom(input: $input) { result { roomId } ${refusal} } }`,
    variables: ({ parts, commandId }) => ({ input: { roomId: parts.room, commandId } }),
    answer: { at: ["leaveRoom", "result"] },
  }),
  restCall({
    method: "GET",
    path: "/rooms/{room}/members",
    name: "listMembers",
    means: "Who is in a room.",
    query: pageAfter,
    document: withFragments(
      `query Members($id: ID!, $first: Int, $after: String) {
        room(id: $id) { members(first: $first, after: $after) { edges { node { user { ...User } role joinedAt } } ...PAGE } } }`,
    ),
    variables: ({ parts, query: { limit: first, after } }) => ({ id: parts.room, first, after }),
    answer: { at: ["room", "members"], as: "page", missing: "RoomUnknown" },
  }),
  restCall({
    method: "POST",
    path: "/rooms/{room}/members",
    name: "addMembers",
    means: "Adds people and bots to a channel.",
    body: z.strictObject({ users }),
    document: withFragments(`mutation AddMembers($input: AddMembersInput!) { addMembers(input: $input) { ${roomResult} } }`),
    variables: ({ parts, body, commandId }) => ({ input: { roomId: parts.room, userIds: body.users, commandId } }),
    answer: { at: ["addMembers", "result"] },
  }),
  restCall({
    method: "DELETE",
    path: "/rooms/{room}/members/{user}",
    name: "removeMember",
    means: "Removes a member from a channel.",
    document: `mutation RemoveMember($input: RemoveMemberInput!) { removeMember(input: $input) { result { roomId } ${refusal} } }`,
    variables: ({ parts, commandId }) => ({ input: { roomId: parts.room, userId: parts.user, commandId } }),
    answer: { at: ["removeMember", "result"] },
  }),
];
