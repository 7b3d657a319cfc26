import { type CommandContext, type Decision, defineCommand } from "../command.ts";
import { refuse } from "../contract/refusals.ts";
import { type RoleCommands, rolesMax } from "../contract/roles.ts";
import { hasEntry } from "../states/sharded-map.ts";
import { type ActorStates, actorReferences, refuseUnlessPermitted } from "../users/actor.ts";
import { refusePermissionsNotHeld } from "./access.ts";
import { madeRolesOf, refuseRoleName } from "./role.ts";

type CreateRole = RoleCommands["CreateRole"];

const references = (_data: CreateRole, context: CommandContext) => actorReferences(context);

/** Makes a role. The actor holds each of its permissions; those held for a time are enough. */
export const createRole = defineCommand("CreateRole", {
  references,
  steps: [{ appendTo: "workspace", decide }],
});

function decide(data: CreateRole, states: ActorStates, context: CommandContext): Decision {
  const { workspace } = states;
  const { roleId, name } = data;
  if (!workspace.exists) return refuse("WorkspaceMissing");
  const refusal =
    refuseUnlessPermitted(states, context, "users.assignRoles") ??
    refuseRoleName(workspace, roleId, name) ??
    refusePermissionsNotHeld(states, context, data.permissions, { untilMs: context.nowMs });
  if (refusal !== undefined) return refusal;
  if (hasEntry(workspace.roles, roleId)) return refuse("InputInvalid", { field: "roleId" });
  if (madeRolesOf(workspace).length >= rolesMax) return refuse("TooManyRoles", { rolesMax });
  const permissions = [...new Set(data.permissions)];
  return [{ type: "RoleCreated", data: { roleId, name, permissions, createdById: context.actorId } }];
}
