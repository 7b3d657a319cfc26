import { type CommandContext, type Decision, defineCommand } from "../command.ts";
import type { ReadingCommands } from "../contract/reading.ts";
import { ownReadingAndThread, refuseThread, type ThreadStates } from "./threads.ts";

/**
 * Stops following a thread. It is recorded each time: a reply or a mention after the last time made
 * the person follow again, and the person's reading does not know of those.
 */
export const unfollowThread = defineCommand("UnfollowThread", {
  references: ownReadingAndThread,
  steps: [{ appendTo: "reading", decide }],
});

function decide(data: ReadingCommands["UnfollowThread"], states: ThreadStates, context: CommandContext): Decision {
  const refusal = refuseThread(data, states, context);
  if (refusal !== undefined) return refusal;
  return [{ type: "ThreadUnfollowed", data: { userId: context.actorId, ...data } }];
}
