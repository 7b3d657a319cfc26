import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { type Refusal, refuse } from "@logue/command-service/contract/refusals.ts";
import { getEncryptedBlob, putEncryptedBlob } from "@logue/infra/blob-store/encrypted-blobs.ts";
import { DataStore, Upload } from "@tus/server";
import { v4 as uuidv4 } from "uuid";
import { statusOfRefusal } from "../commands/refusal-status.ts";
import type { RequestContext, Viewer } from "../context.ts";
import { refusalBody } from "./answer-refusal.ts";
import { cleanName } from "./incoming-file.ts";
import { type OwnedUpload, resumableLifeMs } from "./uploads-under-way.ts";

/** The data of one request of an upload in parts. */
export interface ResumableRequest {
  readonly context: RequestContext;
  readonly viewer: Viewer;
  /** The header `Upload-Checksum`. */
  readonly checksum: string | undefined;
}

export const checksumAlgorithms = ["md5", "sha1", "sha256"];

/** The most bytes of an upload that are in memory, and are lost when the process stops. */
const pieceBytes = 8 * 1024 * 1024;

/** An error in the form that the library expects. */
export const tusError = (status_code: number, body: string) => Object.assign(new Error(body), { status_code, body: `${body}\n` });

export const tusRefusal = (refusal: Refusal) => tusError(statusOfRefusal(refusal.refused), JSON.stringify(refusalBody(refusal)));

const notFound = () => tusError(404, JSON.stringify(refusalBody(refuse("FileUnknown"))));

type PartsOf = NonNullable<OwnedUpload["upload"]["parts"]>;
export type PartedUpload = OwnedUpload & { readonly upload: { readonly parts: PartsOf } };

export const receivedBytes = ({ sizeBytes, pieces, isFinished }: PartsOf): number =>
  isFinished ? sizeBytes : pieces.reduce((sum, piece) => sum + piece.sizeBytes, 0);

/** The viewer's own upload; another user's upload is not found. */
export async function ownUpload({ context, viewer }: ResumableRequest, id: string): Promise<PartedUpload> {
  const found = await context.services.uploads.find(id);
  if (found?.userId !== viewer.userId || found.upload.parts === undefined) throw notFound();
  return found as PartedUpload;
}

/** Deletes every piece, then the record of the upload. */
export async function discardUpload({ services }: RequestContext, { fileId, upload }: PartedUpload): Promise<void> {
  for (const { blobKey } of upload.parts.pieces) await services.blobStore.delete(blobKey);
  await services.uploads.end(fileId);
}

/** The bytes of a whole upload, read from its pieces one after the other. */
export async function* bytesOf({ services }: RequestContext, { upload }: PartedUpload, key: Uint8Array): AsyncGenerator<Buffer> {
  for (const { blobKey } of upload.parts.pieces) yield* await getEncryptedBlob(services.blobStore, blobKey, key);
}

/** Stores the received pieces of uploads in the blob store, encrypted with the uploader's key. */
export class ResumableStore extends DataStore {
  readonly #current: () => ResumableRequest;

  constructor(current: () => ResumableRequest) {
    super();
    this.#current = current;
    this.extensions = ["creation", "creation-with-upload", "expiration", "termination", "checksum"];
  }

  override async create(upload: Upload): Promise<Upload> {
    const { context, viewer } = this.#current();
    const { filename, filetype, roomId = null } = upload.metadata ?? {};
    const beganAt = new Date(context.services.clock()).toISOString();
    const sizeBytes = upload.size ?? 0;
    const names = { name: cleanName(filename ?? undefined), declaredType: filetype ?? "", roomId: roomId || null };
    const parts = { ...names, sizeBytes, beganAt, pieces: [], isFinished: false };
    const refusal = await context.services.uploads.begin(viewer.userId, upload.id, { sizeBytes, parts }, resumableLifeMs);
    if (refusal !== undefined) throw tusRefusal(refusal);
    upload.creation_date = beganAt;
    return upload;
  }

