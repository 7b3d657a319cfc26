import { type CommandContext, type Decision, defineCommand, type StatesOf } from "../command.ts";
import { emojiNameOf } from "../contract/emoji.ts";
import type { MessageCommands } from "../contract/messages.ts";
import { isRefusal, refuse } from "../contract/refusals.ts";
import { usableEmojiName } from "../emoji/custom-emoji.ts";
import { aboutMessage, messageOrRefusal, refuseParticipant } from "./access.ts";

type States = StatesOf<ReturnType<typeof aboutMessage>>;

/** Removes the user's own reaction; also one with an emoji that was removed since. */
export const removeReaction = defineCommand("RemoveReaction", {
  references: aboutMessage,
  steps: [{ appendTo: "conversation", decide }],
  result: ({ messageId, emoji }) => ({ messageId, emoji: emojiNameOf(emoji) ?? emoji }),
});

function decide(data: MessageCommands["RemoveReaction"], states: States, context: CommandContext): Decision {
  const refusal = refuseParticipant(states, context);
  if (refusal !== undefined) return refusal;
  const message = messageOrRefusal(states.conversation, data.messageId);
  if (isRefusal(message)) return message;
  const emoji = emojiNameOf(data.emoji) ?? data.emoji;
  if (!message.reactions.get(emoji)?.has(context.actorId))
    return refuse(usableEmojiName(states.workspace, emoji) === undefined ? "EmojiUnknown" : "ReactionMissing");
  if (message.closedVotes?.includes(emoji)) return refuse("PollClosed");
  const { messageId, roomId } = data;
  return [{ type: "ReactionRemoved", data: { messageId, roomId, userId: context.actorId, emoji } }];
}
