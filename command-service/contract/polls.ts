import { z } from "zod";
import { pollOptionsMax } from "./blocks.ts";
import { command, event } from "./declare.ts";
import { exampleIds } from "./example-ids.ts";
import { notPersonal } from "./field-notes.ts";
import { idSchema } from "./schemas.ts";

const { alice, room: roomId, message: messageId } = exampleIds;

export const pollEvents = {
  PollClosed: event({
    means: "A poll was closed: reactions with these emoji, its votes, stay as they are.",
    family: "conversation-",
    schema: z.object({
      messageId: z.string(),
      roomId: z.string(),
      closedById: z.string(),
      emoji: z.array(z.string()).readonly(),
    }),
    notes: { emoji: notPersonal("The names of emoji, which everyone can use.") },
    example: { messageId, roomId, closedById: alice, emoji: ["one", "two"] },
  }),
};

export const pollCommandDeclarations = {
  ClosePoll: command({
    means:
      "Ends the voting in a poll. Its sender may, and who may delete the messages of others. The emoji of its answers are found by the API; a message without a poll has none.",
    tokenPermission: "messages.post",
    schema: z.strictObject({
      messageId: idSchema,
      roomId: idSchema,
      emoji: z.array(z.string().min(1).max(64)).max(pollOptionsMax).readonly(),
    }),
    refusals: [
      "MessageDeleted",
      "MessageUnknown",
      "NotAMember",
      "NotTheSender",
      "PollClosed",
      "PollUnknown",
      "RoomArchived",
      "RoomUnknown",
    ],
  }),
};
