import type { Permission } from "../contract/permissions.ts";
import { alice, ben, idOf, workspaceCreated } from "./cast.ts";
import type { PastEvent } from "./decider-specification.ts";

export const roleId = idOf("70e1");

/** A role that Alice made. */
export const roleCreated = (permissions: readonly Permission[], id: string = roleId, name = "Janitor"): PastEvent => ({
  type: "RoleCreated",
  data: { roleId: id, name, permissions, createdById: alice },
});

/** A workspace with these roles. */
export const workspaceWith = (...roles: readonly PastEvent[]): readonly PastEvent[] => [workspaceCreated(), ...roles];

/** Alice granted this person a role: without an end, in the whole workspace, by default. */
export const roleGranted = (
  userId: string = ben,
  grant: { readonly roleId?: string; readonly roomId?: string | null; readonly expiresAt?: string | null } = {},
): PastEvent => ({
  type: "RoleGranted",
  data: { userId, roleId, roomId: null, expiresAt: null, grantedById: alice, ...grant },
});
