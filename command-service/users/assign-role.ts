import { type CommandContext, type Decision, defineCommand } from "../command.ts";
import type { WorkspaceRole } from "../contract/permissions.ts";
import { refuse } from "../contract/refusals.ts";
import { roleGives } from "../contract/rights.ts";
import type { UserCommands } from "../contract/users.ts";
import { refuseRoleNotHeld } from "../roles/access.ts";
import { addAdministrator, removeAdministrator } from "../workspace/administrators.ts";
import { actorAndUser } from "./actor.ts";
import { type ActorAndUserStates, refuseUnlessOver } from "./target.ts";
import { isActive, roleOf } from "./user.ts";

type AssignRole = UserCommands["AssignRole"];

/**
 * Bots stay bots and people stay people; every other change of role is allowed while one
 * administrator is left.
 */
export const assignRole = defineCommand("AssignRole", {
  references: actorAndUser,
  steps: [
    { appendTo: "workspace", decide: leaveAdministrators },
    { appendTo: "user", decide: assign },
    { appendTo: "workspace", decide: joinAdministrators },
  ],
});

const administers = (role: WorkspaceRole): boolean => roleGives(role, "users.assignRoles");

function leaveAdministrators(data: AssignRole, states: ActorAndUserStates, context: CommandContext): Decision {
  if (context.isOwn(states.user.standingBy)) return [];
  const refusal = refuseUnlessOver("users.assignRoles", states, data.userId, context);
  if (refusal !== undefined) return refusal;
  const notHeld = refuseRoleNotHeld(states, context, data.role);
  if (notHeld !== undefined) return notHeld;
  if ((states.user.kind === "bot") !== (data.role === "bot")) return refuse("InputInvalid", { field: "role" });
  return administers(data.role) ? [] : removeAdministrator(states.workspace, data.userId);
}

function assign({ userId, role }: AssignRole, { user }: ActorAndUserStates, context: CommandContext): Decision {
  return roleOf(user) === role ? [] : [{ type: "RoleAssigned", data: { userId, role, assignedById: context.actorId } }];
}

function joinAdministrators({ userId, role }: AssignRole, { user, workspace }: ActorAndUserStates): Decision {
  return isActive(user) && roleOf(user) === role && administers(role) ? addAdministrator(workspace, userId) : [];
}
