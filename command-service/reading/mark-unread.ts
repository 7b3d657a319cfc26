import { type CommandContext, type Decision, defineCommand } from "../command.ts";
import type { ReadingCommands } from "../contract/reading.ts";
import { refuse } from "../contract/refusals.ts";
import { entryOf } from "../states/sharded-map.ts";
import { timelineKey } from "./reading.ts";
import { ownReadingAndTimeline, refuseNumber, type TimelineStates } from "./timelines.ts";

/**
 * This number and everything after it is unread again. Where it is unread already nothing changes;
 * where nothing was ever marked read the event is written all the same, because earlier messages
 * may count as read since the person joined.
 */
export const markUnread = defineCommand("MarkUnread", {
  references: ownReadingAndTimeline,
  steps: [{ appendTo: "reading", decide }],
});

function decide(data: ReadingCommands["MarkUnread"], states: TimelineStates, context: CommandContext): Decision {
  const refusal = refuseNumber(data, states, context);
  if (refusal !== undefined) return refusal;
  if (data.number === 0) return refuse("NumberInvalid", { number: 0 });
  const readUpTo = entryOf(states.reading.readUpTo, timelineKey(data));
  if (readUpTo !== undefined && readUpTo < data.number) return [];
  return [{ type: "RoomMarkedUnread", data: { userId: context.actorId, ...data } }];
}
