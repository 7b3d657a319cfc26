import { type CommandContext, type Decision, defineCommand } from "../command.ts";
import type { RoomCommands } from "../contract/rooms.ts";
import { type ActorAndRoomStates, actorAndRoom, refuseChannelChange } from "./access.ts";

/** Closes a channel for writing and every change; it stays readable and keeps its name. */
export const archiveRoom = defineCommand("ArchiveRoom", {
  references: actorAndRoom,
  steps: [{ appendTo: "room", decide }],
});

function decide(data: RoomCommands["ArchiveRoom"], states: ActorAndRoomStates, context: CommandContext): Decision {
  const refusal = refuseChannelChange(states, context, "room.archive");
  return refusal ?? [{ type: "RoomArchived", data: { roomId: data.roomId, archivedById: context.actorId } }];
}
