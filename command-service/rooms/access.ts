import type { CommandContext } from "../command.ts";
import type { Permission, RoomPermission } from "../contract/permissions.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";
import type { Place } from "../contract/rights.ts";
import { type ActorStates, actorReferences, holds, isSystem, permitted, refuseActor } from "../users/actor.ts";
import { isMember, type RoomState, roomReference, roomRoleOf } from "./room.ts";

export interface ActorAndRoomStates extends ActorStates {
  readonly room: RoomState;
}

/** Who acts, and in which room: what nearly every command about a room refers to. */
export const actorAndRoom = (data: { readonly roomId: string }, context: CommandContext) => ({
  ...actorReferences(context),
  room: roomReference(data.roomId),
});

/** The room as a place where permissions hold, with the actor's role in it. */
export const placeIn = (room: RoomState, context: CommandContext): Place => ({
  roomId: room.roomId,
  roomRole: roomRoleOf(room, context.actorId),
});

/** Whether the actor may do this in the room. Call `refuseActor` first. */
export const permittedInRoom = (states: ActorAndRoomStates, context: CommandContext, permission: Permission): boolean =>
  permitted(states, context, permission, placeIn(states.room, context));

/**
 * Whether the actor takes part in the room's conversation at all. Auditors do not. What the actor's
 * access token may do is checked with each action.
 */
export const takesPart = (states: ActorAndRoomStates, context: CommandContext): boolean =>
  holds(states, context, "messages.post", placeIn(states.room, context));

/**
 * Whether the actor may know that the room exists: members of it, and for public channels users who
 * may browse them. The API's access check (`mayReadRoom`) has the same rule for documents.
 */
export const seesRoom = (states: ActorAndRoomStates, context: CommandContext): boolean =>
  states.room.exists && (isSystem(context) || isMember(states.room, context.actorId) || isBrowsed(states, context));

const isBrowsed = (states: ActorAndRoomStates, context: CommandContext): boolean =>
  states.room.kind === "channel" && states.room.visibility === "public" && permittedInRoom(states, context, "rooms.browsePublic");

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
  const isInside = isMember(states.room, context.actorId) || permittedInRoom(states, context, "rooms.moderateAny");
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
  return takesPart(states, context) && permittedInRoom(states, context, permission)
    ? undefined
    : refuse("NotPermitted", { permission });
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
