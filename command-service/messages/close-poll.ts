import { type CommandContext, type Decision, defineCommand, type StatesOf } from "../command.ts";
import { emojiNameOf } from "../contract/emoji.ts";
import type { MessageCommands } from "../contract/messages.ts";
import { isRefusal, refuse } from "../contract/refusals.ts";
import { refuseArchived, refuseOutsider } from "../rooms/access.ts";
import { aboutMessage, messageOrRefusal } from "./access.ts";
import { mayDeleteAny } from "./delete-message.ts";

/** Ends the voting in a poll. Its sender may, and who may delete the messages of others. */
export const closePoll = defineCommand("ClosePoll", {
  references: aboutMessage,
  steps: [{ appendTo: "conversation", decide }],
  result: ({ messageId }) => ({ messageId }),
});

function decide(
  data: MessageCommands["ClosePoll"],
  states: StatesOf<ReturnType<typeof aboutMessage>>,
  context: CommandContext,
): Decision {
  const refusal = refuseOutsider(states, context) ?? refuseArchived(states.room);
  if (refusal !== undefined) return refusal;
  const message = messageOrRefusal(states.conversation, data.messageId);
  if (isRefusal(message)) return message;
  if (data.emoji.length === 0) return refuse("PollUnknown");
  if (message.senderId !== context.actorId && !mayDeleteAny(states, context)) return refuse("NotTheSender");
  if (message.closedVotes !== undefined) return refuse("PollClosed");
  const { messageId, roomId } = data;
  const emoji = data.emoji.map((name) => emojiNameOf(name) ?? name);
  return [{ type: "PollClosed", data: { messageId, roomId, closedById: context.actorId, emoji } }];
}
