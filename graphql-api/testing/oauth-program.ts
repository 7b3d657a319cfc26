import { openMemoryVault } from "@logue/infra/vault/memory-vault.ts";
import { addOAuthKey } from "@logue/infra/vault/oauth-keys.ts";
import type { Vault } from "@logue/infra/vault/vault.ts";
import type { ExecutionContext } from "ava";
import * as openid from "openid-client";
import { createCookieBrowser } from "../../tests/support/cookie-browser.ts";
import { type LiveWorkspaceOptions, openLiveWorkspace } from "./live-workspace.ts";
import type { JsonObject, Person } from "./workspace.ts";

export const redirectUri = "https://tides.example.org/callback";

/** What a test registers: by default a program on a server, which reads and posts. */
export interface RegisteredProgram {
  readonly clientId: string;
  readonly secret: string;
}

const registration = `mutation ($input: RegisterOAuthClientInput!) {
  registerOAuthClient(input: $input) { result { clientId secret client { account { id name } } } refusal { code } } }`;

/** A workspace, and what programs and people do with it over HTTP. */
export async function openOAuthScene(t: ExecutionContext, options: LiveWorkspaceOptions = {}) {
  const workspace = await openLiveWorkspace(options);
  t.teardown(workspace.close);
  const { api, administrator, answer, services } = workspace;
  await giveKey(services.vault, services.clock());
  const issuer = `${api.url}/oauth`;
  const register = async (facts: JsonObject = {}): Promise<RegisteredProgram> => {
    const scopes = ["openid", "profile", "email", "messages.read", "messages.post"];
    const input = { name: "Tide table", kind: "CONFIDENTIAL", redirectUris: [redirectUri], scopes, ...facts };
    const { result, refusal } = (await answer(administrator, registration, { input })).registerOAuthClient;
    if (refusal !== null) throw new Error(`The registration was refused: ${refusal.code}.`);
    return result;
  };
  return {
    ...workspace,
    issuer,
    register,
    /** The program as `openid-client` plays it. */
    discover: (program: RegisteredProgram) => discoverAt(issuer, program),
    browse: async (person: Person | null) => browseWith(api.url, person && (await workspace.signIn(person))),
    /** What the API answers to an access token. */
    whoAmI: async (token: string) => {
      const query = "{ viewer { user { id name } tokenPermissions } }";
      const { response, body } = await workspace.post({ query }, { authorization: `Bearer ${token}` });
      return response.status === 200 ? body.data?.viewer : (body.errors?.[0]?.extensions?.code ?? null);
    },
  };
}

export type OAuthScene = Awaited<ReturnType<typeof openOAuthScene>>;

/** The program's view of the provider, read from its discovery document. */
export const discoverAt = (issuer: string, { clientId, secret }: RegisteredProgram): Promise<openid.Configuration> =>
  openid.discovery(new URL(issuer), clientId, undefined, secret === "" ? openid.None() : openid.ClientSecretBasic(secret), {
    execute: [openid.allowInsecureRequests],
  });

/** The pages of the provider in a browser with this session. */
export function browseWith(url: string, cookie: string | null) {
  const browser = createCookieBrowser((page) => page.origin !== new URL(url).origin);
  if (cookie !== null) browser.setCookie(url, cookie);
  const followPage = (text: string) => {
    const goTo = /http-equiv="refresh" content="0;url=([^"]+)"/.exec(text)?.[1]?.replaceAll("&amp;", "&");
    if (goTo === undefined) throw new Error(`The page leads nowhere: ${text}`);
    return browser.open(goTo);
  };
  return {
    ...browser,
    /** Allows what is named, or all that is asked for, and returns where the browser is sent. */
    async allow(consentUrl: URL, text: string, scopes?: readonly string[]) {
      const offered = [...text.matchAll(/name="scope" value="([^"]+)"/g)].map(([, scope = ""]) => scope);
      const given = (scopes ?? offered).map((scope) => ["scope", scope] as const);
      const answered = await browser.submit(consentUrl.href, [...given, ["answer", "allow"]]);
      return followPage(answered.text);
    },
    async refuse(consentUrl: URL) {
      return followPage((await browser.submit(consentUrl.href, [["answer", "refuse"]])).text);
    },
  };
}

export interface CodeRequest {
  readonly scope?: string;
  readonly give?: readonly string[];
  readonly redirect?: string;
  readonly more?: Readonly<Record<string, string>>;
}

/** Asks for a code as this person, who allows it: everything until the program has the answer. */
export async function askForCode(scene: OAuthScene, person: Person, program: RegisteredProgram, request: CodeRequest = {}) {
  return askInBrowser(await scene.browse(person), await scene.discover(program), request);
}

export async function askInBrowser(
  browser: ReturnType<typeof browseWith>,
  config: openid.Configuration,
  request: CodeRequest = {},
) {
  const verifier = openid.randomPKCECodeVerifier();
  const [state, nonce] = [openid.randomState(), openid.randomNonce()];
  const scope = request.scope ?? "openid messages.read";
  const url = openid.buildAuthorizationUrl(config, {
    redirect_uri: request.redirect ?? redirectUri,
    scope,
    code_challenge: await openid.calculatePKCECodeChallenge(verifier),
    code_challenge_method: "S256",
    state,
    ...(scope.split(" ").includes("openid") && { nonce }),
    ...request.more,
  });
  const page = await browser.open(url.href);
  const isAsked = page.text.includes('name="answer" value="allow"');
  const callback = isAsked ? (await browser.allow(page.url, page.text, request.give)).url : page.url;
  return {
    ...{ config, callback, page, browser, isAsked, url },
    code: callback.searchParams.get("code") ?? "",
    exchange: (at: URL = callback, codeVerifier = verifier) =>
      openid.authorizationCodeGrant(config, at, {
        pkceCodeVerifier: codeVerifier,
        expectedState: state,
        ...(scope.split(" ").includes("openid") && { expectedNonce: nonce, idTokenExpected: true }),
      }),
  };
}

/** The error code that a program gets. */
export async function errorOf(asking: Promise<unknown>): Promise<string> {
  try {
    await asking;
    return "none";
  } catch (error) {
    if (error instanceof openid.WWWAuthenticateChallengeError) return error.cause[0]?.parameters.error ?? "";
    return (error as { readonly error?: string }).error ?? String(error);
  }
}

/** Making a key takes longer than a whole test. */
const key = (async () => {
  const vault = openMemoryVault();
  await addOAuthKey(vault, 0);
  return (await vault.page(undefined, 1))[0];
})();

async function giveKey(vault: Vault, nowMs: number): Promise<void> {
  const made = await key;
  if (made !== undefined) await vault.put({ ...made, value: { ...(made.value as object), madeAtMs: nowMs } });
}
