import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { type ApolloServer, HeaderMap } from "@apollo/server";
import type { Logger } from "@logue/infra/log.ts";
import type { Metrics } from "@logue/infra/metrics.ts";
import type { GraphQLError } from "graphql";
import type { RequestContext } from "./context.ts";
import { type Documents, isPrepared, operationOf } from "./limits/documents.ts";
import { limitError, overloaded, statusOf } from "./limits/limit-errors.ts";
import type { OperationGate } from "./limits/operation-gate.ts";
import { readBody } from "./limits/read-body.ts";
import { type Arrived, type RequestContexts, requestIdHeader } from "./request-contexts.ts";

export interface GraphqlOverHttpOptions {
  readonly apollo: ApolloServer<RequestContext>;
  readonly documents: Documents;
  readonly gate: OperationGate;
  readonly contexts: RequestContexts;
  readonly isOverloaded: () => boolean;
  readonly metrics: Metrics;
  readonly log: Logger;
}

export type HttpHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * Operations over HTTP, straight from node:http to Apollo. Express, with its routing and helmet, costs about as much as the whole query
 * does, and does nothing for a JSON answer that the few headers below do not do.
 */
export function createGraphqlOverHttp(options: GraphqlOverHttpOptions): HttpHandler {
  const { isOverloaded, contexts, metrics, log } = options;
  return async (request, response) => {
    response.setHeader(requestIdHeader, requestIdOf(request));
    if (isOverloaded()) {
      metrics.overloads.inc({ where: "http" });
      refuse(response, [overloaded()]);
      return;
    }
    const startedAt = performance.now();
    const arrived = await contexts.arrive(request);
    const outcome = await answer(options, request, response, arrived);
    const durationMs = performance.now() - startedAt;
    metrics.operationSeconds.observe(outcome, durationMs / 1000);
    log.debug({ requestId: response.getHeader(requestIdHeader), ...outcome, durationMs }, "An operation was answered.");
  };
}

interface Outcome {
  readonly kind: string;
  readonly outcome: "answered" | "refused" | "failed";
}

async function answer(
  options: GraphqlOverHttpOptions,
  request: IncomingMessage,
  response: ServerResponse,
  arrived: Arrived,
): Promise<Outcome> {
  if (arrived.isFromElsewhere) {
    return refuse(response, [limitError("OriginRefused", "A page of another origin may not ask.")]);
  }
  const asked = await readRequest(request);
  if ("refused" in asked) return refuse(response, asked.refused);
  const kind = check(options, arrived, asked);
  if (typeof kind !== "string") return refuse(response, kind);
  const result = await options.apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: request.method ?? "POST",
      headers: headersOf(request),
      search: asked.search,
      body: asked.body,
    },
    context: async () => options.contexts.forHttp(arrived, response),
  });
  for (const [name, value] of result.headers) response.setHeader(name, value);
  const text = result.body.kind === "complete" ? result.body.string : "";
  send(response, result.status ?? 200, text);
  return { kind, outcome: (result.status ?? 200) < 400 ? "answered" : "failed" };
}

/** Why the operation is not begun, or what kind it is. Whatever is malformed beyond that is left to Apollo's answers. */
function check({ documents, gate }: GraphqlOverHttpOptions, arrived: Arrived, asked: Asked): string | readonly GraphQLError[] {
  const { query, operationName, variables } = asked.operation;
  const turnedAway = gate.admit(arrived.viewer, arrived.address);
  if (turnedAway !== null) return [turnedAway];
  if (typeof query !== "string" || query === "") return "none";
  const document = documents.prepare(query);
  if (!isPrepared(document)) return document;
  const operation = operationOf(document, typeof operationName === "string" ? operationName : null);
  if (operation === undefined)
    return [limitError("OPERATION_RESOLUTION_FAILURE", "Say which operation of the document is meant.")];
  if (operation.type === "subscription") {
    return [limitError("DocumentInvalid", "Subscriptions are followed over a WebSocket, by graphql-transport-ws.")];
  }
  const given = isRecord(variables) ? variables : {};
  const refused = gate.check(arrived.viewer, operation) ?? documents.checkCost(operation, given);
  return refused === null ? operation.type : [refused];
}

interface Asked {
  readonly search: string;
  readonly body: unknown;
  readonly operation: Readonly<Record<string, unknown>>;
}

async function readRequest(request: IncomingMessage): Promise<Asked | { readonly refused: readonly GraphQLError[] }> {
  const url = request.url ?? "/";
  const search = url.includes("?") ? url.slice(url.indexOf("?")) : "";
  if (request.method === "GET") {
    const operation = Object.fromEntries(new URLSearchParams(search));
    return { search, body: undefined, operation: { ...operation, variables: parseJson(operation.variables ?? "") } };
  }
  const text = await readBody(request);
  if (text === null) return { refused: [limitError("DocumentTooLarge", "The request is too large.")] };
  const isJson = request.headers["content-type"]?.startsWith("application/json") ?? false;
  const body = isJson ? parseJson(text) : undefined;
  return { search, body, operation: isRecord(body) ? body : {} };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Only those that Apollo looks at. */
function headersOf({ headers }: IncomingMessage): HeaderMap {
  const map = new HeaderMap();
  for (const name of ["content-type", "accept", "apollo-require-preflight", "x-apollo-operation-name"]) {
    const value = headers[name];
    if (typeof value === "string") map.set(name, value);
  }
  return map;
}

const requestIdPattern = /^[\w-]{8,64}$/;

function requestIdOf({ headers }: IncomingMessage): string {
  const given = headers[requestIdHeader];
  return typeof given === "string" && requestIdPattern.test(given) ? given : randomUUID();
}

function refuse(response: ServerResponse, errors: readonly GraphQLError[]): Outcome {
  const http = errors[0]?.extensions.http;
  const status = isRecord(http) && typeof http.status === "number" ? http.status : 400;
  const shown = errors.map((error) => {
    const { extensions, ...formatted } = error.toJSON();
    return { ...formatted, extensions: { code: extensions?.code } };
  });
  if (status === statusOf.Overloaded) response.setHeader("retry-after", "1");
  response.setHeader("content-type", "application/json; charset=utf-8");
  send(response, status, JSON.stringify({ errors: shown }));
  return { kind: "none", outcome: "refused" };
}

function send(response: ServerResponse, status: number, text: string): void {
  response.setHeader("cache-control", "no-store");
  response.setHeader("x-content-type-options", "nosniff");
  const bytes = Buffer.from(text);
  response.setHeader("content-length", bytes.length);
  response.writeHead(status).end(bytes);
}
