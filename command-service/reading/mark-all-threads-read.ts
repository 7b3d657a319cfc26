import { type CommandContext, type Decision, defineCommand, type StatesOf } from "../command.ts";
import type { ReadingCommands } from "../contract/reading.ts";
import { entryOf } from "../states/sharded-map.ts";
import { refuseActor } from "../users/actor.ts";
import { userReference } from "../users/user.ts";
import { readingReference, timelineKey } from "./reading.ts";

type MarkAllThreadsRead = ReadingCommands["MarkAllThreadsRead"];

const references = (_data: MarkAllThreadsRead, context: CommandContext) => ({
  actor: userReference(context.actorId),
  reading: readingReference(context.actorId),
});

/**
 * The threads come from the API, which lists those of the actor's own rooms: no client names them.
 * Sent again, the command may list fewer, because they are read by then.
 */
export const markAllThreadsRead = defineCommand("MarkAllThreadsRead", {
  boundData: () => ({}),
  references,
  steps: [{ appendTo: "reading", decide }],
});

function decide(
  { threads }: MarkAllThreadsRead,
  { actor, reading }: StatesOf<ReturnType<typeof references>>,
  context: CommandContext,
): Decision {
  const refusal = refuseActor(actor, context);
  if (refusal !== undefined) return refusal;
  const unread = threads.filter((thread) => thread.number > (entryOf(reading.readUpTo, timelineKey(thread)) ?? 0));
  return unread.map((thread) => ({ type: "RoomRead", data: { userId: context.actorId, ...thread } }));
}
