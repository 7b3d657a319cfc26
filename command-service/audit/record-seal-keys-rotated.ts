import { type CommandContext, type Decision, defineCommand, type StatesOf } from "../command.ts";
import type { AuditCommands } from "../contract/audit.ts";
import { refuse } from "../contract/refusals.ts";
import { isSystem } from "../users/actor.ts";
import { workspaceReference } from "../workspace/workspace.ts";

const references = () => ({ workspace: workspaceReference });

/** Records a change of the log's signing keys once, whichever process sees it first. */
export const recordSealKeysRotated = defineCommand("RecordSealKeysRotated", {
  references,
  steps: [{ appendTo: "workspace", decide }],
});

function decide(
  data: AuditCommands["RecordSealKeysRotated"],
  { workspace }: StatesOf<ReturnType<typeof references>>,
  context: CommandContext,
): Decision {
  if (!isSystem(context)) return refuse("NotPermitted");
  if (!workspace.exists) return refuse("WorkspaceMissing");
  return data.rotatedAt <= workspace.sealKeysRotatedAt ? [] : [{ type: "SealKeysRotated", data }];
}
