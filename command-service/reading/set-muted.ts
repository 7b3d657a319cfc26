import { type CommandContext, type Decision, defineCommand, type StatesOf } from "../command.ts";
import type { ReadingCommands } from "../contract/reading.ts";
import { hasEntry } from "../states/sharded-map.ts";
import { ownReading, refuseReader } from "./access.ts";

/** Mutes a room for the user, or unmutes it. */
export const setMuted = defineCommand("SetMuted", {
  references: ownReading,
  steps: [{ appendTo: "reading", decide }],
});

function decide(
  { roomId, isMuted }: ReadingCommands["SetMuted"],
  states: StatesOf<ReturnType<typeof ownReading>>,
  context: CommandContext,
): Decision {
  const refusal = refuseReader(states, context);
  if (refusal !== undefined) return refusal;
  if (hasEntry(states.reading.muted, roomId) === isMuted) return [];
  return [{ type: isMuted ? "RoomMuted" : "RoomUnmuted", data: { userId: context.actorId, roomId } }];
}
