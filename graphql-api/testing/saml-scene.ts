import { integrations } from "@logue/integrations/index.ts";
import type { ExecutionContext } from "ava";
import { createCookieBrowser } from "../../tests/support/cookie-browser.ts";
import type { Said } from "../../tests/support/saml-messages.ts";
import { openSamlProvider } from "../../tests/support/saml-provider.ts";
import { openLiveWorkspace } from "./live-workspace.ts";
import { changeSetting } from "./sign-in-scene.ts";
import type { Person } from "./workspace.ts";

const addition = (actorName: string) => `mutation {
  addIntegration(input: { name: "saml", actorName: "${actorName}", displayName: "Acme login" }) { result { instance { id path } } } }`;

const mia: Partial<Said> = {
  nameId: "id-of-mia",
  attributes: { uid: "mia", displayName: "Mia Mole", mail: "mia@example.org" },
};

/** A workspace where people sign in by a SAML provider in this process. */
export async function samlScene(t: ExecutionContext, settings: Readonly<Record<string, unknown>> = {}) {
  const workspace = await openLiveWorkspace({ integrations, environment: { OUTGOING_ALLOWED: "127.0.0.1/32" } });
  t.teardown(workspace.close);
  const method = await addProvider(t, workspace, "acme-login", settings);
  const browseAs = async (person: Person) => {
    const browser = method.browse();
    browser.setCookie(workspace.api.url, await workspace.signIn(person));
    return browser;
  };
  return { ...workspace, ...method, browseAs };
}

type Workspace = Awaited<ReturnType<typeof openLiveWorkspace>>;

/** A provider in this process, and the instance by which people of the workspace sign in there. */
export async function addProvider(
  t: ExecutionContext,
  { api, answer, administrator, post }: Workspace,
  actorName: string,
  settings: Readonly<Record<string, unknown>> = {},
) {
  const instance = (await answer(administrator, addition(actorName))).addIntegration.result.instance;
  const here = (path: string, at = api) => `${at.url}${instance.path}/${path}`;
  const ownMetadata = async () => (await fetch(here("metadata"))).text();
  const provider = await openSamlProvider(ownMetadata);
  t.teardown(provider.close);
  provider.person = mia;
  const set = async (key: string, value: unknown) => {
    const changed = await answer(administrator, changeSetting, {
      input: { scope: "INTEGRATION", scopeId: instance.id, key, value },
    });
    return changed.changeSetting.refusal?.code ?? null;
  };
  const given = { isOffered: true, registersPeople: true, metadata: provider.metadata(), trustsEmail: true, ...settings };
  for (const [key, value] of Object.entries(given)) t.is(await set(key, value), null, key);
  const browse = () => {
    const browser = createCookieBrowser();
    /** Where the browser is sent to sign in. */
    const beginUrl = async (query = "") => {
      const response = await fetch(here(`sign-in${query}`), {
        redirect: "manual",
        headers: { cookie: browser.cookieFor(api.url) },
      });
      for (const cookie of response.headers.getSetCookie()) browser.setCookie(api.url, cookie);
      return new URL(response.headers.get("location") ?? "");
    };
    /** Goes to the provider's page; what it is asked there. */
    const begin = async (query = "") => provider.read((await beginUrl(query)).searchParams, "redirect");
    const bring = (fields: Record<string, string>, at = api) => browser.submitFromElsewhere(here("callback", at), fields);
    return {
      ...browser,
      beginUrl,
      begin,
      bring,
      signIn: async (query = "", said: Partial<Said> = {}) => bring(provider.answer(await begin(query), said)),
      whoAmI: async () => {
        const query = "{ viewer { user { name displayName } account { email externalAccounts { label methodName } } } }";
        return (await post({ query }, { cookie: browser.cookieFor(api.url) })).body.data.viewer;
      },
    };
  };
  return { instance, provider, set, browse, here, ownMetadata };
}
