import { type CommandContext, type Decision, defineCommand } from "../command.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";
import { roleGives } from "../contract/rights.ts";
import type { UserCommands } from "../contract/users.ts";
import { addAdministrator } from "../workspace/administrators.ts";
import { actorAndUser, refuseActor } from "./actor.ts";
import { endAccessTokens } from "./end-sessions.ts";
import { isProvider } from "./provider.ts";
import { type ActorAndUserStates, refuseUnlessOver } from "./target.ts";
import { isActive, roleOf } from "./user.ts";

type ReactivateUser = UserCommands["ReactivateUser"];

/**
 * The person is active again, with the same role as before. Access tokens that an earlier version
 * left at the deactivation end now.
 */
export const reactivateUser = defineCommand("ReactivateUser", {
  references: actorAndUser,
  steps: [
    { appendTo: "user", decide: reactivate },
    { appendTo: "workspace", decide: joinAdministrators },
  ],
});

function reactivate({ userId }: ReactivateUser, states: ActorAndUserStates, context: CommandContext): Decision {
  if (context.isOwn(states.user.standingBy)) return [];
  const refusal = isProvider(states, context)
    ? refuseProvider(states, context)
    : refuseUnlessOver("users.deactivate", states, userId, context);
  if (refusal !== undefined) return refusal;
  if (!states.user.isDeactivated) return refuse("UserNotDeactivated", { userId });
  const ended = endAccessTokens(states.user, userId, context);
  return [...ended, { type: "UserReactivated", data: { userId, reactivatedById: context.actorId } }];
}

/** What an administrator ended, or erased, the other system does not begin again. */
const refuseProvider = ({ actor, user }: ActorAndUserStates, context: CommandContext): Refusal | undefined =>
  refuseActor(actor, context) ??
  (user.isDeactivated && (user.deactivatedById !== context.actorId || user.erasure !== null)
    ? refuse("NotPermitted", { permission: "users.deactivate" })
    : undefined);

function joinAdministrators({ userId }: ReactivateUser, { user, workspace }: ActorAndUserStates): Decision {
  return isActive(user) && roleGives(roleOf(user), "users.assignRoles") ? addAdministrator(workspace, userId) : [];
}
