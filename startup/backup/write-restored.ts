import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { open, rename } from "node:fs/promises";
import { basename } from "node:path";
import { Readable } from "node:stream";
import type { BlobStore } from "@logue/infra/blob-store/blob-store.ts";
import { openFolderBlobStore } from "@logue/infra/blob-store/folder-blob-store.ts";
import { pathsIn, unfinishedRestore } from "@logue/infra/stores/data-folder.ts";
import { checkpointKey, cosignedKey } from "@logue/sealing/reading/published-seals.ts";
import { type BackupPlace, fileKey, readFileList, readIndex } from "./backup-place.ts";
import { type ChunkPlace, readChunks } from "./chunks.ts";
import { putHashed } from "./copy-files.ts";
import { type BackedUpFile, BackupError, type Chunked, type Manifest } from "./manifest.ts";

/**
 * Marks the folder as not to be started on. Throws a `BackupError` when it holds anything but the
 * master key, and was not left by an interrupted restore.
 */
export function claimFolder(into: string): void {
  mkdirSync(into, { recursive: true, mode: 0o700 });
  const mark = unfinishedRestore(into);
  const names = readdirSync(into).filter((name) => name !== basename(pathsIn(into).masterKey));
  if (names.length > 0 && !existsSync(mark))
    throw new BackupError(`The folder ${into} is not empty. Restore into an empty one; only master.key may lie in it.`);
  writeFileSync(mark, "");
}

/** From now on Logue starts on the folder. */
export const releaseFolder = (into: string): void => rmSync(unfinishedRestore(into), { force: true });

/** Writes everything that the backup holds into the data folder, and compares every hash. */
export async function writeRestored(place: BackupPlace, manifest: Manifest, into: string): Promise<number> {
  const paths = pathsIn(into);
  const { vault } = await readIndex(place);
  await writeDatabase(place.data, manifest.eventStore, paths.eventStore);
  await writeDatabase(place.data, manifest.workStore, paths.workStore);
  await writeDatabase(place.vault, vault, paths.vault);
  const blobs = await openFolderBlobStore(paths.blobs);
  try {
    const files = await readFileList(place, manifest);
    for (const file of files) await writeFile(place, blobs, file);
    for (const [key, note] of [
      [checkpointKey, manifest.seals.checkpoint],
      [cosignedKey, manifest.seals.cosigned],
    ] as const) {
      if (note !== undefined) await blobs.put(key, Readable.from([Buffer.from(note)], { objectMode: false }));
    }
    return files.length;
  } finally {
    await blobs.close();
  }
}

async function writeDatabase(place: ChunkPlace, chunked: Chunked | undefined, path: string): Promise<void> {
  if (chunked === undefined) return;
  // The log of an earlier attempt would be applied to this file.
  for (const suffix of ["-wal", "-shm"]) rmSync(path + suffix, { force: true });
  const written = `${path}.restored`;
  const file = await open(written, "w", 0o600);
  try {
    for await (const part of readChunks(place, chunked)) await file.writeFile(part);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(written, path);
}

async function writeFile({ blobs: source }: BackupPlace, target: BlobStore, file: BackedUpFile): Promise<void> {
  const { key, sizeBytes } = file;
  if ((await target.stat(key))?.sizeBytes === sizeBytes && (await hashIn(target, key)) === file.sha256) return;
  const hash = createHash("sha256");
  const bytes = await source.get(fileKey(key)).catch((error: unknown) => {
    throw new BackupError(`The file ${key} of the backup cannot be read: ${error instanceof Error ? error.message : error}`);
  });
  await putHashed(bytes, hash, (hashed) => target.put(key, hashed));
  if (hash.digest("hex") !== file.sha256) throw new BackupError(`The file ${key} of the backup is damaged.`);
}

async function hashIn(blobs: BlobStore, key: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of await blobs.get(key)) hash.update(chunk);
  return hash.digest("hex");
}
