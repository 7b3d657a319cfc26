import { type CommandContext, type Decision, defineCommand, type StatesOf } from "../command.ts";
import type { LinkPreviewCommands } from "../contract/link-previews.ts";
import { isRefusal, refuse } from "../contract/refusals.ts";
import { aboutMessage, messageOrRefusal, refuseParticipant } from "./access.ts";

/** Removes a preview for all readers. Only the sender of the message may do so. */
export const removeLinkPreview = defineCommand("RemoveLinkPreview", {
  references: aboutMessage,
  steps: [{ appendTo: "conversation", decide }],
  result: ({ messageId }) => ({ messageId }),
});

function decide(
  { messageId, roomId, previewId }: LinkPreviewCommands["RemoveLinkPreview"],
  states: StatesOf<ReturnType<typeof aboutMessage>>,
  context: CommandContext,
): Decision {
  const refusal = refuseParticipant(states, context);
  if (refusal !== undefined) return refusal;
  const message = messageOrRefusal(states.conversation, messageId);
  if (isRefusal(message)) return message;
  if (message.senderId !== context.actorId) return refuse("NotTheSender");
  if (!message.linkPreviewIds.includes(previewId)) return refuse("LinkPreviewUnknown");
  return [{ type: "LinkPreviewRemoved", data: { messageId, roomId, previewId, removedById: context.actorId } }];
}
