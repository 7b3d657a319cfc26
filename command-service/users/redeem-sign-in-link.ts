import { type CommandContext, type Decision, defineCommand } from "../command.ts";
import { refuse } from "../contract/refusals.ts";
import type { UserCommands } from "../contract/users.ts";
import { actorAndUser } from "./actor.ts";
import { endSessions } from "./end-sessions.ts";
import { type ActorAndUserStates, refuseUnlessSelf } from "./target.ts";

/** The owner of an account opens a sign-in link: it sets a password and begins a session, once. */
export const redeemSignInLink = defineCommand("RedeemSignInLink", {
  references: actorAndUser,
  steps: [{ appendTo: "user", decide }],
});

function decide(data: UserCommands["RedeemSignInLink"], states: ActorAndUserStates, context: CommandContext): Decision {
  const { userId, linkId, sessionId } = data;
  const refusal = refuseUnlessSelf(states, userId, context);
  if (refusal !== undefined) return refusal;
  const { signInLink } = states.user;
  if (signInLink?.linkId !== linkId || signInLink.expiresAtMs <= context.nowMs) return refuse("SignInLinkInvalid");
  return [
    { type: "SignInLinkUsed", data: { userId, linkId } },
    { type: "PasswordChanged", data: { userId } },
    ...endSessions(states.user, userId, null, context),
    { type: "SignedIn", data: { userId, sessionId, method: "link" } },
  ];
}
