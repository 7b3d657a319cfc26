import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import type { BlobStore } from "@logue/infra/blob-store/blob-store.ts";
import { BackupError, type Chunked } from "./manifest.ts";

/** Small enough that a change in a large file copies little, large enough for a bucket. */
export const chunkBytes = 256 * 1024;
const writtenAtOnce = 8;

/** Bytes that can be read from any place, any number of times. */
export interface Bytes {
  readonly sizeBytes: number;
  read(start: number, length: number): Promise<Uint8Array>;
  close(): Promise<void>;
}

export const bytesInMemory = (bytes: Uint8Array): Bytes => ({
  sizeBytes: bytes.length,
  read: async (start, length) => bytes.subarray(start, start + length),
  close: async () => {},
});

export async function bytesOfFile(path: string): Promise<Bytes> {
  const file = await open(path, "r");
  return {
    sizeBytes: (await file.stat()).size,
    read: async (start, length) => {
      const { buffer: read, bytesRead } = await file.read(Buffer.alloc(length), 0, length, start);
      return read.subarray(0, bytesRead);
    },
    close: () => file.close(),
  };
}

export const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** The hashes of the parts, with nothing written yet. */
export async function cutIntoChunks(bytes: Bytes): Promise<Chunked> {
  const chunks: string[] = [];
  for (let start = 0; start < bytes.sizeBytes; start += chunkBytes) {
    chunks.push(sha256(await bytes.read(start, chunkBytes)));
  }
  return { sizeBytes: bytes.sizeBytes, chunks };
}

/** Parts of files under their hashes, below one prefix of a blob store. */
export interface ChunkPlace {
  readonly blobs: Pick<BlobStore, "get" | "put" | "stat" | "delete">;
  readonly prefix: string;
}

const keyOf = ({ prefix }: ChunkPlace, hash: string): string => `${prefix}/${hash.slice(0, 2)}/${hash}`;

/**
 * Copies the parts that are not there yet, and returns how many bytes those were. `known` are parts
 * that need not be looked for.
 */
export async function writeChunks(
  place: ChunkPlace,
  bytes: Bytes,
  { chunks }: Chunked,
  known: ReadonlySet<string>,
): Promise<number> {
  const missing = [...chunks.entries()].filter(([, hash]) => !known.has(hash));
  let copiedBytes = 0;
  for (let at = 0; at < missing.length; at += writtenAtOnce) {
    const together = missing.slice(at, at + writtenAtOnce);
    const sizes = await Promise.all(
      together.map(async ([number, hash]) => writeChunk(place, hash, await bytes.read(number * chunkBytes, chunkBytes))),
    );
    for (const size of sizes) copiedBytes += size;
  }
  return copiedBytes;
}

async function writeChunk(place: ChunkPlace, hash: string, part: Uint8Array): Promise<number> {
  const key = keyOf(place, hash);
  // An interrupted backup may have written it.
  if ((await place.blobs.stat(key))?.sizeBytes === part.length) return 0;
  await place.blobs.put(key, Readable.from([part], { objectMode: false }));
  return part.length;
}

/** The parts in their order. Throws a `BackupError` where one is missing or damaged. */
export async function* readChunks(place: ChunkPlace, { chunks }: Chunked): AsyncGenerator<Uint8Array> {
  for (const hash of chunks) {
    const key = keyOf(place, hash);
    const part = await readPart(place, key);
    if (sha256(part) !== hash) throw new BackupError(`The part ${key} of the backup is damaged.`);
    yield part;
  }
}

async function readPart({ blobs }: ChunkPlace, key: string): Promise<Buffer> {
  try {
    return await buffer(await blobs.get(key));
  } catch (error) {
    throw new BackupError(`The part ${key} of the backup cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}

export async function deleteChunks(place: ChunkPlace, hashes: Iterable<string>): Promise<void> {
  for (const hash of hashes) await place.blobs.delete(keyOf(place, hash));
}
