import { type CommandContext, type Decision, defineCommand, type StatesOf } from "../command.ts";
import type { LinkPreviewCommands } from "../contract/link-previews.ts";
import { isRefusal, refuse } from "../contract/refusals.ts";
import { isSystem } from "../users/actor.ts";
import { aboutMessage, messageOrRefusal } from "./access.ts";

/** Logue itself adds previews, so that no person can put words into the mouth of a page. */
export const addLinkPreviews = defineCommand("AddLinkPreviews", {
  references: aboutMessage,
  steps: [{ appendTo: "conversation", decide }],
});

function decide(
  { messageId, roomId, previews }: LinkPreviewCommands["AddLinkPreviews"],
  { conversation, workspace }: StatesOf<ReturnType<typeof aboutMessage>>,
  context: CommandContext,
): Decision {
  if (!isSystem(context)) return refuse("NotPermitted");
  const message = messageOrRefusal(conversation, messageId);
  if (isRefusal(message)) return message;
  if (!workspace.settings.linkPreviews) return [];
  const { senderId, sentAtMs } = message;
  const previewIds = previews.map(({ previewId }) => previewId);
  const sentAt = new Date(sentAtMs).toISOString();
  return [{ type: "LinkPreviewsAdded", data: { messageId, roomId, senderId, previewIds, previews, sentAt } }];
}
