import type { CommandContext } from "../command.ts";
import type { WorkspacePermission } from "../contract/permissions.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";
import { permitted, refuseActor } from "./actor.ts";
import type { UserState } from "./user.ts";

export interface ActorAndUserStates {
  readonly actor: UserState;
  readonly user: UserState;
}

/**
 * Users change their own data; for other users' data the actor needs this permission. Then the user
 * must exist.
 */
export function refuseUnlessSelfOr(
  permission: WorkspacePermission,
  { actor, user }: ActorAndUserStates,
  userId: string,
  context: CommandContext,
): Refusal | undefined {
  const refusal = refuseActor(actor, context);
  if (refusal !== undefined) return refusal;
  if (context.actorId !== userId && !permitted(actor, context, permission)) return refuse("NotPermitted", { permission });
  return user.isRegistered ? undefined : refuse("UserUnknown", { userId });
}

/** What is done to people by those with this permission, be it to themselves. */
export function refuseUnlessOver(
  permission: WorkspacePermission,
  { actor, user }: ActorAndUserStates,
  userId: string,
  context: CommandContext,
): Refusal | undefined {
  const refusal = refuseActor(actor, context);
  if (refusal !== undefined) return refusal;
  if (!permitted(actor, context, permission)) return refuse("NotPermitted", { permission });
  return user.isRegistered ? undefined : refuse("UserUnknown", { userId });
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
