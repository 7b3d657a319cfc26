import { AsyncLocalStorage } from "node:async_hooks";
import { Readable } from "node:stream";
import { isRefusal } from "@logue/command-service/contract/refusals.ts";
import { Server } from "@tus/server";
import type { Request, RequestHandler } from "express";
import { v7 as uuidv7 } from "uuid";
import { answerNotSignedIn } from "./answer-refusal.ts";
import { endWhen } from "./end-when.ts";
import { endWhenStalled } from "./end-when-stalled.ts";
import { type KeptFile, keepFile } from "./keep-file.ts";
import {
  bytesOf,
  checksumAlgorithms,
  discardUpload,
  ownUpload,
  type ResumableRequest,
  ResumableStore,
  receivedBytes,
  tusRefusal,
} from "./resumable-store.ts";
import { type ContextOf, refuseUpload, signInEnd } from "./upload.ts";

const path = "/files/resumable";

type SignedInRequest = ResumableRequest & { readonly hasEnded: () => Promise<boolean> };

/**
 * Uploads in parts by the tus protocol (https://tus.io, version 1.0.0). The metadata name the file:
 * `filename`, `filetype`, and `roomId`, or `avatar` for the user's own picture. The last part is
 * answered as `POST /files` is; the file's id is the last part of the upload's address.
 */
export function resumableUploads(contextOf: ContextOf): RequestHandler<{ fileId?: string }> {
  const requests = new AsyncLocalStorage<SignedInRequest>();
  const current = (): SignedInRequest => {
    const request = requests.getStore();
    if (request === undefined) throw new Error("An upload in parts is handled outside of its request.");
    return request;
  };
  const server = createServer(current);
  return async (request, response) => {
    const context = await contextOf(request, response);
    const { viewer } = context;
    if (viewer === null) {
      request.resume();
      return answerNotSignedIn(response);
    }
    if (request.method === "OPTIONS") response.set("Tus-Checksum-Algorithm", checksumAlgorithms.join(","));
    const hasEnded = signInEnd(contextOf, viewer, request as Request, response);
    endWhen(response, hasEnded);
    endWhenStalled(request as Request, response, context.services.config.uploadStallMaxMs);
    const checksum = request.headers["upload-checksum"];
    const asked = { context, viewer, hasEnded, checksum: typeof checksum === "string" ? checksum : undefined };
    return requests.run(asked, async () => {
      if (request.method === "HEAD") await finishLeftOver(asked, request.params.fileId ?? "");
      await server.handle(request, response);
    });
  };
}

function createServer(current: () => SignedInRequest): Server {
  return new Server({
    path,
    datastore: new ResumableStore(current),
    // Pages of other origins are checked before; the library would allow all of them.
    allowedOrigins: () => false,
    relativeLocation: true,
    namingFunction: () => uuidv7(),
    onUploadCreate: async (_request, { size = 0, metadata }) => {
      const { context, viewer } = current();
      const target = { roomId: metadata?.roomId || null, isAvatar: metadata?.avatar !== undefined, sizeBytes: size };
      const refusal = await refuseUpload(context, viewer, target);
      if (refusal !== undefined) throw tusRefusal(refusal);
      return {};
    },
    onUploadFinish: async ({ method }, { id }) => ({
      status_code: method === "POST" ? 201 : 200,
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(await finish(current(), id)),
    }),
  });
}

/** Makes a file of a complete upload. */
async function finish(request: SignedInRequest, id: string): Promise<KeptFile> {
  const { context, viewer, hasEnded } = request;
  const owned = await ownUpload(request, id);
  const { key } = await context.services.dataKeys.dataKeyFor(viewer.userId);
  const { name, declaredType, roomId } = owned.upload.parts;
  const bytes = Readable.from(bytesOf(context, owned, key), { objectMode: false });
  const kept = await keepFile(context, viewer, { fileId: id, roomId, file: { name, declaredType, bytes }, hasEnded });
  if (!isRefusal(kept)) return kept;
  if (kept.refused !== "StoreUnavailable") await discardUpload(context, owned);
  throw tusRefusal(kept);
}

/** A process that stopped after the last part had arrived has not made the file. */
async function finishLeftOver(request: SignedInRequest, id: string): Promise<void> {
  const { parts } = (await ownUpload(request, id).catch(() => undefined))?.upload ?? {};
  if (parts === undefined || parts.isFinished || receivedBytes(parts) < parts.sizeBytes) return;
  // The answer tells the result: the upload is complete, or it no longer exists.
  await finish(request, id).catch(() => undefined);
}
