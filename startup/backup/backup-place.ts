import { resolve } from "node:path";
import { Readable } from "node:stream";
import { buffer, text } from "node:stream/consumers";
import { type BlobStore, BlobStoreError } from "@logue/infra/blob-store/blob-store.ts";
import { type Config, ConfigurationError, settings } from "@logue/infra/settings/config.ts";
import { type OpeningOptions, openBlobStore } from "@logue/infra/stores/open-stores.ts";
import { type ChunkPlace, readChunks } from "./chunks.ts";
import {
  type BackedUpFile,
  BackupError,
  type BackupIndex,
  type Chunked,
  emptyIndex,
  type Manifest,
  parseFileList,
  parseIndex,
} from "./manifest.ts";

/** Where backups lie: any blob store. The vault may lie in another one. */
export interface BackupPlace {
  readonly blobs: BlobStore;
  readonly data: ChunkPlace;
  readonly vault: ChunkPlace;
  close(): Promise<void>;
}

/** Opens the place at an address from the command line: a folder, or as BLOB_STORE takes it. */
export async function openBackupPlace(
  options: Omit<OpeningOptions, "folder">,
  address: string,
  vaultAddress: string | undefined,
): Promise<BackupPlace> {
  const blobs = await openAt(options, address);
  const vaultBlobs = vaultAddress === undefined ? blobs : await openAt(options, vaultAddress);
  return {
    blobs,
    data: { blobs, prefix: "chunks" },
    vault: { blobs: vaultBlobs, prefix: "vault" },
    close: async () => {
      await blobs.close();
      if (vaultBlobs !== blobs) await vaultBlobs.close();
    },
  };
}

function openAt(options: Omit<OpeningOptions, "folder">, address: string): Promise<BlobStore> {
  const asAddress = /^[a-z][a-z0-9+-]*:/.test(address) ? address : `file:${resolve(address)}`;
  const parsed = settings.blobStore.schema.safeParse(asAddress);
  if (!parsed.success || parsed.data.location === "")
    throw new ConfigurationError([`The place of backups is a folder, or ${settings.blobStore.accepts} with an address.`]);
  const config: Config = { ...options.config, blobStore: parsed.data };
  return openBlobStore({ ...options, config });
}

const indexKey = "backups/index";
/** What an interrupted backup may have written, or one that goes on. */
const pendingKey = "backups/pending";

export const readIndex = async (place: BackupPlace): Promise<BackupIndex> => (await indexAt(place, indexKey)) ?? emptyIndex;

export const readPending = (place: BackupPlace): Promise<BackupIndex | undefined> => indexAt(place, pendingKey);

export const writeIndex = (place: BackupPlace, index: BackupIndex): Promise<unknown> => writeJson(place, indexKey, index);

export const writePending = (place: BackupPlace, index: BackupIndex): Promise<unknown> => writeJson(place, pendingKey, index);

export const deletePending = ({ blobs }: BackupPlace): Promise<void> => blobs.delete(pendingKey);

async function indexAt({ blobs }: BackupPlace, key: string): Promise<BackupIndex | undefined> {
  try {
    return parseIndex(await text(await blobs.get(key)));
  } catch (error) {
    if (error instanceof BlobStoreError && error.code === "BlobNotFound") return undefined;
    throw error;
  }
}

const writeJson = ({ blobs }: BackupPlace, key: string, value: unknown): Promise<unknown> =>
  blobs.put(key, Readable.from([Buffer.from(JSON.stringify(value))], { objectMode: false }));

/** The key under which a file of the blob store is kept. */
export const fileKey = (key: string): string => `files/${key}`;

export async function readFileList(place: BackupPlace, { files }: Pick<Manifest, "files">): Promise<BackedUpFile[]> {
  return parseFileList(String(await readWhole(place.data, files)));
}

export const readWhole = (place: ChunkPlace, chunked: Chunked): Promise<Buffer> => buffer(readChunks(place, chunked));

/** The backup with this id, or the newest. */
export function chosenBackup({ backups }: BackupIndex, id: string | undefined): Manifest {
  const chosen = id === undefined ? backups.at(-1) : backups.find((backup) => backup.id === id);
  if (chosen !== undefined) return chosen;
  if (backups.length === 0) throw new BackupError("There is no finished backup at this place.");
  const known = backups.map((backup) => `${backup.id} of ${backup.madeAt}`);
  throw new BackupError(`There is no backup ${id}. There are:\n  ${known.join("\n  ")}`);
}
