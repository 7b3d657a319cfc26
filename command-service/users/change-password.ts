import { type CommandContext, type Decision, defineCommand } from "../command.ts";
import type { UserCommands } from "../contract/users.ts";
import { endOAuthAccess } from "../oauth/withdraw-oauth-access.ts";
import { actorAndUser } from "./actor.ts";
import { refuseWithoutSignIn } from "./create-sign-in-link.ts";
import { endAccessTokens, endSessions } from "./end-sessions.ts";
import { type ActorAndUserStates, refuseUnlessSelf } from "./target.ts";

/**
 * Records that a password was changed or set again, which ends every other session, and the access
 * tokens and what programs were allowed if that is asked for; the password itself is in the vault.
 */
export const changePassword = defineCommand("ChangePassword", {
  references: actorAndUser,
  steps: [{ appendTo: "user", decide }],
});

function decide(data: UserCommands["ChangePassword"], states: ActorAndUserStates, context: CommandContext): Decision {
  const { userId, keptSessionId, endsAccessTokens = false, endsOAuthAccess = false } = data;
  const refusal = refuseUnlessSelf(states, userId, context) ?? refuseWithoutSignIn(states.user, userId);
  if (refusal !== undefined) return refusal;
  const endedTokens = endsAccessTokens ? endAccessTokens(states.user, userId, context) : [];
  return [
    { type: "PasswordChanged", data: { userId } },
    ...endSessions(states.user, userId, keptSessionId, context),
    ...endedTokens,
    ...(endsOAuthAccess ? endOAuthAccess(states.user, userId, context, "person") : []),
  ];
}
