import type { RefusalCode } from "@logue/command-service/contract/refusals.ts";
import { noAccountId } from "@logue/command-service/contract/sign-in.ts";
import { type ExternalPerson, SignInFailure, type SignInFailureCode } from "@logue/integrations/index.ts";
import express, { type Request, type Response, type Router } from "express";
import type { RequestContext, Services } from "../context.ts";
import type { Arrived, RequestContexts } from "../http/request-contexts.ts";
import { readBody } from "../limits/read-body.ts";
import { viewerMay } from "../roles/granted-roles.ts";
import { sendSecretCommand } from "../sessions/send-secret-command.ts";
import { cookieIn, cookieRulesFor, sessionCookie } from "../sessions/session-cookie.ts";
import { type AttemptSeal, attemptLifeMs, openAttemptSeal, type SignInAttempt } from "./attempt-cookie.ts";
import { endExternalSessions } from "./external-sessions.ts";
import { linkedUserId } from "./find-account.ts";
import { sendForm } from "./form-page.ts";
import { findMethod, hostOf, type PageMethod, type SignInMethod } from "./methods.ts";
import { link, refuseLinking, signInPerson } from "./sign-in.ts";
import { trialPage } from "./trial-page.ts";

type Purpose = SignInAttempt["purpose"];

interface Arrival {
  readonly request: Request;
  readonly response: Response;
  readonly arrived: Arrived;
  readonly context: RequestContext;
  readonly method: PageMethod;
  readonly seal: AttemptSeal;
  /** Logue's own origin, as people reach it. */
  readonly origin: string;
}

/**
 * `GET <instance>/sign-in` sends the browser to the other system's page, and `GET <instance>/callback`
 * takes what it brings back; `POST` the same as a form. What cannot go on leads to the web client,
 * which says why. `GET <instance>/metadata` is what the other system reads of this server.
 */
export function externalSignInRoutes(contexts: RequestContexts, services: Services): Router {
  const router = express.Router();
  const handle =
    (answer: (arrival: Arrival) => Promise<void>) => async (request: Request, response: Response, next: () => void) => {
      const { name = "", instanceId = "" } = request.params as Readonly<Record<string, string>>;
      const method = await findMethod(services, name, instanceId);
      if (method === undefined) return next();
      const seal = await openAttemptSeal(services.vault);
      const arrived = await contexts.arrive(request);
      const context = contexts.forHttp(arrived, response);
      const origin = services.config.publicUrl ?? arrived.ownOrigin.origin;
      response.setHeader("cache-control", "no-store");
      await answer({ request, response, arrived, context, method, seal, origin });
    };
  router.get("/integrations/:name/:instanceId/sign-in", handle(begin));
  router.get("/integrations/:name/:instanceId/callback", handle(finish));
  router.post("/integrations/:name/:instanceId/callback", handle(receive));
  router.get("/integrations/:name/:instanceId/metadata", handle(describe));
  router.get("/integrations/:name/:instanceId/sign-out", handle(signOut));
  router.post("/integrations/:name/:instanceId/sign-out", handle(signOut));
  router.post("/integrations/:name/:instanceId/back-channel-logout", handle(endSessions));
  return router;
}

/**
 * Without `purpose`: to sign in. Only a method that is offered does that; an administrator may try
 * any.
 */
async function begin(arrival: Arrival): Promise<void> {
  const { request, response, context, method, seal, origin } = arrival;
  const purpose = purposeOf(request.query.purpose);
  if (!mayBegin(context, method, purpose)) return leaveSaying(arrival, "NotPermitted");
  const { viewer, services } = context;
  const unconfirmed = purpose === "link" && viewer !== null ? await refuseLinking(context, viewer) : undefined;
  if (unconfirmed !== undefined) return leaveSaying(arrival, unconfirmed.refused);
  const person =
    purpose === "signIn" || viewer?.sessionId == null ? null : { userId: viewer.userId, sessionId: viewer.sessionId };
  try {
    const { url, form, kept } = await method.integration.signIn.begin(hostOf(services, method, origin));
    const facts = { instanceId: method.instance.id, purpose, person, kept, startedAtMs: services.clock() };
    setAttempt(arrival, seal.seal({ ...facts, returnTo: ownPath(request.query.returnTo) }));
    if (form === undefined) response.redirect(303, url);
    else sendForm(response, url, form);
  } catch (error) {
    leaveSaying(arrival, failureOf(arrival, error));
  }
}

