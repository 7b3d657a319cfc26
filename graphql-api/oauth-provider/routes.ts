import type { IncomingMessage } from "node:http";
import { join } from "node:path";
import { networkOf } from "@logue/command-service/contract/network-of.ts";
import express, { type Request, type RequestHandler, type Response, type Router } from "express";
import type Provider from "oidc-provider";
import type { Services } from "../context.ts";
import { sendAsLogue } from "../files/send-as-logue.ts";
import type { Arrived, RequestContexts } from "../http/request-contexts.ts";
import { createRateLimit } from "../limits/rate-limit.ts";
import { isLoopback } from "../sessions/session-cookie.ts";
import { devicePath } from "./device-pages.ts";
import { answerInteraction, showInteraction, type Visit } from "./interaction.ts";
import { pageStyle } from "./pages.ts";
import { createProviders } from "./providers.ts";

const oauthPath = "/oauth";
const minuteMs = 60_000;
/** From one address in a minute. A program of many people asks from one address. */
const requestsMax = 600;
const flowsMax = 120;
/** Codes that are typed wrongly, from one address in ten minutes. */
const wrongCodesMax = 10;

export interface OAuthRoutesOptions {
  readonly contexts: RequestContexts;
  readonly services: Services;
  readonly webFolder: string | null;
}

/** Everything below `/oauth`, and the discovery document beside it (RFC 8414). */
export function oauthRoutes({ contexts, services, webFolder }: OAuthRoutesOptions): Router {
  const arrivals = new WeakMap<IncomingMessage, Promise<Arrived>>();
  const arrive = (request: IncomingMessage): Promise<Arrived> => {
    const known = arrivals.get(request) ?? contexts.arrive(request);
    arrivals.set(request, known);
    return known;
  };
  const { hold: limited, noteWrongCode } = limits(services, contexts);
  const providers = createProviders({
    services,
    onWrongCode: noteWrongCode,
    viewerOf: async (request) => (await arrive(request)).viewer,
    addressOf: (request) => contexts.whence(request).address,
    onGrantRevoked: (grantId, userId, cause) => {
      sendAsLogue(services, "WithdrawOAuthAccess", { userId, grantId, cause }, `oauth-revoked/${grantId}`).catch(
        (error: unknown) =>
          services.log.warn({ reason: String(error), grantId }, "That access was given back could not be recorded."),
      );
    },
  });
  const router = express.Router();
  const handle =
    (answer: (request: Request, response: Response, provider: Provider) => unknown): RequestHandler =>
    async (request, response) => {
      const issuer = issuerOf(contexts, services, request);
      if (issuer === undefined) return void response.status(503).json(noAddress);
      response.setHeader("cache-control", "no-store");
      // With no-referrer a browser does not say that the own page sent a form.
      response.setHeader("referrer-policy", "same-origin");
      await answer(request, response, await providers.of(issuer));
    };
  const visitOf = async (request: Request, response: Response, provider: Provider): Promise<Visit> => {
    const context = contexts.forHttp(await arrive(request), response);
    return { request, response, provider, context, sendSignInPage: () => sendSignInPage(response, webFolder) };
  };

  router.get(
    "/oauth/page.css",
    (_request, response) => void response.type("css").set("cache-control", "max-age=3600").send(pageStyle),
  );
  router.get(
    "/oauth/interaction/:uid",
    limited,
    handle(async (...visit) => showInteraction(await visitOf(...visit))),
  );
  router.post(
    "/oauth/interaction/:uid",
    limited,
    async (request, response, next) => {
      if (!(await arrive(request)).isFromElsewhere) return next();
      response.status(403).end();
    },
    handle(async (...visit) => answerInteraction(await visitOf(...visit))),
  );
  router.get(
    "/.well-known/oauth-authorization-server/oauth",
    limited,
    handle((request, response, provider) => {
      const url = "/.well-known/openid-configuration";
      Object.assign(request, { url, originalUrl: `${oauthPath}${url}` });
      return provider.callback()(request, response);
    }),
  );
  router.use(
    "/oauth",
    limited,
    handle((request, response, provider) => provider.callback()(request, response)),
  );
  return router;
}

const noAddress = {
  error: "temporarily_unavailable",
  error_description: "Logue does not know its own address. Set PUBLIC_URL, or use it from this machine by 127.0.0.1.",
};

/**
 * The address by which programs know Logue. Without PUBLIC_URL only this machine's own names count: a
 * request could name any other. The provider reads it from the headers.
 */
function issuerOf(contexts: RequestContexts, { config }: Services, request: Request): string | undefined {
  const { origin, hostname, host, protocol } = contexts.whence(request).ownOrigin;
  if (config.publicUrl === undefined && !isLoopback(hostname)) return undefined;
  Object.assign(request.headers, { host, "x-forwarded-host": host, "x-forwarded-proto": protocol.slice(0, -1) });
  return `${origin}${oauthPath}`;
}

/** Begins each flow without the provider's session: who is signed in to Logue counts, at this moment. */
function withoutSession(request: Request): void {
  const cookies = request.headers.cookie?.split(";").filter((cookie) => !/^\s*logue-oauth(?:\.sig)?=/.test(cookie));
  if (cookies !== undefined) request.headers.cookie = cookies.join(";");
}

/** How much of what comes from one address is answered. */
function limits({ clock }: Services, contexts: RequestContexts) {
  const requests = createRateLimit({ max: requestsMax, windowMs: minuteMs, clock });
  const flows = createRateLimit({ max: flowsMax, windowMs: minuteMs, clock });
  const codes = createRateLimit({ max: wrongCodesMax, windowMs: 10 * minuteMs, clock });
  const addressOf = (request: IncomingMessage): string => networkOf(contexts.whence(request).address);
  const hold: RequestHandler = (request, response, next) => {
    const address = addressOf(request);
    const [path] = request.originalUrl.split("?", 1);
    const isTyped = path === devicePath && request.method === "POST";
    const begins = path === `${oauthPath}/auth` || (path === devicePath && !isTyped);
    if (begins) withoutSession(request);
    const isCalm =
      requests.take(address) && (!begins || flows.take(address)) && (!isTyped || codes.stateOf(address).remaining > 0);
    if (isCalm) return next();
    response.setHeader("retry-after", "60");
    response.status(429).json({ error: "slow_down", error_description: "Too many requests from this address. Wait a minute." });
  };
  return { hold, noteWrongCode: (request: IncomingMessage) => void codes.take(addressOf(request)) };
}

function sendSignInPage(response: Response, webFolder: string | null): void {
  if (webFolder === null) response.status(401).type("text").send("Sign in to Logue first, then load this page again.");
  else response.set("cache-control", "no-store").sendFile(join(webFolder, "index.html"));
}
