import { type CommandContext, type Decision, defineCommand } from "../command.ts";
import { refuse } from "../contract/refusals.ts";
import type { SecondFactorCommands } from "../contract/second-factors.ts";
import { actorAndUser } from "../users/actor.ts";
import { type ActorAndUserStates, refuseUnlessOver } from "../users/target.ts";
import { hasFactors } from "./second-factors.ts";

/** For a person who has lost their factors. The next sign-in takes one step again. */
export const resetSecondFactors = defineCommand("ResetSecondFactors", {
  references: actorAndUser,
  steps: [{ appendTo: "user", decide }],
});

function decide(
  { userId, reason }: SecondFactorCommands["ResetSecondFactors"],
  states: ActorAndUserStates,
  context: CommandContext,
): Decision {
  const refusal = context.actorKind === "operator" ? undefined : refuseUnlessOver("users.editAny", states, userId, context);
  if (refusal !== undefined) return refusal;
  if (!states.user.isRegistered) return refuse("UserUnknown", { userId });
  if (!hasFactors(states.user.secondFactors)) return [];
  return [{ type: "SecondFactorsReset", data: { userId, resetById: context.actorId, reason } }];
}
