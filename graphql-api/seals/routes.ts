import { isStoreAway } from "@logue/infra/blob-store/blob-store.ts";
import { describeLog, publishedObject } from "@logue/sealing/reading/published-seals.ts";
import express, { type Request, type RequestHandler, type Response, type Router } from "express";
import { mayReadSeals } from "../access.ts";
import type { RequestContext } from "../context.ts";
import type { ContextOf } from "../files/upload.ts";

const yearSeconds = 31_536_000;

/**
 * The sealed log over plain HTTP, as tlog-tiles has it: `GET /seals/checkpoint`,
 * `GET /seals/tile/<level>/<index>`, and `GET /seals/`, which names the log and its keys. For those
 * who may not read it, nothing is there.
 */
export function sealRoutes(contextOf: ContextOf): Router {
  const router = express.Router();
  router.get("/seals/", handler(contextOf, answerDescription));
  router.get("/seals/*path", handler(contextOf, answerObject));
  return router;
}

type Answer = (context: RequestContext, request: Request, response: Response) => Promise<unknown>;

const handler =
  (contextOf: ContextOf, answer: Answer): RequestHandler =>
  async (request, response) => {
    const context = await contextOf(request, response);
    response.set("Cache-Control", "no-store");
    if (!(await mayReadSeals(context))) return void answerNothing(response);
    try {
      await answer(context, request, response);
    } catch (error) {
      if (!isStoreAway(error)) throw error;
      response.status(503).set("Retry-After", "1").end();
    }
  };

async function answerDescription({ services }: RequestContext, _request: Request, response: Response): Promise<unknown> {
  const description = await describeLog(services);
  return description === undefined ? answerNothing(response) : response.json(description);
}

/** Tiles never change, so caches may keep them; whether others may is for the setting to say. */
async function answerObject({ services, viewer }: RequestContext, { path }: Request, response: Response): Promise<unknown> {
  const object = await publishedObject(services, path.slice("/seals/".length));
  if (object === undefined) return answerNothing(response);
  const scope = viewer === null ? "public" : "private";
  if (object.isFinal) response.set("Cache-Control", `${scope}, max-age=${yearSeconds}, immutable`);
  return response.type(object.isFinal ? "application/octet-stream" : "text/plain; charset=utf-8").send(object.bytes);
}

const answerNothing = (response: Response): unknown => response.status(404).end();
