import type { NamedRole } from "@logue/command-service/contract/session-days.ts";
import type { UserDocument } from "@logue/projection-service/contract/users.ts";
import type { RoleCache } from "./role-cache.ts";

/** A role that a person holds now, with its name where it was made in the workspace. */
export interface HeldNamedRole extends NamedRole {
  /** ISO 8601. */
  readonly sinceAt: string;
}

/** The account's role and the roles beside it. Made roles are read only for those who hold one. */
export async function heldRolesOf(
  { role, roleSince, heldRoles = [] }: UserDocument,
  roleCache: Pick<RoleCache, "list">,
  nowMs: number,
): Promise<HeldNamedRole[]> {
  const granted = heldRoles.filter(({ expiresAt }) => expiresAt === null || Date.parse(expiresAt) > nowMs);
  const made = granted.length === 0 ? [] : await roleCache.list();
  return [
    { id: role, sinceAt: roleSince },
    ...granted.map(({ roleId, heldSince, grantedAt }) => ({
      id: roleId,
      name: made.find(({ id }) => id === roleId)?.name,
      sinceAt: heldSince ?? grantedAt,
    })),
  ];
}
