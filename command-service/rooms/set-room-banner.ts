import { type CommandContext, type Decision, defineCommand } from "../command.ts";
import type { RoomCommands } from "../contract/rooms.ts";
import { type ActorAndRoomStates, actorAndRoom, refuseChannelChange } from "./access.ts";
import { refuseRoomTexts } from "./texts.ts";

/**
 * A line above the messages of a channel. Its owners set it, with the permission by which they
 * rename the channel.
 */
export const setRoomBanner = defineCommand("SetRoomBanner", {
  references: actorAndRoom,
  steps: [{ appendTo: "room", decide }],
});

function decide(data: RoomCommands["SetRoomBanner"], states: ActorAndRoomStates, context: CommandContext): Decision {
  const refusal = refuseChannelChange(states, context, "room.rename") ?? refuseRoomTexts(data);
  if (refusal !== undefined) return refusal;
  const banner = data.banner || null;
  return states.room.banner === banner ? [] : [{ type: "RoomBannerSet", data: { roomId: data.roomId, banner } }];
}
