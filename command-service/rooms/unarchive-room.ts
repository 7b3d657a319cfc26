import { type CommandContext, type Decision, defineCommand } from "../command.ts";
import { refuse } from "../contract/refusals.ts";
import type { RoomCommands } from "../contract/rooms.ts";
import { type ActorAndRoomStates, actorAndRoom, refuseInRoom, refuseOutsider, refuseUnlessChannel } from "./access.ts";

/** Opens an archived channel again: the only change it takes. */
export const unarchiveRoom = defineCommand("UnarchiveRoom", {
  references: actorAndRoom,
  steps: [{ appendTo: "room", decide }],
});

function decide(data: RoomCommands["UnarchiveRoom"], states: ActorAndRoomStates, context: CommandContext): Decision {
  const refusal =
    refuseOutsider(states, context) ?? refuseUnlessChannel(states.room) ?? refuseInRoom(states, context, "room.archive");
  if (refusal !== undefined) return refusal;
  if (!states.room.isArchived) return refuse("RoomNotArchived");
  return [{ type: "RoomUnarchived", data: { roomId: data.roomId, unarchivedById: context.actorId } }];
}
