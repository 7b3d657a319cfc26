import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import {
  type AddressInfo,
  createServer as createNetServer,
  type ListenOptions,
  type Server as NetServer,
  type Socket,
} from "node:net";
import { checkHealth, type HealthProbe } from "@logue/infra/monitoring/health.ts";
import type { Logger } from "@logue/infra/monitoring/log.ts";
import type { Metrics } from "@logue/infra/monitoring/metrics.ts";
import type { Config } from "@logue/infra/settings/config.ts";
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from "express";
import type { GraphQLSchema } from "graphql";
import { auditRoutes } from "../audit/routes.ts";
import type { Callers } from "../callers/callers.ts";
import type { Services } from "../context.ts";
import { isUnavailable, storeAwayMessage } from "../execution/operation-errors.ts";
import { externalSignInRoutes } from "../external-accounts/routes.ts";
import { answerNotSignedIn } from "../files/answer-refusal.ts";
import type { FilesOrigin } from "../files/files-origin.ts";
import { fileRoutes } from "../files/routes.ts";
import type { ContextOf } from "../files/upload.ts";
import { type BuildExplorer, explorerRoutes } from "../graphiql/explorer-routes.ts";
import { importRoutes } from "../importing/routes.ts";
import { integrationRoutes } from "../integrations/routes.ts";
import { linkPreviewRoutes } from "../link-previews/routes.ts";
import { unsubscribeRoutes } from "../mail/notes/unsubscribe.ts";
import { oauthRoutes } from "../oauth-provider/routes.ts";
import { restRoutes } from "../rest/routes.ts";
import { sealRoutes } from "../seals/routes.ts";
import { isLoopback } from "../sessions/session-cookie.ts";
import { type AllowedOrigins, answerCrossOrigin } from "./cross-origin.ts";
import { type HttpHandler, wrongTokenChallenge } from "./graphql-over-http.ts";
import type { RequestContexts } from "./request-contexts.ts";
import { securityHeaders } from "./security-headers.ts";
import { webClientRoutes } from "./web-client-routes.ts";

export const graphqlPath = "/graphql";
const drainMaxMs = 5_000;

export interface ServerOptions {
  readonly config: Config;
  readonly contexts: RequestContexts;
  readonly callers: Callers;
  readonly schema: GraphQLSchema;
  readonly allowedOrigins: AllowedOrigins;
  readonly graphql: HttpHandler;
  readonly filesOrigin: FilesOrigin | undefined;
  readonly probes: readonly HealthProbe[];
  readonly services: Services;
  /** The built web client; null serves none. */
  readonly webFolder: string | null;
  readonly buildExplorer?: BuildExplorer;
  readonly log: Logger;
  readonly metrics: Metrics;
}

/** GraphQL requests skip Express; all others go through it. */
export function createHttpServer(options: ServerOptions): Server {
  const { graphql, filesOrigin, log } = options;
  const app = createApp(options);
  // Uploads may take long as long as bytes arrive (files/end-when-stalled.ts); other requests are
  // limited.
  return createServer({ requestTimeout: 0, headersTimeout: headersWithinMs }, (request, response) => {
    if (!isForFiles(request)) limitTime(request, response);
    if (!isGraphql(request) || filesOrigin?.isAskedBy(request) === true) {
      app(request, response);
      return;
    }
    graphql(request, response).catch((error: unknown) => noteFailure(log, error, request, response));
  });
}

const headersWithinMs = 60_000;
const requestWithinMs = 5 * 60_000;

const isForFiles = ({ url = "" }: IncomingMessage): boolean => /^\/(?:files|imports|api\/files)/.test(url);

/** A request that is not complete after minutes only holds a connection. */
function limitTime(request: IncomingMessage, response: ServerResponse): void {
  const timer = setTimeout(() => {
    if (!request.complete) request.destroy();
  }, requestWithinMs);
  response.once("close", () => clearTimeout(timer));
}

