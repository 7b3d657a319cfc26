import { everyPermission, isRoomPermission, type Permission } from "./permissions.ts";

/**
 * What an access token may be used for. A token does what its owner may do and what the token allows.
 * Each operation of the API needs one permission of the token; what the owner's roles have to give
 * for it, a token with permissions must have too.
 */

/** What people may do without a permission of a role, but a token only with one of its own. */
export const everyTokenOnlyPermission = [
  "messages.read",
  "reading.change",
  "drafts.change",
  "profile.setStatus",
  "rooms.change",
  "teams.change",
  "settings.change",
  "account.administer",
  "people.provide",
  "hooks.call",
] as const;
export type TokenOnlyPermission = (typeof everyTokenOnlyPermission)[number];

export type TokenPermission = Permission | TokenOnlyPermission;
export const everyTokenPermission: readonly TokenPermission[] = [...everyTokenOnlyPermission, ...everyPermission];

/** Those of this list that this version knows. */
export const knownTokenPermissions = (permissions: readonly string[]): TokenPermission[] =>
  everyTokenPermission.filter((permission) => permissions.includes(permission));

/**
 * The token scopes: named sets of the permissions that operations need. A token with scopes can use all
 * that its owner's roles give in these operations.
 */
export const scopePermissions = {
  read: ["messages.read"],
  write: [
    "messages.post",
    "files.upload",
    "emoji.add",
    "rooms.change",
    "teams.change",
    "reading.change",
    "drafts.change",
    "profile.setStatus",
  ],
  administer: [
    "account.administer",
    "settings.change",
    "tokens.create",
    "workspace.changeSettings",
    "invites.create",
    "invites.revoke",
    "users.editAny",
    "users.assignRoles",
    "users.deactivate",
    "users.erase",
    "teams.manageAny",
    "files.purge",
    "audit.content",
  ],
} as const satisfies Readonly<Record<string, readonly TokenPermission[]>>;

export type TokenScope = keyof typeof scopePermissions;
export const everyTokenScope = ["read", "write", "administer"] as const satisfies readonly TokenScope[];

/** What an operation can need of a token. */
export type OperationPermission = (typeof scopePermissions)[TokenScope][number];

const scopesByPermission: ReadonlyMap<string, TokenScope> = new Map(
  everyTokenScope.flatMap((scope) => scopePermissions[scope].map((permission) => [permission, scope])),
);

/** The scope whose set has this permission: each is in exactly one. */
export function scopeWith(permission: OperationPermission): TokenScope {
  const scope = scopesByPermission.get(permission);
  if (scope === undefined) throw new Error(`No scope has the permission ${permission}.`);
  return scope;
}

/**
 * What an access token allows. Its `limit` is the list of its permissions; undefined for a token
 * with scopes, and for a session, which has every scope.
 */
export interface TokenRights {
  readonly scopes: readonly TokenScope[];
  readonly limit?: readonly string[] | undefined;
}

/** Whether a token allows the operations that need this permission. */
export const tokenAllows = ({ scopes, limit }: TokenRights, permission: OperationPermission): boolean =>
  limit === undefined ? scopes.includes(scopeWith(permission)) : limit.includes(permission);

/**
 * Whether a token's limit leaves this permission of its owner. `rooms.moderateAny` includes every
 * permission of the room.
 */
export const isWithin = (limit: readonly string[] | undefined, permission: Permission): boolean =>
  limit === undefined || limit.includes(permission) || (isRoomPermission(permission) && limit.includes("rooms.moderateAny"));

/** The first of these permissions that a token with these rights does not have itself. */
export const firstNotOfToken = (
  { scopes, limit }: TokenRights,
  permissions: readonly TokenPermission[],
): TokenPermission | undefined =>
  permissions.find((permission) => {
    if (limit !== undefined) return !limit.includes(permission);
    const scope = scopesByPermission.get(permission);
    return scope !== undefined && !scopes.includes(scope);
  });
