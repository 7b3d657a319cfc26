import { pipeline } from "node:stream/promises";
import { refuse } from "@logue/command-service/contract/refusals.ts";
import { tokenAllows } from "@logue/command-service/contract/token-permissions.ts";
import { getEncryptedBlob } from "@logue/infra/blob-store/encrypted-blobs.ts";
import type { FileDocument } from "@logue/projection-service/contract/files.ts";
import type { Request, RequestHandler, Response } from "express";
import { readableFile } from "../access.ts";
import type { RequestContext } from "../context.ts";
import { answerNotSignedIn, answerRefusal } from "./answer-refusal.ts";
import { rangeIn } from "./byte-range.ts";
import { endWhen } from "./end-when.ts";
import type { FilesOrigin } from "./files-origin.ts";
import { setServedHeaders } from "./served-headers.ts";
import type { ContextOf } from "./upload.ts";

type FileRequest = Request<{ fileId: string }>;

/** One representation of a file: its bytes, or its small picture. */
export interface Served {
  readonly blobKey: string;
  readonly sizeBytes: number;
  readonly contentType: string;
  readonly entityTag: string;
}

type Choose = (file: FileDocument) => Served | null;

export interface DownloadOptions {
  /**
   * Makes a request's context: from its session or token, or on the files' origin from its signed
   * link.
   */
  readonly contextOf: ContextOf;
  readonly filesOrigin: FilesOrigin | undefined;
}

/**
 * `GET /files/:fileId`, with ranges; with `?download=1` the browser saves it instead of showing it.
 */
export const downloadHandler = (options: DownloadOptions): RequestHandler<{ fileId: string }> =>
  servingHandler(options, ({ blobKey, sizeBytes, contentType, sha256 }) => ({
    blobKey,
    sizeBytes,
    contentType,
    entityTag: `"${sha256}"`,
  }));

/** `GET /files/:fileId/thumbnail` */
export const thumbnailHandler = (options: DownloadOptions): RequestHandler<{ fileId: string }> =>
  servingHandler(options, ({ thumbnail, sha256 }) => thumbnail && { ...thumbnail, entityTag: `"${sha256}-thumbnail"` });

function servingHandler({ contextOf, filesOrigin }: DownloadOptions, choose: Choose): RequestHandler<{ fileId: string }> {
  return async (request, response) => {
    const context = await contextOf(request, response);
    const { viewer } = context;
    if (viewer === null) return answerNotSignedIn(response);
    if (!tokenAllows(viewer, "messages.read")) return answerRefusal(response, refuse("NotPermitted"));
    const file = await presentFile(context, request);
    const served = file === undefined ? null : choose(file);
    const key = file && (await context.services.dataKeys.dataKeyById(file.keyId));
    // A destroyed key means an erased file, which answers like a deleted one.
    if (file === undefined || served === null || !(key instanceof Buffer)) return answerRefusal(response, refuse("FileUnknown"));
    const isOnFilesOrigin = filesOrigin?.isAskedBy(request) === true;
    if (filesOrigin !== undefined && !isOnFilesOrigin) {
      return response.set("Cache-Control", "no-store").redirect(302, await filesOrigin.linkTo(request.originalUrl, viewer));
    }
    const isSaved = request.query.download === "1";
    setServedHeaders(response, { name: file.name, ...served, isSaved, isOnFilesOrigin });
    endWhen(response, async () => (await presentFile(await contextOf(request, response), request)) === undefined);
    return serve(context, request, response, served, key);
  };
}

/** The file, if the viewer may have its bytes. */
async function presentFile(context: RequestContext, { params }: FileRequest): Promise<FileDocument | undefined> {
  const file = context.viewer === null ? undefined : await readableFile(context, params.fileId);
  return file?.deletedAt === null ? file : undefined;
}

/** Sends encrypted bytes, or the range of them that was asked for. */
export async function serve(
  { services }: RequestContext,
  request: Pick<Request, "headers" | "method">,
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
    if (!isClientGone(error)) services.log.error({ err: error, blobKey: served.blobKey }, "A file could not be read.");
  });
}

/** Whether a transfer ended because its client has gone. */
export const isClientGone = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ERR_STREAM_PREMATURE_CLOSE";

const namesTag = (header: string | undefined, entityTag: string): boolean =>
  header !== undefined && (header === "*" || header.split(",").some((tag) => tag.trim().replace(/^W\//, "") === entityTag));
