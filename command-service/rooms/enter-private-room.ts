import { type CommandContext, type Decision, defineCommand, type StatesOf } from "../command.ts";
import { characterCount } from "../contract/character-count.ts";
import { refuse } from "../contract/refusals.ts";
import { entryReasonLengthMax, type RoomCommands } from "../contract/rooms.ts";
import { conversationEntity } from "../messages/conversation.ts";
import { refuseUnlessPermitted } from "../users/actor.ts";
import { actorAndRoom, placeIn } from "./access.ts";
import { isMember } from "./room.ts";

type EnterPrivateRoom = RoomCommands["EnterPrivateRoom"];

const references = (data: EnterPrivateRoom, context: CommandContext) => ({
  ...actorAndRoom(data, context),
  conversation: { entity: conversationEntity, id: data.roomId },
});

/**
 * A moderator enters a private channel without being added: with a reason that the room is shown,
 * and never without it. Direct and group conversations cannot be entered; they answer like a room
 * that does not exist.
 */
export const enterPrivateRoom = defineCommand("EnterPrivateRoom", {
  references,
  steps: [{ appendTo: "room", decide }],
});

function decide(data: EnterPrivateRoom, states: StatesOf<ReturnType<typeof references>>, context: CommandContext): Decision {
  const { room, conversation } = states;
  const refusal = refuseUnlessPermitted(states, context, "rooms.enterPrivate", placeIn(room, context));
  if (refusal !== undefined) return refusal;
  const reason = data.reason.trim();
  if (reason === "" || characterCount(reason) > entryReasonLengthMax) return refuse("ReasonInvalid");
  if (room.exists && isMember(room, context.actorId)) return refuse("AlreadyAMember");
  if (!room.exists || room.kind !== "channel") return refuse("RoomUnknown");
  if (room.visibility === "public") return refuse("RoomIsPublic");
  const entered = { roomId: data.roomId, userId: context.actorId, reason, lastNumber: conversation.lastNumber };
  return [{ type: "PrivateRoomEntered", data: entered }];
}
