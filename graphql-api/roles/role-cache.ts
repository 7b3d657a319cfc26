import { permissionsOfRoles, type RoleGrant } from "@logue/command-service/contract/rights.ts";
import { rolesMax } from "@logue/command-service/contract/roles.ts";
import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import type { DocumentChange } from "@logue/projection-service/contract/changes.ts";
import type { UserDocument } from "@logue/projection-service/contract/users.ts";
import { type RoleDocument, roles } from "@logue/projection-service/contract/workspace.ts";
import type { Eventually } from "../execution/eventually.ts";
import type { GrantedRoles } from "./granted-roles.ts";

/**
 * The roles that were made. All of them are kept in memory, so that checking a permission reads
 * nothing. Announcements of changed documents keep them up to date.
 */
export interface RoleCache {
  /** What this person holds now beside the account's role. */
  grantsOf(user: UserDocument): readonly RoleGrant[];
  /** The roles that this person holds now beside the account's role; undefined without any. */
  grantedTo(user: UserDocument): Eventually<GrantedRoles | undefined>;
  /** The made roles in the order of their names. */
  list(): Promise<readonly RoleDocument[]>;
  /** Whether these roles give what they gave when they were looked up. */
  isCurrent(granted: GrantedRoles): boolean;
  apply(changes: readonly DocumentChange[]): void;
  /** Drops the cache, after changes may have been missed. */
  forgetAll(): void;
}

/** `clock` says when roles end. */
export function createRoleCache(readStore: ReadStore, clock: () => number): RoleCache {
  let known = new Map<string, RoleDocument>();
  let reading: Promise<void> | undefined;
  let isRead = false;

  const keep = (role: RoleDocument, into: Map<string, RoleDocument>): void => {
    if ((into.get(role.id)?.changed ?? "") <= role.changed) into.set(role.id, role);
  };
  const read = async (): Promise<void> => {
    const into = known;
    const found = await readStore.range(roles, { index: "listed", prefix: [false], limit: rolesMax });
    for (const role of found) keep(role, into);
    if (into === known) isRead = true;
  };
  const readOnce = async (): Promise<void> => {
    while (!isRead) {
      reading ??= read().finally(() => {
        reading = undefined;
      });
      await reading;
    }
  };
  const permissionsOf = permissionsOfRoles((roleId) => known.get(roleId)?.permissions);

  const keyOf = (grants: readonly RoleGrant[]): string =>
    JSON.stringify(grants.map((grant) => [grant.roleId, grant.roomId, grant.expiresAtMs, permissionsOf(grant.roleId)]));

  function grantedOf(grants: readonly RoleGrant[]): GrantedRoles {
    const endsAtMs = Math.min(...grants.map(({ expiresAtMs }) => expiresAtMs));
    return { grants, permissionsOf, key: keyOf(grants), endsAtMs, clock };
  }

  const grantsOf = (user: UserDocument): readonly RoleGrant[] => grantsNow(user, clock());

  return {
    grantsOf,
    grantedTo(user) {
      const grants = grantsOf(user);
      if (grants.length === 0) return undefined;
      return isRead ? grantedOf(grants) : readOnce().then(() => grantedOf(grants));
    },
    async list() {
      await readOnce();
      const made = [...known.values()].filter(({ isDeleted }) => !isDeleted);
      return made.sort((one, other) => (one.sortName < other.sortName ? -1 : 1));
    },
    isCurrent: ({ grants, key }) => keyOf(grants) === key,
    apply(changes) {
      for (const change of changes) {
        if (change.collection === roles.name && change.document !== null) keep(change.document as RoleDocument, known);
      }
    },
    forgetAll() {
      known = new Map();
      isRead = false;
    },
  };
}

const grantsNow = ({ heldRoles = [] }: UserDocument, nowMs: number): RoleGrant[] =>
  heldRoles
    .map(({ roleId, roomId, expiresAt, instanceId }) => ({ roleId, roomId, expiresAtMs: endOf(expiresAt), instanceId }))
    .filter(({ expiresAtMs }) => expiresAtMs > nowMs);

const endOf = (expiresAt: string | null): number => (expiresAt === null ? Number.POSITIVE_INFINITY : Date.parse(expiresAt));
