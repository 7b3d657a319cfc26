import type { CommandContext, StatesOf } from "../command.ts";
import type { ReadingCommands } from "../contract/reading.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";
import { conversationReference } from "../messages/conversation.ts";
import { ownReading, refuseReader } from "./access.ts";

type NumberInTimeline = ReadingCommands["MarkRead"];

export const ownReadingAndTimeline = (data: NumberInTimeline, context: CommandContext) => ({
  ...ownReading(data, context),
  conversation: conversationReference(data.roomId, data.threadRootId),
});

export type TimelineStates = StatesOf<ReturnType<typeof ownReadingAndTimeline>>;

/** Refuses who is not in the room, and a number that no message of the timeline has. */
export function refuseNumber(data: NumberInTimeline, states: TimelineStates, context: CommandContext): Refusal | undefined {
  const refusal = refuseReader(states, context);
  if (refusal !== undefined) return refusal;
  const { threadRootId } = data;
  const { messages, lastNumber, lastThreadNumbers } = states.conversation;
  if (threadRootId !== null && messages.get(threadRootId) === undefined) return refuse("MessageUnknown");
  const last = threadRootId === null ? lastNumber : (lastThreadNumbers.get(threadRootId) ?? 0);
  return data.number > last ? refuse("NumberInvalid", { number: data.number, lastNumber: last }) : undefined;
}
