import { z } from "zod";
import { command, event } from "./declare.ts";
import { exampleIds } from "./example-ids.ts";
import { notPersonal } from "./field-notes.ts";
import { idSchema } from "./schemas.ts";

const { alice, ben, room: roomId, message: messageId } = exampleIds;
const family = "conversation-";
const reactionNotes = { emoji: notPersonal("The name of an emoji, which everyone can use.") };
const reaction = z.object({ messageId: z.string(), roomId: z.string(), userId: z.string(), emoji: z.string() });

/** What people put on a message: reactions and pins. */
export const markEvents = {
  ReactionAdded: event({
    means: "A person reacted to a message.",
    family,
    schema: reaction,
    notes: reactionNotes,
    example: { messageId, roomId, userId: ben, emoji: "tada" },
  }),
  ReactionRemoved: event({
    means: "A person removed their reaction.",
    family,
    schema: reaction,
    notes: reactionNotes,
    example: { messageId, roomId, userId: ben, emoji: "tada" },
  }),
  MessagePinned: event({
    means: "A message was pinned to its room.",
    family,
    schema: z.object({ messageId: z.string(), roomId: z.string(), pinnedById: z.string() }),
    example: { messageId, roomId, pinnedById: alice },
  }),
  MessageUnpinned: event({
    means: "A message was unpinned.",
    family,
    schema: z.object({ messageId: z.string(), roomId: z.string(), unpinnedById: z.string() }),
    example: { messageId, roomId, unpinnedById: alice },
  }),
};

const aboutMessage = { messageId: idSchema, roomId: idSchema };
const emoji = z.string().max(100);

export const markCommandDeclarations = {
  AddReaction: command({
    means: "Reacts to a message. `emoji` is a short name without colons, such as `tada`.",
    tokenPermission: "messages.post",
    passesThrough: true,
    schema: z.strictObject({ ...aboutMessage, emoji }),
    refusals: [
      "EmojiUnknown",
      "MessageDeleted",
      "MessageUnknown",
      "NotAMember",
      "PollClosed",
      "ReactionExists",
      "RoomArchived",
      "RoomUnknown",
      "TooManyReactions",
    ],
  }),
  RemoveReaction: command({
    means: "Removes the actor's reaction.",
    tokenPermission: "messages.post",
    passesThrough: true,
    schema: z.strictObject({ ...aboutMessage, emoji }),
    refusals: [
      "EmojiUnknown",
      "MessageDeleted",
      "MessageUnknown",
      "NotAMember",
      "PollClosed",
      "ReactionMissing",
      "RoomArchived",
      "RoomUnknown",
    ],
  }),
  PinMessage: command({
    means: "Pins a message to its room.",
    tokenPermission: "messages.post",
    passesThrough: true,
    schema: z.strictObject(aboutMessage),
    refusals: ["AlreadyPinned", "MessageDeleted", "MessageUnknown", "NotAMember", "RoomArchived", "RoomReadOnly", "RoomUnknown"],
  }),
  UnpinMessage: command({
    means: "Unpins a message.",
    tokenPermission: "messages.post",
    passesThrough: true,
    schema: z.strictObject(aboutMessage),
    refusals: ["MessageDeleted", "MessageUnknown", "NotAMember", "NotPinned", "RoomArchived", "RoomReadOnly", "RoomUnknown"],
  }),
};
