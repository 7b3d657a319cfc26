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
 * Whether the actor may know that the room exists: members of it, and for public channels users who
 * may browse them. The API's access check (`mayReadRoom`) has the same rule for documents.
 */
export const seesRoom = ({ actor, room }: ActorAndRoomStates, context: CommandContext): boolean =>
  room.exists && (isSystem(context) || isMember(room, context.actorId) || isBrowsed(room, actor, context));

const isBrowsed = (room: RoomState, actor: UserState, context: CommandContext): boolean =>
  room.kind === "channel" && room.visibility === "public" && permitted(actor, context, "rooms.browsePublic");

/**
 * The first check of a room: a room that the actor may not see is refused with the same text as one
 * that does not exist.
 */
export function refuseUnseen(states: ActorAndRoomStates, context: CommandContext): Refusal | undefined {
  return refuseActor(states.actor, context) ?? (seesRoom(states, context) ? undefined : refuse("RoomUnknown"));
}

/**
 * The first check, then refuses users who are not in the room. Users who moderate any room act in
 * every room that they can see.
 */
export function refuseOutsider(states: ActorAndRoomStates, context: CommandContext): Refusal | undefined {
  const refusal = refuseUnseen(states, context);
  if (refusal !== undefined) return refusal;
  const { actor, room } = states;
  const isInside = isSystem(context) || isMember(room, context.actorId) || permitted(actor, context, "rooms.moderateAny");
  return isInside ? undefined : refuse("NotAMember");
}

/**
 * The check of every change of a room: a member with this permission. A user who may not even post
 * (an auditor) changes nothing.
 */
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
