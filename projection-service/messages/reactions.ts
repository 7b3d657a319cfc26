import type { MessageDocument, Reaction } from "../contract/messages.ts";
import type { EventRecord } from "../projection.ts";
import { changedBy } from "./conversation-place.ts";

/** Emoji stand in the order of their first use, people in the order in which they reacted. */
export function withReaction(message: MessageDocument, event: EventRecord<"ReactionAdded">): MessageDocument {
  const { emoji, userId } = event.data;
  const isKnown = message.reactions.some((reaction) => reaction.emoji === emoji);
  const reactions: readonly Reaction[] = isKnown
    ? message.reactions.map((reaction) =>
        reaction.emoji === emoji ? { emoji, userIds: withPerson(reaction, userId) } : reaction,
      )
    : [...message.reactions, { emoji, userIds: [userId] }];
  return { ...message, reactions, hasHistory: true, ...changedBy(event) };
}

const withPerson = ({ userIds }: Reaction, userId: string): readonly string[] =>
  userIds.includes(userId) ? userIds : [...userIds, userId];

export function withoutReaction(message: MessageDocument, event: EventRecord<"ReactionRemoved">): MessageDocument {
  const { emoji, userId } = event.data;
  const reactions = message.reactions
    .map((reaction) => (reaction.emoji === emoji ? { emoji, userIds: reaction.userIds.filter((id) => id !== userId) } : reaction))
    .filter((reaction) => reaction.userIds.length > 0);
  return { ...message, reactions, ...changedBy(event) };
}
