import { type CommandContext, type Decision, defineCommand } from "../command.ts";
import type { ErasureCommands } from "../contract/erasure.ts";
import { refuse } from "../contract/refusals.ts";
import { actorAndUser, isSystem } from "./actor.ts";
import type { ActorAndUserStates } from "./target.ts";

/** Logue itself says that nothing of an erased person is left in its stores. */
export const recordErasureCompleted = defineCommand("RecordErasureCompleted", {
  references: actorAndUser,
  steps: [{ appendTo: "user", decide }],
});

function decide(
  { userId }: ErasureCommands["RecordErasureCompleted"],
  { user: { erasure } }: ActorAndUserStates,
  context: CommandContext,
): Decision {
  if (!isSystem(context)) return refuse("NotPermitted");
  if (erasure === null || erasure.stage === "requested") return refuse("ErasureNotRequested");
  return erasure.stage === "completed" ? [] : [{ type: "ErasureCompleted", data: { userId, erasureId: erasure.erasureId } }];
}
