import type { CommandContext } from "../command.ts";
import type { WorkspacePermission } from "../contract/permissions.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";
import { firstHeldByOtherOnly } from "../contract/rights.ts";
import { type ActorStates, isSystem, permitted, refuseActor, rightsOf } from "./actor.ts";
import { isErased, type UserState } from "./user.ts";

export interface ActorAndUserStates extends ActorStates {
  readonly user: UserState;
}

/**
 * An actor cannot change the account of a person who may do more: to set that person's password, role or
 * tokens would be a way to these permissions.
 */
export function refuseAbove(
  { actor, user, workspace }: ActorAndUserStates,
  userId: string,
  context: CommandContext,
): Refusal | undefined {
  if (isSystem(context) || context.actorId === userId) return undefined;
  const permission = firstHeldByOtherOnly(rightsOf(actor, workspace), rightsOf(user, workspace), context.nowMs);
  return permission === undefined ? undefined : refuse("NotPermitted", { permission });
}

/**
 * Users change their own data; for other users' data the actor needs this permission. Then the user
 * must exist.
 */
export function refuseUnlessSelfOr(
  permission: WorkspacePermission,
  states: ActorAndUserStates,
  userId: string,
  context: CommandContext,
): Refusal | undefined {
  const refusal = refuseActor(states.actor, context);
  if (refusal !== undefined) return refusal;
  if (context.actorId !== userId && !permitted(states, context, permission)) return refuse("NotPermitted", { permission });
  return refuseTarget(states, userId, context);
}

/** What is done to people by those with this permission, be it to themselves. */
export function refuseUnlessOver(
  permission: WorkspacePermission,
  states: ActorAndUserStates,
  userId: string,
  context: CommandContext,
): Refusal | undefined {
  const refusal = refuseActor(states.actor, context);
  if (refusal !== undefined) return refusal;
  if (!permitted(states, context, permission)) return refuse("NotPermitted", { permission });
  return refuseTarget(states, userId, context);
}

/** The person must exist, with data that was not erased, and may not do more than the actor. */
function refuseTarget(states: ActorAndUserStates, userId: string, context: CommandContext): Refusal | undefined {
  if (!states.user.isRegistered) return refuse("UserUnknown", { userId });
  return isErased(states.user) ? refuse("PersonErased", { userId }) : refuseAbove(states, userId, context);
}

/** What only the person or Logue itself may do, such as signing in. */
export function refuseUnlessSelf(
  { actor, user }: ActorAndUserStates,
  userId: string,
  context: CommandContext,
): Refusal | undefined {
  const refusal = refuseActor(actor, context);
  if (refusal !== undefined) return refusal;
  if (context.actorId !== userId && context.actorKind !== "system") return refuse("NotPermitted");
  return user.isRegistered ? undefined : refuse("UserUnknown", { userId });
}
