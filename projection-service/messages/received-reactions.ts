import { occurredAt } from "@logue/command-service/contract/event.ts";
import { messages } from "../contract/messages.ts";
import { type ReceivedReactionDocument, receivedReactions, receiverOf } from "../contract/received-reactions.ts";
import type { Document, EventRecord, Step } from "../projection.ts";

type Reacting = EventRecord<"ReactionAdded"> | EventRecord<"ReactionRemoved">;

/** The event does not say whose message it is. The sender never changes. */
const about = {
  related: [{ collection: messages, id: ({ data }: Reacting): string => data.messageId }],
  ids: ({ data: { messageId, userId, emoji } }: Reacting, message: Document | undefined): readonly string[] => {
    const receiverId = message !== undefined && "senderId" in message ? String(message.senderId) : userId;
    return receiverId === userId ? [] : [`${receiverId}:${messageId}:${userId}:${emoji}`];
  },
};

export const receiveReaction: Step<ReceivedReactionDocument, EventRecord<"ReactionAdded">> = {
  ...about,
  collection: receivedReactions,
  isFirst: true,
  fold: (_nothing, event, id) => {
    const { messageId, roomId, userId, emoji } = event.data;
    const when = { reactedAt: occurredAt(event), order: event.position };
    return { id, receiverId: receiverOf(id), messageId, roomId, userId, emoji, ...when };
  },
};

export const takeBackReaction: Step<ReceivedReactionDocument, EventRecord<"ReactionRemoved">> = {
  ...about,
  collection: receivedReactions,
  fold: () => undefined,
};
