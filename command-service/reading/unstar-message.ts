import { type CommandContext, type Decision, defineCommand, type StatesOf } from "../command.ts";
import type { ReadingCommands } from "../contract/reading.ts";
import { hasEntry } from "../states/sharded-map.ts";
import { refuseActor } from "../users/actor.ts";
import { userReference } from "../users/user.ts";
import { readingReference, starKey } from "./reading.ts";

const references = (_data: ReadingCommands["UnstarMessage"], context: CommandContext) => ({
  actor: userReference(context.actorId),
  reading: readingReference(context.actorId),
});

/** Lets a star go, also of a message that is gone or in a room that one has left. */
export const unstarMessage = defineCommand("UnstarMessage", {
  references,
  steps: [{ appendTo: "reading", decide }],
  result: ({ messageId }) => ({ messageId }),
});

function decide(
  data: ReadingCommands["UnstarMessage"],
  { actor, reading }: StatesOf<ReturnType<typeof references>>,
  context: CommandContext,
): Decision {
  const refusal = refuseActor(actor, context);
  if (refusal !== undefined) return refusal;
  if (!hasEntry(reading.stars, starKey(data))) return [];
  return [{ type: "MessageUnstarred", data: { userId: context.actorId, ...data } }];
}
