import { integrations } from "@logue/integrations/index.ts";
import test, { type ExecutionContext } from "ava";
import { createCookieBrowser } from "../../tests/support/cookie-browser.ts";
import { type LdapEntry, ldapPerson, lookUpEntry } from "../../tests/support/ldap-entries.ts";
import { openLdapServer } from "../../tests/support/ldap-server.ts";
import { openLiveWorkspace } from "../testing/live-workspace.ts";
import type { Person } from "../testing/workspace.ts";

const change = "mutation ($input: ChangeSettingInput!) { changeSetting(input: $input) { refusal { code } } }";
const addition = `mutation { addIntegration(input: { name: "ldap", actorName: "acme-directory", displayName: "Acme directory" }) {
  result { instance { id } } } }`;
const signIn = `mutation ($input: SignInByMethodInput!) { signInByMethod(input: $input) { result { instanceId } refusal { code } } }`;
const trial = `mutation ($input: TrySignInMethodInput!) { trySignInMethod(input: $input) {
  result { problem person { subject name groups hasPicture outcome } } refusal { code } } }`;

const mia = ldapPerson("mia");
const password = "mia's pässwörd€";

async function scene(
  t: ExecutionContext,
  settings: Readonly<Record<string, unknown>> = {},
  entries: readonly LdapEntry[] = [mia],
) {
  const workspace = await openLiveWorkspace({ integrations, environment: { OUTGOING_ALLOWED: "127.0.0.1/32" } });
  t.teardown(workspace.close);
  const directory = await openLdapServer({ entries: [lookUpEntry, ...entries] });
  t.teardown(directory.close);
  const { api, answer, administrator, post } = workspace;
  const instanceId: string = (await answer(administrator, addition)).addIntegration.result.instance.id;
  const set = async (key: string, value: unknown) => {
    const given = key === "bindPassword" ? { secretValue: value } : { value };
    const changed = await answer(administrator, change, { input: { scope: "INTEGRATION", scopeId: instanceId, key, ...given } });
    return changed.changeSetting.refusal?.code ?? null;
  };
  const given = {
    ...{ isOffered: true, url: directory.url, isPlainAllowed: true, bindDn: lookUpEntry.dn, bindPassword: "look up" },
    ...{ peopleBase: "ou=people,dc=acme,dc=org", ...settings },
  };
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
  const attempt = async (person: Person | null, operation: string, name = "mia", typed = password) =>
    (await workspace.ask(person, operation, { input: { instanceId, name, password: typed } })) as Record<string, never>;
  return { ...workspace, directory, instanceId, set, enter, attempt };
}

test("a person of the directory gets an account where the method registers people, and the same one the next time", async (t) => {
  const { enter, set, answer, instanceId } = await scene(t);
  const { signInMethods } = await answer(null, "{ signInMethods { path takesPassword buttonText } }");
  t.deepEqual(signInMethods, [{ path: `/sign-in-by/${instanceId}`, takesPassword: true, buttonText: "LDAP" }]);
  t.is(await enter("mia", password), "ExternalAccountUnknown");
  await set("registersPeople", true);
  t.is(await enter("mia", password), "@mia");
  t.is(await enter("mia@example.org", password), "@mia");
  await set("isOffered", false);
  t.is(await enter("mia", password), "NotPermitted");
});

test("wrong passwords count with those of accounts here, are recorded, and are told apart from a directory that is down", async (t) => {
  const { enter, answer, directory, addPerson, setPassword } = await scene(t, { registersPeople: true });
  const { userId } = await addPerson("mia");
  await setPassword(userId, "a long password of Mia's here");
  directory.beforePage = () => "cut";
  for (let count = 0; count < 12; count += 1) t.is(await enter("mia", password), "SignInMethodUnavailable");
  directory.beforePage = () => "answer";
  for (let count = 0; count < 10; count += 1) t.is(await enter("mia", "wrong"), "SignInFailed");
  directory.asked.length = 0;
  t.is(await enter("mia", password), "TooManyAttempts");
  t.deepEqual(directory.asked, []);
  const own = `mutation { signIn(input: { nameOrEmail: "mia", password: "a long password of Mia's here" }) { refusal { code } } }`;
  t.is((await answer(null, own)).signIn.refusal.code, "TooManyAttempts");
});

test("an administrator tries a name and a password before the method is offered, and sees why it does not work", async (t) => {
  const { attempt, administrator, addPerson, set } = await scene(t, { isOffered: false, registersPeople: true });
  const tried = await attempt(administrator, trial);
  t.like(tried, {
    data: { trySignInMethod: { result: { problem: null, person: { name: "mia", groups: null, hasPicture: false } } } },
  });
  t.regex(JSON.stringify(tried), /would get a new account, @mia/);
  t.regex(JSON.stringify(await attempt(administrator, trial, "mia", "wrong")), /refuses the password/);
  await set("peopleBase", null);
  t.regex(JSON.stringify(await attempt(administrator, trial)), /peopleBase is needed/);
  const refused = await attempt(await addPerson("kim"), trial);
  t.like(refused, { data: { trySignInMethod: { refusal: { code: "NotPermitted" } } } });
});

test("a person who is signed in links the account of the directory by its password", async (t) => {
  const { enter, addPerson, signIn: session, post, instanceId } = await scene(t);
  const kim = await addPerson("kim");
  const link = `mutation ($input: LinkExternalAccountInput!) { linkExternalAccount(input: $input) { refusal { code } } }`;
  const linkAs = async (typed: string) => {
    const headers = { cookie: await session(kim) };
    const { body } = await post({ query: link, variables: { input: { instanceId, name: "mia", password: typed } } }, headers);
    return body.data.linkExternalAccount.refusal?.code ?? null;
  };
  t.is(await linkAs("wrong"), "SignInFailed");
  t.is(await linkAs(password), null);
  t.is(await enter("mia", password), "@kim");
});
