import type { CommandContext } from "../command.ts";
import type { signInSettings } from "../contract/external-accounts.ts";
import type { peopleSyncSettings } from "../contract/people-sync-settings.ts";
import type { provisioningSettings } from "../contract/provisioning.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";
import type { SettingValues } from "../contract/setting-values.ts";
import { entryOf } from "../states/sharded-map.ts";
import { type ActorStates, refuseActor } from "../users/actor.ts";
import type { ActorAndUserStates } from "../users/target.ts";
import { isActive } from "../users/user.ts";
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

/** The same, about a person whose account the instance's linked account opens, or whom it provides. */
export function refuseUnlessOwnPerson(
  states: ActorAndUserStates,
  { userId, instanceId }: { readonly userId: string; readonly instanceId: string },
  context: CommandContext,
): Refusal | undefined {
  const refusal = refuseUnlessInstance(states, instanceId, context);
  if (refusal !== undefined) return refusal;
  const { externalAccounts, provided } = states.user;
  if (externalAccounts[instanceId] === undefined && provided?.instanceId !== instanceId) return refuse("ExternalAccountUnknown");
  return isActive(states.user) ? undefined : refuse("UserDeactivated", { userId });
}

/** The settings of the instance that were changed. */
export const settingsOfInstance = ({ workspace }: Pick<ActorStates, "workspace">, instanceId: string): SettingValues =>
  instanceOf(workspace, instanceId)?.settings ?? {};

/** Whether this switch of the instance is on. */
export const isOn = (
  states: Pick<ActorStates, "workspace">,
  instanceId: string,
  key: keyof typeof signInSettings | keyof typeof peopleSyncSettings | keyof typeof provisioningSettings,
): boolean => settingsOfInstance(states, instanceId)[key] === true;
