import { type CommandContext, type Decision, defineCommand } from "../command.ts";
import type { LogueEvent } from "../contract/event.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";
import { type SecondFactorCommands, type SecondFactorKind, secondFactorsMax } from "../contract/second-factors.ts";
import { actorAndUser } from "../users/actor.ts";
import { type ActorAndUserStates, refuseUnlessSelf } from "../users/target.ts";

type AddedFactor = SecondFactorCommands["AddAuthenticator"];

/** An app that shows codes is a second factor from now on; its secret lies in the vault. */
export const addAuthenticator = defineCommand("AddAuthenticator", {
  references: actorAndUser,
  steps: [
    {
      appendTo: "user",
      decide: (data: AddedFactor, states: ActorAndUserStates, context: CommandContext): Decision =>
        addFactor("authenticator", data, states, context),
    },
  ],
});

/** With the first factor come recovery codes, so that a lost device locks no one out. */
export function addFactor(
  kind: SecondFactorKind,
  { userId, factorId, label, recoverySetId }: AddedFactor,
  states: ActorAndUserStates,
  context: CommandContext,
): Decision {
  const { kinds, recoverySetId: known } = states.user.secondFactors;
  const refusal = refuseUnlessSelf(states, userId, context) ?? refuseBot(states, userId);
  if (refusal !== undefined) return refusal;
  if (kinds[factorId] !== undefined) return [];
  if (Object.keys(kinds).length >= secondFactorsMax) return refuse("TooManySecondFactors");
  const added: LogueEvent = { type: "SecondFactorAdded", data: { userId, factorId, kind, label } };
  return known === null ? [added, { type: "RecoveryCodesCreated", data: { userId, setId: recoverySetId } }] : [added];
}

const refuseBot = ({ user }: ActorAndUserStates, userId: string): Refusal | undefined =>
  user.kind === "bot" ? refuse("UserUnknown", { userId }) : undefined;
