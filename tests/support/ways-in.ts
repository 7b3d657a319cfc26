import { codeAt } from "@logue/command-service/contract/authenticators.ts";
import type { JsonObject } from "@logue/graphql-api/testing/workspace.ts";
import * as openid from "openid-client";
import { softPasskey } from "../../command-service/testing/soft-passkey.ts";
import { askInBrowser, browseWith, discoverAt, type RegisteredProgram } from "../../graphql-api/testing/oauth-program.ts";
import { ask, type Credentials, query } from "./api.ts";
import { createCookieBrowser } from "./cookie-browser.ts";
import {
  ChangeWorkspaceSettingsDocument,
  RevokeSessionDocument,
  SessionsDocument,
  ViewerDocument,
} from "./generated/operations.ts";
import { addInstance, changeInstance } from "./integration-instances.ts";
import { openOpenIdProvider } from "./openid-provider.ts";
import { type Person, password, registers, signsIn } from "./person.ts";
import { waitUntil } from "./wait-until.ts";

/** Signs all of them in again. By each way: the name of the person who is signed in, or null. */
export type SignInAgain = () => Promise<Readonly<Record<string, string | null>>>;

interface Ending {
  teardown(end: () => Promise<void>): void;
}

/** What `SignInAgain` returns while everything works. */
export const everyWayIn = {
  password: "kim",
  authenticator: "tom",
  recoveryCode: "tom",
  passkey: "pat",
  openIdConnect: "mia",
  refreshToken: "kim",
  keptSession: "kim",
  revokedSession: null,
} as const;

/**
 * The settings of a Logue that asks a provider in the process of the test. Each step needs what the
 * one before it changed, however busy the machine is.
 */
export const environmentOfWaysIn = { OUTGOING_ALLOWED: "127.0.0.1/32", VISIBILITY_WAIT_MAX_MS: "15000" } as const;

/**
 * People who sign in each in another way, by secrets that the vault keeps. Logue must be found at the
 * same address later, as its people would find it.
 */
export async function openWaysIn(t: Ending, ada: Person): Promise<SignInAgain> {
  const { url } = ada;
  await ada.does(ChangeWorkspaceSettingsDocument, { signUpPolicy: "OPEN" });
  const [kim, tom, pat] = [await registers(url, "kim"), await registers(url, "tom"), await registers(url, "pat")];
  const revoked = await signsIn(url, "kim");
  await revokeSessionOf(revoked);
  const enterByApp = await addApp(tom);
  const enterByPasskey = await addPasskey(pat);
  const enterByProvider = await linkOpenIdAccount(t, ada);
  const refresh = await authoriseProgram(ada, kim);
  return async () => ({
    password: await nameIn(url, (await signsIn(url, "kim")).credentials),
    authenticator: await enterByApp.byCode(),
    recoveryCode: await enterByApp.byRecoveryCode(),
    passkey: await enterByPasskey(),
    openIdConnect: await enterByProvider(),
    refreshToken: await refresh(),
    keptSession: await nameIn(url, kim.credentials),
    revokedSession: await nameIn(url, revoked.credentials),
  });
}

async function nameIn(url: string, credentials: Credentials): Promise<string | null> {
  return (await query(url, ViewerDocument, {}, credentials)).viewer?.user.name ?? null;
}

/** The result of a mutation, and the cookies that came with it. */
async function does(url: string, text: string, input: JsonObject | undefined, credentials: Credentials = {}) {
  const answer = await ask<JsonObject, JsonObject>(url, text, input === undefined ? {} : { input }, credentials);
  const [payload] = Object.values(answer.data ?? {});
  const cookies = answer.headers.getSetCookie().map((header) => header.split(";")[0]);
  return { result: payload?.result, refusal: payload?.refusal?.code ?? null, errors: answer.errors, cookie: cookies.join("; ") };
}

async function mustDo(url: string, text: string, input: JsonObject | undefined, credentials: Credentials): Promise<JsonObject> {
  const { result, refusal, errors } = await does(url, text, input, credentials);
  if (result == null) throw new Error(`${text}: ${refusal} ${JSON.stringify(errors)}`);
  return result;
}

async function revokeSessionOf(person: Person): Promise<void> {
  const { userId } = person;
  const { id } = await waitUntil("the session to be listed", async () => {
    const { account } = await person.query(SessionsDocument, { userId });
    return account?.sessions.find(({ isCurrent }) => isCurrent);
  });
  await person.does(RevokeSessionDocument, { sessionId: id });
}

const stepMs = 30_000;
const firstStep = "mutation ($input: SignInInput!) { signIn(input: $input) { refusal { code } } }";
const secondStep =
  "mutation ($input: FinishSignInInput!) { finishSignIn(input: $input) { result { sessionId } refusal { code } } }";

