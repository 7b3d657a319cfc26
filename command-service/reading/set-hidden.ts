import { type CommandContext, type Decision, defineCommand, type StatesOf } from "../command.ts";
import type { ReadingCommands } from "../contract/reading.ts";
import { hasEntry } from "../states/sharded-map.ts";
import { ownReading, refuseReader } from "./access.ts";

/** Hides a room from the user's list until a new message arrives, or shows it again. */
export const setHidden = defineCommand("SetHidden", {
  references: ownReading,
  steps: [{ appendTo: "reading", decide }],
});

function decide(
  { roomId, isHidden }: ReadingCommands["SetHidden"],
  states: StatesOf<ReturnType<typeof ownReading>>,
  context: CommandContext,
): Decision {
  const refusal = refuseReader(states, context);
  if (refusal !== undefined) return refusal;
  if (hasEntry(states.reading.hidden, roomId) === isHidden) return [];
  return [{ type: isHidden ? "RoomHidden" : "RoomShown", data: { userId: context.actorId, roomId } }];
}
