import { characterCount } from "../contract/character-count.ts";
import type { Permission } from "../contract/permissions.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";
import { isBuiltInRole } from "../contract/rights.ts";
import { roleNameLengthMax } from "../contract/roles.ts";
import { entriesOf, entryOf } from "../states/sharded-map.ts";
import type { MadeRole, WorkspaceState } from "../workspace/workspace.ts";

/** A role that was made and not deleted. */
export function madeRole({ roles }: WorkspaceState, roleId: string): MadeRole | undefined {
  const role = entryOf(roles, roleId);
  return role === undefined || role.isDeleted ? undefined : role;
}

export const madeRolesOf = ({ roles }: WorkspaceState): readonly (readonly [string, MadeRole])[] =>
  [...entriesOf(roles)].filter(([, { isDeleted }]) => !isDeleted);

/** The stored permissions of a role; those of a newer version cannot be held and have no effect. */
export const permissionsOfMade = (role: MadeRole): readonly Permission[] => role.permissions as readonly Permission[];

/** The role to change or delete. */
export function changeableRole(workspace: WorkspaceState, roleId: string): MadeRole | Refusal {
  if (isBuiltInRole(roleId)) return refuse("RoleBuiltIn", { roleId });
  return madeRole(workspace, roleId) ?? refuse("RoleUnknown", { roleId });
}

/** What is wrong with a role's name. `roleId` is the role that may have this name already. */
export function refuseRoleName(workspace: WorkspaceState, roleId: string, name: string): Refusal | undefined {
  const length = characterCount(name);
  if (length < 1 || length > roleNameLengthMax) return refuse("RoleNameInvalid");
  const folded = foldRoleName(name);
  const isTaken = madeRolesOf(workspace).some(([id, role]) => id !== roleId && foldRoleName(role.name) === folded);
  return isTaken || isBuiltInRole(folded) ? refuse("RoleNameTaken") : undefined;
}

const foldRoleName = (name: string): string => name.normalize("NFKC").toLowerCase();
