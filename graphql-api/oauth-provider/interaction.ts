import { everyOAuthScope } from "@logue/command-service/contract/oauth.ts";
import { refusals } from "@logue/command-service/contract/refusals.ts";
import { derivedId } from "@logue/command-service/contract/streams.ts";
import type { Request, Response } from "express";
import type Provider from "oidc-provider";
import { refuseUnconfirmed } from "../commands/confirmation.ts";
import type { RequestContext, Viewer } from "../context.ts";
import { readBody } from "../limits/read-body.ts";
import { sendSecretCommand } from "../sessions/send-secret-command.ts";
import { choicesIn, consentPage } from "./consent-page.ts";
import { grantLifeMs } from "./grant-life.ts";
import { errorPage, renderPage } from "./pages.ts";

type Interaction = Awaited<ReturnType<Provider["interactionDetails"]>>;

export interface Visit {
  readonly request: Request;
  readonly response: Response;
  readonly provider: Provider;
  readonly context: RequestContext;
  /** The web client, which asks the person to sign in and then loads the page again. */
  readonly sendSignInPage: () => void;
}

const over = "This page is too old, or was opened in another browser.";

/** The page that a person sees while a program waits: to sign in, then to allow or refuse. */
export async function showInteraction(visit: Visit): Promise<void> {
  const { request, response, provider, context } = visit;
  const interaction = await interactionOf(visit);
  if (interaction === undefined) return refuse(visit, over);
  const viewer = inSession(context);
  if (viewer === null) return visit.sendSignInPage();
  if (interaction.prompt.name === "login") return logIn(visit, interaction, viewer);
  if (interaction.session?.accountId !== viewer.userId) return refuse(visit, otherPerson);
  const unconfirmed = await refuseUnconfirmed(context, "GrantOAuthAccess", { scopes: askedIn(interaction) }, viewer);
  if (unconfirmed !== undefined) return askToSignInAgain(visit, confirmFirst);
  const client = await provider.Client.find(String(interaction.params.client_id));
  if (client === undefined) return refuse(visit, "This program was disabled.");
  const { displayName, name } = await context.services.userCache.userOf(viewer.userId);
  const returnUri = interaction.params.redirect_uri;
  const page = consentPage({
    programName: client.clientName ?? client.clientId,
    returnsTo: typeof returnUri === "string" ? hostOf(returnUri) : null,
    personName: `${displayName} (@${name})`,
    scopes: askedIn(interaction),
    path: request.originalUrl,
  });
  response.type("html").send(page);
}

const otherPerson = "You have signed in as another person since this began.";

/** Takes the answer of the person. A page of another site cannot send it: routes.ts has refused that. */
export async function answerInteraction(visit: Visit): Promise<void> {
  const { request, response, context } = visit;
  const body = await readBody(request);
  if (typeof body === "string") return void response.status(body === "gone" ? 400 : 413).end();
  const interaction = await interactionOf(visit);
  const viewer = inSession(context);
  if (interaction === undefined || viewer === null) return refuse(visit, over);
  const form = new URLSearchParams(body.bytes.toString());
  if (form.get("answer") === "switch") return signOut(visit, viewer);
  if (interaction.prompt.name !== "consent") return refuse(visit, over);
  if (interaction.session?.accountId !== viewer.userId) return refuse(visit, otherPerson);
  if (form.get("answer") !== "allow") return finish(visit, { error: "access_denied", error_description: "The person refused." });
  return allow(visit, interaction, viewer, form.getAll("scope"));
}

async function allow(visit: Visit, interaction: Interaction, viewer: Viewer, chosen: readonly string[]): Promise<void> {
  const { context } = visit;
  const asked = askedIn(interaction);
  const choices = new Set<string>(choicesIn(asked).map(({ name }) => name));
  const isRefused = (scope: string): boolean => choices.has(scope) && !chosen.includes(scope);
  const scopes = asked.filter((scope) => !isRefused(scope));
  if (scopes.length === 0) return finish(visit, { error: "access_denied", error_description: "The person allowed nothing." });
  // An answer that is sent twice gives one grant.
  const commandId = derivedId("oauth-consent", interaction.uid, viewer.userId);
  const grantId = derivedId(commandId, "oauth-grant");
  const expiresAt = new Date(context.services.clock() + grantLifeMs).toISOString();
  const clientId = String(interaction.params.client_id);
  const data = { userId: viewer.userId, grantId, clientId, scopes, refusedScopes: asked.filter(isRefused), expiresAt };
  const { outcome } = await sendSecretCommand(context, "GrantOAuthAccess", data, { actor: viewer, commandId });
  if (outcome.refusal !== null) {
    const { meaning, remedy } = refusals[outcome.refusal.refused];
    return refuse(visit, `${meaning} ${remedy}`);
  }
  return finish(visit, { consent: { grantId } });
}

