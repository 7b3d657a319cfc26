import { type CommandContext, type Decision, defineCommand, type StatesOf } from "../command.ts";
import type { ReadingCommands } from "../contract/reading.ts";
import { entryOf } from "../states/sharded-map.ts";
import { ownReading, refuseReader } from "./access.ts";

/** Sets the user's notification level for a room. */
export const chooseNotificationLevel = defineCommand("ChooseNotificationLevel", {
  references: ownReading,
  steps: [{ appendTo: "reading", decide }],
});

function decide(
  { roomId, level }: ReadingCommands["ChooseNotificationLevel"],
  states: StatesOf<ReturnType<typeof ownReading>>,
  context: CommandContext,
): Decision {
  const refusal = refuseReader(states, context);
  if (refusal !== undefined) return refusal;
  if (entryOf(states.reading.levels, roomId) === level) return [];
  return [{ type: "NotificationLevelChosen", data: { userId: context.actorId, roomId, level } }];
}
