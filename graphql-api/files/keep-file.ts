import { Readable } from "node:stream";
import { emojiSizeMaxBytes } from "@logue/command-service/contract/custom-emoji.ts";
import type { FileFacts } from "@logue/command-service/contract/files.ts";
import { isRefusal, type Refusal, refuse } from "@logue/command-service/contract/refusals.ts";
import { derivedId } from "@logue/command-service/contract/streams.ts";
import { getEncryptedBlob, putEncryptedBlob } from "@logue/infra/blob-store/encrypted-blobs.ts";
import type { DataKey } from "@logue/infra/event-store/personal-data/data-key-cache.ts";
import { type CommandOutcome, refusedOutcome, sendCommand } from "../commands/send-command.ts";
import type { RequestContext, Viewer } from "../context.ts";
import type { IncomingFile } from "./incoming-file.ts";
import { emojiShape, makeThumbnail, type PictureShape, picturedSizeMaxBytes } from "./make-thumbnail.ts";
import { mayBePictured } from "./media-types.ts";
import { receiveFile } from "./receive-file.ts";
import { resumableLifeMs } from "./uploads-under-way.ts";

/** A file that has its place among the uploads under way. */
export interface FileToKeep {
  readonly fileId: string;
  /** Null for an avatar or an emoji. */
  readonly roomId: string | null;
  readonly file: IncomingFile;
  /** Whether it is a picture for an emoji: small, and with its animation. Default: false. */
  readonly isEmoji?: boolean;
  /** Whether the viewer's session, token or role has ended meanwhile. */
  readonly hasEnded: () => Promise<boolean>;
}

/** The answer to an upload. */
export type KeptFile = ReturnType<typeof answerOf>;

/**
 * Stores the bytes, makes a small picture of them, and records the upload. A refused upload leaves
 * nothing behind.
 */
export async function keepFile(context: RequestContext, viewer: Viewer, kept: FileToKeep): Promise<KeptFile | Refusal> {
  const { fileId, file, isEmoji = false } = kept;
  const { dataKeys, uploads } = context.services;
  const dataKey = await dataKeys.dataKeyFor(viewer.userId);
  const blobKey = `files/${fileId}`;
  const received = await receiveFile(context.services, blobKey, dataKey.key, file, isEmoji ? emojiSizeMaxBytes : undefined);
  if (isRefusal(received)) return received;
  const pictured = await keepThumbnail(context, fileId, dataKey, received, isEmoji ? emojiShape : undefined);
  const facts = { ...received, ...pictured, name: file.name, blobKey, keyId: dataKey.keyId };
  const reserved = (await uploads.find(fileId))?.upload.sizeBytes ?? 0;
  // The client had not said how large the file is.
  const overQuota = reserved < facts.sizeBytes ? await uploads.begin(viewer.userId, fileId, facts) : undefined;
  const outcome = overQuota === undefined ? await record(context, viewer, kept, facts) : refusedOutcome(overQuota);
  await settle(context, viewer, fileId, facts, outcome);
  return outcome.refusal ?? answerOf(fileId, facts, outcome);
}

/**
 * While it is not known whether the upload was recorded, its bytes must stay; until queries see it,
 * it keeps its place in the quotas.
 */
async function settle(
  { services }: RequestContext,
  { userId }: Viewer,
  fileId: string,
  { sizeBytes, blobKey, thumbnail }: FileFacts,
  { refusal, isVisible }: CommandOutcome,
): Promise<void> {
  const { blobStore, uploads } = services;
  const parts = (await uploads.find(fileId))?.upload.parts;
  if (refusal === null && isVisible && parts === undefined) return uploads.end(fileId);
  if (refusal === null || refusal.refused === "StoreUnavailable") {
    const recorded = { sizeBytes: isVisible ? 0 : sizeBytes, untilMs: 0, isRecorded: true };
    if (parts === undefined) return uploads.touch(userId, fileId, recorded);
    // A client that missed the last answer still learns that the upload is complete.
    const finished = { ...recorded, parts: { ...parts, pieces: [], isFinished: true } };
    await uploads.touch(userId, fileId, finished, resumableLifeMs);
    for (const piece of parts.pieces) await blobStore.delete(piece.blobKey);
    return;
  }
  await blobStore.delete(blobKey);
  if (thumbnail !== null) await blobStore.delete(thumbnail.blobKey);
}

type Pictured = Pick<FileFacts, "width" | "height" | "thumbnail">;

const unpictured: Pictured = { width: null, height: null, thumbnail: null };

/** Reads the stored bytes back and stores a small picture beside them, under the same key. */
export async function keepThumbnail(
  { services }: { readonly services: Pick<RequestContext["services"], "blobStore"> },
  fileId: string,
  { key }: DataKey,
  received: { readonly contentType: string; readonly sizeBytes: number },
  shape?: PictureShape,
): Promise<Pictured> {
  if (!mayBePictured(received.contentType) || received.sizeBytes > picturedSizeMaxBytes) return unpictured;
  const picture = await makeThumbnail(await getEncryptedBlob(services.blobStore, `files/${fileId}`, key), shape);
  if (picture === undefined) return unpictured;
  const { bytes, ...facts } = picture.thumbnail;
  const blobKey = `thumbnails/${fileId}`;
  await putEncryptedBlob(services.blobStore, blobKey, key, Readable.from([bytes], { objectMode: false }));
  const thumbnail = { ...facts, blobKey, sizeBytes: bytes.length };
  return { width: picture.width, height: picture.height, thumbnail };
}

/** Refuses an avatar or emoji of which no small picture could be made. */
export const refuseUnpictured = (roomId: string | null, { thumbnail }: Pick<FileFacts, "thumbnail">): Refusal | undefined =>
  roomId === null && thumbnail === null ? refuse("FileTypeRefused") : undefined;

/** Records the upload. */
async function record(
  context: RequestContext,
  actor: Viewer,
  { fileId, roomId, hasEnded }: FileToKeep,
  facts: FileFacts,
): Promise<CommandOutcome> {
  if (await hasEnded()) return refusedOutcome(refuse("NotPermitted"));
  const unpictured = refuseUnpictured(roomId, facts);
  if (unpictured !== undefined) return refusedOutcome(unpictured);
  return sendCommand(context, "RecordUpload", { ...facts, fileId, roomId }, { actor, commandId: derivedId("upload", fileId) });
}

const answerOf = (fileId: string, facts: FileFacts, { position, isVisible }: CommandOutcome) => ({
  fileId,
  name: facts.name,
  sizeBytes: facts.sizeBytes,
  contentType: facts.contentType,
  sha256: facts.sha256,
  width: facts.width,
  height: facts.height,
  url: `/files/${fileId}`,
  thumbnailUrl: facts.thumbnail === null ? null : `/files/${fileId}/thumbnail`,
  position,
  isVisible,
});
