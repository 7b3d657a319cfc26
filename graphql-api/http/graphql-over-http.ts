import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { type ApolloServer, HeaderMap, type HTTPGraphQLResponse } from "@apollo/server";
import type { Logger } from "@logue/infra/monitoring/log.ts";
import type { Metrics } from "@logue/infra/monitoring/metrics.ts";
import type { GraphQLError } from "graphql";
import type { RequestContext } from "../context.ts";
import { type Documents, isPrepared, isPriced, operationOf } from "../limits/documents.ts";
import { limitError, overloaded, statusIn } from "../limits/limit-errors.ts";
import type { OperationGate } from "../limits/operation-gate.ts";
import { prepareWithin } from "../limits/prepare-within.ts";
import { secondsUntilAllowed, setRateLimitHeaders } from "../limits/rate-limit-headers.ts";
import type { WorkShare, WorkShares } from "../limits/work-shares.ts";
import { type AllowedOrigins, answerCrossOrigin } from "./cross-origin.ts";
import { sendErrors, sendJson } from "./http-answer.ts";
import { type Asked, isRecord, readRequest } from "./read-request.ts";
import { type Arrived, type RequestContexts, requestIdHeader } from "./request-contexts.ts";

export interface GraphqlOverHttpOptions {
  readonly apollo: ApolloServer<RequestContext>;
  readonly documents: Documents;
  readonly gate: OperationGate;
  readonly shares: WorkShares;
  readonly contexts: RequestContexts;
  readonly allowedOrigins: AllowedOrigins;
  readonly isOverloaded: () => boolean;
  readonly metrics: Metrics;
  readonly log: Logger;
}

export type HttpHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * Operations over HTTP, straight from node:http to Apollo. Express, with its routing and helmet,
 * costs about as much as the whole query, and a JSON answer needs nothing of it but the few headers
 * below.
 */
