import { type CommandContext, type Decision, defineCommand } from "../command.ts";
import { refuse } from "../contract/refusals.ts";
import type { SecondFactorCommands } from "../contract/second-factors.ts";
import { actorAndUser } from "../users/actor.ts";
import { type ActorAndUserStates, refuseUnlessSelf } from "../users/target.ts";
import { refuseLastWay } from "../users/ways-in.ts";

/** A person removes a second factor of their own. */
export const removeSecondFactor = defineCommand("RemoveSecondFactor", {
  references: actorAndUser,
  steps: [{ appendTo: "user", decide }],
});

function decide(
  { userId, factorId }: SecondFactorCommands["RemoveSecondFactor"],
  states: ActorAndUserStates,
  context: CommandContext,
): Decision {
  const refusal = refuseUnlessSelf(states, userId, context);
  if (refusal !== undefined) return refusal;
  const kind = states.user.secondFactors.kinds[factorId];
  if (kind === undefined) return refuse("SecondFactorUnknown");
  const last = kind === "passkey" ? refuseLastWay(factorId, userId, states, context) : undefined;
  return last ?? [{ type: "SecondFactorRemoved", data: { userId, factorId, removedById: context.actorId } }];
}
