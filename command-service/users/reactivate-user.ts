import { type CommandContext, type Decision, defineCommand, type StatesOf } from "../command.ts";
import { may } from "../contract/permissions.ts";
import { refuse } from "../contract/refusals.ts";
import type { UserCommands } from "../contract/users.ts";
import { addAdministrator } from "../workspace/administrators.ts";
import { workspaceReference } from "../workspace/workspace.ts";
import { refuseUnlessOver } from "./target.ts";
import { actorAndUser, isActive, roleOf } from "./user.ts";

type ReactivateUser = UserCommands["ReactivateUser"];

const references = (data: ReactivateUser, context: CommandContext) => ({
  ...actorAndUser(data, context),
  workspace: workspaceReference,
});

type States = StatesOf<ReturnType<typeof references>>;

/** The person is active again, with the same role as before. */
export const reactivateUser = defineCommand("ReactivateUser", {
  references,
  steps: [
    { appendTo: "user", decide: reactivate },
    { appendTo: "workspace", decide: joinAdministrators },
  ],
});

function reactivate({ userId }: ReactivateUser, states: States, context: CommandContext): Decision {
  if (context.isOwn(states.user.standingBy)) return [];
  const refusal = refuseUnlessOver("users.deactivate", states, userId, context);
  if (refusal !== undefined) return refusal;
  if (!states.user.isDeactivated) return refuse("UserNotDeactivated", { userId });
  return [{ type: "UserReactivated", data: { userId, reactivatedById: context.actorId } }];
}

function joinAdministrators({ userId }: ReactivateUser, { user, workspace }: States): Decision {
  return isActive(user) && may(roleOf(user), "users.assignRoles") ? addAdministrator(workspace, userId) : [];
}