export function createGraphqlOverHttp(options: GraphqlOverHttpOptions): HttpHandler {
  const { isOverloaded, contexts, metrics, log } = options;
  return async (request, response) => {
    response.setHeader(requestIdHeader, requestIdOf(request));
    if (answerCrossOrigin(options.allowedOrigins, request, response)) return;
    if (isOverloaded()) {
      metrics.overloads.inc({ where: "http" });
      await refuse(request, response, [overloaded()]);
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
  readonly outcome: "answered" | "refused" | "failed" | "abandoned";
}

const abandoned: Outcome = { kind: "none", outcome: "abandoned" };

async function answer(
  options: GraphqlOverHttpOptions,
  request: IncomingMessage,
  response: ServerResponse,
  arrived: Arrived,
): Promise<Outcome> {
  const turnedAway = turnAway(options, response, arrived);
  if (turnedAway !== null) {
    request.resume();
    return refuse(request, response, [turnedAway]);
  }
  const asked = await readRequest(request);
  if (asked === null) return abandoned;
  if (isErrors(asked)) return refuse(request, response, asked);
  const admitted = admit(options, arrived, asked);
  if (isErrors(admitted)) return refuse(request, response, admitted);
  const share = await options.shares.take(arrived.viewer?.userId ?? arrived.address, admitted.cost);
  if (share === null) return refuse(request, response, [tooMuchAtOnce()]);
  if (response.destroyed) {
    share.end();
    return abandoned;
  }
  return execute(options, { request, response, arrived, asked, share, kind: admitted.kind });
}

const isErrors = (result: object): result is readonly GraphQLError[] => Array.isArray(result);

const tooMuchAtOnce = (): GraphQLError =>
  limitError("RateLimited", "Too many of your operations are under way; wait for their answers.");

/** The refusals that are known before anything is read. */
function turnAway({ gate }: GraphqlOverHttpOptions, response: ServerResponse, arrived: Arrived): GraphQLError | null {
  if (arrived.isFromElsewhere) return limitError("OriginRefused", "A page of another origin may not ask.");
  const refused = gate.admit(arrived.viewer, arrived.address);
  const quotas = gate.quotasOf(arrived.viewer, arrived.address);
  setRateLimitHeaders(response, quotas);
  if (refused !== null) {
    response.setHeader("retry-after", secondsUntilAllowed(quotas));
    return refused;
  }
  if (!arrived.hasWrongToken) return null;
  response.setHeader("www-authenticate", wrongTokenChallenge);
  return limitError("UNAUTHENTICATED", "This access token is wrong, revoked or expired.");
}

export const wrongTokenChallenge = 'Bearer realm="Logue", error="invalid_token"';

interface Admitted {
  readonly kind: string;
  readonly cost: number;
}

const leftToApollo: Admitted = { kind: "none", cost: 0 };

/** The operation and its cost, or why it is not begun. Apollo answers other malformed requests. */
function admit({ documents, gate }: GraphqlOverHttpOptions, arrived: Arrived, asked: Asked): Admitted | readonly GraphQLError[] {
  const { query, operationName, variables } = asked.operation;
  if (typeof query !== "string" || query === "") return leftToApollo;
  const document = prepareWithin({ documents, gate }, arrived, query);
  if (!isPrepared(document)) return document;
  const operation = operationOf(document, typeof operationName === "string" ? operationName : null);
  if (operation === undefined)
    return [limitError("OPERATION_RESOLUTION_FAILURE", "Say which operation of the document is meant.")];
  if (operation.type === "subscription") {
    return [limitError("DocumentInvalid", "Subscriptions are followed over a WebSocket, by graphql-transport-ws.")];
  }
  if (asked.method === "GET" && operation.type !== "query") {
    return [limitError("MethodNotAllowed", "Mutations come by POST.")];
  }
  if (variables !== undefined && variables !== null && !isRecord(variables)) return leftToApollo;
  const refused = gate.check(arrived.viewer, operation);
  if (refused !== null) return [refused];
  const priced = documents.price(operation, variables ?? {});
  return isPriced(priced) ? { kind: operation.type, cost: priced.cost } : priced;
}

interface Execution {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly arrived: Arrived;
  readonly asked: Asked;
  readonly share: WorkShare;
  readonly kind: string;
}

async function execute(options: GraphqlOverHttpOptions, execution: Execution): Promise<Outcome> {
  const { request, response, arrived, asked, share, kind } = execution;
  const context = options.contexts.forHttp(arrived, response);
  response.once("close", () => {
    share.end();
    // A command that has begun is finished; a query stops when the client has disconnected.
    if (kind !== "mutation") context.budget.end();
  });
  const result = await askApollo(options, { request, arrived, asked }, context).catch((error: unknown) => {
    share.end();
    throw error;
  });
  for (const [name, value] of result.headers) response.setHeader(name, value);
  const text = result.body.kind === "complete" ? result.body.string : "";
  const status = result.status ?? 200;
  share.made(text.length);
  if (response.destroyed) return { kind, outcome: "abandoned" };
  await sendJson(request, response, { status, text, holdsSecrets: kind !== "query" });
  return { kind, outcome: status < 400 ? "answered" : "failed" };
}

const askApollo = (
  { apollo }: GraphqlOverHttpOptions,
  { request, arrived, asked }: Pick<Execution, "request" | "arrived" | "asked">,
  context: RequestContext,
): Promise<HTTPGraphQLResponse> =>
  apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: asked.method,
      headers: headersOf(request, arrived),
      search: asked.search,
      body: asked.body,
    },
    context: async () => context,
  });

/**
 * Only the headers that Apollo reads. A page of another origin can make a browser send a cookie,
 * but not an access token.
 */
function headersOf({ headers }: IncomingMessage, { viewer }: Arrived): HeaderMap {
  const map = new HeaderMap();
  for (const name of ["content-type", "accept", "apollo-require-preflight", "x-apollo-operation-name"]) {
    const value = headers[name];
    if (typeof value === "string") map.set(name, value);
  }
  if (viewer !== null && viewer.tokenId !== null) map.set("apollo-require-preflight", "access token");
  return map;
}

const requestIdPattern = /^[\w-]{8,64}$/;

function requestIdOf({ headers }: IncomingMessage): string {
  const given = headers[requestIdHeader];
  return typeof given === "string" && requestIdPattern.test(given) ? given : randomUUID();
}

async function refuse(request: IncomingMessage, response: ServerResponse, errors: readonly GraphQLError[]): Promise<Outcome> {
  const status = statusIn(errors[0]);
  if (status === 405) response.setHeader("allow", "GET, POST");
  if ((status === 503 || status === 429) && !response.hasHeader("retry-after")) response.setHeader("retry-after", "1");
  if (!response.destroyed) await sendErrors(request, response, errors);
  return { kind: "none", outcome: "refused" };
}
