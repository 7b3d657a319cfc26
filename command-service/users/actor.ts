import type { CommandContext } from "../command.ts";
import type { Permission } from "../contract/permissions.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";
import { may, type Place, permissionsOfRoles, type Rights } from "../contract/rights.ts";
import { isWithin } from "../contract/token-permissions.ts";
import { entryOf } from "../states/sharded-map.ts";
import { type WorkspaceState, workspaceReference } from "../workspace/workspace.ts";
import { isActive, type UserState, userReference } from "./user.ts";

/** Who acts, and the workspace with its roles: every check of a permission needs both. */
export interface ActorStates {
  readonly actor: UserState;
  readonly workspace: WorkspaceState;
}

export const actorReferences = (context: CommandContext) => ({
  actor: userReference(context.actorId),
  workspace: workspaceReference,
});

/** Who acts, and whom it is about: what nearly every command about a person refers to. */
export const actorAndUser = (data: { readonly userId: string }, context: CommandContext) => ({
  ...actorReferences(context),
  user: userReference(data.userId),
});

/** Whether Logue itself acts (imports, demo data, reactors). */
export const isSystem = (context: CommandContext): boolean => context.actorKind === "system";

/** Whether the operator of the machine acts at the terminal, where no account does. */
export const isOperator = ({ actorKind }: CommandContext): boolean => actorKind === "operator";

/** What this person may do, by the roles that the workspace has now. */
export const rightsOf = ({ role, grants }: UserState, { roles }: WorkspaceState): Rights => ({
  role,
  grants,
  permissionsOf: permissionsOfRoles((roleId) => entryOf(roles, roleId)?.permissions),
});

/**
 * The first check of every decision: refuses an actor who may do nothing at all; undefined means to
 * continue.
 */
export function refuseActor(actor: UserState, context: CommandContext): Refusal | undefined {
  if (isSystem(context)) return undefined;
  if (!actor.isRegistered) return refuse("UserUnknown", { userId: context.actorId });
  return isActive(actor) ? undefined : refuse("UserDeactivated", { userId: context.actorId });
}

/** Whether the actor's roles give this permission there, whatever the actor's access token may do. */
export const holds = (
  { actor, workspace }: ActorStates,
  context: CommandContext,
  permission: Permission,
  place?: Place,
): boolean => isSystem(context) || may(rightsOf(actor, workspace), permission, context.nowMs, place);

/**
 * Whether the actor, and the access token if there is one, may do this there. Call `refuseActor`
 * first.
 */
export const permitted = (states: ActorStates, context: CommandContext, permission: Permission, place?: Place): boolean =>
  isWithin(context.limit, permission) && holds(states, context, permission, place);

/** `refuseActor`, then NotPermitted for an actor without the permission. */
export function refuseUnlessPermitted(
  states: ActorStates,
  context: CommandContext,
  permission: Permission,
  place?: Place,
): Refusal | undefined {
  const refusal = refuseActor(states.actor, context);
  if (refusal !== undefined) return refusal;
  return permitted(states, context, permission, place) ? undefined : refuse("NotPermitted", { permission });
}
