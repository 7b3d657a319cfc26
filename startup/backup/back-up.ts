import { rm } from "node:fs/promises";
import type { BlobStore } from "@logue/infra/blob-store/blob-store.ts";
import type { EventStore } from "@logue/infra/event-store/event-store.ts";
import { openSqliteEventStore } from "@logue/infra/event-store/sqlite/sqlite-event-store.ts";
import type { Vault } from "@logue/infra/vault/vault.ts";
import { readSealState, type SealState } from "@logue/sealing/reading/seal-state.ts";
import { treeObjects } from "@logue/sealing/reading/tree-objects.ts";
import { v7 as uuidv7 } from "uuid";
import { blobKeysIn } from "../migrate/files.ts";
import {
  type BackupPlace,
  deletePending,
  fileKey,
  readFileList,
  readIndex,
  readPending,
  writeIndex,
  writePending,
} from "./backup-place.ts";
import { type Bytes, bytesInMemory, bytesOfFile, cutIntoChunks, deleteChunks, writeChunks } from "./chunks.ts";
import { copyFiles, copyTree } from "./copy-files.ts";
import {
  type BackedUpFile,
  BackupError,
  type BackupIndex,
  type Chunked,
  chunksOf,
  fileListText,
  type Manifest,
} from "./manifest.ts";
import { type Snapshot, type SnapshotFiles, takeSnapshot } from "./snapshot.ts";

export interface BackupOptions {
  readonly files: SnapshotFiles;
  /** A folder for the copy of the log while it is made. */
  readonly workFolder: string;
  readonly vault: Pick<Vault, "get">;
  readonly blobStore: Pick<BlobStore, "get" | "stat">;
  /** The log in an engine, where it is no file. */
  readonly eventStore: EventStore | undefined;
  readonly place: BackupPlace;
  /** How many backups stay; older ones are deleted. */
  readonly keptCount: number;
  /** Where the master key is, in words. */
  readonly masterKey: string;
  readonly now: () => number;
}

export interface BackupReport {
  readonly manifest: Manifest;
  readonly copiedBytes: number;
  readonly fileCount: number;
  readonly copiedFiles: number;
  readonly deletedBackups: number;
}

/** A database as it is to be kept: its bytes, and the hashes of its parts. */
interface Part {
  readonly bytes: Bytes;
  readonly chunked: Chunked;
}

/**
 * Makes one backup. It is valid once the index names it; ended before, it leaves parts that the next
 * backup uses or deletes. The vault is kept once, as it is now: a key that was destroyed is in no
 * backup any more.
 */
export async function backUp(options: BackupOptions): Promise<BackupReport> {
  const { place, workFolder } = options;
  const [index, pending] = [await readIndex(place), await readPending(place)];
  const snapshot = await takeSnapshot(options.files, workFolder, () => readSealState(options));
  const parts = await openParts(snapshot);
  try {
    const files = await copyAllFiles(options, snapshot, index);
    const list = await partOf(bytesInMemory(Buffer.from(fileListText(files.files))));
    const manifest: Manifest = {
      ...{ format: 1, id: uuidv7(), madeAt: new Date(options.now()).toISOString() },
      ...(parts.eventStore && { eventStore: parts.eventStore.chunked }),
      ...(parts.workStore && { workStore: parts.workStore.chunked }),
      ...{ files: list.chunked, seals: snapshot.seen.notes, lastPosition: files.lastPosition, masterKey: options.masterKey },
    };
    const next = nextIndex(index, manifest, parts.vault?.chunked, options.keptCount);
    const old = pending === undefined ? [index] : [index, pending];
    await writePending(place, merged([...old, next]));
    const copied = await writeParts(place, index, { ...parts, list });
    await writeIndex(place, next);
    await deleteReplaced(place, old, next);
    await deletePending(place);
    return {
      manifest,
      copiedBytes: copied + files.copiedBytes,
      ...{ fileCount: files.files.length, copiedFiles: files.copied },
      deletedBackups: index.backups.length + 1 - next.backups.length,
    };
  } finally {
    for (const part of Object.values(parts)) await part?.bytes.close();
    await rm(workFolder, { recursive: true, force: true });
  }
}

async function openParts({ eventStore, vault, workStore }: Snapshot<unknown>) {
  return {
    eventStore: eventStore === undefined ? undefined : await partOf(await bytesOfFile(eventStore)),
    vault: vault && (await partOf(bytesInMemory(vault))),
    workStore: workStore && (await partOf(bytesInMemory(workStore))),
  };
}

