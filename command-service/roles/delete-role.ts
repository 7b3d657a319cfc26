import { type CommandContext, type Decision, defineCommand } from "../command.ts";
import { isRefusal } from "../contract/refusals.ts";
import type { RoleCommands } from "../contract/roles.ts";
import { type ActorStates, actorReferences, refuseUnlessPermitted } from "../users/actor.ts";
import { refusePermissionsNotHeld } from "./access.ts";
import { changeableRole, permissionsOfMade } from "./role.ts";

type DeleteRole = RoleCommands["DeleteRole"];

const references = (_data: DeleteRole, context: CommandContext) => actorReferences(context);

/** Deletes a role. It stays with those who hold it and gives them nothing. */
export const deleteRole = defineCommand("DeleteRole", {
  references,
  steps: [{ appendTo: "workspace", decide }],
});

function decide({ roleId }: DeleteRole, states: ActorStates, context: CommandContext): Decision {
  const refusal = refuseUnlessPermitted(states, context, "users.assignRoles");
  if (refusal !== undefined) return refusal;
  const role = changeableRole(states.workspace, roleId);
  if (isRefusal(role)) return role;
  const notHeld = refusePermissionsNotHeld(states, context, permissionsOfMade(role), { untilMs: context.nowMs });
  return notHeld ?? [{ type: "RoleDeleted", data: { roleId, deletedById: context.actorId } }];
}
