import { DatabaseSync, type StatementSync } from "node:sqlite";
import { inTransaction } from "../stores/sqlite-transaction.ts";
import { CheckpointConflict, ReadStoreUnavailable, UniqueIndexViolation } from "./read-store.ts";

/** One open SQLite file, with its statements prepared once. Rows come as arrays. */
export interface Database {
  statement(sql: string): StatementSync;
  execute(sql: string): void;
  /** Runs the work between BEGIN IMMEDIATE and COMMIT; an exception rolls it back. */
  transaction(work: () => void): void;
  close(): void;
}

const busyTimeoutMs = 5000;
const statementsMax = 1000;

/**
 * NORMAL keeps the file consistent through a power cut and may lose the latest commits, which the
 * log restores. Pages of 8 KiB fill a version a quarter faster than SQLite's 4.
 */
const settings = `
  PRAGMA page_size = 8192;
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = NORMAL;
  PRAGMA wal_autocheckpoint = 4000;
  PRAGMA journal_size_limit = 67108864;
`;

/** How much of a file is kept in memory. */
export const cacheMaxKibDefault = 32_768;

export function openDatabase(path: string, cacheMaxKib = cacheMaxKibDefault): Database {
  const connection = new DatabaseSync(path, { timeout: busyTimeoutMs });
  connection.exec(`${settings} PRAGMA cache_size = -${cacheMaxKib};`);
  const statements = new Map<string, StatementSync>();

  function statement(sql: string): StatementSync {
    const known = statements.get(sql);
    if (known !== undefined) return known;
    if (statements.size >= statementsMax) statements.clear();
    const prepared = connection.prepare(sql);
    prepared.setReturnArrays(true);
    statements.set(sql, prepared);
    return prepared;
  }

  return {
    statement,
    execute: (sql) => connection.exec(sql),
    transaction: (work) => inTransaction(connection, work),
    close: () => connection.close(),
  };
}

const resultCodes = { error: 1, mismatch: 20, misuse: 21, range: 25, uniqueViolation: 2067 };
const mistakes = [resultCodes.error, resultCodes.mismatch, resultCodes.misuse, resultCodes.range];

export const isUniqueViolation = (error: unknown): boolean => resultCodeOf(error) === resultCodes.uniqueViolation;

/**
 * A full disk and a locked or damaged file make the store unavailable; a wrong statement is a bug
 * and is rethrown.
 */
export function asReadStoreError(error: unknown): unknown {
  if (error instanceof CheckpointConflict || error instanceof UniqueIndexViolation) return error;
  const code = resultCodeOf(error);
  if (code === undefined || mistakes.includes(code & 0xff)) return error;
  return new ReadStoreUnavailable("The read store's file cannot be used.", { cause: error });
}

function resultCodeOf(error: unknown): number | undefined {
  if (!(error instanceof Error) || !("errcode" in error)) return undefined;
  return typeof error.errcode === "number" ? error.errcode : undefined;
}
