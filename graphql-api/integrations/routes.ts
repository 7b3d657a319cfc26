import { countFailedSignIns } from "@logue/command-service/contract/failed-sign-ins.ts";
import type { CommandEnvelope } from "@logue/infra/command-channel/command-channel.ts";
import type { Integration, IntegrationAnswer, IntegrationRequest, IntegrationRoute } from "@logue/integrations/index.ts";
import { type IntegrationDocument, integrationInstances } from "@logue/projection-service/contract/workspace.ts";
import { type Request, type RequestHandler, type Response, Router } from "express";
import { type MatchFunction, match } from "path-to-regexp";
import type { Callers } from "../callers/callers.ts";
import type { Services } from "../context.ts";
import type { RequestContexts } from "../http/request-contexts.ts";
import { readBody } from "../limits/read-body.ts";
import { type Admit, createAdmission } from "../provisioning/admission.ts";
import { routeHost } from "./route-host.ts";

type Needed = Services;
type PathParameters = IntegrationRequest["parameters"];

interface PreparedRoute {
  readonly integration: Integration;
  readonly route: IntegrationRoute;
  readonly matches: MatchFunction<Record<string, string | string[]>>;
}

interface FoundRoute {
  readonly integration: Integration;
  readonly route: IntegrationRoute;
  readonly parameters: PathParameters;
  readonly path: string;
  readonly instance: IntegrationDocument;
}

const notThere: IntegrationAnswer = { status: 404, json: { error: "There is no such integration address." } };
const tooLarge: IntegrationAnswer = { status: 413, json: { error: "The request is too large." } };

/**
 * The addresses of integrations: `/integrations/<name>/<instanceId>` and what lies below. An
 * instance that was never added or was removed, and a path without a route, answer the same.
 */
export function integrationRoutes(contexts: RequestContexts, callers: Callers, services: Needed): Router {
  const routes = Router();
  const admit = admissionOf(services);
  const prepared = new Map(services.integrations.map((each) => [each.name, prepare(each)]));
  const answerIntegration: RequestHandler = async (request, response) => {
    const found = await findRoute(services, prepared, request);
    const answer = found === undefined ? notThere : await answerOf({ contexts, callers, services, admit }, request, found);
    if (answer === undefined) return;
    request.resume();
    send(response, answer);
  };
  routes.all("/integrations{/*path}", answerIntegration);
  return routes;
}

function admissionOf(services: Services): Admit {
  const { clock, log, commands } = services;
  const send = (envelope: CommandEnvelope) => commands.send(envelope);
  const wrongTokens = countFailedSignIns({ clock, log, send, isAccount: async () => true });
  const requestsPerMinuteMax = services.config.requestsPerMinutePerAddress;
  return createAdmission({ ...services, wrongTokens, requestsPerMinuteMax });
}

const prepare = (integration: Integration): readonly PreparedRoute[] =>
  (integration.routes ?? []).map((route) => ({
    integration,
    route,
    matches: match(route.path, { sensitive: true, trailing: false }),
  }));

async function findRoute(
  { readStore }: Needed,
  prepared: ReadonlyMap<string, readonly PreparedRoute[]>,
  request: Request,
): Promise<FoundRoute | undefined> {
  const [, , name = "", instanceId = "", ...rest] = request.path.split("/");
  const path = `/${rest.join("/")}`;
  for (const { integration, route, matches } of prepared.get(name) ?? []) {
    const parameters = route.method === request.method && parametersOf(matches, path);
    if (!parameters) continue;
    const instance = await readStore.get(integrationInstances, instanceId);
    return instance?.name === name ? { integration, route, parameters, path, instance } : undefined;
  }
  return undefined;
}

/** A path that is not well encoded fits no route. */
function parametersOf(matches: PreparedRoute["matches"], path: string): PathParameters | undefined {
  try {
    const found = matches(path);
    if (found === false) return undefined;
    return Object.fromEntries(Object.entries(found.params).map(([key, value]) => [key, [value].flat().join("/")]));
  } catch {
    return undefined;
  }
}

interface Host {
  readonly contexts: RequestContexts;
  readonly callers: Callers;
  readonly services: Needed;
  readonly admit: Admit;
}

/** Undefined when the client disconnected. */
async function answerOf(
  { contexts, callers, services, admit }: Host,
  request: Request,
  { integration, route, parameters, path, instance }: FoundRoute,
): Promise<IntegrationAnswer | undefined> {
  const { address, ownOrigin } = contexts.whence(request);
  const arrived = {
    method: route.method,
    path,
    parameters,
    query: new URL(request.url, "http://local").searchParams,
    headers: request.headers,
    address,
    origin: ownOrigin.origin,
  };
  const userAgent = request.headers["user-agent"] ?? "";
  const host = routeHost({ contexts, callers, services, integration, instance, address, userAgent, admit });
  const refused = await route.refuseEarly?.(arrived, host);
  if (refused !== undefined) return refused;
  const body = await readBody(request, route.bodyMaxBytes);
  if (body === "gone") return undefined;
  if (body === "too large") return route.tooLarge ?? tooLarge;
  const { bytes } = body;
  return route.handle({ ...arrived, bytes, text: bytes.toString() }, host);
}

function send(response: Response, { status, headers = {}, json, text }: IntegrationAnswer): void {
  response.setHeader("cache-control", "no-store");
  response.status(status).set(headers);
  if (json !== undefined) response.json(json);
  else if (text !== undefined) response.type(headers["content-type"] ?? "text/plain").send(text);
  else response.end();
}
