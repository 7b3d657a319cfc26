import { type CommandContext, type Decision, defineCommand } from "../command.ts";
import { refuse } from "../contract/refusals.ts";
import type { UserCommands } from "../contract/users.ts";
import { refuseWithoutFactor } from "../second-factors/second-factors.ts";
import { actorAndUser } from "./actor.ts";
import { endSessions } from "./end-sessions.ts";
import { sessionBegun } from "./session-begun.ts";
import { type ActorAndUserStates, refuseUnlessSelf } from "./target.ts";

/**
 * The owner of an account opens a sign-in link: it sets a password and begins a session, once. With
 * a link that keeps the password, a person who has one only begins a session.
 */
export const redeemSignInLink = defineCommand("RedeemSignInLink", {
  references: actorAndUser,
  steps: [{ appendTo: "user", decide }],
});

function decide(data: UserCommands["RedeemSignInLink"], states: ActorAndUserStates, context: CommandContext): Decision {
  const { userId, linkId, sessionId, keepsPassword = false, factor } = data;
  const refusal = refuseUnlessSelf(states, userId, context);
  if (refusal !== undefined) return refusal;
  const { signInLink, password } = states.user;
  if (signInLink?.linkId !== linkId || signInLink.expiresAtMs <= context.nowMs) return refuse("SignInLinkInvalid");
  const unconfirmed = refuseWithoutFactor(states.user, factor, context);
  if (unconfirmed !== undefined) return unconfirmed;
  const used = { type: "SignInLinkUsed", data: { userId, linkId } } as const;
  const signedIn = sessionBegun({ userId, sessionId, method: "link", ...(factor && { factor }) }, context);
  if (keepsPassword)
    return signInLink.keepsPassword && password.kind === "set" ? [used, ...signedIn] : refuse("SignInLinkInvalid");
  const ended = endSessions(states.user, userId, null, context);
  return [used, { type: "PasswordChanged", data: { userId } }, ...ended, ...signedIn];
}