/** An app takes each code once, so a sign-in uses the one that the app shows next. */
async function addApp({ url, name, credentials }: Person) {
  const prepare = "mutation { prepareAuthenticator { result { setup secret } refusal { code } } }";
  const add =
    "mutation ($input: AddAuthenticatorInput!) { addAuthenticator(input: $input) { result { recoveryCodes } refusal { code } } }";
  const { setup, secret } = await mustDo(url, prepare, undefined, credentials);
  const added = await mustDo(url, add, { setup, code: codeAt(secret, Date.now()), label: "Phone" }, credentials);
  const codes: string[] = [...added.recoveryCodes];
  const enter = async (kind: string, code: string) => {
    const { cookie } = await does(url, firstStep, { nameOrEmail: name, password });
    return nameIn(url, { cookie: (await does(url, secondStep, { kind, code }, { cookie })).cookie });
  };
  return {
    byCode: () => enter("AUTHENTICATOR", codeAt(secret, Date.now() + stepMs)),
    byRecoveryCode: () => enter("RECOVERY_CODE", codes.pop() ?? ""),
  };
}

const challengeFor = async (url: string, purpose: string, credentials: Credentials = {}) => {
  const text = `mutation { preparePasskey(input: { purpose: ${purpose} }) { result { challenge options } refusal { code } } }`;
  const { challenge: sealed, options } = await mustDo(url, text, undefined, credentials);
  return { sealed, challenge: JSON.parse(options).challenge as string };
};

async function addPasskey({ url, userId, credentials }: Person): Promise<() => Promise<string | null>> {
  const passkey = softPasskey(userId);
  const site = { origin: url, relyingParty: new URL(url).hostname };
  const add = "mutation ($input: AddPasskeyInput!) { addPasskey(input: $input) { result { userId } refusal { code } } }";
  const { sealed, challenge } = await challengeFor(url, "ADD", credentials);
  const response = passkey.register(challenge, site);
  await mustDo(url, add, { challenge: sealed, response, label: "Laptop" }, credentials);
  let counter = 1;
  return async () => {
    const asked = await challengeFor(url, "SIGN_IN");
    counter += 1;
    const answered = passkey.answer(asked.challenge, site, { counter });
    const text =
      "mutation ($input: SignInWithPasskeyInput!) { signInWithPasskey(input: $input) { result { sessionId } refusal { code } } }";
    const { cookie } = await does(url, text, { challenge: asked.sealed, response: answered });
    return nameIn(url, { cookie });
  };
}

/** The person's first sign-in registers the account and links it. */
async function linkOpenIdAccount(t: Ending, ada: Person): Promise<() => Promise<string | null>> {
  const { url } = ada;
  const instance = await addInstance(ada, "openid-connect", "acme-login");
  const provider = await openOpenIdProvider([`${url}${instance.path}/callback`]);
  t.teardown(provider.close);
  const { issuer, clientId, clientSecret } = provider;
  const values = { isOffered: true, registersPeople: true, isInsecureAllowed: true, issuer, clientId };
  for (const [key, value] of Object.entries(values)) await changeInstance(ada, instance, key, { value });
  await changeInstance(ada, instance, "clientSecret", { secretValue: clientSecret });
  provider.person = { sub: "provider|mia", preferred_username: "mia", name: "Mia Mole" };
  const signIn = async (): Promise<string | null> => {
    const browser = createCookieBrowser();
    await browser.open(`${url}${instance.path}/sign-in`);
    return nameIn(url, { cookie: browser.cookieFor(url) });
  };
  await waitUntil("the account to be linked", signIn);
  return signIn;
}

/** Logue as the provider: a program that acts for the person for as long as it renews its tokens. */
async function authoriseProgram(ada: Person, { url, credentials }: Person): Promise<() => Promise<string | null>> {
  const register =
    "mutation ($input: RegisterOAuthClientInput!) { registerOAuthClient(input: $input) { result { clientId secret } refusal { code } } }";
  const facts = { name: "Tide table", kind: "CONFIDENTIAL", redirectUris: ["https://tides.example.org/callback"] };
  const program = await mustDo(url, register, { ...facts, scopes: ["openid", "messages.read"] }, ada.credentials);
  const browser = browseWith(url, credentials.cookie ?? null);
  const asked = await askInBrowser(browser, await discoverAt(`${url}/oauth`, program as RegisteredProgram));
  let tokens: Pick<openid.TokenEndpointResponse, "access_token" | "refresh_token"> = await asked.exchange();
  return async () => {
    tokens = await openid.refreshTokenGrant(asked.config, tokens.refresh_token ?? "");
    return nameIn(url, { authorization: `Bearer ${tokens.access_token}` });
  };
}
