import { z } from "zod";
import { occurredAt } from "../event.ts";
import type { MessagePlace } from "../messages.ts";
import { id, idOrNull, publicEvent, text, time } from "./declare.ts";

const timelineNumber = z.int().min(1).nullable();

const place = {
  messageId: id("The message's id."),
  roomId: id("The room's id."),
  senderId: id("The id of the person or bot who wrote the message."),
  number: timelineNumber.describe("Its place in the room's timeline, from 1; null for a reply shown in its thread alone."),
  threadRootId: idOrNull("The message whose thread it replies in; null when it is no reply."),
  threadNumber: timelineNumber.describe("Its place in the thread, from 1; null when it is no reply."),
};
const placeOf = ({ messageId, roomId, senderId, number, threadRootId, threadNumber }: MessagePlace) => ({
  ...{ messageId, roomId, senderId },
  ...{ number, threadRootId, threadNumber },
});

const words = {
  text: text(
    "Markdown. `<@id>` mentions a person, `<#id>` a channel and `<@&id>` a team, by their ids. Empty where it was erased.",
  ),
  mentionedUserIds: z.array(z.uuid()).describe("The ids of the people who are mentioned."),
  mentionsRoom: z.boolean().describe("Whether it is addressed to all members of the room."),
};
const reaction = z.object({
  messageId: id("The message's id."),
  roomId: id("The room's id."),
  userId: id("The id of the person who reacts."),
  emoji: text("The emoji's short name without colons, such as `tada`."),
});
const pin = z.object({ messageId: id("The message's id."), roomId: id("The room's id.") });

export const messagePublicEvents = {
  "message.posted.v1": publicEvent({
    means: "A message was posted to a room or a thread.",
    schema: z.object({
      ...place,
      ...words,
      sentAt: time("When it was sent; of an imported message, in the system it came from."),
      quotedMessageId: idOrNull("The message of the same room that it quotes; null for none."),
      fileIds: z.array(z.uuid()).describe("The ids of the files that it carries."),
      isImported: z.boolean().describe("Whether an import brought it."),
    }),
    from: {
      MessagePosted: (event) => {
        const { data } = event;
        const { text: said, mentionsRoom, quotedMessageId } = data;
        const [mentionedUserIds, fileIds] = [[...data.mentionedUserIds], [...data.fileIds]];
        const isImported = event.metadata.actorKind === "system";
        const rest = { sentAt: occurredAt(event), quotedMessageId, fileIds, isImported };
        return { ...placeOf(data), text: said, mentionedUserIds, mentionsRoom, ...rest };
      },
    },
  }),
  "message.edited.v1": publicEvent({
    means: "The sender replaced the text of a message.",
    schema: z.object({ ...place, ...words }),
    from: {
      MessageEdited: ({ data }) => ({
        ...placeOf(data),
        text: data.text,
        mentionedUserIds: [...data.mentionedUserIds],
        mentionsRoom: data.mentionsRoom,
      }),
    },
  }),
  "message.deleted.v1": publicEvent({
    means: "A message was deleted. It keeps its place in the timeline.",
    schema: z.object({ ...place, deletedById: id("Who deleted it.") }),
    from: { MessageDeleted: ({ data }) => ({ ...placeOf(data), deletedById: data.deletedById }) },
  }),
  "message.restored.v1": publicEvent({
    means: "The deletion of a message was taken back. It stands as it was before: read it from the API.",
    schema: z.object({ ...place, restoredById: id("Who restored it.") }),
    from: { MessageRestored: ({ data }) => ({ ...placeOf(data), restoredById: data.restoredById }) },
  }),
  "message.pinned.v1": publicEvent({
    means: "A message was pinned to its room.",
    schema: pin.extend({ pinnedById: id("Who pinned it.") }),
    from: { MessagePinned: ({ data: { messageId, roomId, pinnedById } }) => ({ messageId, roomId, pinnedById }) },
  }),
  "message.unpinned.v1": publicEvent({
    means: "A message was unpinned.",
    schema: pin.extend({ unpinnedById: id("Who unpinned it.") }),
    from: { MessageUnpinned: ({ data: { messageId, roomId, unpinnedById } }) => ({ messageId, roomId, unpinnedById }) },
  }),
  "reaction.added.v1": publicEvent({
    means: "A person reacted to a message.",
    schema: reaction,
    from: { ReactionAdded: ({ data: { messageId, roomId, userId, emoji } }) => ({ messageId, roomId, userId, emoji }) },
  }),
  "reaction.removed.v1": publicEvent({
    means: "A person removed their reaction.",
    schema: reaction,
    from: { ReactionRemoved: ({ data: { messageId, roomId, userId, emoji } }) => ({ messageId, roomId, userId, emoji }) },
  }),
};
