import { type CommandContext, type Decision, defineCommand } from "../command.ts";
import type { ExternalAccountCommands } from "../contract/external-accounts.ts";
import { refuse } from "../contract/refusals.ts";
import { refuseWithoutFactor } from "../second-factors/second-factors.ts";
import { hasEntry } from "../states/sharded-map.ts";
import { actorAndUser } from "../users/actor.ts";
import { sessionBegun } from "../users/session-begun.ts";
import type { ActorAndUserStates } from "../users/target.ts";
import { isActive } from "../users/user.ts";
import { instanceOf, refuseUnlessInstance } from "./access.ts";
import { externalDigestOf } from "./claim-external-account.ts";

/** A session has begun of the person whose account the external account opens. */
export const signInByExternalAccount = defineCommand("SignInByExternalAccount", {
  references: actorAndUser,
  steps: [{ appendTo: "user", decide }],
});

function decide(
  data: ExternalAccountCommands["SignInByExternalAccount"],
  states: ActorAndUserStates,
  context: CommandContext,
): Decision {
  const { userId, instanceId, sessionId, factor } = data;
  const refusal = refuseUnlessInstance(states, instanceId, context);
  if (refusal !== undefined) return refusal;
  const { user } = states;
  if (user.externalAccounts[instanceId] !== externalDigestOf(data, context)) return refuse("ExternalAccountUnknown");
  if (!isActive(user)) return refuse("UserDeactivated", { userId });
  if (hasEntry(user.sessions, sessionId)) return [];
  const isAsked = instanceOf(states.workspace, instanceId)?.settings.asksSecondFactor !== false;
  const unconfirmed = isAsked ? refuseWithoutFactor(user, factor, context) : undefined;
  const used = factor && { factor };
  return unconfirmed ?? sessionBegun({ userId, sessionId, method: "externalAccount", instanceId, ...used }, context);
}
