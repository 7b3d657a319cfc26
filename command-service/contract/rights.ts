import {
  isOfRooms,
  isRoomPermission,
  type Permission,
  type RoomRole,
  roomPermissions,
  type WorkspaceRole,
  workspacePermissions,
} from "./permissions.ts";

/**
 * What a person may do: the permissions of the account's role, of the roles that were granted to
 * it, and of the person's role in a room. Everything that checks a permission asks this file.
 */

/** A role that a person holds, for the whole workspace or for one room. */
export interface RoleGrant {
  readonly roleId: string;
  /** Null for the whole workspace. */
  readonly roomId: string | null;
  /** Epoch milliseconds; infinite for a role without an end. */
  readonly expiresAtMs: number;
  /** The integration whose map of groups gives it; undefined where a person does. */
  readonly instanceId?: string | undefined;
}

/** The permissions of a role by its id: none for a role that does not exist. */
export type PermissionsOfRole = (roleId: string) => readonly string[];

export interface Rights {
  readonly role: WorkspaceRole;
  readonly grants: readonly RoleGrant[];
  readonly permissionsOf: PermissionsOfRole;
}

/** Where a permission is asked for. Without a room: in the whole workspace. */
export interface Place {
  readonly roomId?: string;
  /** The person's role in that room; undefined for a person who is not a member. */
  readonly roomRole?: RoomRole | undefined;
}

const everywhere: Place = {};

/** A role of the contract. It cannot be changed or deleted, and its id is its name. */
export const isBuiltInRole = (roleId: string): roleId is WorkspaceRole => Object.hasOwn(workspacePermissions, roleId);

/** The permissions of the built-in roles and of those that were made. */
export const permissionsOfRoles =
  (made: (roleId: string) => readonly string[] | undefined): PermissionsOfRole =>
  (roleId) =>
    isBuiltInRole(roleId) ? workspacePermissions[roleId] : (made(roleId) ?? []);

/** The permissions of this list that a role gives where it is granted. */
export const permissionsInScope = (permissions: readonly string[], roomId: string | null): readonly Permission[] =>
  (permissions as readonly Permission[]).filter((permission) => roomId === null || isOfRooms(permission));

/**
 * Until when a person holds a permission there: infinite without an end, minus infinite when they
 * do not hold it. `rooms.moderateAny` includes every permission of the room.
 */
export function heldUntilMs(rights: Rights, permission: Permission, place: Place = everywhere): number {
  const { role, grants, permissionsOf } = rights;
  if (roleGives(role, permission)) return Number.POSITIVE_INFINITY;
  let untilMs = Number.NEGATIVE_INFINITY;
  if (isRoomPermission(permission)) {
    if (place.roomRole !== undefined && roomPermissions[place.roomRole].includes(permission)) return Number.POSITIVE_INFINITY;
    untilMs = heldUntilMs(rights, "rooms.moderateAny", place);
  }
  for (const { roleId, roomId, expiresAtMs } of grants) {
    const isHere = roomId === null || (roomId === place.roomId && isOfRooms(permission));
    if (isHere && expiresAtMs > untilMs && permissionsOf(roleId).includes(permission)) untilMs = expiresAtMs;
  }
  return untilMs;
}

/** Whether a person holds a permission there at that time. */
export const may = (rights: Rights, permission: Permission, atMs: number, place?: Place): boolean =>
  heldUntilMs(rights, permission, place) > atMs;

/** Whether an account's role alone gives this permission in the workspace, whatever is granted. */
export const roleGives = (role: WorkspaceRole, permission: Permission): boolean =>
  (workspacePermissions[role] as readonly string[]).includes(permission);

/** The first of these permissions that the person does not hold there for so long. */
export const firstNotHeld = (
  rights: Rights,
  permissions: readonly Permission[],
  untilMs: number,
  place?: Place,
): Permission | undefined => permissions.find((permission) => heldUntilMs(rights, permission, place) < untilMs);

/**
 * The first permission that the other person holds, and this one does not hold in the same place
 * for as long.
 */
export function firstHeldByOtherOnly(rights: Rights, other: Rights, atMs: number): Permission | undefined {
  const missing = firstNotHeld(rights, workspacePermissions[other.role], Number.POSITIVE_INFINITY);
  if (missing !== undefined) return missing;
  for (const { roleId, roomId, expiresAtMs } of other.grants) {
    if (expiresAtMs <= atMs) continue;
    const given = permissionsInScope(other.permissionsOf(roleId), roomId);
    const lacking = firstNotHeld(rights, given, expiresAtMs, roomId === null ? everywhere : { roomId });
    if (lacking !== undefined) return lacking;
  }
  return undefined;
}
