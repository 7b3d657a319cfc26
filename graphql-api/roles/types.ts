import { everyPermission, type Permission, workspacePermissions } from "@logue/command-service/contract/permissions.ts";
import { isBuiltInRole } from "@logue/command-service/contract/rights.ts";
import type { UserDocument } from "@logue/projection-service/contract/users.ts";
import { type RoleDocument, roles } from "@logue/projection-service/contract/workspace.ts";
import { readableRoom, seesRole, signedIn } from "../access.ts";
import type { RequestContext } from "../context.ts";
import type { Resolvers } from "../generated/resolvers.ts";
import type { HeldRoleSource, RoleSource } from "./sources.ts";

const builtInRole = (id: keyof typeof workspacePermissions): RoleSource => ({
  id,
  name: `${id.charAt(0).toUpperCase()}${id.slice(1)}`,
  permissions: workspacePermissions[id],
  isBuiltIn: true,
});

export const builtInRoles: readonly RoleSource[] = Object.keys(workspacePermissions).filter(isBuiltInRole).map(builtInRole);

export const madeRole = (role: RoleDocument): RoleSource => ({ ...role, isBuiltIn: false });

const isPermission = (permission: string): permission is Permission =>
  (everyPermission as readonly string[]).includes(permission);

export const roleTypes = {
  Role: {
    // A newer version may have given the role permissions that this one does not know.
    permissions: ({ permissions }) => permissions.filter(isPermission),
  },
  RoleResult: {
    role: async ({ roleId }, _arguments, { services }) => {
      const role = await services.readStore.get(roles, roleId.toLowerCase());
      return role === undefined ? null : madeRole(role);
    },
  },
} satisfies Pick<Resolvers, "Role" | "RoleResult">;

/**
 * The roles of this user that the viewer may see: no role that the viewer may not know of, and none
 * in a room that the viewer cannot read.
 */
export async function heldRolesSeen(context: RequestContext, user: UserDocument): Promise<HeldRoleSource[]> {
  const viewer = signedIn(context);
  const grants = context.services.roleCache.grantsOf(user);
  if (grants.length === 0) return [];
  const made = new Map((await context.services.roleCache.list()).map((role) => [role.id, madeRole(role)]));
  const seen: HeldRoleSource[] = [];
  for (const { roleId, roomId, expiresAtMs, instanceId = null } of grants) {
    const role = isBuiltInRole(roleId) ? builtInRole(roleId) : made.get(roleId);
    if (role === undefined || !seesRole(viewer, role)) continue;
    if (roomId !== null && (await readableRoom(context, roomId)) === undefined) continue;
    const expiresAt = Number.isFinite(expiresAtMs) ? new Date(expiresAtMs).toISOString() : null;
    seen.push({ role, roomId, expiresAt, instanceId });
  }
  return seen;
}