function mayBegin({ viewer }: RequestContext, { settings }: SignInMethod, purpose: Purpose): boolean {
  if (purpose === "try") return viewer?.sessionId != null && viewerMay(viewer, "workspace.changeSettings");
  return settings.isOffered === true && (purpose === "signIn" || viewer?.sessionId != null);
}

/**
 * A form from another site comes without cookies. The browser is sent to the callback once more,
 * which it asks for with the cookie of the attempt.
 */
async function receive(arrival: Arrival): Promise<void> {
  const { request, response, context, method, origin } = arrival;
  const body = await readBody(request);
  if (body === "gone") return;
  const host = hostOf(context.services, method, origin);
  try {
    if (method.integration.signIn.receive === undefined) throw new SignInFailure("AnswerRefused", "It sends no forms.");
    if (body === "too large") throw new SignInFailure("AnswerRefused", "The form is too large.");
    const query = await method.integration.signIn.receive(new URLSearchParams(String(body.bytes)), host);
    response.redirect(303, `${host.callbackUrl}?${query}`);
  } catch (error) {
    await refuseComing(arrival, undefined, failureOf(arrival, error));
  }
}

/**
 * The browser comes from another site, so its session's cookie does not count: the sealed attempt
 * does.
 */
async function finish(arrival: Arrival): Promise<void> {
  const { request, response, arrived, context, method, seal } = arrival;
  const sealed = cookieIn(request.headers.cookie, attemptCookieFor(arrived));
  const opened = seal.open(sealed ?? "", context.services.clock());
  const attempt = opened?.instanceId === method.instance.id ? opened : undefined;
  setAttempt(arrival, null);
  let subject: string | undefined;
  try {
    const person = await personIn(arrival, attempt);
    if (person === undefined) return await refuseComing(arrival, attempt, "Expired");
    subject = person.subject;
    if (attempt?.purpose === "try") return void response.type("html").send(await trialPage(context.services, method, person));
    const refusal = await use(arrival, person, attempt?.person ?? null);
    if (refusal === undefined) response.redirect(303, attempt?.returnTo ?? "/");
    else if (refusal === "SecondFactorRequired") response.redirect(303, withSecondStep(attempt?.returnTo ?? "/"));
    else await refuseComing(arrival, attempt, refusal, subject);
  } catch (error) {
    await refuseComing(arrival, attempt, failureOf(arrival, error), subject);
  }
}

/**
 * Recorded as a failed sign-in, so that attempts are seen; but for those that are none. Where the
 * other system said who it is, the record says whose account that would have opened.
 */
async function refuseComing(
  arrival: Arrival,
  attempt: SignInAttempt | undefined,
  code: LeavingCode,
  subject?: string,
): Promise<void> {
  const { context, method } = arrival;
  const isAttack = !faultless.has(code) && (attempt === undefined || attempt.purpose === "signIn");
  if (isAttack) {
    const known = subject === undefined ? undefined : await linkedUserId(context.services, method.instance, subject);
    const data = { userId: known ?? noAccountId, instanceId: method.instance.id, step: "failed" } as const;
    const actor = { userId: method.instance.actorId, actorKind: "app" } as const;
    await sendSecretCommand(context, "CountSignInAttempt", data, { actor });
  }
  leaveSaying(arrival, code);
}

type LeavingCode = RefusalCode | SignInFailureCode | "Expired";

/** The person changed their mind, or the other system is not set up or away. */
const faultless: ReadonlySet<LeavingCode> = new Set(["Cancelled", "NotSetUp", "Unreachable", "AddressForbidden"]);

/** Undefined for an answer without an attempt, unless the method takes such answers. */
async function personIn(
  { request, context, method, origin }: Arrival,
  attempt: SignInAttempt | undefined,
): Promise<ExternalPerson | undefined> {
  const { signIn } = method.integration;
  const [url, host] = [new URL(request.originalUrl, origin), hostOf(context.services, method, origin)];
  if (attempt !== undefined) return signIn.finish(url, attempt.kept, host);
  return method.settings.isOffered === true ? signIn.finishUnasked?.(url, host) : undefined;
}

