import { z } from "zod";
import { anyBlockSchema, blocksMax, postedAsSchema } from "./blocks.ts";
import { type CommandsOf, command, type EventsOf, event } from "./declare.ts";
import { editRefusals } from "./edit-refusals.ts";
import { exampleIds } from "./example-ids.ts";
import { markCommandDeclarations, markEvents } from "./message-marks.ts";
import { pollCommandDeclarations, pollEvents } from "./polls.ts";
import { idSchema, originSchema } from "./schemas.ts";
import { messageTextSchema } from "./text-schemas.ts";

/** After this many events a conversation continues in a new segment. */
export const segmentEventsMax = 50_000;
export const attachmentsMax = 10;
export const reactionKindsMax = 50;
/**
 * A message id may be at most this much ahead of the server's clock. So a message whose id is newer
 * than a segment's opening by more than this cannot be in an earlier segment.
 */
export const messageIdAheadMaxMs = 5 * 60_000;
/** The most people that an event can name in addition to the longest text. */
const mentionsMax = 4_000;
/** The most people whom @here mentions. */
export const presentUsersMax = 200;

/**
 * `number` is the message's place in the room's timeline, `threadNumber` its place in the thread.
 * Both begin at 1 and are null where the message has no place. A reply that is also shown in the
 * room has both. Events about a message repeat these numbers, because readers need them to find the
 * message.
 */
const messagePlace = z.object({
  messageId: z.string(),
  roomId: z.string(),
  senderId: z.string(),
  number: z.number().nullable(),
  threadRootId: z.string().nullable(),
  threadNumber: z.number().nullable(),
});
export type MessagePlace = Readonly<z.infer<typeof messagePlace>>;

/**
 * `mentionedUserIds` are the members named with @name, and those named by @here; `mentionsRoom` is
 * @room or @all.
 */
const messageMentions = z.object({ mentionedUserIds: z.array(z.string()).readonly(), mentionsRoom: z.boolean() });
export type MessageMentions = Readonly<z.infer<typeof messageMentions>>;

const { alice, ben, room: roomId, message: messageId, threadRoot: threadRootId, file } = exampleIds;
const examplePlace = { messageId, roomId, senderId: alice, number: 42, threadRootId, threadNumber: 3 };
const exampleMentions = { mentionedUserIds: [ben], mentionsRoom: true };
const posted = {
  ...examplePlace,
  ...exampleMentions,
  text: "Low tide at *nine*, @ben",
  quotedMessageId: threadRootId,
  fileIds: [file],
  origin: { source: "slack", id: "1609459200.000200" },
  blocks: [{ kind: "section", version: 1, text: "High tide at *three*" }],
  postedAs: { name: "Harbour master", avatarFileId: file },
};
const edited = {
  ...examplePlace,
  ...exampleMentions,
  text: "Low tide at *ten*, @ben",
  editedById: alice,
  blocks: [{ kind: "divider", version: 1 }],
};

const storedBlocks = z.array(anyBlockSchema).readonly();
const storedPostedAs = z.object({ name: z.string(), avatarFileId: z.string().nullable() }).nullable();

const family = "conversation-";

export const conversationEvents = {
  SegmentOpened: event({
    means: "The conversation continues in a new stream, its next segment.",
    family,
    schema: z.object({ roomId: z.string(), segment: z.number(), lastNumber: z.number() }),
    withoutValues: "act",
    example: { roomId, segment: 1, lastNumber: 41 },
  }),
  MessagePosted: event({
    means: "A message was posted to a room or a thread.",
    family,
    schema: messagePlace.extend(messageMentions.shape).extend({
      text: z.string(),
      quotedMessageId: z.string().nullable(),
      fileIds: z.array(z.string()).readonly(),
      origin: originSchema.nullable(),
      /** When an imported message was edited in its source. Its text before that is not known. */
      editedAt: z.string().optional(),
      blocks: storedBlocks.optional(),
      postedAs: storedPostedAs.optional(),
    }),
    personal: [{ subject: "senderId", fields: ["text", "origin", "blocks", "postedAs"] }],
    retention: { room: "roomId" },
    withoutValues: "content",
    example: posted,
    forms: { withBlocks: { ...posted, editedAt: "2021-01-01T00:05:00.000Z" } },
  }),
  MessageEdited: event({
    means: "The sender changed the text of a message.",
    family,
    schema: messagePlace.extend(messageMentions.shape).extend({
      text: z.string(),
      editedById: z.string(),
      /** When the message was sent, so that all its versions are kept equally long. */
      sentAt: z.string().optional(),
      /** Missing where the edit left them as they were. */
      blocks: storedBlocks.optional(),
      /** Which earlier text this is again, 1 for the first; missing where it was written anew. */
      restoredVersion: z.number().optional(),
    }),
    personal: [{ subject: "senderId", fields: ["text", "blocks"] }],
    retention: { room: "roomId", happenedAt: "sentAt" },
    withoutValues: "content",
    example: edited,
    forms: {
      withBlocks: { ...edited, sentAt: "2026-11-23T09:00:00.000Z" },
      restored: { ...edited, sentAt: "2026-11-23T09:00:00.000Z", restoredVersion: 1 },
    },
  }),
  MessageDeleted: event({
    means: "A message was deleted.",
    family,
    schema: messagePlace.extend({ deletedById: z.string() }),
    example: { ...examplePlace, deletedById: ben },
  }),
  MessageRestored: event({
    means: "The deletion of a message was taken back: it stands as it was before.",
    family,
    schema: messagePlace.extend(messageMentions.shape).extend({
      restoredById: z.string(),
      /** When the message was sent. */
      sentAt: z.string(),
    }),
    example: { ...examplePlace, ...exampleMentions, restoredById: ben, sentAt: "2026-11-23T09:00:00.000Z" },
  }),
  ...markEvents,
  ...pollEvents,
};

