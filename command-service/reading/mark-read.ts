import { type CommandContext, type Decision, defineCommand } from "../command.ts";
import type { ReadingCommands } from "../contract/reading.ts";
import { entryOf } from "../states/sharded-map.ts";
import { timelineKey } from "./reading.ts";
import { ownReadingAndTimeline, refuseNumber, type TimelineStates } from "./timelines.ts";

/** Everything up to this number is read. What is read stays so: a smaller number changes nothing. */
export const markRead = defineCommand("MarkRead", {
  references: ownReadingAndTimeline,
  steps: [{ appendTo: "reading", decide }],
});

function decide(data: ReadingCommands["MarkRead"], states: TimelineStates, context: CommandContext): Decision {
  const refusal = refuseNumber(data, states, context);
  if (refusal !== undefined) return refusal;
  const readUpTo = entryOf(states.reading.readUpTo, timelineKey(data)) ?? 0;
  return data.number <= readUpTo ? [] : [{ type: "RoomRead", data: { userId: context.actorId, ...data } }];
}
