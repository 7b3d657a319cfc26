import { type CommandContext, type Decision, defineCommand, type StatesOf } from "../command.ts";
import type { MessageCommands } from "../contract/messages.ts";
import { isRefusal, type Refusal, refuse } from "../contract/refusals.ts";
import { isSystem } from "../users/actor.ts";
import { aboutMessage, isWindowOver, messageOrRefusal, refuseWriter } from "./access.ts";
import { refuseBlocks } from "./blocks.ts";
import type { KnownMessage } from "./conversation-state.ts";
import { type MentionReferences, mentionReferences, refuseMentions, saidIn, wordsOf } from "./mentions.ts";
import { placeOf } from "./message-place.ts";
import { refuseText } from "./text.ts";

type EditMessage = MessageCommands["EditMessage"];

export const editReferences = (
  data: EditMessage,
  context: CommandContext,
): ReturnType<typeof aboutMessage> & MentionReferences => ({
  ...aboutMessage(data, context),
  ...mentionReferences(data, context),
});

export type EditStates = StatesOf<ReturnType<typeof editReferences>>;

/**
 * Replaces the text of a message. Only its sender may do so, while the workspace's edit window is
 * open.
 */
export const editMessage = defineCommand("EditMessage", {
  boundData: saidIn,
  references: editReferences,
  steps: [{ appendTo: "conversation", decide: edit }],
  result: ({ messageId }) => ({ messageId }),
});

export function edit(data: EditMessage, states: EditStates, context: CommandContext): Decision {
  const refusal = refuseWriter(states, context);
  if (refusal !== undefined) return refusal;
  const message = messageOrRefusal(states.conversation, data.messageId);
  if (isRefusal(message)) return message;
  const unfit =
    refuseEditor(message, states, context) ??
    refuseOtherAnswers(data, message) ??
    refuseBlocks(data.blocks ?? [], message.fileIds) ??
    refuseText(data.text, hasMore(data, message), states.workspace.settings) ??
    refuseMentions(states, context, data);
  if (unfit !== undefined) return unfit;
  const sentAt = new Date(message.sentAtMs).toISOString();
  const edited = { ...placeOf(data, message), ...wordsOf(data, states, context), editedById: context.actorId, sentAt };
  return [{ type: "MessageEdited", data: edited }];
}

const hasMore = ({ blocks }: EditMessage, { fileIds, hasBlocks }: KnownMessage): boolean =>
  fileIds.length > 0 || (blocks ? blocks.length > 0 : hasBlocks);

/** The answers of a closed poll stand beside their votes. */
const refuseOtherAnswers = ({ blocks }: EditMessage, { closedVotes }: KnownMessage): Refusal | undefined =>
  blocks && closedVotes !== undefined ? refuse("PollClosed") : undefined;

function refuseEditor(message: KnownMessage, { workspace }: EditStates, context: CommandContext): Refusal | undefined {
  if (isSystem(context)) return undefined;
  if (message.senderId !== context.actorId) return refuse("NotTheSender");
  const { editWindowMs } = workspace.settings;
  return isWindowOver(message, editWindowMs, context) ? refuse("EditWindowClosed") : undefined;
}
