import { type CommandContext, type Decision, defineCommand } from "../command.ts";
import { refuse } from "../contract/refusals.ts";
import type { UserCommands } from "../contract/users.ts";
import { endOAuthAccess } from "../oauth/withdraw-oauth-access.ts";
import { removeAdministrator } from "../workspace/administrators.ts";
import { actorAndUser, refuseActor } from "./actor.ts";
import { endAccessTokens } from "./end-sessions.ts";
import { isProvider } from "./provider.ts";
import { type ActorAndUserStates, refuseUnlessOver } from "./target.ts";

type DeactivateUser = UserCommands["DeactivateUser"];

/**
 * From now on the person may do nothing. Their messages and their name stay. Access tokens end for
 * good: who is activated again makes new ones.
 */
export const deactivateUser = defineCommand("DeactivateUser", {
  references: actorAndUser,
  steps: [
    { appendTo: "workspace", decide: leaveAdministrators },
    { appendTo: "user", decide: deactivate },
  ],
});

function leaveAdministrators(data: DeactivateUser, states: ActorAndUserStates, context: CommandContext): Decision {
  if (context.isOwn(states.user.standingBy)) return [];
  const refusal = isProvider(states, context)
    ? refuseActor(states.actor, context)
    : refuseUnlessOver("users.deactivate", states, data.userId, context);
  if (refusal !== undefined) return refusal;
  if (states.user.isDeactivated) return refuse("UserDeactivated", { userId: data.userId });
  return removeAdministrator(states.workspace, data.userId);
}

function deactivate({ userId }: DeactivateUser, { user }: ActorAndUserStates, context: CommandContext): Decision {
  if (user.isDeactivated) return [];
  const deactivated = { type: "UserDeactivated", data: { userId, deactivatedById: context.actorId } } as const;
  return [...endOAuthAccess(user, userId, context), deactivated, ...endAccessTokens(user, userId, context)];
}
