import { type CommandContext, type Decision, defineCommand, type StatesOf } from "../command.ts";
import type { IntegrationCommands } from "../contract/integrations.ts";
import { refuse } from "../contract/refusals.ts";
import { hasEntry } from "../states/sharded-map.ts";
import { refuseUnlessPermitted } from "../users/actor.ts";
import { userReference } from "../users/user.ts";
import { workspaceReference } from "../workspace/workspace.ts";

type SteerReaction = IntegrationCommands["SteerReaction"];

const references = (_data: SteerReaction, context: CommandContext) => ({
  actor: userReference(context.actorId),
  workspace: workspaceReference,
});

type States = StatesOf<ReturnType<typeof references>>;

/** How far an instance is lies in the work-store; the log keeps who changed that. */
export const steerReaction = defineCommand("SteerReaction", {
  references,
  steps: [{ appendTo: "workspace", decide: steer }],
});

function steer(data: SteerReaction, states: States, context: CommandContext): Decision {
  if (!states.workspace.exists) return refuse("WorkspaceMissing");
  const refusal =
    refuseUnlessPermitted(states, context, "workspace.changeSettings") ??
    (data.withDeleted ? refuseUnlessPermitted(states, context, "audit.export") : undefined);
  if (refusal !== undefined) return refusal;
  if (!hasEntry(states.workspace.integrations, data.instanceId)) return refuse("IntegrationUnknown");
  return [{ type: "ReactionSteered", data: { ...data, steeredById: context.actorId } }];
}
