import express, { type RequestHandler, type Router } from "express";
import type { RequestContext, Viewer } from "../context.ts";
import { caseFileHandler } from "./case-files.ts";
import { type DownloadOptions, downloadHandler, thumbnailHandler } from "./download.ts";
import type { FilesOrigin } from "./files-origin.ts";
import { resumableUploads } from "./resumable-uploads.ts";
import { type ContextOf, uploadHandler } from "./upload.ts";

export interface FileRoutesOptions {
  readonly contextOf: ContextOf;
  readonly contextFor: (viewer: Viewer | null) => RequestContext;
  /** Refuses requests from pages of other origins. */
  readonly refuseOtherOrigins: RequestHandler;
  readonly filesOrigin: FilesOrigin | undefined;
}

/** Uploads and downloads of files over plain HTTP. The files' origin serves nothing else. */
export function fileRoutes(options: FileRoutesOptions): Router {
  const { contextOf, filesOrigin } = options;
  const router = express.Router();
  if (filesOrigin !== undefined) router.use(onlyFiles(options, filesOrigin));
  router.post("/files", options.refuseOtherOrigins, uploadHandler(contextOf));
  const resumable = resumableUploads(contextOf);
  router.all(["/files/resumable", "/files/resumable/:fileId"], options.refuseOtherOrigins, resumable);
  router.get("/files/:fileId/in-case/:caseId/:messageId", options.refuseOtherOrigins, caseFileHandler(contextOf));
  addDownloads(router, { contextOf, filesOrigin });
  return router;
}

function onlyFiles({ contextFor }: FileRoutesOptions, filesOrigin: FilesOrigin): RequestHandler {
  const router = express.Router();
  addDownloads(router, { filesOrigin, contextOf: async (request) => contextFor(await filesOrigin.viewerBy(request)) });
  router.use((_request, response) => void response.status(404).end());
  return (request, response, next) => (filesOrigin.isAskedBy(request) ? router(request, response, next) : next());
}

function addDownloads(router: Router, options: DownloadOptions): void {
  router.get("/files/:fileId", downloadHandler(options));
  router.get("/files/:fileId/thumbnail", thumbnailHandler(options));
}
