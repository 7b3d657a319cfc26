import { type CommandContext, type Decision, defineCommand } from "../command.ts";
import type { OAuthAccessEvent, OAuthCommands } from "../contract/oauth.ts";
import { refuse } from "../contract/refusals.ts";
import { entriesOf, entryOf } from "../states/sharded-map.ts";
import { actorAndUser, isSystem } from "../users/actor.ts";
import { type ActorAndUserStates, refuseUnlessSelfOr } from "../users/target.ts";
import type { UserState } from "../users/user.ts";

/** By the person, by those who may edit all people, or by Logue when the program gives it back. */
export const withdrawOAuthAccess = defineCommand("WithdrawOAuthAccess", {
  references: actorAndUser,
  steps: [{ appendTo: "user", decide }],
});

function decide(
  { userId, grantId, cause }: OAuthCommands["WithdrawOAuthAccess"],
  states: ActorAndUserStates,
  context: CommandContext,
): Decision {
  if (cause !== null && !isSystem(context)) return refuse("NotPermitted");
  const refusal = refuseUnlessSelfOr("users.editAny", states, userId, context);
  if (refusal !== undefined) return refusal;
  const grant = entryOf(states.user.oauthGrants, grantId);
  // What a program does for itself ends when it is disabled.
  if (grant === undefined || grant.clientId === grantId) return refuse("OAuthGrantUnknown");
  const { clientId } = grant;
  const { actorId: withdrawnById } = context;
  const by = withdrawnById === userId ? "person" : "administrator";
  return [{ type: "OAuthAccessWithdrawn", data: { userId, grantId, clientId, cause: cause ?? by, withdrawnById } }];
}

/** All that a person allowed ends, for good where the person is deactivated. */
export const endOAuthAccess = (
  user: UserState,
  userId: string,
  { actorId }: CommandContext,
  cause: "deactivation" | "person" = "deactivation",
): OAuthAccessEvent[] =>
  [...entriesOf(user.oauthGrants)].map(([grantId, { clientId }]) => ({
    type: "OAuthAccessWithdrawn",
    data: { userId, grantId, clientId, cause, withdrawnById: actorId },
  }));
