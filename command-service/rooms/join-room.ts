import { type CommandContext, type Decision, defineCommand, type StatesOf } from "../command.ts";
import { refuse } from "../contract/refusals.ts";
import type { RoomCommands } from "../contract/rooms.ts";
import { conversationEntity } from "../messages/conversation.ts";
import { actorAndRoom, permittedInRoom, refuseArchived, refuseUnlessChannel, refuseUnseen } from "./access.ts";
import { isMember } from "./room.ts";

type JoinRoom = RoomCommands["JoinRoom"];

const references = (data: JoinRoom, context: CommandContext) => ({
  ...actorAndRoom(data, context),
  conversation: { entity: conversationEntity, id: data.roomId },
});

/** Users join public channels by themselves. Guests see none, so they are added. */
export const joinRoom = defineCommand("JoinRoom", {
  references,
  steps: [{ appendTo: "room", decide }],
});

function decide({ roomId }: JoinRoom, states: StatesOf<ReturnType<typeof references>>, context: CommandContext): Decision {
  const { room, conversation } = states;
  const refusal = refuseUnseen(states, context) ?? refuseUnlessChannel(room) ?? refuseArchived(room);
  if (refusal !== undefined) return refusal;
  if (isMember(room, context.actorId)) return refuse("AlreadyAMember");
  if (!permittedInRoom(states, context, "rooms.join")) return refuse("NotPermitted", { permission: "rooms.join" });
  return [{ type: "MemberJoined", data: { roomId, userId: context.actorId, lastNumber: conversation.lastNumber } }];
}
