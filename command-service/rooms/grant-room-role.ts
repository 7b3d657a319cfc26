import { type CommandContext, type Decision, defineCommand } from "../command.ts";
import { roomPermissions } from "../contract/permissions.ts";
import { refuse } from "../contract/refusals.ts";
import type { RoomCommands } from "../contract/rooms.ts";
import { refusePermissionsNotHeld } from "../roles/access.ts";
import { type ActorAndRoomStates, actorAndRoom, placeIn, refuseChannelChange } from "./access.ts";
import { governs, isLastOwner, roomRoleOf } from "./room.ts";

/** Makes a member owner, moderator or a plain member again; one owner always stays. */
export const grantRoomRole = defineCommand("GrantRoomRole", {
  references: actorAndRoom,
  steps: [{ appendTo: "room", decide }],
});

function decide(data: RoomCommands["GrantRoomRole"], states: ActorAndRoomStates, context: CommandContext): Decision {
  const refusal = refuseChannelChange(states, context, "room.grantRoles");
  if (refusal !== undefined) return refusal;
  const { room } = states;
  const role = roomRoleOf(room, data.userId);
  if (role === undefined) return refuse("NotAMember", { userId: data.userId });
  if (role === data.role) return [];
  const notHeld = refusePermissionsNotHeld(states, context, [...roomPermissions[role], ...roomPermissions[data.role]], {
    place: placeIn(room, context),
  });
  if (notHeld !== undefined) return notHeld;
  if (!governs(data.role) && isLastOwner(room, data.userId)) return refuse("LastOwner");
  return [{ type: "RoomRoleGranted", data: { ...data, grantedById: context.actorId } }];
}
