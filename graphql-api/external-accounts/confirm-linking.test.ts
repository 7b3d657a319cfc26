import test from "ava";
import { openOpenIdProvider } from "../../tests/support/openid-provider.ts";
import { mia, refusedIn, sceneWith } from "../testing/sign-in-scene.ts";

const start = `mutation ($input: StartLinkingExternalAccountInput!) {
  startLinkingExternalAccount(input: $input) { result { path } refusal { code } } }`;

test("linking an account of another system asks that the session is confirmed, before the other system's page is opened", async (t) => {
  let aheadMs = 0;
  const scene = await sceneWith(t, openOpenIdProvider, {}, () => Date.now() + aheadMs);
  const { provider, addPerson, browseAs, setPassword, post, api, instance, set } = scene;
  const password = "a long password of Kim's";
  const kim = await addPerson("kim");
  await setPassword(kim.userId, password);
  provider.person = mia;
  const home = await browseAs(kim);
  const asked = async (query: string, variables: object = {}) =>
    (await post({ query, variables }, { cookie: home.cookieFor(api.url) })).body.data;
  const started = async () => (await asked(start, { input: { instanceId: instance.id } })).startLinkingExternalAccount;
  aheadMs = 24 * 60 * 60_000;
  t.deepEqual(await started(), { result: null, refusal: { code: "ConfirmationRequired" } });
  t.is(refusedIn(await home.signIn("?purpose=link")), "ConfirmationRequired");
  t.deepEqual((await home.whoAmI()).account.externalAccounts, []);
  const confirm = `mutation { confirmSession(input: { kind: PASSWORD, code: "${password}" }) { refusal { code } } }`;
  t.is((await asked(confirm)).confirmSession.refusal, null);
  const path = `${instance.path}/sign-in?purpose=link`;
  t.deepEqual(await started(), { result: { path }, refusal: null });
  t.is(refusedIn(await home.signIn("?purpose=link")), null);
  t.is((await home.whoAmI()).account.externalAccounts.length, 1);
  await set("isOffered", false);
  t.is((await started()).refusal.code, "NotPermitted");
});
