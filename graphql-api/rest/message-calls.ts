import { z } from "zod";
import { withFragments } from "./documents.ts";
import { refusal, restCall, room } from "./rest-call.ts";

const messageResult = `result { messageId message { ...Message } } ${refusal}`;
const instant = z.iso.datetime({ offset: true });

const pageOfMessages = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(50).describe("How many at most."),
  before: z.string().max(1_000).optional().describe("The `startCursor` of a page: what came before it."),
  after: z.string().max(1_000).optional().describe("The `endCursor` of a page: what came after it."),
  since: instant.optional().describe("Only what was sent at this time or later."),
});

/** Without a cursor, and before one, the latest; after one, the next. */
const placeOf = ({ limit, before, after }: z.output<typeof pageOfMessages>) =>
  after === undefined ? { last: limit, before } : { first: limit, after, before };

const isSince = ({ sentAt }: { readonly sentAt: string }, { since }: z.output<typeof pageOfMessages>): boolean =>
  since === undefined || Date.parse(sentAt) >= Date.parse(since);

const pageArguments = "first: $first, after: $after, last: $last, before: $before";
const pageVariables = "$first: Int, $after: String, $last: Int, $before: String";

export const messageCalls = [
  restCall({
    method: "POST",
    path: "/messages",
    name: "postMessage",
    means: "Posts a message to a room or a thread.",
    status: 201,
    posts: true,
    body: z.strictObject({
      room,
      text: z.string().default("").describe("Markdown, with mentions such as `@ada` and `@room`."),
      threadRootId: z.string().optional().describe("The message to reply to in its thread."),
      alsoInRoom: z.boolean().default(false).describe("Whether a reply is also shown in the room's timeline."),
      quotedMessageId: z.string().optional().describe("A message of the same room to quote."),
      fileIds: z.array(z.string()).max(10).default([]).describe("Files that were uploaded to the room."),
    }),
    document: withFragments(
      `mutation PostMessage($input: PostMessageInput!) { postMessage(input: $input) { ${messageResult} } }`,
    ),
    variables: ({ body: { room: roomId, ...words }, commandId }) => ({ input: { roomId, ...words, commandId } }),
    answer: { at: ["postMessage", "result"] },
  }),
  restCall({
    method: "GET",
    path: "/rooms/{room}/messages",
    name: "listMessages",
    means: "The messages of a room's timeline, oldest first: the latest ones, or those before or after a cursor.",
    query: pageOfMessages,
    document: withFragments(
      `query Messages($id: ID!, ${pageVariables}) {
        room(id: $id) { messages(${pageArguments}) { edges { node { ...Message } } ...PAGE } } }`,
    ),
    variables: ({ parts, query }) => ({ id: parts.room, ...placeOf(query) }),
    answer: { at: ["room", "messages"], as: "page", missing: "RoomUnknown" },
    keeps: isSince,
  }),
  restCall({
    method: "GET",
    path: "/messages/{message}",
    name: "getMessage",
    means: "One message.",
    document: withFragments("query Message($id: ID!) { message(id: $id) { ...Message } }"),
    variables: ({ parts }) => ({ id: parts.message }),
    answer: { at: ["message"], missing: "MessageUnknown" },
  }),
  restCall({
    method: "GET",
    path: "/messages/{message}/replies",
    name: "listReplies",
    means: "The replies in the thread below a message, oldest first.",
    query: pageOfMessages,
    document: withFragments(
      `query Replies($id: ID!, ${pageVariables}) {
        message(id: $id) { thread(${pageArguments}) { edges { node { ...Message } } ...PAGE } } }`,
    ),
    variables: ({ parts, query }) => ({ id: parts.message, ...placeOf(query) }),
    answer: { at: ["message", "thread"], as: "page", missing: "MessageUnknown" },
    keeps: isSince,
  }),
  restCall({
    method: "PATCH",
    path: "/messages/{message}",
    name: "editMessage",
    means: "Replaces the text of a message of the token's owner.",
    body: z.strictObject({ text: z.string().describe("Markdown.") }),
    document: withFragments(
      `mutation EditMessage($input: EditMessageInput!) { editMessage(input: $input) { ${messageResult} } }`,
    ),
    variables: ({ parts, body, commandId }) => ({ input: { messageId: parts.message, text: body.text, commandId } }),
    answer: { at: ["editMessage", "result"] },
  }),
  restCall({
    method: "DELETE",
    path: "/messages/{message}",
    name: "deleteMessage",
    means: "Deletes a message. It keeps its place.",
    document: withFragments(
      `mutation DeleteMessage($input: DeleteMessageInput!) { deleteMessage(input: $input) { ${messageResult} } }`,
    ),
    variables: ({ parts, commandId }) => ({ input: { messageId: parts.message, commandId } }),
    answer: { at: ["deleteMessage", "result"] },
  }),
  restCall({
    method: "POST",
    path: "/messages/{message}/reactions",
    name: "addReaction",
    means: "Reacts to a message.",
    body: z.strictObject({ emoji: z.string().describe("The emoji itself, or its short name, such as `tada`.") }),
    document: withFragments(
      `mutation AddReaction($input: AddReactionInput!) { addReaction(input: $input) { ${messageResult} } }`,
    ),
    variables: ({ parts, body, commandId }) => ({ input: { messageId: parts.message, emoji: body.emoji, commandId } }),
    answer: { at: ["addReaction", "result"] },
  }),
  restCall({
    method: "DELETE",
    path: "/messages/{message}/reactions/{emoji}",
    name: "removeReaction",
    means: "Removes a reaction of the token's owner.",
    document: withFragments(
      `mutation RemoveReaction($input: RemoveReactionInput!) { removeReaction(input: $input) { ${messageResult} } }`,
    ),
    variables: ({ parts, commandId }) => ({ input: { messageId: parts.message, emoji: parts.emoji, commandId } }),
    answer: { at: ["removeReaction", "result"] },
  }),
];
