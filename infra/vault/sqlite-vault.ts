import { closeSync, openSync } from "node:fs";
import { DatabaseSync, type SQLOutputValue } from "node:sqlite";
import { requireSameMasterKey, sealCheckValue } from "./master-key-check.ts";
import { openValue, type SecretLabel, sealValue } from "./sealed-value.ts";
import { type Secret, type SecretKind, type Vault, VaultUnavailable } from "./vault.ts";

export interface SqliteVaultOptions {
  /** The file, made when it is missing. */
  readonly path: string;
  /** 32 bytes. */
  readonly masterKey: Uint8Array;
  /** Milliseconds since the epoch; expiry goes by it. */
  readonly clock?: () => number;
  /** How long a call waits for another process that reads the file. Default 1,000. */
  readonly busyTimeoutMs?: number;
}

interface OpenVault {
  readonly database: DatabaseSync;
  readonly statements: ReturnType<typeof prepare>;
  readonly masterKey: Uint8Array;
  readonly clock: () => number;
  /** Whether the log or the file's free pages may still hold what was deleted. */
  needsWipe: boolean;
}

/**
 * Secrets in an SQLite file of their own, each value sealed under the master key. Calls are
 * synchronous inside: a read takes microseconds, a write one flush of the disk, a delete or
 * replacement a few, as it also wipes the old bytes from the file and its log.
 */
export function openSqliteVault({ path, masterKey, clock = Date.now, busyTimeoutMs = 1000 }: SqliteVaultOptions): Vault {
  const database = openDatabase(path, busyTimeoutMs);
  try {
    checkMasterKey(database, masterKey, path);
  } catch (error) {
    database.close();
    throw error;
  }
  const vault: OpenVault = { database, statements: prepare(database), masterKey, clock, needsWipe: true };
  const deleteExpired = (): void => forget(vault, () => vault.statements.deleteExpired.run({ now: now(vault) }).changes);
  // Wiped in any case: the last process may have been killed between a delete and its wipe.
  deleteExpired();
  return {
    put: async (secret) => unlessUnavailable(() => put(vault, secret)),
    putIfAbsent: async (secret) => unlessUnavailable(() => putIfAbsent(vault, secret)),
    putIfPresent: async (secret) => unlessUnavailable(() => putIfPresent(vault, secret)),
    get: async (kind, id) => unlessUnavailable(() => get(vault, kind, id)),
    list: async (kind, ownerId) => unlessUnavailable(() => list(vault, kind, ownerId)),
    page: async (after, limit) => unlessUnavailable(() => page(vault, after ?? { kind: "", id: "" }, limit)),
    delete: async (kind, id) => unlessUnavailable(() => forget(vault, () => vault.statements.delete.run({ kind, id }).changes)),
    deleteOwned: async (kind, ownerId) =>
      unlessUnavailable(() => forget(vault, () => vault.statements.deleteOwned.run({ kind, ownerId }).changes)),
    deleteExpired: async () => unlessUnavailable(deleteExpired),
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
    create table if not exists master_key_check (only_one integer primary key check (only_one = 1), sealed blob not null) strict;
  `);
  return database;
}

function checkMasterKey(database: DatabaseSync, masterKey: Uint8Array, path: string): void {
  const row = database.prepare("select sealed from master_key_check").get();
  if (row === undefined) {
    database.prepare("insert into master_key_check values (1, ?)").run(sealCheckValue(masterKey));
    return;
  }
  requireSameMasterKey(masterKey, bytesOf(row.sealed), path);
}

function prepare(database: DatabaseSync) {
  const columns = "kind, id, owner_id, expires_at, sealed";
  const isAlive = "(expires_at is null or expires_at > :now)";
  const sameKey = "kind = :kind and id = :id";
  const insert = `insert into secret (${columns}) values (:kind, :id, :ownerId, :expiresAt, :sealed)`;
  const replace = "do update set owner_id = excluded.owner_id, expires_at = excluded.expires_at, sealed = excluded.sealed";
  return {
    exists: database.prepare(`select 1 from secret where ${sameKey}`),
    put: database.prepare(`${insert} on conflict ${replace}`),
    putIfAbsent: database.prepare(`${insert} on conflict ${replace} where secret.expires_at <= :now`),
    putIfPresent: database.prepare(
      `update secret set owner_id = :ownerId, expires_at = :expiresAt, sealed = :sealed where ${sameKey} and ${isAlive}`,
    ),
    get: database.prepare(`select ${columns} from secret where ${sameKey} and ${isAlive}`),
    list: database.prepare(`select ${columns} from secret where kind = :kind and owner_id = :ownerId and ${isAlive} order by id`),
    page: database.prepare(
      `select ${columns} from secret where (kind, id) > (:kind, :id) and ${isAlive} order by kind, id limit :limit`,
    ),
    delete: database.prepare(`delete from secret where ${sameKey}`),
    deleteOwned: database.prepare("delete from secret where kind = :kind and owner_id = :ownerId"),
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
  const sealed = sealValue(vault.masterKey, { kind, id, ownerId, expiresAt }, value);
  return { kind, id, ownerId, expiresAt: expiresAt ?? null, sealed };
}

function secretOf(vault: OpenVault, row: Readonly<Record<string, SQLOutputValue>>): Secret {
  const { kind, id, owner_id: ownerId, expires_at: expiresAt, sealed } = row;
  const expiry = expiresAt === null ? {} : { expiresAt: String(expiresAt) };
  const label: SecretLabel = { kind: String(kind) as SecretKind, id: String(id), ownerId: String(ownerId), ...expiry };
  return { ...label, value: openValue(vault.masterKey, label, bytesOf(sealed)) };
}

function bytesOf(value: SQLOutputValue | undefined): Uint8Array {
  if (!(value instanceof Uint8Array)) throw new Error("The vault's file holds something else than sealed values.");
  return value;
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
