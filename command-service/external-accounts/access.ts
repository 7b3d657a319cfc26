import type { CommandContext } from "../command.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";
import { entryOf } from "../states/sharded-map.ts";
import { type ActorStates, refuseActor } from "../users/actor.ts";
import type { AddedIntegration, WorkspaceState } from "../workspace/workspace.ts";

export const instanceOf = ({ integrations }: WorkspaceState, instanceId: string): AddedIntegration | undefined =>
  entryOf(integrations, instanceId);

/**
 * Only the instance itself says whom the other system confirmed: its host acts by the instance's
 * account after the other system's answer was checked.
 */
export function refuseUnlessInstance(
  { actor, workspace }: ActorStates,
  instanceId: string,
  context: CommandContext,
): Refusal | undefined {
  const instance = instanceOf(workspace, instanceId);
  if (context.actorKind !== "app") return refuse("NotPermitted");
  if (instance === undefined) return refuse("IntegrationUnknown");
  return instance.actorId === context.actorId ? refuseActor(actor, context) : refuse("NotPermitted");
}

/** Whether this switch of the instance is on. */
export const isOn = ({ workspace }: ActorStates, instanceId: string, key: "linksByMail" | "registersPeople"): boolean =>
  instanceOf(workspace, instanceId)?.settings[key] === true;
