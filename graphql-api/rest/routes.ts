import { type Request, type Response, Router } from "express";
import { type MatchFunction, match } from "path-to-regexp";
import { callError } from "../callers/call-refusals.ts";
import { limitError } from "../limits/limit-errors.ts";
import { answerCall } from "./answer-call.ts";
import { restCalls } from "./calls.ts";
import { openApiDocument } from "./openapi.ts";
import type { PathParts, RestAnswer, RestRoutesOptions } from "./rest-answer.ts";
import { answerUpload, uploadPath } from "./upload.ts";

type Handle = (request: Request, response: Response, parts: PathParts) => Promise<RestAnswer>;

interface Address {
  readonly matches: MatchFunction<Record<string, string>>;
  readonly handlers: Map<string, Handle>;
}

/** The calls for scripts, below `/api`. They need an access token; a cookie counts for nothing. */
export function restRoutes(options: RestRoutesOptions): Router {
  const routes = Router();
  const addresses = addressesOf(options);
  let document: object | undefined;
  routes.get("/api/openapi.json", (_request, response) => {
    document ??= openApiDocument(options.schema);
    response.json(document);
  });
  // A route with a pattern would decode the path, and answer nothing where that fails.
  routes.use("/api", async (request, response) => {
    response.setHeader("cache-control", "no-store");
    const answer = await findCall(addresses, request)(request, response);
    if (!request.readableEnded) request.resume();
    if (answer !== undefined && !response.destroyed && !response.headersSent) send(response, answer);
  });
  return routes;
}

function addressesOf(options: RestRoutesOptions): readonly Address[] {
  const addresses = new Map<string, Address>();
  const add = (method: string, path: string, handle: Handle): void => {
    const pattern = `/api${path.replaceAll(/\{(\w+)\}/g, ":$1")}`;
    const address = addresses.get(pattern) ?? { matches: match(pattern, { sensitive: true }), handlers: new Map() };
    address.handlers.set(method, handle);
    addresses.set(pattern, address);
  };
  for (const call of restCalls) add(call.method, call.path, (request, _, parts) => answerCall(options, call, request, parts));
  add("POST", uploadPath, (request, response) => answerUpload(options, request, response));
  return [...addresses.values()];
}

/** What answers this request: the call, or that there is none. */
function findCall(
  addresses: readonly Address[],
  request: Request,
): (request: Request, response: Response) => Promise<RestAnswer> {
  for (const { matches, handlers } of addresses) {
    const parts = partsOf(matches, request.baseUrl + request.path);
    if (parts === undefined) continue;
    const handle = handlers.get(request.method === "HEAD" ? "GET" : request.method);
    return handle === undefined ? async () => methodRefused(handlers) : (...both) => handle(...both, parts);
  }
  return async () => ({ refused: callError(limitError("AddressUnknown", "There is no such address; see /api/openapi.json.")) });
}

/** A path that is not well encoded is none. */
function partsOf(matches: Address["matches"], path: string): PathParts | undefined {
  try {
    const found = matches(path);
    return found === false ? undefined : found.params;
  } catch {
    return undefined;
  }
}

function methodRefused(handlers: Address["handlers"]): RestAnswer {
  const methods = [...handlers.keys(), ...(handlers.has("GET") ? ["HEAD"] : [])].join(", ");
  return { refused: callError(limitError("MethodNotAllowed", `Here the methods are ${methods}.`), { allow: methods }) };
}

/** A refusal has the form of the schema's `Refusal`, as in the answers about files. */
function send(response: Response, answer: NonNullable<RestAnswer>): void {
  if (!("refused" in answer)) {
    response.status(answer.status).set(answer.headers).json(answer.json);
    return;
  }
  const { status, headers, ...refusal } = answer.refused;
  response.status(status).set(headers).json({ refusal });
}
