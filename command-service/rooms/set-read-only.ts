import { z } from "zod";
import { type CommandContext, type Decision, defineCommand } from "../command.ts";
import type { RoomCommands } from "../contract/rooms.ts";
import { idSchema } from "../id-schema.ts";
import { type ActorAndRoomStates, actorAndRoom, refuseChannelChange } from "./access.ts";

/** In a read-only channel only owners and moderators write. */
export const setReadOnly = defineCommand({
  schema: z.strictObject({ roomId: idSchema, isReadOnly: z.boolean() }),
  references: actorAndRoom,
  steps: [{ appendTo: "room", decide }],
});

function decide(data: RoomCommands["SetReadOnly"], states: ActorAndRoomStates, context: CommandContext): Decision {
  const refusal = refuseChannelChange(states, context, "room.setReadOnly");
  if (refusal !== undefined) return refusal;
  if (states.room.isReadOnly === data.isReadOnly) return [];
  return [{ type: data.isReadOnly ? "RoomMadeReadOnly" : "RoomMadeWritable", data: { roomId: data.roomId } }];
}
