import { isDeepStrictEqual } from "node:util";
import { type CommandContext, type Decision, defineCommand } from "../command.ts";
import { isRefusal } from "../contract/refusals.ts";
import type { RoleCommands } from "../contract/roles.ts";
import { type ActorStates, actorReferences, refuseUnlessPermitted } from "../users/actor.ts";
import { refusePermissionsNotHeld } from "./access.ts";
import { changeableRole, permissionsOfMade, refuseRoleName } from "./role.ts";

type ChangeRole = RoleCommands["ChangeRole"];

const references = (_data: ChangeRole, context: CommandContext) => actorReferences(context);

/**
 * Gives a role another name and other permissions. The actor holds the old and the new ones without
 * an end, as the role may be held without an end.
 */
export const changeRole = defineCommand("ChangeRole", {
  references,
  steps: [{ appendTo: "workspace", decide }],
});

function decide(data: ChangeRole, states: ActorStates, context: CommandContext): Decision {
  const { roleId, name } = data;
  const refusal = refuseUnlessPermitted(states, context, "users.assignRoles");
  if (refusal !== undefined) return refusal;
  const role = changeableRole(states.workspace, roleId);
  if (isRefusal(role)) return role;
  const permissions = [...new Set(data.permissions)];
  const forbidden =
    refuseRoleName(states.workspace, roleId, name) ??
    refusePermissionsNotHeld(states, context, [...permissionsOfMade(role), ...permissions]);
  if (forbidden !== undefined) return forbidden;
  if (role.name === name && isDeepStrictEqual(role.permissions, permissions)) return [];
  return [{ type: "RoleChanged", data: { roleId, name, permissions, changedById: context.actorId } }];
}
