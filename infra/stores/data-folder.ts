import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { isMainThread } from "node:worker_threads";

/** The folder that one process owns, and where everything in it lies. */
export interface DataFolder {
  readonly path: string;
  readonly eventStore: string;
  /** A folder. */
  readonly readStore: string;
  readonly vault: string;
  readonly workStore: string;
  readonly masterKey: string;
  /** A folder. */
  readonly blobs: string;
  /** Lets another process have the folder. */
  close(): void;
}

/** The folder cannot be used: it is another process's, or the operating system refuses it. */
export class DataFolderError extends Error {
  readonly code: "InUse" | "Unusable";

  constructor(code: "InUse" | "Unusable", message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "DataFolderError";
    this.code = code;
  }
}

/**
 * From now on only the account of this process can read what it makes: databases and their logs,
 * blobs, keys, caches. A thread has the mask of its process and cannot set it.
 */
export function keepFilesPrivate(): void {
  if (isMainThread) process.umask(0o077);
}

/**
 * A folder that an earlier Logue made may be open to others, and so may all in it. Where the folder
 * belongs to another account, as a mounted volume may, its owner decides.
 */
function closeToOthers(path: string): void {
  if ((statSync(path).mode & 0o077) === 0 || !isOurs(path)) return;
  chmodSync(path, 0o700);
  for (const entry of readdirSync(path, { recursive: true, withFileTypes: true })) {
    const place = join(entry.parentPath, entry.name);
    if ((entry.isFile() || entry.isDirectory()) && isOurs(place)) chmodSync(place, entry.isFile() ? 0o600 : 0o700);
  }
}

const isOurs = (path: string): boolean => statSync(path).uid === process.getuid?.();

/** SQLite's number for "another connection holds the lock". */
const sqliteBusy = 5;

/**
 * Held here, since a lock that nothing refers to is collected as garbage, and the folder is then
 * open to a second process.
 */
const heldLocks = new Set<DatabaseSync>();

/**
 * Makes the folder when it is missing and takes it for this process alone. Throws
 * `DataFolderError`.
 */
export function openDataFolder(folder: string): DataFolder {
  const path = resolve(folder);
  keepFilesPrivate();
  const lock = unlessUnusable(path, () => {
    mkdirSync(path, { recursive: true });
    return new DatabaseSync(join(path, "lock.sqlite"), { timeout: 0 });
  });
  try {
    takeLock(path, lock);
    unlessUnusable(path, () => closeToOthers(path));
  } catch (error) {
    lock.close();
    throw error;
  }
  heldLocks.add(lock);
  const close = (): void => {
    heldLocks.delete(lock);
    if (lock.isOpen) lock.close();
  };
  return { ...pathsIn(path), close };
}

/** The file that a restore leaves in a data folder until it is finished. */
export const unfinishedRestore = (folder: string): string => join(resolve(folder), "restore-unfinished");

/** As `openDataFolder`, for serving people: not on what a restore has not finished. */
export function openServedDataFolder(folder: string): DataFolder {
  if (!existsSync(unfinishedRestore(folder))) return openDataFolder(folder);
  throw new DataFolderError(
    "Unusable",
    `The restore into ${resolve(folder)} was not finished. Run npm run restore again with the same options; it says what is missing.`,
  );
}

/** Where everything lies in a data folder that another process may own. */
export function pathsIn(folder: string): Omit<DataFolder, "close"> {
  const path = resolve(folder);
  return {
    path,
    eventStore: join(path, "events.sqlite"),
    readStore: join(path, "documents"),
    vault: join(path, "vault.sqlite"),
    workStore: join(path, "work.sqlite"),
    masterKey: join(path, "master.key"),
    blobs: join(path, "blobs"),
  };
}

/**
 * An open exclusive transaction holds a lock that the kernel gives back however the process ends.
 * It would also be given back if this process opened and closed the file by other means, so nothing
 * else may touch it.
 */
function takeLock(path: string, lock: DatabaseSync): void {
  const processFile = join(path, "lock.pid");
  try {
    lock.exec("pragma locking_mode = exclusive; begin exclusive");
  } catch (error) {
    if (errorNumber(error) === sqliteBusy) throw new DataFolderError("InUse", inUse(path, processFile), { cause: error });
    throw unusable(path, error);
  }
  unlessUnusable(path, () => writeFileSync(processFile, String(process.pid)));
}

function inUse(path: string, processFile: string): string {
  return `The data folder ${path} is in use by another Logue${processIn(processFile)}. Stop that one, or start with another folder (--data or DATA_FOLDER).`;
}

function processIn(file: string): string {
  try {
    return ` (process ${readFileSync(file, "utf8")})`;
  } catch {
    return "";
  }
}

function unlessUnusable<Result>(path: string, action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    throw unusable(path, error);
  }
}

function unusable(path: string, error: unknown): DataFolderError {
  const reason = error instanceof Error ? error.message : String(error);
  return new DataFolderError("Unusable", `The data folder ${path} cannot be used: ${reason}.`, { cause: error });
}

function errorNumber(error: unknown): unknown {
  return error instanceof Error && "errcode" in error ? error.errcode : undefined;
}