/** Signed in to Logue is signed in here; a program may ask that it was done just now. */
async function logIn(visit: Visit, interaction: Interaction, viewer: Viewer): Promise<void> {
  const { request, response, provider, context } = visit;
  if (interaction.session?.accountId !== undefined && interaction.session.accountId !== viewer.userId)
    return refuse(visit, otherPerson);
  const begunAtMs = await sessionBegunAtMs(context, viewer);
  if (begunAtMs === undefined) return visit.sendSignInPage();
  if (begunAtMs < askedSinceMs(interaction, context.services.clock()))
    return askToSignInAgain(visit, "The program asks that you sign in again before it goes on.");
  const login = { accountId: viewer.userId, remember: false, ts: Math.floor(begunAtMs / 1000) };
  await provider.interactionFinished(request, response, { login });
}

const confirmFirst =
  "You signed in here some time ago. To let a program act for you, sign in again, so that it is you who does it.";

function askToSignInAgain({ request, response }: Visit, why: string): void {
  const form = `<form method="post" action="${request.originalUrl}"><div class="actions"><button class="main" type="submit" name="answer" value="switch">Sign in again</button></div></form>`;
  response.type("html").send(renderPage({ title: "Sign in again", body: `<p>${why}</p>${form}` }));
}

/** The session must have begun after this. */
function askedSinceMs({ prompt, params, iat }: Interaction, nowMs: number): number {
  if (prompt.reasons.includes("login_prompt")) return iat * 1000;
  return params.max_age === undefined ? 0 : nowMs - Number(params.max_age) * 1000;
}

async function sessionBegunAtMs({ services }: RequestContext, { userId, sessionId }: Viewer): Promise<number | undefined> {
  const session = (await services.sessions.list(userId)).find((one) => one.sessionId === sessionId);
  return session && Date.parse(session.createdAt);
}

async function signOut({ request, response, context }: Visit, viewer: Viewer): Promise<void> {
  const { userId, sessionId } = viewer;
  if (sessionId !== null) await sendSecretCommand(context, "SignOut", { userId, sessionId }, { actor: viewer });
  context.setSessionCookie(null, 0);
  response.redirect(303, request.originalUrl);
}

type Result = Parameters<Provider["interactionResult"]>[2];

async function finish({ request, response, provider }: Visit, result: Result): Promise<void> {
  const goTo = await provider.interactionResult(request, response, result);
  const body = `<p>If nothing happens, <a href="${goTo}">go on here</a>.</p>`;
  response.type("html").send(renderPage({ title: "Going back to the program", body, goTo }));
}

/** Undefined when there is none in this browser, or it is another one. */
async function interactionOf({ request, response, provider }: Visit): Promise<Interaction | undefined> {
  try {
    const interaction = await provider.interactionDetails(request, response);
    return interaction.uid === request.params.uid ? interaction : undefined;
  } catch (error) {
    if (error instanceof Error && error.name === "SessionNotFound") return undefined;
    throw error;
  }
}

/** A token must not let another program in: only a person at a browser does that. */
const inSession = ({ viewer }: RequestContext): Viewer | null => (viewer?.sessionId == null ? null : viewer);

/** What the program asks for, of what there is. */
function askedIn({ params }: Interaction) {
  const asked = new Set(String(params.scope ?? "").split(" "));
  return everyOAuthScope.filter((scope) => asked.has(scope));
}

function hostOf(uri: string): string {
  const url = new URL(uri);
  return url.host === "" ? url.protocol.slice(0, -1) : url.host;
}

const refuse = ({ response }: Visit, reason: string): void => void response.status(400).type("html").send(errorPage(reason));
