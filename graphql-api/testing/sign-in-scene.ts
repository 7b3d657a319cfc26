import { integrations } from "@logue/integrations/index.ts";
import type { ExecutionContext } from "ava";
import { createCookieBrowser } from "../../tests/support/cookie-browser.ts";
import { openOpenIdProvider, type ProviderPerson } from "../../tests/support/openid-provider.ts";
import { openLiveWorkspace } from "./live-workspace.ts";
import type { Person } from "./workspace.ts";

export const changeSetting = "mutation ($input: ChangeSettingInput!) { changeSetting(input: $input) { refusal { code } } }";
export const addOpenIdConnect = `mutation { addIntegration(input: { name: "openid-connect", actorName: "acme-login", displayName: "Acme login" }) {
  result { instance { id path } } } }`;

export const mia: ProviderPerson = {
  sub: "provider|mia",
  preferred_username: "mia",
  name: "Mia Mole",
  email: "mia@example.org",
  email_verified: true,
};

interface TestProvider {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  close(): Promise<void>;
}

/** A workspace where people sign in by a provider in this process. */
export const signInScene = (t: ExecutionContext, settings: Readonly<Record<string, unknown>> = {}) =>
  sceneWith(t, openOpenIdProvider, settings);

/** The same with another provider. */
export async function sceneWith<Provider extends TestProvider>(
  t: ExecutionContext,
  openProvider: (redirectUris: readonly string[]) => Promise<Provider>,
  settings: Readonly<Record<string, unknown>> = {},
  clock: () => number = Date.now,
) {
  const workspace = await openLiveWorkspace({ integrations, environment: { OUTGOING_ALLOWED: "127.0.0.1/32" }, clock });
  t.teardown(workspace.close);
  const { api, answer, administrator, post } = workspace;
  const instance = (await answer(administrator, addOpenIdConnect)).addIntegration.result.instance;
  const provider = await openProvider([`${api.url}${instance.path}/callback`]);
  t.teardown(provider.close);
  const set = async (key: string, value: unknown) => {
    const given = key === "clientSecret" ? { secretValue: value } : { value };
    const changed = await answer(administrator, changeSetting, {
      input: { scope: "INTEGRATION", scopeId: instance.id, key, ...given },
    });
    return changed.changeSetting.refusal?.code ?? null;
  };
  const { issuer, clientId, clientSecret } = provider;
  const given = { isOffered: true, issuer, clientId, clientSecret, isInsecureAllowed: true, ...settings };
  for (const [key, value] of Object.entries(given)) t.is(await set(key, value), null, key);
  const browse = () => {
    const browser = createCookieBrowser();
    return {
      ...browser,
      signIn: (query = "") => browser.open(`${api.url}${instance.path}/sign-in${query}`),
      whoAmI: async () => {
        const query =
          "{ viewer { user { id name displayName } account { email sessions { method } externalAccounts { label methodName } } } }";
        const { body } = await post({ query }, { cookie: browser.cookieFor(api.url) });
        return body.data.viewer;
      },
    };
  };
  const browseAs = async (person: Person) => {
    const browser = browse();
    browser.setCookie(api.url, await workspace.signIn(person));
    return browser;
  };
  return { ...workspace, instance, provider, set, browse, browseAs };
}

/** Why the web client is told that signing in was refused. */
export const refusedIn = ({ url }: { readonly url: URL }): string | null => url.searchParams.get("signInRefused");
