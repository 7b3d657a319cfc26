import { type CommandContext, type Decision, defineCommand, type StatesOf } from "../command.ts";
import { emojiNameOf } from "../contract/emoji.ts";
import { type MessageCommands, reactionKindsMax } from "../contract/messages.ts";
import { isRefusal, refuse } from "../contract/refusals.ts";
import { usableEmojiName } from "../emoji/custom-emoji.ts";
import { aboutMessage, messageOrRefusal, refuseParticipant } from "./access.ts";

type States = StatesOf<ReturnType<typeof aboutMessage>>;

/** Reacts to a message. Different names of one emoji are the same reaction. */
export const addReaction = defineCommand("AddReaction", {
  references: aboutMessage,
  steps: [{ appendTo: "conversation", decide }],
  result: ({ messageId, emoji }) => ({ messageId, emoji: emojiNameOf(emoji) ?? emoji }),
});

function decide(data: MessageCommands["AddReaction"], states: States, context: CommandContext): Decision {
  const refusal = refuseParticipant(states, context);
  if (refusal !== undefined) return refusal;
  const message = messageOrRefusal(states.conversation, data.messageId);
  if (isRefusal(message)) return message;
  const emoji = usableEmojiName(states.workspace, data.emoji);
  if (emoji === undefined) return refuse("EmojiUnknown");
  if (message.closedVotes?.includes(emoji)) return refuse("PollClosed");
  const people = message.reactions.get(emoji);
  if (people?.has(context.actorId)) return refuse("ReactionExists");
  if (people === undefined && message.reactions.size >= reactionKindsMax)
    return refuse("TooManyReactions", { kindsMax: reactionKindsMax });
  const { messageId, roomId } = data;
  return [{ type: "ReactionAdded", data: { messageId, roomId, userId: context.actorId, emoji } }];
}