const partOf = async (bytes: Bytes): Promise<Part> => ({ bytes, chunked: await cutIntoChunks(bytes) });

interface AllFiles {
  readonly files: readonly BackedUpFile[];
  readonly copied: number;
  readonly copiedBytes: number;
  readonly lastPosition: string;
}

/** The files that the copied log names, and the sealed log as the copied vault knows it. */
async function copyAllFiles(options: BackupOptions, snapshot: Snapshot<SealState>, index: BackupIndex): Promise<AllFiles> {
  const { place, blobStore: source } = options;
  const newest = index.backups.at(-1);
  const held = newest === undefined ? [] : await readFileList(place, newest);
  const copy = { source, target: place.blobs, earlier: new Map(held.map((file) => [file.key, file])) };
  const log = await openLog(options, snapshot);
  try {
    const files = await copyFiles(await blobKeysIn(log), copy);
    const objects = new Map(snapshot.seen.sizes.flatMap(treeObjects).map((object) => [object.key, object]));
    const tree = await copyTree([...objects.values()], copy);
    return {
      files: [...files.files, ...tree.files],
      copied: files.copied + tree.copied,
      copiedBytes: files.copiedBytes + tree.copiedBytes,
      lastPosition: await log.lastPosition(),
    };
  } finally {
    if (log !== options.eventStore) await log.close();
  }
}

async function openLog({ eventStore }: BackupOptions, snapshot: Snapshot<unknown>): Promise<EventStore> {
  if (snapshot.eventStore !== undefined) return openSqliteEventStore({ file: snapshot.eventStore });
  if (eventStore !== undefined) return eventStore;
  throw new Error("There is no log to back up.");
}

const nextIndex = (index: BackupIndex, manifest: Manifest, vault: Chunked | undefined, keptCount: number): BackupIndex => ({
  format: 1,
  backups: [...index.backups, manifest].slice(-keptCount),
  ...(vault && { vault }),
});

/** All that may lie at the place until the next index is the only one. */
const merged = (indexes: readonly BackupIndex[]): BackupIndex => ({
  format: 1,
  backups: indexes.flatMap(({ backups }) => backups),
  vault: { sizeBytes: 0, chunks: indexes.flatMap(({ vault }) => vault?.chunks ?? []) },
});

interface Parts {
  readonly eventStore: Part | undefined;
  readonly workStore: Part | undefined;
  readonly vault: Part | undefined;
  readonly list: Part;
}

async function writeParts(place: BackupPlace, index: BackupIndex, { vault, ...parts }: Parts): Promise<number> {
  const newest = index.backups.at(-1);
  const known = new Set(newest === undefined ? [] : chunksOf(newest));
  let copied = 0;
  for (const part of Object.values(parts)) {
    if (part !== undefined) copied += await writeChunks(place.data, part.bytes, part.chunked, known);
  }
  if (vault !== undefined) copied += await writeChunks(place.vault, vault.bytes, vault.chunked, new Set(index.vault?.chunks));
  return copied;
}

/** Deletes what the old indexes name and the new one does not; the vault's old parts first. */
async function deleteReplaced(place: BackupPlace, old: readonly BackupIndex[], next: BackupIndex): Promise<void> {
  const oldVaults = old.flatMap(({ vault }) => vault?.chunks ?? []);
  await deleteChunks(place.vault, without(oldVaults, next.vault?.chunks ?? []));
  const gone = old.flatMap(({ backups }) => backups).filter(({ id }) => !next.backups.some((kept) => kept.id === id));
  if (gone.length === 0) return;
  const goneKeys = await Promise.all(gone.map((backup) => keysIn(place, backup).catch(noList)));
  const keptKeys = await Promise.all(next.backups.map((backup) => keysIn(place, backup)));
  for (const key of without(goneKeys.flat(), keptKeys.flat())) await place.blobs.delete(fileKey(key));
  await deleteChunks(place.data, without(gone.flatMap(chunksOf), next.backups.flatMap(chunksOf)));
}

const keysIn = async (place: BackupPlace, backup: Manifest): Promise<string[]> =>
  (await readFileList(place, backup)).map(({ key }) => key);

/** A backup that was interrupted may have written no list. */
function noList(error: unknown): string[] {
  if (error instanceof BackupError) return [];
  throw error;
}

function without(values: Iterable<string>, kept: Iterable<string>): Set<string> {
  const keeps = new Set(kept);
  return new Set([...values].filter((value) => !keeps.has(value)));
}
