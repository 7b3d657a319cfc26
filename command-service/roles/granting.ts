import type { CommandContext, StatesOf } from "../command.ts";
import type { Permission } from "../contract/permissions.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";
import { isBuiltInRole, type Place, permissionsInScope } from "../contract/rights.ts";
import { permittedInRoom, placeIn, refuseUnlessChannel, seesRoom } from "../rooms/access.ts";
import { noRoom, roomReference } from "../rooms/room.ts";
import { actorAndUser, permitted, rightsOf } from "../users/actor.ts";
import { madeRole } from "./role.ts";

/** A role of a person in one place: null for the whole workspace. */
export interface RoleOfPerson {
  readonly userId: string;
  readonly roleId: string;
  readonly roomId: string | null;
}

export const grantReferences = (data: RoleOfPerson, context: CommandContext) => ({
  ...actorAndUser(data, context),
  room: data.roomId === null ? noRoom : roomReference(data.roomId),
});

export type GrantStates = StatesOf<ReturnType<typeof grantReferences>>;

/** The place that a role is granted for, with what the actor is there. */
export const grantPlace = ({ roomId }: RoleOfPerson, { room }: GrantStates, context: CommandContext): Place =>
  roomId === null ? {} : placeIn(room, context);

/** What the role gives in that place now; nothing for a role that does not exist. */
export const permissionsGiven = ({ roleId, roomId }: RoleOfPerson, { actor, workspace }: GrantStates): readonly Permission[] =>
  permissionsInScope(rightsOf(actor, workspace).permissionsOf(roleId), roomId);

export const roleExists = ({ roleId }: RoleOfPerson, { workspace }: GrantStates): boolean =>
  isBuiltInRole(roleId) || madeRole(workspace, roleId) !== undefined;

/**
 * Roles are granted by those who assign roles in the workspace and, for one channel, by those who
 * grant roles there. A room that the actor does not see is answered like one that does not exist.
 */
export function refuseGranter({ roomId }: RoleOfPerson, states: GrantStates, context: CommandContext): Refusal | undefined {
  const isForAll = permitted(states, context, "users.assignRoles");
  if (roomId === null) return isForAll ? undefined : refuse("NotPermitted", { permission: "users.assignRoles" });
  if (!seesRoom(states, context)) return refuse("RoomUnknown");
  const unfit = refuseUnlessChannel(states.room);
  if (unfit !== undefined) return unfit;
  const isPermitted = isForAll || permittedInRoom(states, context, "room.grantRoles");
  return isPermitted ? undefined : refuse("NotPermitted", { permission: "room.grantRoles" });
}
