import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import type { BlobStat, BlobStore, ByteRange } from "./blob-store.ts";

/**
 * A blob encrypted in chunks, so that any byte range is opened without the rest: format byte | 8
 * random bytes | chunk 0 | chunk 1 | ... A chunk is up to 64 KiB of AES-256-GCM ciphertext and its
 * tag. Its nonce is the random bytes and the chunk's number; the key's name, the number and whether
 * it is the last chunk are authenticated with it, so that no chunk can be moved, left out or taken
 * from another blob.
 */
const formatVersion = 1;
const noncePrefixBytes = 8;
const headerBytes = 1 + noncePrefixBytes;
const tagBytes = 16;
export const plaintextChunkBytes = 64 * 1024;
const storedChunkBytes = plaintextChunkBytes + tagBytes;
const chunksMax = 2 ** 32;

/**
 * The blob is not what was put: another key, another blob's bytes, or bytes changed, moved or
 * missing.
 */
export class BlobUnreadable extends Error {
  constructor(key: string, options?: ErrorOptions) {
    super(`The blob ${key} cannot be decrypted: it was changed, cut off, or belongs to another key.`, options);
    this.name = "BlobUnreadable";
  }
}

/** Puts the source encrypted with a 32-byte key. Answers the size of the plaintext. */
export async function putEncryptedBlob(store: BlobStore, key: string, dataKey: Uint8Array, source: Readable): Promise<BlobStat> {
  const encrypted = Readable.from(encryptChunks(key, dataKey, source), { objectMode: false });
  const failOnce = (error: Error) => encrypted.destroy(error);
  source.once("error", failOnce);
  encrypted.once("close", () => source.destroy());
  const { sizeBytes } = await store.put(key, encrypted);
  return { sizeBytes: plaintextSizeBytes(sizeBytes) };
}

/**
 * Reads an encrypted blob, or the bytes of `range` (inclusive; an end beyond the blob is cut). The
 * stream fails with `BlobUnreadable` before it gives any byte that is not what was put. Rejects
 * with the store's `BlobNotFound`, and with a RangeError for a start beyond the blob.
 */
export async function getEncryptedBlob(store: BlobStore, key: string, dataKey: Uint8Array, range?: ByteRange): Promise<Readable> {
  const header = await buffer(await store.get(key, { start: 0, end: headerBytes - 1 }));
  const storedSize = (await store.stat(key))?.sizeBytes ?? 0;
  if (header.length < headerBytes || header[0] !== formatVersion || storedSize < headerBytes + tagBytes)
    throw new BlobUnreadable(key);
  const sizeBytes = plaintextSizeBytes(storedSize);
  const wanted = range === undefined ? { start: 0, end: sizeBytes - 1 } : { ...range, end: Math.min(range.end, sizeBytes - 1) };
  if (range !== undefined && (range.start < 0 || wanted.start > wanted.end)) {
    throw new RangeError(`The range ${range.start}-${range.end} does not lie in a blob of ${sizeBytes} bytes.`);
  }
  const opener: ChunkOpener = { key, dataKey, noncePrefix: header.subarray(1), lastChunk: chunkCount(storedSize) - 1 };
  return Readable.from(decryptChunks(store, opener, wanted), { objectMode: false });
}

/** The plaintext's size; undefined when there is no such blob. */
export async function statEncryptedBlob(store: BlobStore, key: string): Promise<BlobStat | undefined> {
  const stored = await store.stat(key);
  return stored && { sizeBytes: plaintextSizeBytes(stored.sizeBytes) };
}

interface ChunkOpener {
  readonly key: string;
  readonly dataKey: Uint8Array;
  readonly noncePrefix: Uint8Array;
  readonly lastChunk: number;
}

/** Even an empty blob has one chunk, so that it too is authenticated. */
function chunkCount(storedSizeBytes: number): number {
  return Math.max(1, Math.ceil((storedSizeBytes - headerBytes) / storedChunkBytes));
}

function plaintextSizeBytes(storedSizeBytes: number): number {
  return Math.max(0, storedSizeBytes - headerBytes - chunkCount(storedSizeBytes) * tagBytes);
}

async function* encryptChunks(key: string, dataKey: Uint8Array, source: Readable): AsyncGenerator<Buffer> {
  const noncePrefix = randomBytes(noncePrefixBytes);
  yield Buffer.concat([Buffer.of(formatVersion), noncePrefix]);
  let index = 0;
  for await (const { bytes, isLast } of cut(source, plaintextChunkBytes)) {
    if (index >= chunksMax) throw new Error(`The blob ${key} is too large to be encrypted under one nonce prefix.`);
    const cipher = createCipheriv("aes-256-gcm", dataKey, nonceOf(noncePrefix, index));
    cipher.setAAD(authenticated(key, index, isLast));
    yield Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
    index += 1;
  }
}

async function* decryptChunks(store: BlobStore, opener: ChunkOpener, wanted: ByteRange): AsyncGenerator<Buffer> {
  const firstChunk = Math.floor(wanted.start / plaintextChunkBytes);
  const endChunk = Math.floor(Math.max(0, wanted.end) / plaintextChunkBytes);
  const start = headerBytes + firstChunk * storedChunkBytes;
  const stored = await store.get(opener.key, { start, end: headerBytes + (endChunk + 1) * storedChunkBytes - 1 });
  let index = firstChunk;
  for await (const { bytes } of cut(stored, storedChunkBytes)) {
    const plaintext = decryptChunk(opener, index, bytes);
    const offset = index * plaintextChunkBytes;
    yield plaintext.subarray(Math.max(0, wanted.start - offset), Math.max(0, wanted.end + 1 - offset));
    index += 1;
  }
  if (index !== endChunk + 1) throw new BlobUnreadable(opener.key);
}

function decryptChunk(opener: ChunkOpener, index: number, stored: Buffer): Buffer {
  try {
    const decipher = createDecipheriv("aes-256-gcm", opener.dataKey, nonceOf(opener.noncePrefix, index), {
      authTagLength: tagBytes,
    });
    decipher.setAAD(authenticated(opener.key, index, index === opener.lastChunk));
    decipher.setAuthTag(stored.subarray(stored.length - tagBytes));
    return Buffer.concat([decipher.update(stored.subarray(0, stored.length - tagBytes)), decipher.final()]);
  } catch (error) {
    throw new BlobUnreadable(opener.key, { cause: error });
  }
}

function nonceOf(prefix: Uint8Array, index: number): Buffer {
  const nonce = Buffer.alloc(noncePrefixBytes + 4);
  nonce.set(prefix);
  nonce.writeUInt32BE(index, noncePrefixBytes);
  return nonce;
}

function authenticated(key: string, index: number, isLast: boolean): Buffer {
  return Buffer.from(`${formatVersion}|${key}|${index}|${isLast ? "last" : "more"}`);
}

/**
 * Cuts a stream into pieces of one size; the last may be shorter, and is empty only when the stream
 * is.
 */
async function* cut(source: Readable, sizeBytes: number): AsyncGenerator<{ bytes: Buffer; isLast: boolean }> {
  let waiting: Buffer[] = [];
  let waitingBytes = 0;
  for await (const chunk of source) {
    waiting.push(Buffer.from(chunk));
    waitingBytes += chunk.length;
    if (waitingBytes <= sizeBytes) continue;
    let rest = Buffer.concat(waiting);
    for (; rest.length > sizeBytes; rest = rest.subarray(sizeBytes)) yield { bytes: rest.subarray(0, sizeBytes), isLast: false };
    waiting = [rest];
    waitingBytes = rest.length;
  }
  yield { bytes: Buffer.concat(waiting), isLast: true };
}
