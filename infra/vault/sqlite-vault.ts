import { closeSync, openSync } from "node:fs";
import { DatabaseSync, type SQLOutputValue } from "node:sqlite";
import { limitBy } from "../stores/sqlite-limit.ts";
import { inTransaction } from "../stores/sqlite-transaction.ts";
import { requireMasterKey } from "./master-key-check.ts";
import type { MasterKeys } from "./master-keys.ts";
import { isSameValue, openValue, type SecretLabel, sealValue } from "./sealed-value.ts";
import { openSqliteCounts, type SqliteCounts } from "./sqlite-counts.ts";
import { bytesOf, openSqliteRotation, type SqliteRotation } from "./sqlite-rotation.ts";
import { type RotatableVault, type Secret, type SecretKind, VaultUnavailable } from "./vault.ts";

export interface SqliteVaultOptions {
  /** The file, made when it is missing. */
  readonly path: string;
  readonly masterKeys: MasterKeys;
  /** Milliseconds since the epoch; expiry goes by it. */
  readonly clock?: () => number;
  /** How long a call waits for another process that reads the file. Default 1,000. */
  readonly busyTimeoutMs?: number;
}

interface OpenVault {
  readonly database: DatabaseSync;
  readonly statements: ReturnType<typeof prepare>;
  readonly masterKeys: MasterKeys;
  readonly rotation: SqliteRotation;
  readonly counts: SqliteCounts;
  readonly path: string;
  readonly clock: () => number;
  /** Whether the log or the file's free pages may still hold what was deleted. */
  needsWipe: boolean;
}

/**
 * Secrets in an SQLite file of their own, each value sealed under the master key. Calls are
 * synchronous inside: a read takes microseconds, a write one flush of the disk, a delete or
 * replacement a few, as it also wipes the old bytes from the file and its log.
 */
export function openSqliteVault(options: SqliteVaultOptions): RotatableVault {
  const { path, masterKeys, clock = Date.now, busyTimeoutMs = 1000 } = options;
  const database = openDatabase(path, busyTimeoutMs);
  const vault: OpenVault = unlessFailed(database, () => {
    const rotation = openSqliteRotation(database, masterKeys, path);
    const counts = openSqliteCounts(database, clock);
    return { database, statements: prepare(database), masterKeys, rotation, counts, path, clock, needsWipe: true };
  });
  const { counts } = vault;
  const deleteExpired = (): void => {
    counts.deleteExpired();
    forget(vault, () => vault.statements.deleteExpired.run({ now: now(vault) }).changes);
  };
  // Wiped in any case: the last process may have been killed between a delete and its wipe.
  deleteExpired();
  return {
    counts: {
      add: async (id, expiresAt) => unlessUnavailable(() => counts.add(id, expiresAt)),
      takeAway: async (id) => unlessUnavailable(() => counts.takeAway(id)),
      end: async (id) => unlessUnavailable(() => counts.end(id)),
    },
    put: async (secret) => unlessUnavailable(() => put(vault, secret)),
    putIfAbsent: async (secret) => unlessUnavailable(() => putIfAbsent(vault, secret)),
    putIfPresent: async (secret) => unlessUnavailable(() => putIfPresent(vault, secret)),
    replaceValue: async (secret, expected) => unlessUnavailable(() => replaceValue(vault, secret, expected)),
    get: async (kind, id) => unlessUnavailable(() => get(vault, kind, id)),
    list: async (kind, ownerId) => unlessUnavailable(() => list(vault, kind, ownerId)),
    page: async (after, limit) => unlessUnavailable(() => page(vault, after ?? { kind: "", id: "" }, limit)),
    delete: async (kind, id) => unlessUnavailable(() => forget(vault, () => vault.statements.delete.run({ kind, id }).changes)),
    deleteValue: async (kind, id, expected) => unlessUnavailable(() => deleteValue(vault, kind, id, expected)),
    deleteOwned: async (kind, ownerId) =>
      unlessUnavailable(() => forget(vault, () => vault.statements.deleteOwned.run({ kind, ownerId }).changes)),
    deleteExpired: async () => unlessUnavailable(deleteExpired),
    wrapping: async () => unlessUnavailable(vault.rotation.wrapping),
    wrapWith: async (version) => unlessUnavailable(() => vault.rotation.wrapWith(version)),
    rewrap: async (limit) => unlessUnavailable(() => rewrap(vault, limit)),
    retire: async (version) => unlessUnavailable(() => vault.rotation.retire(version)),
    close: async () => {
      if (database.isOpen) database.close();
    },
  };
}

