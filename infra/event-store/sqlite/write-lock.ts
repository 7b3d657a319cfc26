import { DatabaseSync } from "node:sqlite";

const busyCode = 5;

/**
 * Holds an exclusive lock on a separate database beside the store, so that the store stays
 * readable. The operating system releases the lock when the process ends. Throws when another
 * writer has it.
 */
export function takeWriteLock(file: string): DatabaseSync {
  const lock = new DatabaseSync(`${file}.lock`, { timeout: 0 });
  try {
    lock.exec("PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE");
    return lock;
  } catch (error) {
    lock.close();
    if (!isBusy(error)) throw error;
    throw new Error(`The event store ${file} is already open for writing, in this or another process.`, { cause: error });
  }
}

const isBusy = (error: unknown): boolean => error instanceof Error && "errcode" in error && error.errcode === busyCode;
