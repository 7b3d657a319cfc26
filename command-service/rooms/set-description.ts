import { type CommandContext, type Decision, defineCommand } from "../command.ts";
import type { RoomCommands } from "../contract/rooms.ts";
import { type ActorAndRoomStates, actorAndRoom, refuseArchived, refuseInRoom, refuseOutsider } from "./access.ts";
import { refuseRoomTexts } from "./texts.ts";

/** What the room is for; every member of any room may set it. */
export const setDescription = defineCommand("SetDescription", {
  references: actorAndRoom,
  steps: [{ appendTo: "room", decide }],
});

function decide(data: RoomCommands["SetDescription"], states: ActorAndRoomStates, context: CommandContext): Decision {
  const refusal =
    refuseOutsider(states, context) ??
    refuseArchived(states.room) ??
    refuseInRoom(states, context, "room.setTopic") ??
    refuseRoomTexts(data);
  if (refusal !== undefined) return refusal;
  return states.room.description === data.description ? [] : [{ type: "DescriptionSet", data }];
}
