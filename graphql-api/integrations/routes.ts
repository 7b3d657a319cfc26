import type { IntegrationAnswer } from "@logue/integrations/index.ts";
import { integrationInstances } from "@logue/projection-service/contract/workspace.ts";
import { type Request, type RequestHandler, Router } from "express";
import type { Services } from "../context.ts";
import { readBody } from "../limits/read-body.ts";
import { instanceHost } from "./instance-host.ts";

type Needed = Pick<Services, "readStore" | "commands" | "log" | "vault" | "integrations">;

const notThere: IntegrationAnswer = { status: 404, json: { error: "There is no such integration address." } };
const tooLarge: IntegrationAnswer = { status: 413, json: { error: "The request is too large." } };

/**
 * The addresses of integrations: `/integrations/<name>/<instanceId>` and what lies below. An
 * instance that was never added or was removed, and a path without a route, answer the same.
 */
export function integrationRoutes(services: Needed): Router {
  const routes = Router();
  routes.all("/integrations{/*path}", answerIntegration(services));
  return routes;
}

const answerIntegration =
  (services: Needed): RequestHandler =>
  async (request, response) => {
    const answer = await answerOf(services, request);
    if (answer === undefined) return;
    request.resume();
    response.setHeader("cache-control", "no-store");
    response.status(answer.status).json(answer.json);
  };

/** Undefined when the client disconnected. */
async function answerOf(services: Needed, request: Request): Promise<IntegrationAnswer | undefined> {
  const [, , name = "", instanceId = "", ...rest] = request.path.split("/");
  const path = `/${rest.join("/")}`;
  const route = services.integrations
    .find((integration) => integration.name === name)
    ?.routes?.find((one) => one.method === request.method && one.path === path);
  const instance = route && (await services.readStore.get(integrationInstances, instanceId));
  if (route === undefined || instance?.name !== name) return notThere;
  const body = await readBody(request);
  if (body === "gone") return undefined;
  if (body === "too large") return tooLarge;
  return route.handle(
    { query: new URL(request.url, "http://local").searchParams, headers: request.headers, text: body.text },
    instanceHost(services, { instanceId, actorId: instance.actorId }),
  );
}