/** From the other system's server. Whether there is such a session is not told. */
async function endSessions({ request, response, context, method, origin }: Arrival): Promise<void> {
  const { signIn } = method.integration;
  const body = await readBody(request, logoutMaxBytes);
  if (signIn.endedSessions === undefined || body === "too large" || body === "gone")
    return void response.status(400).json({ error: "invalid_request" });
  try {
    const ended = await signIn.endedSessions(
      new URLSearchParams(body.bytes.toString("utf8")),
      hostOf(context.services, method, origin),
    );
    const isNew = await endExternalSessions(context, method, ended);
    response.status(isNew ? 200 : 400).json(isNew ? {} : { error: "invalid_request" });
  } catch (error) {
    failureOf({ context, method }, error);
    response.status(400).json({ error: "invalid_request" });
  }
}

const logoutMaxBytes = 32 * 1024;

const use = ({ context, method, origin }: Arrival, person: ExternalPerson, asker: SignInAttempt["person"]) =>
  asker === null ? signInPerson(context, method, person, origin) : link(context, method, person, asker);

/** A person signs out in the other system, and the browser brings its message here. */
async function signOut({ request, response, context, method, origin }: Arrival): Promise<void> {
  const query = request.method === "POST" ? null : (request.originalUrl.split("?", 2)[1] ?? "");
  const body = query === null ? await readBody(request) : undefined;
  if (body === "gone") return;
  const { signIn } = method.integration;
  if (signIn.takeSignOut === undefined || body === "too large") return void response.sendStatus(400);
  try {
    const fields = new URLSearchParams(query ?? String(body?.bytes));
    const { ended, url } = await signIn.takeSignOut({ fields, query }, hostOf(context.services, method, origin));
    if (ended !== null && !(await endExternalSessions(context, method, ended))) return void response.sendStatus(400);
    response.redirect(303, url);
  } catch (error) {
    failureOf({ context, method }, error);
    response.sendStatus(400);
  }
}

/** Says what the method is set up with, so that it can be read before the method is offered. */
async function describe(arrival: Arrival): Promise<void> {
  const { response, context, method, origin } = arrival;
  const described = await method.integration.signIn.describe?.(hostOf(context.services, method, origin));
  if (described === undefined) response.sendStatus(404);
  else response.type(described.type).send(described.text);
}

/** The web client asks for the second step, then shows this path. */
function withSecondStep(path: string): string {
  const { pathname, search, hash } = new URL(path, "http://own");
  return `${pathname}${search === "" ? "?" : `${search}&`}secondStep=1${hash}`;
}

/** The web client has words for each code. */
const leaveSaying = ({ response, method }: Arrival, code: LeavingCode): void =>
  response.redirect(303, `/?${new URLSearchParams({ signInRefused: code, by: method.instance.id })}`);

type Failing = Pick<Arrival, "context" | "method">;

/** For the log. Throws what is a fault of our own. */
function failureOf({ context, method }: Failing, error: unknown): SignInFailureCode {
  if (!(error instanceof SignInFailure)) throw error;
  const { name, id } = method.instance;
  context.services.log.warn({ integration: name, instanceId: id, code: error.code, reason: error.message }, "A sign-in failed.");
  return error.code;
}

const attemptCookieFor = ({ ownOrigin }: Arrived) => {
  const { name, isSecure } = cookieRulesFor(ownOrigin);
  return { name: `${name}-sign-in`, isSecure };
};

const setAttempt = ({ response, arrived }: Arrival, sealed: string | null): void =>
  void response.appendHeader("set-cookie", sessionCookie(attemptCookieFor(arrived), sealed, attemptLifeMs / 1000));

const purposeOf = (given: unknown): Purpose => (given === "link" || given === "try" ? given : "signIn");

/** A path of this server alone: an address of another one would make a trusted link lead there. */
function ownPath(given: unknown): string {
  if (typeof given !== "string" || !/^\/(?![/\\])[^\\\s]*$/.test(given)) return "/";
  const url = URL.parse(given, "http://own");
  return url?.origin === "http://own" ? `${url.pathname}${url.search}${url.hash}` : "/";
}
