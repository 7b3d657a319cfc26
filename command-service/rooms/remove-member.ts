import { type CommandContext, type Decision, defineCommand } from "../command.ts";
import { refuse } from "../contract/refusals.ts";
import type { RoomCommands } from "../contract/rooms.ts";
import { type ActorAndRoomStates, actorAndRoom, refuseChannelChange, refuseInRoom } from "./access.ts";
import { governs, isLastOwner, roomRoleOf } from "./room.ts";

/** Removes a member from a channel. Only a person who may grant roles can remove an owner. */
export const removeMember = defineCommand("RemoveMember", {
  references: actorAndRoom,
  steps: [{ appendTo: "room", decide }],
});

function decide(data: RoomCommands["RemoveMember"], states: ActorAndRoomStates, context: CommandContext): Decision {
  const refusal = refuseChannelChange(states, context, "room.removeMembers");
  if (refusal !== undefined) return refusal;
  const { room } = states;
  const role = roomRoleOf(room, data.userId);
  if (role === undefined) return refuse("NotAMember", { userId: data.userId });
  const governing = governs(role) ? refuseInRoom(states, context, "room.grantRoles") : undefined;
  if (governing !== undefined) return governing;
  if (isLastOwner(room, data.userId) && room.members.size > 1) return refuse("LastOwner");
  return [{ type: "MemberRemoved", data: { ...data, removedById: context.actorId } }];
}
