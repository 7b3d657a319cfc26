import { randomUUID } from "node:crypto";
import { type FileHandle, mkdir, open, rename, rm, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { Readable } from "node:stream";
import { requireBlobKey } from "./blob-key.ts";
import { type BlobStat, type BlobStore, BlobStoreError, type ByteRange } from "./blob-store.ts";

export interface FolderBlobStoreOptions {
  /** Makes a file's bytes durable; given only to see what a failing disk does. */
  readonly sync?: (file: FileHandle) => Promise<void>;
  /** Another process writes into the folder: what it is writing stays. */
  readonly isShared?: boolean;
}

interface Folder {
  readonly root: string;
  /** Half-written blobs, in the same file system, so that a rename makes them whole at once. */
  readonly incoming: string;
  readonly sync: (file: FileHandle) => Promise<void>;
  isClosed: boolean;
}

const noSpaceCodes = new Set(["ENOSPC", "EDQUOT", "EFBIG"]);

/**
 * Blobs as files below one folder, which is made when it is missing. What a crash left half-written
 * is removed.
 */
export async function openFolderBlobStore(path: string, options: FolderBlobStoreOptions = {}): Promise<BlobStore> {
  const root = resolve(path);
  const sync = options.sync ?? ((file: FileHandle) => file.sync());
  const folder: Folder = { root, incoming: join(root, ".incoming"), sync, isClosed: false };
  await storeErrors(async () => {
    if (options.isShared !== true) await rm(folder.incoming, { recursive: true, force: true });
    await mkdir(folder.incoming, { recursive: true, mode: 0o700 });
  });
  return {
    put: (key, source) => put(folder, key, source),
    get: (key, range) => get(folder, key, range),
    stat: (key) => statBlob(folder, key),
    delete: (key) => deleteBlob(folder, key),
    presign: async (key) => {
      pathOfKey(folder, key);
      return undefined;
    },
    close: async () => {
      folder.isClosed = true;
    },
  };
}

async function put(folder: Folder, key: string, source: Readable): Promise<BlobStat> {
  // The source may fail before it is read; without a listener its error would stop the process.
  source.on("error", ignore);
  const temporary = join(folder.incoming, randomUUID());
  try {
    const target = pathOfKey(folder, key);
    const sizeBytes = await writeDurably(folder, temporary, source);
    await storeErrors(() => moveDurably(folder, temporary, target));
    return { sizeBytes };
  } catch (error) {
    source.destroy();
    await rm(temporary, { force: true }).catch(ignore);
    throw error;
  }
}

async function writeDurably(folder: Folder, path: string, source: Readable): Promise<number> {
  const file = await storeErrors(() => open(path, "wx", 0o600));
  try {
    let sizeBytes = 0;
    for await (const chunk of source) {
      await storeErrors(() => file.writeFile(chunk));
      sizeBytes += Buffer.byteLength(chunk);
    }
    await storeErrors(() => folder.sync(file));
    return sizeBytes;
  } finally {
    await file.close();
  }
}

/**
 * A rename is durable only when the folder that holds the name is, and that folder's own name, up
 * to the root.
 */
async function moveDurably(folder: Folder, temporary: string, target: string): Promise<void> {
  const parent = dirname(target);
  const firstMade = await renameInto(parent, temporary, target);
  const last = firstMade === undefined ? parent : dirname(firstMade);
  for (let path = parent; path.length >= last.length; path = dirname(path)) await syncFolder(folder, path);
}

/** Makes the folder only when it is missing. Returns the first one that was made. */
async function renameInto(parent: string, temporary: string, target: string): Promise<string | undefined> {
  try {
    await rename(temporary, target);
    return undefined;
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
    const firstMade = await mkdir(parent, { recursive: true, mode: 0o700 });
    await rename(temporary, target);
    return firstMade;
  }
}

async function syncFolder(folder: Folder, path: string): Promise<void> {
  const handle = await open(path, "r");
  try {
    await folder.sync(handle);
  } finally {
    await handle.close();
  }
}

const readAtOnceMaxBytes = 65_536;

async function get(folder: Folder, key: string, range: ByteRange | undefined): Promise<Readable> {
  const path = pathOfKey(folder, key);
  const file = await storeErrors(
    () => open(path, "r"),
    () => notFound(key),
  );
  // A small blob needs no buffer of 64 KiB: proofs read a dozen of them.
  const { size } = await file.stat();
  return file.createReadStream({ ...range, highWaterMark: Math.min(Math.max(size, 1), readAtOnceMaxBytes) });
}

async function statBlob(folder: Folder, key: string): Promise<BlobStat | undefined> {
  const path = pathOfKey(folder, key);
  const found = await storeErrors(() => stat(path).catch(undefinedWhenMissing));
  return found && { sizeBytes: found.size };
}

async function deleteBlob(folder: Folder, key: string): Promise<void> {
  const path = pathOfKey(folder, key);
  await storeErrors(async () => {
    await rm(path, { force: true });
    await syncFolder(folder, dirname(path)).catch(undefinedWhenMissing);
  });
}

/** The ending keeps a blob "a" apart from the folder of a blob "a/b". */
function pathOfKey(folder: Folder, key: string): string {
  if (folder.isClosed) throw new BlobStoreError("BlobStoreUnavailable", "The blob store is closed.");
  requireBlobKey(key);
  return join(folder.root, `${key}.blob`);
}

async function storeErrors<Result>(action: () => Promise<Result>, missing?: () => BlobStoreError): Promise<Result> {
  try {
    return await action();
  } catch (error) {
    throw missing !== undefined && codeOf(error) === "ENOENT" ? missing() : toStoreError(error);
  }
}

function toStoreError(error: unknown): BlobStoreError {
  const code = codeOf(error);
  if (code !== undefined && noSpaceCodes.has(code)) {
    return new BlobStoreError("BlobStoreFull", "There is no space left for blobs.", { cause: error });
  }
  return new BlobStoreError("BlobStoreUnavailable", `The blob store cannot be reached (${code ?? "unknown"}).`, { cause: error });
}

function notFound(key: string): BlobStoreError {
  return new BlobStoreError("BlobNotFound", `There is no blob ${key}.`);
}

function undefinedWhenMissing(error: unknown): undefined {
  if (codeOf(error) !== "ENOENT") throw error;
}

function ignore(): void {}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}
