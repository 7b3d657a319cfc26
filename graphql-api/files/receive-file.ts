import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { type Refusal, refuse } from "@logue/command-service/contract/refusals.ts";
import { BlobStoreError } from "@logue/infra/blob-store/blob-store.ts";
import { putEncryptedBlob } from "@logue/infra/blob-store/encrypted-blobs.ts";
import type { Services } from "../context.ts";
import { fileLimits } from "./file-limits.ts";
import type { IncomingFile } from "./incoming-file.ts";
import { findType, isTypeBlocked, sniffedBytes } from "./media-types.ts";

export interface ReceivedBytes {
  readonly contentType: string;
  readonly sizeBytes: number;
  readonly sha256: string;
}

/** Thrown into the stream, so that none of it is kept. */
class UploadRefused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(`The upload was refused: ${refusal.refused}.`);
    this.name = "UploadRefused";
    this.refusal = refusal;
  }
}

type ReceivingServices = Pick<Services, "blobStore" | "config" | "readStore">;

/**
 * Stores a file as it arrives, never whole in memory: checks its first bytes, then counts and
 * hashes it while it is encrypted and stored. A refusal, or a client that disconnects, leaves
 * nothing behind.
 */
export async function receiveFile(
  services: ReceivingServices,
  blobKey: string,
  key: Uint8Array,
  file: IncomingFile,
  ownSizeMaxBytes = Number.POSITIVE_INFINITY,
): Promise<ReceivedBytes | Refusal> {
  const { sizeMaxBytes: anySizeMaxBytes, typesBlocked } = await fileLimits(services);
  const sizeMaxBytes = Math.min(anySizeMaxBytes, ownSizeMaxBytes);
  const digest = createHash("sha256");
  const incoming = file.bytes.iterator({ destroyOnReturn: false }) as AsyncIterator<Buffer>;
  const counted = counting(incoming, sizeMaxBytes, digest);
  try {
    const { head, isWhole } = await readHead(counted);
    const { contentType, sniffed } = await findType(head, isWhole, file.declaredType);
    const types = [contentType, sniffed, file.declaredType];
    if (isTypeBlocked({ types, name: file.name }, typesBlocked)) {
      throw new UploadRefused(refuse("FileTypeRefused"));
    }
    const source = Readable.from(following(head, counted), { objectMode: false });
    const { sizeBytes } = await putEncryptedBlob(services.blobStore, blobKey, key, source);
    return { contentType, sizeBytes, sha256: digest.digest("hex") };
  } catch (error) {
    return refusalOf(error);
  } finally {
    // The rest of the body is read and dropped; otherwise the client would see a broken connection
    // and not the answer.
    await incoming.return?.();
    file.bytes.resume();
  }
}

async function* counting(
  incoming: AsyncIterator<Buffer>,
  sizeMaxBytes: number,
  digest: { update(chunk: Buffer): unknown },
): AsyncGenerator<Buffer, void, undefined> {
  let sizeBytes = 0;
  for (;;) {
    const { done, value } = await incoming.next().catch(brokenOff);
    if (done === true) return;
    sizeBytes += value.length;
    if (sizeBytes > sizeMaxBytes) throw new UploadRefused(refuse("FileTooLarge", { sizeMaxBytes }));
    digest.update(value);
    yield value;
  }
}

function brokenOff(): never {
  throw new UploadRefused(refuse("FileIncomplete"));
}

async function readHead(bytes: AsyncGenerator<Buffer, void, undefined>): Promise<{ head: Buffer; isWhole: boolean }> {
  const chunks: Buffer[] = [];
  for (let size = 0; size < sniffedBytes; ) {
    const { done, value } = await bytes.next();
    if (done === true) return { head: Buffer.concat(chunks), isWhole: true };
    chunks.push(value);
    size += value.length;
  }
  return { head: Buffer.concat(chunks), isWhole: false };
}

async function* following(head: Buffer, rest: AsyncGenerator<Buffer, void, undefined>): AsyncGenerator<Buffer> {
  if (head.length > 0) yield head;
  yield* rest;
}

/** Finds the refusal that the store has wrapped; throws any other error on. */
function refusalOf(error: unknown): Refusal {
  const errors = causesOf(error);
  const refused = errors.find((cause) => cause instanceof UploadRefused);
  if (refused !== undefined) return refused.refusal;
  const failed = errors.find((cause) => cause instanceof BlobStoreError);
  if (failed?.code === "BlobStoreFull") return refuse("StoreFull");
  if (failed?.code === "BlobStoreUnavailable") return refuse("StoreUnavailable");
  throw error;
}

const causesOf = (error: unknown): unknown[] => (error instanceof Error ? [error, ...causesOf(error.cause)] : []);
