import type { Permission, WorkspaceRole } from "@logue/command-service/contract/permissions.ts";
import { heldUntilMs, may, type PermissionsOfRole, type Place, type RoleGrant } from "@logue/command-service/contract/rights.ts";
import { isWithin } from "@logue/command-service/contract/token-permissions.ts";

/** The roles that a viewer holds beside the account's role. */
export interface GrantedRoles {
  readonly grants: readonly RoleGrant[];
  readonly permissionsOf: PermissionsOfRole;
  /** Two viewers with the same key may do the same by these roles. */
  readonly key: string;
  /** When the first of them expires, epoch milliseconds, or infinity. */
  readonly endsAtMs: number;
  readonly clock: () => number;
}

/** The part of a viewer that says what the viewer may do. */
export interface Holder {
  readonly role: WorkspaceRole;
  /** Other roles that the viewer holds; missing without any. */
  readonly granted?: GrantedRoles | undefined;
  /** The only permissions that the access token leaves the viewer; missing where it has no limit. */
  readonly limit?: readonly string[] | undefined;
}

const noGrants: readonly RoleGrant[] = [];
const noPermissions: PermissionsOfRole = () => [];

/**
 * Whether the viewer holds this permission there at this moment, by any role, and the access token
 * has it.
 */
export const viewerMay = (viewer: Holder, permission: Permission, place?: Place): boolean =>
  isWithin(viewer.limit, permission) && viewerHolds(viewer, permission, place);

/** The same, whatever the access token may do. */
export function viewerHolds({ role, granted }: Holder, permission: Permission, place?: Place): boolean {
  if (granted === undefined) return heldUntilMs({ role, grants: noGrants, permissionsOf: noPermissions }, permission, place) > 0;
  const { grants, permissionsOf, clock } = granted;
  return may({ role, grants, permissionsOf }, permission, clock(), place);
}

/** Equal for viewers who may do the same, and different as soon as the viewer's roles are others. */
export function rightsKey({ role, granted, limit }: Holder): string {
  const byRoles = granted === undefined ? role : `${role} ${granted.key}`;
  return limit === undefined ? byRoles : `${byRoles} of ${[...limit].sort().join(" ")}`;
}
