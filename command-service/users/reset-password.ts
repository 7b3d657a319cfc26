import { type CommandContext, type Decision, defineCommand } from "../command.ts";
import type { SignInLink } from "../contract/sign-in.ts";
import { actorAndUser } from "./actor.ts";
import { linkCreated, linkResult, refuseLink } from "./create-sign-in-link.ts";
import { endSessions } from "./end-sessions.ts";
import type { ActorAndUserStates } from "./target.ts";

/**
 * For a forgotten or leaked password: the password and the sessions end, and a link lets the owner
 * set another password.
 */
export const resetPassword = defineCommand("ResetPassword", {
  references: actorAndUser,
  steps: [{ appendTo: "user", decide }],
  result: linkResult,
});

function decide(data: SignInLink, states: ActorAndUserStates, context: CommandContext): Decision {
  const { userId } = data;
  const reset = { type: "PasswordReset", data: { userId, resetById: context.actorId } } as const;
  const ended = endSessions(states.user, userId, null, context);
  return refuseLink(data, states, context) ?? [reset, ...ended, linkCreated(data, context)];
}