function openDatabase(path: string, timeout: number): DatabaseSync {
  // SQLite would make the file readable for everyone; its log and index take over the mode of the
  // file.
  closeSync(openSync(path, "a", 0o600));
  const database = new DatabaseSync(path, { timeout });
  database.exec(`
    pragma journal_mode = wal;
    pragma synchronous = full;
    pragma secure_delete = on;
    pragma temp_store = memory;
    create table if not exists secret (
      kind text not null,
      id text not null,
      owner_id text not null,
      expires_at text,
      sealed blob not null,
      primary key (kind, id)
    ) strict, without rowid;
    create index if not exists secret_by_owner on secret (kind, owner_id, id);
    create index if not exists secret_by_expiry on secret (expires_at) where expires_at is not null;
  `);
  return database;
}

function unlessFailed<Result>(database: DatabaseSync, action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    database.close();
    throw error;
  }
}

function prepare(database: DatabaseSync) {
  const columns = "kind, id, owner_id, expires_at, key_version, sealed";
  const isAlive = "(expires_at is null or expires_at > :now)";
  const sameKey = "kind = :kind and id = :id";
  // Named, because SQLite would else look through all secrets of the kind.
  const ofOwner = "indexed by secret_by_owner where kind = :kind and owner_id = :ownerId";
  const insert = `insert into secret (${columns}) values (:kind, :id, :ownerId, :expiresAt, :keyVersion, :sealed)`;
  const replaced = ["owner_id", "expires_at", "key_version", "sealed"].map((column) => `${column} = excluded.${column}`);
  const replace = `do update set ${replaced.join(", ")}`;
  return {
    exists: database.prepare(`select 1 from secret where ${sameKey}`),
    put: database.prepare(`${insert} on conflict ${replace}`),
    putIfAbsent: database.prepare(`${insert} on conflict ${replace} where secret.expires_at <= :now`),
    putIfPresent: database.prepare(
      `update secret set owner_id = :ownerId, expires_at = :expiresAt, key_version = :keyVersion, sealed = :sealed
       where ${sameKey} and ${isAlive}`,
    ),
    get: database.prepare(`select ${columns} from secret where ${sameKey} and ${isAlive}`),
    list: database.prepare(`select ${columns} from secret ${ofOwner} and ${isAlive} order by id`),
    page: database.prepare(
      `select ${columns} from secret where (kind, id) > (:kind, :id) and ${isAlive} order by kind, id ${limitBy(":limit")}`,
    ),
    wrappedByOthers: database.prepare(`select ${columns} from secret where key_version <> :version ${limitBy(":limit")}`),
    rewrap: database.prepare(`update secret set key_version = :keyVersion, sealed = :sealed where ${sameKey}`),
    delete: database.prepare(`delete from secret where ${sameKey}`),
    deleteOwned: database.prepare(`delete from secret ${ofOwner}`),
    deleteExpired: database.prepare("delete from secret where expires_at <= :now"),
  };
}

function put(vault: OpenVault, secret: Secret): void {
  const row = rowOf(vault, secret);
  forget(vault, () => {
    const isReplaced = isStored(vault, secret);
    vault.statements.put.run(row);
    return isReplaced ? 1 : 0;
  });
}

/** What it replaces, if anything, has expired. */
function putIfAbsent(vault: OpenVault, secret: Secret): boolean {
  const row = rowOf(vault, secret);
  const wasStored = isStored(vault, secret);
  const isWritten = vault.statements.putIfAbsent.run({ ...row, now: now(vault) }).changes > 0;
  forget(vault, () => (wasStored && isWritten ? 1 : 0));
  return isWritten;
}

function putIfPresent(vault: OpenVault, secret: Secret): boolean {
  const row = rowOf(vault, secret);
  let isWritten = false;
  forget(vault, () => {
    const { changes } = vault.statements.putIfPresent.run({ ...row, now: now(vault) });
    isWritten = changes > 0;
    return changes;
  });
  return isWritten;
}

