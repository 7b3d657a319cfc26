import { type CommandContext, type Decision, defineCommand, type StatesOf } from "../command.ts";
import type { MessageCommands } from "../contract/messages.ts";
import { isRefusal, refuse } from "../contract/refusals.ts";
import { aboutMessage } from "./access.ts";
import { pinnableMessage } from "./pinning.ts";

/** Removes a pin; every user who may pin can do it, not only the one who pinned. */
export const unpinMessage = defineCommand("UnpinMessage", {
  references: aboutMessage,
  steps: [{ appendTo: "conversation", decide }],
  result: ({ messageId }) => ({ messageId }),
});

function decide(
  data: MessageCommands["UnpinMessage"],
  states: StatesOf<ReturnType<typeof aboutMessage>>,
  context: CommandContext,
): Decision {
  const message = pinnableMessage(data, states, context);
  if (isRefusal(message)) return message;
  if (!message.isPinned) return refuse("NotPinned");
  return [{ type: "MessageUnpinned", data: { ...data, unpinnedById: context.actorId } }];
}
