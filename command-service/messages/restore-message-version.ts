import { type CommandContext, type Decision, defineCommand } from "../command.ts";
import type { MessageCommands } from "../contract/messages.ts";
import { type EditStates, edit, editReferences } from "./edit-message.ts";
import { saidIn } from "./mentions.ts";

type RestoreMessageVersion = MessageCommands["RestoreMessageVersion"];

/**
 * Gives a message an earlier text again. It is an edit like any other, by the same rules: nothing in
 * the history is taken back.
 */
export const restoreMessageVersion = defineCommand("RestoreMessageVersion", {
  boundData: saidIn,
  references: editReferences,
  steps: [{ appendTo: "conversation", decide }],
  result: ({ messageId }) => ({ messageId }),
});

function decide({ version, ...words }: RestoreMessageVersion, states: EditStates, context: CommandContext): Decision {
  const decision = edit(words, states, context);
  if ("refused" in decision) return decision;
  return decision.map((event) =>
    event.type === "MessageEdited" ? { ...event, data: { ...event.data, restoredVersion: version } } : event,
  );
}