function replaceValue(vault: OpenVault, secret: Secret, expected: unknown): boolean {
  const row = rowOf(vault, secret);
  return inTransaction(vault.database, () => {
    const held = get(vault, secret.kind, secret.id);
    return held !== undefined && isSameValue(held.value, expected) && vault.statements.put.run(row).changes > 0;
  });
}

function deleteValue(vault: OpenVault, kind: SecretKind, id: string, expected: unknown): boolean {
  let isDeleted = false;
  forget(vault, () => {
    isDeleted = inTransaction(vault.database, () => {
      const held = get(vault, kind, id);
      return held !== undefined && isSameValue(held.value, expected) && vault.statements.delete.run({ kind, id }).changes > 0;
    });
    return isDeleted ? 1 : 0;
  });
  return isDeleted;
}

function isStored(vault: OpenVault, { kind, id }: Secret): boolean {
  return vault.statements.exists.get({ kind, id }) !== undefined;
}

function get(vault: OpenVault, kind: SecretKind, id: string): Secret | undefined {
  const row = vault.statements.get.get({ kind, id, now: now(vault) });
  return row && secretOf(vault, row);
}

function list(vault: OpenVault, kind: SecretKind, ownerId: string): Secret[] {
  const rows = vault.statements.list.all({ kind, ownerId, now: now(vault) });
  return rows.map((row) => secretOf(vault, row));
}

function page(vault: OpenVault, { kind, id }: { readonly kind: string; readonly id: string }, limit: number): Secret[] {
  return vault.statements.page.all({ kind, id, limit, now: now(vault) }).map((row) => secretOf(vault, row));
}

/**
 * Runs what removes secrets, so that none can be read again: their pages are zeroed, and the log
 * that may hold older copies is emptied.
 */
function forget(vault: OpenVault, remove: () => number | bigint): void {
  if (remove() > 0) vault.needsWipe = true;
  if (!vault.needsWipe) return;
  const outcome = vault.database.prepare("pragma wal_checkpoint(truncate)").get();
  if (outcome?.busy !== 0)
    throw new VaultUnavailable("The secret is deleted, but another reader keeps its bytes in the vault's log.");
  vault.needsWipe = false;
}

function rowOf(vault: OpenVault, secret: Secret) {
  const { kind, id, ownerId, value } = secret;
  // Times are compared as text, so they are written in one form.
  const expiresAt = secret.expiresAt === undefined ? undefined : new Date(secret.expiresAt).toISOString();
  return { kind, id, ownerId, expiresAt: expiresAt ?? null, ...wrap(vault, { kind, id, ownerId, expiresAt }, value) };
}

function wrap({ rotation, masterKeys, path }: OpenVault, label: SecretLabel, value: unknown) {
  const keyVersion = rotation.current();
  return { keyVersion, sealed: sealValue(requireMasterKey(masterKeys, keyVersion, path), label, value) };
}

function rewrap(vault: OpenVault, limit: number): number {
  let count = 0;
  forget(vault, () => {
    count = inTransaction(vault.database, () => rewrapPage(vault, limit));
    return count;
  });
  return count;
}

function rewrapPage(vault: OpenVault, limit: number): number {
  const rows = vault.statements.wrappedByOthers.all({ version: vault.rotation.current(), limit });
  for (const row of rows) {
    const { value, ...label } = secretOf(vault, row);
    vault.statements.rewrap.run({ kind: label.kind, id: label.id, ...wrap(vault, label, value) });
  }
  return rows.length;
}

function secretOf(vault: OpenVault, row: Readonly<Record<string, SQLOutputValue>>): Secret {
  const { kind, id, owner_id: ownerId, expires_at: expiresAt, key_version: keyVersion, sealed } = row;
  const expiry = expiresAt === null ? {} : { expiresAt: String(expiresAt) };
  const label: SecretLabel = { kind: String(kind) as SecretKind, id: String(id), ownerId: String(ownerId), ...expiry };
  const masterKey = requireMasterKey(vault.masterKeys, Number(keyVersion), vault.path);
  return { ...label, value: openValue(masterKey, label, bytesOf(sealed)) };
}

function now(vault: OpenVault): string {
  return new Date(vault.clock()).toISOString();
}

function unlessUnavailable<Result>(action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    const isStore = code === "ERR_SQLITE_ERROR" || code === "ERR_INVALID_STATE";
    throw isStore ? new VaultUnavailable("The vault cannot be reached.", { cause: error }) : error;
  }
}