/**
 * The connections of a crowd that wait to be accepted; without a place here, the client's system
 * tries again only after seconds. As many as Linux allows.
 */
const connectionsWaitingMax = 4_096;
/**
 * Node accepts one connection of each listener in a turn of its event loop: with one listener a
 * crowd would wait for minutes under load.
 */
const listenersMax = 32;
const furtherListeners = new WeakMap<Server, readonly NetServer[]>();

/** Returns the port that was taken. Rejects where another process has it. */
export async function listen(server: Server, { host, port }: Pick<Config, "host" | "port">): Promise<number> {
  // Listeners that share a port would share it with another process too.
  const finder = createNetServer();
  const free = await listenOn(finder, { host, port });
  await closed(finder);
  const shared = { host, port: free, backlog: connectionsWaitingMax, reusePort: true };
  await listenOn(server, shared);
  const hand = (socket: Socket): boolean => server.emit("connection", socket);
  const further = Array.from({ length: listenersMax - 1 }, () => createNetServer({ noDelay: true }, hand));
  furtherListeners.set(server, further);
  await Promise.all(further.map((listener) => listenOn(listener, shared)));
  return free;
}

function listenOn(server: NetServer, options: ListenOptions): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(options, () => {
      server.off("error", reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

const closed = (server: NetServer): Promise<unknown> => new Promise((resolve) => server.close(resolve));

/** Takes no new requests and lets running ones end, for some seconds. */
export async function closeServer(server: Server): Promise<void> {
  const everyListener = Promise.all([server, ...(furtherListeners.get(server) ?? [])].map(closed));
  // A connection kept alive is idle, and can be closed, only when its last request is answered.
  const closing = setInterval(() => server.closeIdleConnections(), 20);
  const givingUp = setTimeout(() => server.closeAllConnections(), drainMaxMs);
  await everyListener;
  clearInterval(closing);
  clearTimeout(givingUp);
}

const isGraphql = ({ url = "" }: IncomingMessage): boolean =>
  url.startsWith(graphqlPath) && (url.length === graphqlPath.length || url[graphqlPath.length] === "?");

function createApp(options: ServerOptions): Express {
  const { config, contexts, filesOrigin, webFolder, log } = options;
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", config.trustProxy);
  app.use(securityHeaders(config), countRequests(options.metrics));
  const contextOf: ContextOf = async (request, response) => contexts.forHttp(await contexts.arrive(request), response);
  app.use("/files", allowOtherOrigins(options), refuseWrongTokens(contexts));
  app.use("/previews", allowOtherOrigins(options), refuseWrongTokens(contexts));
  app.use(
    fileRoutes({ contextOf, contextFor: contexts.forViewer, refuseOtherOrigins: refuseOtherOrigins(contexts), filesOrigin }),
  );
  app.use(linkPreviewRoutes(contextOf));
  app.use(importRoutes({ contextOf, refuseOtherOrigins: refuseOtherOrigins(contexts) }));
  app.use("/audit-log.csv", allowOtherOrigins(options), refuseWrongTokens(contexts));
  app.use(auditRoutes({ contextOf, refuseOtherOrigins: refuseOtherOrigins(contexts) }));
  app.use("/seals", allowOtherOrigins(options));
  app.use(sealRoutes(contextOf));
  app.use(externalSignInRoutes(contexts, options.services));
  app.use("/api", allowOtherOrigins(options));
  app.use(restRoutes(options));
  app.use(integrationRoutes(contexts, options.callers, options.services));
  app.use(oauthRoutes({ contexts, services: options.services, webFolder }));
  app.use(unsubscribeRoutes(options.services));
  app.get("/healthz", (_request, response) => void response.json({ isAlive: true }));
  app.get("/readyz", async (_request, response) => {
    const health = await checkHealth(options.probes);
    response.status(health.isReady ? 200 : 503).json(health);
  });
  app.get("/metrics", metricsHandler(options));
  app.use("/graphiql", explorerRoutes(contexts, log, options.buildExplorer));
  if (webFolder !== null) app.use(webClientRoutes(webFolder));
  app.use(answerError(log));
  return app;
}

const countRequests =
  (metrics: Metrics): RequestHandler =>
  (request, response, next) => {
    const startedAt = performance.now();
    response.once("finish", () => {
      const route = request.route?.path ?? "client";
      metrics.httpRequests.inc({ method: request.method, route: String(route), status: response.statusCode });
      metrics.httpRequestSeconds.observe({ route: String(route) }, (performance.now() - startedAt) / 1000);
    });
    next();
  };

const allowOtherOrigins =
  ({ allowedOrigins }: ServerOptions): RequestHandler =>
  (request, response, next) => {
    if (!answerCrossOrigin(allowedOrigins, request, response)) next();
  };

const refuseWrongTokens =
  (contexts: RequestContexts): RequestHandler =>
  async (request, response, next) => {
    if (request.headers.authorization === undefined || !(await contexts.arrive(request)).hasWrongToken) {
      next();
      return;
    }
    request.resume();
    response.setHeader("www-authenticate", wrongTokenChallenge);
    answerNotSignedIn(response);
  };

const refuseOtherOrigins =
  (contexts: RequestContexts): RequestHandler =>
  async (request, response, next) => {
    const { isFromElsewhere } = await contexts.arrive(request);
    if (!isFromElsewhere) next();
    else response.status(403).json({ refusal: { code: "OriginRefused", meaning: "A page of another origin may not do that." } });
  };

/**
 * For clients with the token. Without a token, for this machine alone and not behind a proxy: there
 * every client has the proxy's address.
 */
function metricsHandler({ config, metrics }: ServerOptions): RequestHandler {
  return async (request, response) => {
    const address = request.socket.remoteAddress?.replace("::ffff:", "") ?? "";
    const isAllowed =
      config.metricsToken === undefined
        ? config.trustProxy === 0 && isLoopback(address === "::1" ? "[::1]" : address)
        : request.headers.authorization === `Bearer ${config.metricsToken}`;
    if (!isAllowed) {
      response.status(403).end();
      return;
    }
    response.type(metrics.registry.contentType).send(await metrics.registry.metrics());
  };
}

/** Express recognises an error handler by its four parameters. */
const answerError =
  (log: Logger): ErrorRequestHandler =>
  (error: unknown, request, response, _next) => {
    const status = statusIn(error);
    if (status === undefined) noteFailure(log, error, request, response);
    else response.status(status).end();
  };

/** A client that disconnects during a request is not a failure of ours. */
function noteFailure(log: Logger, error: unknown, request: IncomingMessage, response: ServerResponse): void {
  if (request.socket.destroyed && !response.writableFinished)
    log.debug({ url: pathOf(request) }, "A client left before its answer.");
  else if (isUnavailable(error)) log.warn({ reason: String(error) }, "A request could not be answered: a store is away.");
  else log.error({ err: error }, "A request failed.");
  if (isUnavailable(error)) fail(response, 503, { message: storeAwayMessage, extensions: { code: "StoreUnavailable" } });
  else fail(response, 500, { message: "Logue failed because of an error in it. The error was logged." });
}

const pathOf = ({ url = "" }: IncomingMessage): string => url.split("?", 1)[0] ?? "";

/** Errors of the client, such as asking for a file that does not exist. */
function statusIn(error: unknown): number | undefined {
  const status = error instanceof Error && "status" in error ? error.status : undefined;
  return typeof status === "number" && status >= 400 && status < 500 ? status : undefined;
}

function fail(response: ServerResponse, status: number, error: object): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(status, { "content-type": "application/json", ...(status === 503 && { "retry-after": "1" }) });
  response.end(JSON.stringify({ errors: [error] }));
}
