import { type CommandContext, type Decision, defineCommand } from "../command.ts";
import { refuse } from "../contract/refusals.ts";
import type { SecondFactorCommands } from "../contract/second-factors.ts";
import { actorAndUser } from "../users/actor.ts";
import { type ActorAndUserStates, refuseUnlessSelf } from "../users/target.ts";
import { hasFactors } from "./second-factors.ts";

/** New recovery codes take the place of those of before. */
export const createRecoveryCodes = defineCommand("CreateRecoveryCodes", {
  references: actorAndUser,
  steps: [{ appendTo: "user", decide }],
});

function decide(
  { userId, setId }: SecondFactorCommands["CreateRecoveryCodes"],
  states: ActorAndUserStates,
  context: CommandContext,
): Decision {
  const refusal = refuseUnlessSelf(states, userId, context);
  if (refusal !== undefined) return refusal;
  const { secondFactors } = states.user;
  if (!hasFactors(secondFactors)) return refuse("SecondFactorUnknown");
  return secondFactors.recoverySetId === setId ? [] : [{ type: "RecoveryCodesCreated", data: { userId, setId } }];
}