  override async getUpload(id: string): Promise<Upload> {
    const { parts } = (await ownUpload(this.#current(), id)).upload;
    return new Upload({ id, size: parts.sizeBytes, offset: receivedBytes(parts), creation_date: parts.beganAt, metadata: {} });
  }

  /**
   * Stores the body piece by piece, so that after a request is cut off nothing has to be sent
   * again.
   */
  override async write(source: Readable, id: string, offset: number): Promise<number> {
    const request = this.#current();
    const owned = await ownUpload(request, id);
    const check = openChecksum(request.checksum);
    let { pieces } = owned.upload.parts;
    let newOffset = offset;
    for await (const bytes of cutInPieces(source, owned.upload.parts.sizeBytes - offset)) {
      check?.update(bytes);
      pieces = [...pieces, await putPiece(request, id, bytes)];
      newOffset += bytes.length;
      // Bytes with a checksum count only when the checksum was right.
      if (check === undefined) await keepPieces(request, owned, pieces);
    }
    if (check !== undefined && !check.isRight()) {
      const { blobStore } = request.context.services;
      for (const { blobKey } of pieces.slice(owned.upload.parts.pieces.length)) await blobStore.delete(blobKey);
      throw tusError(460, "Checksum Mismatch");
    }
    if (check !== undefined) await keepPieces(request, owned, pieces);
    return newOffset;
  }

  override async remove(id: string): Promise<void> {
    const request = this.#current();
    await discardUpload(request.context, await ownUpload(request, id));
  }

  override getExpiration(): number {
    return resumableLifeMs;
  }

  /** The keeper of files deletes what has expired. */
  override async deleteExpired(): Promise<number> {
    return 0;
  }
}

/**
 * Each piece has its own name, so that two requests that continue one upload at once do not mix.
 */
async function putPiece({ context, viewer }: ResumableRequest, id: string, bytes: Buffer) {
  const { blobStore, dataKeys } = context.services;
  const { key } = await dataKeys.dataKeyFor(viewer.userId);
  const blobKey = `uploads/${id}/${uuidv4()}`;
  await putEncryptedBlob(blobStore, blobKey, key, Readable.from([bytes], { objectMode: false }));
  return { blobKey, sizeBytes: bytes.length };
}

function keepPieces({ context }: ResumableRequest, { userId, fileId, upload }: PartedUpload, pieces: PartsOf["pieces"]) {
  const { uploads, clock } = context.services;
  const restMs = Date.parse(upload.parts.beganAt) + resumableLifeMs - clock();
  return uploads.touch(userId, fileId, { ...upload, parts: { ...upload.parts, pieces } }, restMs);
}

/** A source that fails counts as ended: what arrived before is kept. */
async function* cutInPieces(source: Readable, bytesMax: number): AsyncGenerator<Buffer> {
  let waiting: Buffer[] = [];
  let waitingBytes = 0;
  let leftBytes = bytesMax;
  const incoming = source.iterator({ destroyOnReturn: false }) as AsyncIterator<Buffer>;
  for (;;) {
    const { done, value } = await incoming.next().catch(() => ({ done: true, value: undefined }));
    if (done === true || value === undefined || leftBytes === 0) break;
    const bytes = Buffer.from(value).subarray(0, leftBytes);
    leftBytes -= bytes.length;
    waiting.push(bytes);
    waitingBytes += bytes.length;
    if (waitingBytes < pieceBytes) continue;
    yield Buffer.concat(waiting);
    [waiting, waitingBytes] = [[], 0];
  }
  if (waitingBytes > 0) yield Buffer.concat(waiting);
}

function openChecksum(header: string | undefined) {
  if (header === undefined) return undefined;
  const [algorithm = "", expected = ""] = header.trim().split(" ");
  if (!checksumAlgorithms.includes(algorithm)) throw tusError(400, "Unsupported Checksum Algorithm");
  const digest = createHash(algorithm);
  return { update: (bytes: Buffer) => digest.update(bytes), isRight: () => digest.digest("base64") === expected };
}
