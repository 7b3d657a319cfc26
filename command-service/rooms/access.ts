import type { CommandContext } from "../command.ts";
import type { RoomPermission } from "../contract/permissions.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";
import { isSystem, permitted, permittedInRoom, refuseActor } from "../users/actor.ts";
import { type UserState, userReference } from "../users/user.ts";
import { isMember, type RoomState, roomReference, roomRoleOf } from "./room.ts";

export interface ActorAndRoomStates {
  readonly actor: UserState;
  readonly room: RoomState;
}

/** Who acts, and in which room: what nearly every command about a room refers to. */
export const actorAndRoom = (data: { readonly roomId: string }, context: CommandContext) => ({
  actor: userReference(context.actorId),
  room: roomReference(data.roomId),
});

/**
 * The door to a room: refuses who may do nothing, a room that is not there or that the actor may not know of, and who is not
 * in it. Those who moderate any room come into every channel, but into no direct or group conversation.
 */
export function refuseOutsider({ actor, room }: ActorAndRoomStates, context: CommandContext): Refusal | undefined {
  const refusal = refuseActor(actor, context);
  if (refusal !== undefined) return refusal;
  if (!room.exists) return refuse("RoomUnknown");
  if (isSystem(context) || isMember(room, context.actorId)) return undefined;
  if (room.kind === "channel" && permitted(actor, context, "rooms.moderateAny")) return undefined;
  return refuse(room.visibility === "public" ? "NotAMember" : "RoomUnknown");
}

/** Every change of a room asks this: an insider, with this permission. Who may not even post (auditors) changes nothing. */
export function refuseInRoom(
  states: ActorAndRoomStates,
  context: CommandContext,
  permission: RoomPermission,
): Refusal | undefined {
  const refusal = refuseOutsider(states, context);
  if (refusal !== undefined) return refusal;
  const { actor, room } = states;
  const isPermitted =
    permitted(actor, context, "messages.post") && permittedInRoom(actor, context, roomRoleOf(room, context.actorId), permission);
  return isPermitted ? undefined : refuse("NotPermitted", { permission });
}

export const refuseArchived = (room: RoomState): Refusal | undefined => (room.isArchived ? refuse("RoomArchived") : undefined);

/** Direct and group conversations have no name, no roles and always the same members. */
export const refuseUnlessChannel = (room: RoomState): Refusal | undefined =>
  room.kind === "channel" ? undefined : refuse("RoomKindMismatch");

/** A change that channels alone know: the kind, the archive and the permission are right. */
export const refuseChannelChange = (
  states: ActorAndRoomStates,
  context: CommandContext,
  permission: RoomPermission,
): Refusal | undefined =>
  refuseOutsider(states, context) ??
  refuseUnlessChannel(states.room) ??
  refuseArchived(states.room) ??
  refuseInRoom(states, context, permission);
