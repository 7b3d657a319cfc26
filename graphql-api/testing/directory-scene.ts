import { integrations } from "@logue/integrations/index.ts";
import type { ExecutionContext } from "ava";
import { createCookieBrowser } from "../../tests/support/cookie-browser.ts";
import { type LdapEntry, ldapPerson, lookUpEntry } from "../../tests/support/ldap-entries.ts";
import { openLdapServer } from "../../tests/support/ldap-server.ts";
import { openLiveWorkspace } from "./live-workspace.ts";
import type { Person } from "./workspace.ts";

const change = "mutation ($input: ChangeSettingInput!) { changeSetting(input: $input) { refusal { code } } }";
const addition = `mutation { addIntegration(input: { name: "ldap", actorName: "acme-directory", displayName: "Acme directory" }) {
  result { instance { id } } } }`;
const signIn = `mutation ($input: SignInByMethodInput!) { signInByMethod(input: $input) { result { instanceId } refusal { code } } }`;

export const mia = ldapPerson("mia");
export const miaPassword = "mia's pässwörd€";

/** A workspace with a directory in this process, which is set up and offered. */
export async function directoryScene(
  t: ExecutionContext,
  settings: Readonly<Record<string, unknown>> = {},
  entries: readonly LdapEntry[] = [mia],
) {
  const directory = await openLdapServer({ entries: [lookUpEntry, ...entries] });
  t.teardown(directory.close);
  const own = { url: directory.url, isPlainAllowed: true, bindDn: lookUpEntry.dn, bindPassword: "look up" };
  return { ...(await directorySceneAt(t, { ...own, ...settings })), directory };
}

/** The same with a directory that is there already. */
export async function directorySceneAt(t: ExecutionContext, settings: Readonly<Record<string, unknown>>) {
  const workspace = await openLiveWorkspace({ integrations, environment: { OUTGOING_ALLOWED: "127.0.0.1/32" } });
  t.teardown(workspace.close);
  const { api, answer, administrator, post } = workspace;
  const instanceId: string = (await answer(administrator, addition)).addIntegration.result.instance.id;
  const set = async (key: string, value: unknown) => {
    const given = key === "bindPassword" ? { secretValue: value } : { value };
    const changed = await answer(administrator, change, { input: { scope: "INTEGRATION", scopeId: instanceId, key, ...given } });
    return changed.changeSetting.refusal?.code ?? null;
  };
  const given = { isOffered: true, peopleBase: "ou=people,dc=acme,dc=org", ...settings };
  for (const [key, value] of Object.entries(given)) t.is(await set(key, value), null, key);
  /** Signs in by the form, and says who that is then, or why not. */
  const enter = async (name: string, typed: string): Promise<string> => {
    const { body, response } = await post({ query: signIn, variables: { input: { instanceId, name, password: typed } } });
    const refusal = body.data.signInByMethod.refusal?.code;
    if (refusal !== undefined) return refusal;
    const browser = createCookieBrowser();
    for (const cookie of response.headers.getSetCookie()) browser.setCookie(api.url, cookie);
    const query = "{ viewer { user { name } } }";
    const { body: known } = await post({ query }, { cookie: browser.cookieFor(api.url) });
    return `@${known.data.viewer.user.name}`;
  };
  const attempt = async (person: Person | null, operation: string, name = "mia", typed = miaPassword) =>
    (await workspace.ask(person, operation, { input: { instanceId, name, password: typed } })) as Record<string, never>;
  return { ...workspace, instanceId, set, enter, attempt };
}
