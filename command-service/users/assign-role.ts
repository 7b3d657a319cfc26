import { type CommandContext, type Decision, defineCommand, type StatesOf } from "../command.ts";
import { may, type WorkspaceRole } from "../contract/permissions.ts";
import { refuse } from "../contract/refusals.ts";
import type { UserCommands } from "../contract/users.ts";
import { addAdministrator, removeAdministrator } from "../workspace/administrators.ts";
import { workspaceReference } from "../workspace/workspace.ts";
import { refuseUnlessOver } from "./target.ts";
import { actorAndUser, isActive, roleOf } from "./user.ts";

type AssignRole = UserCommands["AssignRole"];

const references = (data: AssignRole, context: CommandContext) => ({
  ...actorAndUser(data, context),
  workspace: workspaceReference,
});

type States = StatesOf<ReturnType<typeof references>>;

/**
 * Bots stay bots and people stay people; every other change of role is allowed while one
 * administrator is left.
 */
export const assignRole = defineCommand("AssignRole", {
  references,
  steps: [
    { appendTo: "workspace", decide: leaveAdministrators },
    { appendTo: "user", decide: assign },
    { appendTo: "workspace", decide: joinAdministrators },
  ],
});

const administers = (role: WorkspaceRole): boolean => may(role, "users.assignRoles");

function leaveAdministrators(data: AssignRole, states: States, context: CommandContext): Decision {
  if (context.isOwn(states.user.standingBy)) return [];
  const refusal = refuseUnlessOver("users.assignRoles", states, data.userId, context);
  if (refusal !== undefined) return refusal;
  if ((states.user.kind === "bot") !== (data.role === "bot")) return refuse("InputInvalid", { field: "role" });
  return administers(data.role) ? [] : removeAdministrator(states.workspace, data.userId);
}

function assign({ userId, role }: AssignRole, { user }: States, context: CommandContext): Decision {
  return roleOf(user) === role ? [] : [{ type: "RoleAssigned", data: { userId, role, assignedById: context.actorId } }];
}

function joinAdministrators({ userId, role }: AssignRole, { user, workspace }: States): Decision {
  return isActive(user) && roleOf(user) === role && administers(role) ? addAdministrator(workspace, userId) : [];
}
