import type { CommandContext } from "../command.ts";
import { may, mayInRoom, type RoomPermission, type RoomRole, type WorkspacePermission } from "../contract/permissions.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";
import { isActive, roleOf, type UserState } from "./user.ts";

/** Whether Logue itself acts (imports, demo data, reactors). */
export const isSystem = (context: CommandContext): boolean => context.actorKind === "system";

/**
 * The first check of every decision: refuses an actor who may do nothing at all; undefined means to
 * continue.
 */
export function refuseActor(actor: UserState, context: CommandContext): Refusal | undefined {
  if (isSystem(context)) return undefined;
  if (!actor.isRegistered) return refuse("UserUnknown", { userId: context.actorId });
  return isActive(actor) ? undefined : refuse("UserDeactivated", { userId: context.actorId });
}

/** Whether the actor holds this permission in the workspace. Ask `refuseActor` first. */
export const permitted = (actor: UserState, context: CommandContext, permission: WorkspacePermission): boolean =>
  isSystem(context) || may(roleOf(actor), permission);

/**
 * Whether the actor, with this role in the room or not a member, may do this there. Call
 * `refuseActor` first.
 */
export const permittedInRoom = (
  actor: UserState,
  context: CommandContext,
  roomRole: RoomRole | undefined,
  permission: RoomPermission,
): boolean => isSystem(context) || mayInRoom(roleOf(actor), roomRole, permission);

/** `refuseActor`, then NotPermitted for who lacks the permission. */
export function refuseUnlessPermitted(
  actor: UserState,
  context: CommandContext,
  permission: WorkspacePermission,
): Refusal | undefined {
  const refusal = refuseActor(actor, context);
  if (refusal !== undefined) return refusal;
  return permitted(actor, context, permission) ? undefined : refuse("NotPermitted", { permission });
}
