import { closeSync, openSync } from "node:fs";
import { DatabaseSync, type SQLOutputValue } from "node:sqlite";
import { limitBy } from "../stores/sqlite-limit.ts";
import { inTransaction } from "../stores/sqlite-transaction.ts";
import type { SealedPutAnswer, SealedWork, SealedWorkStore } from "./sealed-work-store.ts";
import { type ClaimRequest, type Lease, type WorkKey, type WorkKind, WorkStoreUnavailable } from "./work-store.ts";

export interface SqliteWorkStoreOptions {
  /** The file, made when it is missing. */
  readonly path: string;
  /** Epoch milliseconds; leases go by it. */
  readonly clock?: () => number;
  /** How long a call waits for another process that writes the file. Default 1,000. */
  readonly busyTimeoutMs?: number;
}

interface OpenStore {
  readonly database: DatabaseSync;
  readonly statements: ReturnType<typeof prepare>;
  readonly clock: () => number;
}

/**
 * Records in an SQLite file of their own. Calls are synchronous inside and take microseconds; only
 * writes of some kinds do not wait for the disk.
 */
export function openSqliteWorkStore({ path, clock = Date.now, busyTimeoutMs = 1_000 }: SqliteWorkStoreOptions): SealedWorkStore {
  const database = openDatabase(path, busyTimeoutMs);
  const store: OpenStore = { database, statements: prepare(database), clock };
  const { statements } = store;
  return {
    get: async (key) => unlessUnavailable(() => get(store, key)),
    put: async (work, expectedRevision, recordsMax, lease) =>
      unlessUnavailable(() => durably(store, work.kind, () => put(store, work, expectedRevision, recordsMax, lease))),
    delete: async (key, expectedRevision) =>
      unlessUnavailable(() => durably(store, key.kind, () => remove(store, key, expectedRevision))),
    list: async (kind, ownerId) => unlessUnavailable(() => statements.list.all({ kind, ownerId }).map(workOf)),
    claim: async (request) => unlessUnavailable(() => durably(store, request.kind, () => claim(store, request))),
    endLeases: async (holder) => unlessUnavailable(() => void statements.endLeases.run({ holder: holder ?? null })),
    eraseOwner: async (ownerId) => unlessUnavailable(() => eraseOwner(store, ownerId)),
    page: async (after, limit) =>
      unlessUnavailable(() => statements.page.all({ ...placeOf(after ?? firstKey), limit }).map(workOf)),
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
    pragma synchronous = normal;
    pragma secure_delete = on;
    pragma temp_store = memory;
    create table if not exists work (
      kind text not null,
      owner_id text not null,
      id text not null,
      updated_at text not null,
      due_at_ms integer,
      leased_until_ms integer not null default 0,
      leased_by text,
      revision text not null,
      key_id text not null,
      sealed blob not null,
      primary key (kind, owner_id, id)
    ) strict;
    create index if not exists work_by_owner on work (owner_id);
    create index if not exists work_to_claim on work (kind, due_at_ms, leased_until_ms) where due_at_ms is not null;
    drop index if exists work_by_due;
  `);
  // The files of before have no such column.
  const isThere = database.prepare("select 1 from pragma_table_info('work') where name = 'leased_by'").get();
  if (isThere === undefined) database.exec("alter table work add column leased_by text");
  return database;
}

function prepare(database: DatabaseSync) {
  const columns = "kind, owner_id, id, updated_at, due_at_ms, revision, key_id, sealed";
  const sameKey = "kind = :kind and owner_id = :ownerId and id = :id";
  return {
    get: database.prepare(`select ${columns} from work where ${sameKey}`),
    count: database.prepare("select count(*) as owned from work where kind = :kind and owner_id = :ownerId"),
    insert: database.prepare(
      `insert into work (${columns}, leased_until_ms, leased_by)
        values (:kind, :ownerId, :id, :updatedAt, :dueAtMs, :revision, :keyId, :sealed, :leasedUntilMs, :holder)`,
    ),
    replace: database.prepare(
      `update work set updated_at = :updatedAt, due_at_ms = :dueAtMs, leased_until_ms = :leasedUntilMs, leased_by = :holder,
        revision = :revision, key_id = :keyId, sealed = :sealed where ${sameKey}`,
    ),
    delete: database.prepare(`delete from work where ${sameKey}`),
    list: database.prepare(`select ${columns} from work where kind = :kind and owner_id = :ownerId order by id`),
    claim: database.prepare(
      `update work set leased_until_ms = :leasedUntilMs, leased_by = :holder, revision = lower(hex(randomblob(16))) where rowid in (
        select rowid from work where kind = :kind and due_at_ms <= :untilMs and leased_until_ms <= :nowMs
        order by due_at_ms ${limitBy(":limit")}
      ) returning ${columns}`,
    ),
    endLeases: database.prepare(
      "update work set leased_until_ms = 0 where leased_until_ms > 0 and (:holder is null or leased_by = :holder)",
    ),
    eraseOwner: database.prepare("delete from work where owner_id = :ownerId"),
    page: database.prepare(
      `select ${columns} from work where (kind, owner_id, id) > (:kind, :ownerId, :id) order by kind, owner_id, id ${limitBy(":limit")}`,
    ),
  };
}

const firstKey: { readonly kind: string; readonly ownerId: string; readonly id: string } = { kind: "", ownerId: "", id: "" };

const placeOf = ({ kind, ownerId, id }: typeof firstKey) => ({ kind, ownerId, id });

function get({ statements }: OpenStore, key: WorkKey): SealedWork | undefined {
  const row = statements.get.get(placeOf(key));
  return row && workOf(row);
}

function put(
  store: OpenStore,
  work: SealedWork,
  expected: string | null | undefined,
  recordsMax: number,
  { leaseMs, holder }: Lease = { leaseMs: 0 },
): SealedPutAnswer {
  const leasedUntilMs = leaseMs === 0 ? 0 : store.clock() + leaseMs;
  return inTransaction(store.database, (): SealedPutAnswer => {
    const { statements } = store;
    const { kind, ownerId } = work;
    const current = get(store, work);
    if (expected !== undefined && expected !== (current?.revision ?? null)) return { kind: "conflict", current };
    if (current === undefined && Number(statements.count.get({ kind, ownerId })?.owned) >= recordsMax) return { kind: "full" };
    (current === undefined ? statements.insert : statements.replace).run({ ...work, leasedUntilMs, holder: holder ?? null });
    return { kind: "stored" };
  });
}

function remove(store: OpenStore, key: WorkKey, expected: string | undefined): boolean {
  return inTransaction(store.database, () => {
    const current = expected === undefined ? undefined : get(store, key);
    if (current !== undefined && current.revision !== expected) return false;
    store.statements.delete.run(placeOf(key));
    return true;
  });
}

function claim({ statements, clock }: OpenStore, { kind, untilMs, limit, leaseMs, holder }: ClaimRequest): SealedWork[] {
  const nowMs = clock();
  const request = { kind, untilMs, limit, nowMs, leasedUntilMs: nowMs + leaseMs, holder: holder ?? null };
  const claimed = statements.claim.all(request).map(workOf);
  return claimed.sort((one, other) => (one.dueAtMs ?? 0) - (other.dueAtMs ?? 0));
}

/**
 * The pages of deleted records are zeroed, and the write-ahead log that may hold older copies is
 * emptied.
 */
function eraseOwner({ database, statements }: OpenStore, ownerId: string): void {
  statements.eraseOwner.run({ ownerId });
  const outcome = database.prepare("pragma wal_checkpoint(truncate)").get();
  if (outcome?.busy === 0) return;
  throw new WorkStoreUnavailable("The records are deleted, but another reader keeps their bytes in the work-store's log.");
}

/**
 * The browser it was written in keeps a draft too, a delivery is noted for people to look at, and the
 * events behind an older cursor are handled again, as after any crash. So these do not wait for the
 * disk: a machine that loses power may lose the newest of them, and no process that is killed does.
 */
const notAwaited: readonly WorkKind[] = ["draft", "delivery", "integration-cursor"];

function durably<Result>({ database }: OpenStore, kind: WorkKind, write: () => Result): Result {
  if (notAwaited.includes(kind)) return write();
  database.exec("pragma synchronous = full");
  try {
    return write();
  } finally {
    database.exec("pragma synchronous = normal");
  }
}

function workOf(row: Readonly<Record<string, SQLOutputValue>>): SealedWork {
  const { sealed, due_at_ms: dueAtMs } = row;
  if (!(sealed instanceof Uint8Array)) throw new Error("The work-store's file holds something else than sealed values.");
  return {
    kind: String(row.kind) as WorkKind,
    ownerId: String(row.owner_id),
    id: String(row.id),
    updatedAt: String(row.updated_at),
    dueAtMs: dueAtMs === null ? null : Number(dueAtMs),
    revision: String(row.revision),
    keyId: String(row.key_id),
    sealed,
  };
}

function unlessUnavailable<Result>(action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    const isStore = code === "ERR_SQLITE_ERROR" || code === "ERR_INVALID_STATE";
    throw isStore ? new WorkStoreUnavailable("The work-store cannot be reached.", { cause: error }) : error;
  }
}
