import { pipeline } from "node:stream/promises";
import { refuse } from "@logue/command-service/contract/refusals.ts";
import { getEncryptedBlob } from "@logue/infra/blob-store/encrypted-blobs.ts";
import type { FileDocument } from "@logue/projection-service/contract/files.ts";
import type { Request, RequestHandler, Response } from "express";
import { readableFile } from "../access.ts";
import type { RequestContext } from "../context.ts";
import { answerNotSignedIn, answerRefusal } from "./answer-refusal.ts";
import { rangeIn } from "./byte-range.ts";
import { mayBeShown } from "./media-types.ts";
import type { ContextOf } from "./upload.ts";

/** One representation of a file: its bytes, or its small picture. */
interface Served {
  readonly blobKey: string;
  readonly sizeBytes: number;
  readonly contentType: string;
  readonly entityTag: string;
}

/** `GET /files/:fileId`, with ranges; `?download=1` has it saved rather than shown. */
export const downloadHandler = (contextOf: ContextOf): RequestHandler<{ fileId: string }> =>
  servingHandler(contextOf, ({ blobKey, sizeBytes, contentType, sha256 }) => ({
    blobKey,
    sizeBytes,
    contentType,
    entityTag: `"${sha256}"`,
  }));

/** `GET /files/:fileId/thumbnail` */
export const thumbnailHandler = (contextOf: ContextOf): RequestHandler<{ fileId: string }> =>
  servingHandler(contextOf, ({ thumbnail, sha256 }) => thumbnail && { ...thumbnail, entityTag: `"${sha256}-thumbnail"` });

function servingHandler(contextOf: ContextOf, choose: (file: FileDocument) => Served | null): RequestHandler<{ fileId: string }> {
  return async (request, response) => {
    const context = await contextOf(request, response);
    if (context.viewer === null) return answerNotSignedIn(response);
    const file = await readableFile(context, request.params.fileId);
    const served = file === undefined || file.deletedAt !== null ? null : choose(file);
    const key = file && (await context.services.dataKeys.dataKeyById(file.keyId));
    // A destroyed key is an erased file: it is as gone as a deleted one.
    if (file === undefined || served === null || key === undefined) return answerRefusal(response, refuse("FileUnknown"));
    setHeaders(request, response, file, served);
    return serve(context, request, response, served, key);
  };
}

async function serve(
  { services }: RequestContext,
  request: Request<{ fileId: string }>,
  response: Response,
  served: Served,
  key: Uint8Array,
): Promise<void> {
  if (namesTag(request.headers["if-none-match"], served.entityTag)) return void response.status(304).end();
  const condition = request.headers["if-range"];
  const isSame = condition === undefined || condition === served.entityTag;
  const range = isSame ? rangeIn(request.headers.range, served.sizeBytes) : undefined;
  if (range === "unsatisfiable") return void response.status(416).set("Content-Range", `bytes */${served.sizeBytes}`).end();
  const { start, end } = range ?? { start: 0, end: served.sizeBytes - 1 };
  response.set("Content-Length", String(end - start + 1));
  if (range !== undefined) response.status(206).set("Content-Range", `bytes ${start}-${end}/${served.sizeBytes}`);
  if (request.method === "HEAD") return void response.end();
  const bytes = await getEncryptedBlob(services.blobStore, served.blobKey, key, range);
  await pipeline(bytes, response).catch((error: unknown) => {
    if (!isClientGone(error)) services.log.error({ err: error, fileId: request.params.fileId }, "A file could not be read.");
  });
}

const isClientGone = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ERR_STREAM_PREMATURE_CLOSE";

/** Nothing that people upload may run in our origin: only harmless types are shown, and in a sandbox. */
function setHeaders(request: Request<{ fileId: string }>, response: Response, file: FileDocument, served: Served): void {
  const isShown = request.query.download !== "1" && mayBeShown(served.contentType);
  response.set({
    "Accept-Ranges": "bytes",
    "Cache-Control": "private, no-cache",
    "Content-Disposition": `${isShown ? "inline" : "attachment"}; ${encodedName(file.name)}`,
    "Content-Security-Policy": policyFor(served.contentType),
    "Content-Type": served.contentType === "text/plain" ? "text/plain; charset=utf-8" : served.contentType,
    "Cross-Origin-Resource-Policy": "same-origin",
    ETag: served.entityTag,
    "X-Content-Type-Options": "nosniff",
  });
}

/** Browsers show PDF by a viewer of their own, walled off, which a sandboxed page may not start. */
const policyFor = (contentType: string): string =>
  contentType === "application/pdf" ? "default-src 'none'; object-src 'self'" : "default-src 'none'; sandbox";

/** RFC 6266: the name for old clients in ASCII, and the real one. */
function encodedName(name: string): string {
  const ascii = name.replaceAll(/[^\x20-\x7e]|["\\%]/g, "_");
  const encoded = encodeURIComponent(name).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `filename="${ascii}"; filename*=UTF-8''${encoded}`;
}

const namesTag = (header: string | undefined, entityTag: string): boolean =>
  header !== undefined && (header === "*" || header.split(",").some((tag) => tag.trim().replace(/^W\//, "") === entityTag));
