import { type CommandContext, type Decision, defineCommand, type StatesOf } from "../command.ts";
import type { AuditCommands } from "../contract/audit.ts";
import { refuse } from "../contract/refusals.ts";
import { isSystem } from "../users/actor.ts";
import { workspaceReference } from "../workspace/workspace.ts";

const references = () => ({ workspace: workspaceReference });

/** Records what an operator sends out at the terminal, where no account acts. */
export const recordEventsReplayed = defineCommand("RecordEventsReplayed", {
  references,
  steps: [{ appendTo: "workspace", decide }],
});

function decide(
  data: AuditCommands["RecordEventsReplayed"],
  { workspace }: StatesOf<ReturnType<typeof references>>,
  context: CommandContext,
): Decision {
  if (!isSystem(context)) return refuse("NotPermitted");
  return workspace.exists ? [{ type: "EventsReplayed", data }] : refuse("WorkspaceMissing");
}
