import { type CommandContext, type Decision, defineCommand } from "../command.ts";
import type { RoomCommands } from "../contract/rooms.ts";
import { type ActorAndRoomStates, actorAndRoom, refuseChannelChange } from "./access.ts";

/** Opens a channel to everybody, or keeps it to those who are in it. */
export const setRoomVisibility = defineCommand("SetRoomVisibility", {
  references: actorAndRoom,
  steps: [{ appendTo: "room", decide }],
});

function decide(data: RoomCommands["SetRoomVisibility"], states: ActorAndRoomStates, context: CommandContext): Decision {
  const refusal = refuseChannelChange(states, context, "room.setVisibility");
  if (refusal !== undefined) return refusal;
  if (states.room.visibility === data.visibility) return [];
  return [{ type: data.visibility === "public" ? "RoomMadePublic" : "RoomMadePrivate", data: { roomId: data.roomId } }];
}
