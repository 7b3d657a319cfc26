import type { CommandContext } from "../command.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";
import {
  type ActorAndRoomStates,
  actorAndRoom,
  permittedInRoom,
  refuseArchived,
  refuseOutsider,
  takesPart,
} from "../rooms/access.ts";
import { isMember } from "../rooms/room.ts";
import { isSystem } from "../users/actor.ts";
import { conversationReference } from "./conversation.ts";
import type { ConversationState, KnownMessage } from "./conversation-state.ts";

/** What every command about one message of a room refers to. */
export const aboutMessage = (data: { readonly roomId: string; readonly messageId: string }, context: CommandContext) => ({
  ...actorAndRoom(data, context),
  conversation: conversationReference(data.roomId, data.messageId),
});

/**
 * Refuses users who may not take part in the room's conversation: outsiders, users who may only
 * read, and all users once it is archived.
 */
export function refuseParticipant(states: ActorAndRoomStates, context: CommandContext): Refusal | undefined {
  const refusal = refuseOutsider(states, context);
  if (refusal !== undefined) return refusal;
  if (!isSystem(context) && !isMember(states.room, context.actorId)) return refuse("NotAMember");
  if (!takesPart(states, context)) return refuse("NotPermitted", { permission: "messages.post" });
  return refuseArchived(states.room);
}

/** Refuses who may not put words into the room. In a read-only room others may still react. */
export function refuseWriter(states: ActorAndRoomStates, context: CommandContext): Refusal | undefined {
  const refusal = refuseParticipant(states, context);
  if (refusal !== undefined || !states.room.isReadOnly) return refusal;
  return permittedInRoom(states, context, "room.postWhenReadOnly") ? undefined : refuse("RoomReadOnly");
}

/** The message, unless there is none or it was deleted. */
export function messageOrRefusal(conversation: ConversationState, messageId: string): KnownMessage | Refusal {
  const message = conversation.messages.get(messageId);
  if (message === undefined) return refuse("MessageUnknown");
  return message.isDeleted ? refuse("MessageDeleted") : message;
}

/**
 * Whether a time window that began with the message is over. A window of null never closes, one of
 * 0 is never open.
 */
export const isWindowOver = (message: KnownMessage, windowMs: number | null, { nowMs }: CommandContext): boolean =>
  windowMs !== null && nowMs - message.sentAtMs >= windowMs;
