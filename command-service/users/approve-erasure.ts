import { type CommandContext, type Decision, defineCommand } from "../command.ts";
import type { ErasureCommands } from "../contract/erasure.ts";
import { refuse } from "../contract/refusals.ts";
import { type ErasureStates, erasedEvents, erasureReferences, isOwnErasure, releaseNames } from "./erase-user.ts";
import { refuseUnlessOver } from "./target.ts";

/** The second administrator is another one than the one who asked. */
export const approveErasure = defineCommand("ApproveErasure", {
  references: erasureReferences,
  steps: [
    { appendTo: "user", decide },
    { appendTo: "directory", decide: releaseNames },
  ],
});

function decide({ userId }: ErasureCommands["ApproveErasure"], states: ErasureStates, context: CommandContext): Decision {
  const { erasure } = states.user;
  if (erasure?.stage !== "requested" && isOwnErasure(states, context)) return [];
  const refusal = refuseUnlessOver("users.erase", states, userId, context);
  if (refusal !== undefined) return refusal;
  if (erasure === null) return refuse("ErasureNotRequested");
  if (erasure.requestedById === context.actorId || userId === context.actorId) return refuse("ErasureNeedsAnother");
  const { erasureId, reason, requestedById } = erasure;
  return erasedEvents(states.user, { userId, erasureId, reason, requestedById, erasedById: context.actorId });
}
