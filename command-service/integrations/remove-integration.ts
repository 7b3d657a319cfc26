import { type CommandContext, type Decision, defineCommand, type StatesOf } from "../command.ts";
import type { IntegrationCommands } from "../contract/integrations.ts";
import { refuse } from "../contract/refusals.ts";
import { hasEntry } from "../states/sharded-map.ts";
import { refuseUnlessPermitted } from "../users/actor.ts";
import { userReference } from "../users/user.ts";
import { workspaceReference } from "../workspace/workspace.ts";

type RemoveIntegration = IntegrationCommands["RemoveIntegration"];

const references = (_data: RemoveIntegration, context: CommandContext) => ({
  actor: userReference(context.actorId),
  workspace: workspaceReference,
});

type States = StatesOf<ReturnType<typeof references>>;

/** The address answers no longer. */
export const removeIntegration = defineCommand("RemoveIntegration", {
  references,
  steps: [{ appendTo: "workspace", decide: remove }],
});

function remove({ instanceId }: RemoveIntegration, states: States, context: CommandContext): Decision {
  if (!states.workspace.exists) return refuse("WorkspaceMissing");
  const refusal = refuseUnlessPermitted(states, context, "workspace.changeSettings");
  if (refusal !== undefined) return refusal;
  if (!hasEntry(states.workspace.integrations, instanceId)) return refuse("IntegrationUnknown");
  return [{ type: "IntegrationRemoved", data: { instanceId, removedById: context.actorId } }];
}
