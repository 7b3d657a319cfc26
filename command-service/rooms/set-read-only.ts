import { type CommandContext, type Decision, defineCommand } from "../command.ts";
import type { RoomCommands } from "../contract/rooms.ts";
import { type ActorAndRoomStates, actorAndRoom, refuseChannelChange } from "./access.ts";

/** In a read-only channel only owners and moderators write. */
export const setReadOnly = defineCommand("SetReadOnly", {
  references: actorAndRoom,
  steps: [{ appendTo: "room", decide }],
});

function decide(data: RoomCommands["SetReadOnly"], states: ActorAndRoomStates, context: CommandContext): Decision {
  const refusal = refuseChannelChange(states, context, "room.setReadOnly");
  if (refusal !== undefined) return refusal;
  if (states.room.isReadOnly === data.isReadOnly) return [];
  return [{ type: data.isReadOnly ? "RoomMadeReadOnly" : "RoomMadeWritable", data: { roomId: data.roomId } }];
}
