import { type CommandContext, type Decision, defineCommand } from "../command.ts";
import { refuse } from "../contract/refusals.ts";
import type { RoomCommands } from "../contract/rooms.ts";
import { type ActorAndRoomStates, actorAndRoom, refuseArchived, refuseOutsider, refuseUnlessChannel } from "./access.ts";
import { isLastOwner, isMember } from "./room.ts";

/** Direct and group conversations cannot be left, only hidden. */
export const leaveRoom = defineCommand("LeaveRoom", {
  references: actorAndRoom,
  steps: [{ appendTo: "room", decide }],
});

function decide(data: RoomCommands["LeaveRoom"], states: ActorAndRoomStates, context: CommandContext): Decision {
  const refusal = refuseOutsider(states, context) ?? refuseUnlessChannel(states.room) ?? refuseArchived(states.room);
  if (refusal !== undefined) return refusal;
  const { room } = states;
  if (!isMember(room, context.actorId)) return refuse("NotAMember");
  if (isLastOwner(room, context.actorId) && room.members.size > 1) return refuse("LastOwner");
  return [{ type: "MemberLeft", data: { roomId: data.roomId, userId: context.actorId } }];
}
