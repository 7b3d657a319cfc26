import { type CommandContext, type Decision, defineCommand } from "../command.ts";
import type { RoomCommands } from "../contract/rooms.ts";
import { type ActorAndRoomStates, actorAndRoom, refuseArchived, refuseInRoom, refuseOutsider } from "./access.ts";
import { refuseRoomTexts } from "./texts.ts";

/** What the room is about now; every member of any room may set it. */
export const setTopic = defineCommand("SetTopic", {
  references: actorAndRoom,
  steps: [{ appendTo: "room", decide }],
});

function decide(data: RoomCommands["SetTopic"], states: ActorAndRoomStates, context: CommandContext): Decision {
  const refusal =
    refuseOutsider(states, context) ??
    refuseArchived(states.room) ??
    refuseInRoom(states, context, "room.setTopic") ??
    refuseRoomTexts(data);
  if (refusal !== undefined) return refusal;
  return states.room.topic === data.topic ? [] : [{ type: "TopicSet", data }];
}
