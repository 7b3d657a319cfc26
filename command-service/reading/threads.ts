import type { CommandContext, StatesOf } from "../command.ts";
import type { ReadingCommands } from "../contract/reading.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";
import { conversationReference } from "../messages/conversation.ts";
import { ownReading, refuseReader } from "./access.ts";

type Thread = ReadingCommands["FollowThread"];

export const ownReadingAndThread = (data: Thread, context: CommandContext) => ({
  ...ownReading(data, context),
  conversation: conversationReference(data.roomId, data.threadRootId),
});

export type ThreadStates = StatesOf<ReturnType<typeof ownReadingAndThread>>;

/** Refuses who is not in the room, and a message that does not exist or is itself a reply. */
export function refuseThread({ threadRootId }: Thread, states: ThreadStates, context: CommandContext): Refusal | undefined {
  const refusal = refuseReader(states, context);
  if (refusal !== undefined) return refusal;
  const root = states.conversation.messages.get(threadRootId);
  if (root === undefined) return refuse("MessageUnknown");
  return root.threadRootId === null ? undefined : refuse("ThreadNested");
}
