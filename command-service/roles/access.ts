import type { CommandContext } from "../command.ts";
import { type Permission, type WorkspaceRole, workspacePermissions } from "../contract/permissions.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";
import { firstNotHeld, type Place } from "../contract/rights.ts";
import { isWithin } from "../contract/token-permissions.ts";
import { type ActorStates, isSystem, rightsOf } from "../users/actor.ts";

/** Where and for how long permissions are given: by default in the whole workspace, without an end. */
export interface GivenWhere {
  readonly place?: Place;
  readonly untilMs?: number;
}

/**
 * The rule against escalation: an actor gives only permissions that the actor holds in the same
 * place for as long, and that the actor's access token has.
 */
export function refusePermissionsNotHeld(
  states: ActorStates,
  context: CommandContext,
  permissions: readonly Permission[],
  { place, untilMs = Number.POSITIVE_INFINITY }: GivenWhere = {},
): Refusal | undefined {
  if (isSystem(context)) return undefined;
  const permission =
    permissions.find((each) => !isWithin(context.limit, each)) ??
    firstNotHeld(rightsOf(states.actor, states.workspace), permissions, untilMs, place);
  return permission === undefined ? undefined : refuse("PermissionNotHeld", { permission });
}

/** The same for the role of an account. */
export const refuseRoleNotHeld = (states: ActorStates, context: CommandContext, role: WorkspaceRole): Refusal | undefined =>
  refusePermissionsNotHeld(states, context, workspacePermissions[role]);
