import { type CommandContext, type Decision, defineCommand } from "../command.ts";
import type { ReadingCommands } from "../contract/reading.ts";
import { refuse } from "../contract/refusals.ts";
import { hasEntry } from "../states/sharded-map.ts";
import { timelineKey } from "./reading.ts";
import { ownReadingAndThread, refuseThread, type ThreadStates } from "./threads.ts";

/** Follows a thread. The replies that it has already count as read. */
export const followThread = defineCommand("FollowThread", {
  references: ownReadingAndThread,
  steps: [{ appendTo: "reading", decide }],
});

function decide(data: ReadingCommands["FollowThread"], states: ThreadStates, context: CommandContext): Decision {
  const refusal = refuseThread(data, states, context);
  if (refusal !== undefined) return refusal;
  const { messages, lastThreadNumbers } = states.conversation;
  const number = lastThreadNumbers.get(data.threadRootId) ?? 0;
  if (number === 0 && messages.get(data.threadRootId)?.isDeleted) return refuse("MessageDeleted");
  if (hasEntry(states.reading.followedThreads, timelineKey(data))) return [];
  return [{ type: "ThreadFollowed", data: { userId: context.actorId, ...data, number } }];
}
