import { type Refusal, refuse } from "@logue/command-service/contract/refusals.ts";
import express, { type Request, type RequestHandler, type Response, type Router } from "express";
import { mayImport } from "../access.ts";
import type { RequestContext } from "../context.ts";
import { answerNotSignedIn, answerRefusal } from "../files/answer-refusal.ts";
import { endWhenStalled } from "../files/end-when-stalled.ts";
import { incomingFile } from "../files/incoming-file.ts";
import type { ContextOf } from "../files/upload.ts";
import type { ImportJobs } from "./import-jobs.ts";

export interface ImportRoutesOptions {
  readonly contextOf: ContextOf;
  /** Refuses requests from pages of other origins. */
  readonly refuseOtherOrigins: RequestHandler;
}

type Step = (imports: ImportJobs, request: Request, context: RequestContext) => Promise<Refusal | undefined>;

/**
 * `GET /imports/possible` says whether this server runs imports. `POST /imports` takes an export
 * as a form or as the bare bytes with the header `x-file-name`, and reads it through; `POST
 * /imports/start?into=existing` (or `suffix`) imports it; `DELETE /imports` deletes it. Only
 * administrators with a session may. Each answers 204 or a refusal; `importJob` tells the progress.
 */
export function importRoutes({ contextOf, refuseOtherOrigins }: ImportRoutesOptions): Router {
  const router = express.Router();
  router.use("/imports", refuseOtherOrigins);
  router.get(
    "/imports/possible",
    handler(contextOf, async () => undefined),
  );
  router.post("/imports", handler(contextOf, receive));
  router.post("/imports/start", handler(contextOf, start));
  router.delete(
    "/imports",
    handler(contextOf, (imports) => imports.discard()),
  );
  return router;
}

const handler =
  (contextOf: ContextOf, step: Step): RequestHandler =>
  async (request, response) => {
    const context = await contextOf(request, response);
    const { viewer, services } = context;
    if (viewer === null) {
      request.resume();
      return answerNotSignedIn(response);
    }
    endWhenStalled(request, response, services.config.uploadStallMaxMs);
    answer(request, response, await outcomeOf(context, step, request));
  };

async function outcomeOf(context: RequestContext, step: Step, request: Request): Promise<Refusal | undefined> {
  const { viewer, services } = context;
  if (viewer === null || !mayImport(viewer)) return refuse("NotPermitted");
  if (services.imports === undefined)
    return refuse("InputInvalid", { reason: "this server runs no imports; run `npm run import` on the command line" });
  return step(services.imports, request, context);
}

function answer(request: Request, response: Response, refusal: Refusal | undefined): void {
  if (!request.readableEnded) request.resume();
  if (refusal !== undefined) answerRefusal(response, refusal);
  else response.status(204).end();
}

const receive: Step = async (imports, request) => {
  const file = await incomingFile(request).catch(() => undefined);
  return file === undefined ? refuse("FileIncomplete") : imports.receive(file.name, file.bytes);
};

const start: Step = async (imports, request) => {
  const { into = "existing" } = request.query;
  return into === "existing" || into === "suffix" ? imports.start(into) : refuse("InputInvalid", { field: "into" });
};
