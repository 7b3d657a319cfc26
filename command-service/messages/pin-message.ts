import { type CommandContext, type Decision, defineCommand, type StatesOf } from "../command.ts";
import type { MessageCommands } from "../contract/messages.ts";
import { isRefusal, refuse } from "../contract/refusals.ts";
import { aboutMessage } from "./access.ts";
import { pinnableMessage } from "./pinning.ts";

/** Pins a message to its room, for everybody in it. */
export const pinMessage = defineCommand("PinMessage", {
  references: aboutMessage,
  steps: [{ appendTo: "conversation", decide }],
  result: ({ messageId }) => ({ messageId }),
});

function decide(
  data: MessageCommands["PinMessage"],
  states: StatesOf<ReturnType<typeof aboutMessage>>,
  context: CommandContext,
): Decision {
  const message = pinnableMessage(data, states, context);
  if (isRefusal(message)) return message;
  if (message.isPinned) return refuse("AlreadyPinned");
  return [{ type: "MessagePinned", data: { ...data, pinnedById: context.actorId } }];
}