export type ConversationEvent = EventsOf<typeof conversationEvents>;

/**
 * The text of a message. The people it mentions by name are found in it; `mentionedUserIds` and
 * `mentionsRoom` add those whom the sender of the command knows by id, such as an import.
 */
const words = {
  text: messageTextSchema,
  mentionedUserIds: z.array(idSchema).max(mentionsMax).readonly(),
  mentionsRoom: z.boolean(),
  /** The members of the room who are online, where the text may mention @here. */
  presentUserIds: z.array(idSchema).max(presentUsersMax).readonly().optional(),
};
/** In their order. Of an edit: null leaves them as they are. */
const blocks = z.array(anyBlockSchema).max(blocksMax).readonly();
export type MessageWords = Readonly<z.infer<z.ZodObject<typeof words>>>;
const aboutMessage = { messageId: idSchema, roomId: idSchema };

export const messageCommandDeclarations = {
  PostMessage: command({
    means: "Posts a message to a room or a thread. `messageId` is a UUIDv7. Posting the same message again changes nothing.",
    tokenPermission: "messages.post",
    schema: z.strictObject({
      ...aboutMessage,
      ...words,
      threadRootId: idSchema.nullable(),
      alsoInRoom: z.boolean(),
      quotedMessageId: idSchema.nullable(),
      fileIds: z
        .array(idSchema)
        .max(10 * attachmentsMax)
        .readonly(),
      origin: originSchema.nullable(),
      /** The room in whose documents a message with this id was found before the command was sent. */
      foundInRoomId: idSchema.optional(),
      /** Only for imports. */
      editedAt: z.iso.datetime().optional(),
      blocks: blocks.optional(),
      /** Only for programs. */
      postedAs: postedAsSchema.nullable().optional(),
    }),
    refusals: [
      "BlockInvalid",
      "BlockUnknown",
      "FileNotYours",
      "FileUnknown",
      "MessageDeleted",
      "MessageEmpty",
      "MessageIdInvalid",
      "MessageIdTaken",
      "MessageTooLong",
      "MessageUnknown",
      "NotAMember",
      "QuoteUnknown",
      "RoomArchived",
      "RoomReadOnly",
      "RoomUnknown",
      "ThreadNested",
      "TooManyFiles",
    ],
  }),
  EditMessage: command({
    means: "Replaces the text of the sender's own message.",
    tokenPermission: "messages.post",
    schema: z.strictObject({ ...aboutMessage, ...words, blocks: blocks.nullable().optional() }),
    refusals: editRefusals,
  }),
  RestoreMessageVersion: command({
    means: "Gives the sender's own message an earlier text again, as a new edit. The text is found by the API.",
    tokenPermission: "messages.post",
    schema: z.strictObject({
      ...aboutMessage,
      ...words,
      blocks: blocks.nullable().optional(),
      /** 1 for the first text. */
      version: z.number().int().min(1),
    }),
    refusals: [...editRefusals, "VersionUnknown"],
  }),
  DeleteMessage: command({
    means: "Deletes a message.",
    tokenPermission: "messages.post",
    passesThrough: true,
    schema: z.strictObject(aboutMessage),
    refusals: [
      "DeleteWindowClosed",
      "MessageDeleted",
      "MessageUnknown",
      "NotAMember",
      "NotTheSender",
      "RoomArchived",
      "RoomReadOnly",
      "RoomUnknown",
    ],
  }),
  RestoreMessage: command({
    means:
      "Takes back the deletion of a message: it stands as it was before. Whom it mentions, and that its text is still there, is found by the API.",
    tokenPermission: "messages.post",
    schema: z.strictObject({ ...aboutMessage, mentionedUserIds: words.mentionedUserIds, mentionsRoom: words.mentionsRoom }),
    refusals: [
      "MessageErased",
      "MessageNotDeleted",
      "MessageUnknown",
      "NotAMember",
      "NotTheSender",
      "RoomArchived",
      "RoomReadOnly",
      "RoomUnknown",
    ],
  }),
  ...markCommandDeclarations,
  ...pollCommandDeclarations,
};

export type MessageCommands = CommandsOf<typeof messageCommandDeclarations>;
export type PostMessage = MessageCommands["PostMessage"];
