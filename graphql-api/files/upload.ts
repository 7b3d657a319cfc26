import { Readable } from "node:stream";
import type { FileFacts } from "@logue/command-service/contract/files.ts";
import { may } from "@logue/command-service/contract/permissions.ts";
import { isRefusal, type Refusal, refuse } from "@logue/command-service/contract/refusals.ts";
import { getEncryptedBlob, putEncryptedBlob } from "@logue/infra/blob-store/encrypted-blobs.ts";
import type { DataKey } from "@logue/infra/event-store/personal-data/data-key-cache.ts";
import type { Request, RequestHandler, Response } from "express";
import { v7 as uuidv7 } from "uuid";
import { membershipOf, readableRoom } from "../access.ts";
import type { RequestContext, Viewer } from "../context.ts";
import { refusedOutcome, sendCommand } from "../send-command.ts";
import { answerNotSignedIn, answerRefusal } from "./answer-refusal.ts";
import { endWhen } from "./end-when.ts";
import { incomingFile } from "./incoming-file.ts";
import { makeThumbnail, picturedSizeMaxBytes } from "./make-thumbnail.ts";
import { mayBePictured } from "./media-types.ts";
import { receiveFile } from "./receive-file.ts";

/** How a request becomes a context: the server knows about cookies, tokens and proxies. */
export type ContextOf = (request: Request, response: Response) => RequestContext | Promise<RequestContext>;

/**
 * `POST /files?roomId=...` or `POST /files?avatar=1`, as a form or as the bare bytes with the header `x-file-name` (percent-encoded).
 * Answers 201 and what the file is, or a refusal.
 */
export const uploadHandler =
  (contextOf: ContextOf): RequestHandler =>
  async (request, response) => {
    const context = await contextOf(request, response);
    const { viewer } = context;
    if (viewer === null) {
      request.resume();
      return answerNotSignedIn(response);
    }
    const hasEnded = async () => {
      const { viewer: now } = await contextOf(request, response);
      return now === null || now.role !== viewer.role;
    };
    endWhen(response, hasEnded);
    const outcome = await upload(context, viewer, request, hasEnded);
    if (!request.readableEnded) request.resume();
    if (isRefusal(outcome)) answerRefusal(response, outcome);
    else response.status(201).json(outcome);
  };

async function upload(context: RequestContext, viewer: Viewer, request: Request, hasEnded: () => Promise<boolean>) {
  const roomId = typeof request.query.roomId === "string" ? request.query.roomId : null;
  const refusal = await refuseUpload(context, viewer, roomId, request);
  if (refusal !== undefined) return refusal;
  const file = await incomingFile(request).catch(() => undefined);
  if (file === undefined) return refuse("FileIncomplete");
  const { blobStore, dataKeys } = context.services;
  const dataKey = await dataKeys.dataKeyFor(viewer.userId);
  const fileId = uuidv7();
  const blobKey = `files/${fileId}`;
  const received = await receiveFile(context.services, blobKey, dataKey.key, file);
  if (isRefusal(received)) return received;
  const pictured = await keepThumbnail(context, fileId, dataKey, received);
  const facts = { ...received, ...pictured, name: file.name, blobKey, keyId: dataKey.keyId };
  const outcome = (await hasEnded()) ? endedOutcome : await record(context, viewer, fileId, roomId, facts);
  // When it is not known whether the upload was recorded, its bytes must stay.
  if (outcome.refusal === null || outcome.refusal.refused === "StoreUnavailable") {
    return outcome.refusal ?? answerOf(fileId, facts, outcome.isVisible);
  }
  await blobStore.delete(blobKey);
  if (facts.thumbnail !== null) await blobStore.delete(facts.thumbnail.blobKey);
  return outcome.refusal;
}

/** The session or token ended while the bytes came in. */
const endedOutcome = refusedOutcome(refuse("NotPermitted"));

/** What can be said before a byte is read. The command decides again at the end. */
async function refuseUpload(
  context: RequestContext,
  viewer: Viewer,
  roomId: string | null,
  request: Request,
): Promise<Refusal | undefined> {
  if (!viewer.scopes.includes("write") || !may(viewer.role, "files.upload")) return refuse("NotPermitted");
  if (roomId === null && request.query.avatar !== "1") return refuse("InputInvalid", { field: "roomId" });
  const sizeMaxBytes = context.services.config.fileSizeMaxBytes;
  const formBytes = 10_000;
  if (Number(request.headers["content-length"] ?? 0) > sizeMaxBytes + formBytes) return refuse("FileTooLarge", { sizeMaxBytes });
  if (roomId === null) return undefined;
  if ((await readableRoom(context, roomId)) === undefined) return refuse("RoomUnknown");
  return (await membershipOf(context, viewer.userId, roomId)) === undefined ? refuse("NotAMember") : undefined;
}

type Pictured = Pick<FileFacts, "width" | "height" | "thumbnail">;

const unpictured: Pictured = { width: null, height: null, thumbnail: null };

/** Reads the stored bytes back and keeps a small picture of them beside, under the same key. */
export async function keepThumbnail(
  { services }: { readonly services: Pick<RequestContext["services"], "blobStore"> },
  fileId: string,
  { key }: DataKey,
  received: { readonly contentType: string; readonly sizeBytes: number },
): Promise<Pictured> {
  if (!mayBePictured(received.contentType) || received.sizeBytes > picturedSizeMaxBytes) return unpictured;
  const picture = await makeThumbnail(await getEncryptedBlob(services.blobStore, `files/${fileId}`, key));
  if (picture === undefined) return unpictured;
  const { bytes, ...shape } = picture.thumbnail;
  const blobKey = `thumbnails/${fileId}`;
  await putEncryptedBlob(services.blobStore, blobKey, key, Readable.from([bytes], { objectMode: false }));
  const thumbnail = { ...shape, blobKey, sizeBytes: bytes.length };
  return { width: picture.width, height: picture.height, thumbnail };
}

/** Nobody's picture is one that cannot be shown small. */
async function record(context: RequestContext, actor: Viewer, fileId: string, roomId: string | null, facts: FileFacts) {
  if (roomId === null && facts.thumbnail === null) {
    return { refusal: refuse("FileTypeRefused"), position: null, isVisible: false };
  }
  return sendCommand(context, "RecordUpload", { ...facts, fileId, roomId }, { actor });
}

const answerOf = (fileId: string, facts: FileFacts, isVisible: boolean) => ({
  fileId,
  name: facts.name,
  sizeBytes: facts.sizeBytes,
  contentType: facts.contentType,
  sha256: facts.sha256,
  width: facts.width,
  height: facts.height,
  url: `/files/${fileId}`,
  thumbnailUrl: facts.thumbnail === null ? null : `/files/${fileId}/thumbnail`,
  isVisible,
});
