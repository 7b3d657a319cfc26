import { integrations } from "@logue/integrations/index.ts";
import test from "ava";
import { v7 as uuidv7 } from "uuid";
import { createCookieBrowser } from "../../tests/support/cookie-browser.ts";
import { openLiveWorkspace } from "../testing/live-workspace.ts";
import { addOpenIdConnect, changeSetting, mia, refusedIn, signInScene } from "../testing/sign-in-scene.ts";

test("a person whom the provider confirms gets an account where the method registers people, and the same one the next time", async (t) => {
  const { provider, browse, set } = await signInScene(t);
  provider.person = mia;
  const stranger = browse();
  t.is(refusedIn(await stranger.signIn()), "ExternalAccountUnknown");
  t.is(await stranger.whoAmI(), null);
  await set("registersPeople", true);
  const first = browse();
  t.is((await first.signIn("?returnTo=/threads")).url.pathname, "/threads");
  t.like(await first.whoAmI(), {
    user: { name: "mia", displayName: "Mia Mole" },
    account: { email: "mia@example.org", externalAccounts: [{ label: "mia@example.org", methodName: "OpenID Connect" }] },
  });
  const again = browse();
  await again.signIn();
  t.is((await again.whoAmI()).account.sessions.length, 2);
  t.deepEqual(new Set((await again.whoAmI()).account.sessions.map(({ method }: { method: string }) => method)).size, 1);
});

test("another person who wants a name that is taken gets it with a number, and no one's account", async (t) => {
  const { provider, browse, addPerson } = await signInScene(t, { registersPeople: true });
  await addPerson("mia");
  provider.person = { ...mia, email: "mole@example.org" };
  const browser = browse();
  await browser.signIn();
  t.is((await browser.whoAmI()).user.name, "mia2");
});

test("a confirmed address opens the imported account that no one has used, where the setting allows it, and no other", async (t) => {
  const { provider, browse, send, set, setPassword } = await signInScene(t);
  const person = { timeZone: null, inviteId: null, kind: "person", origin: null } as const;
  const [imported, claimed] = [uuidv7(), uuidv7()];
  const named = (userId: string, name: string) => ({ ...person, userId, name, displayName: name, email: `${name}@example.org` });
  await send("system", "RegisterUser", named(imported, "mia"));
  await send("system", "RegisterUser", named(claimed, "otto"));
  await setPassword(claimed, "a long password of Otto's");
  provider.person = mia;
  t.is(refusedIn(await browse().signIn()), "ExternalAccountUnknown");
  await set("linksByMail", true);
  provider.person = { ...mia, email_verified: false };
  t.is(refusedIn(await browse().signIn()), "ExternalAccountUnknown");
  provider.person = { ...mia, sub: "provider|otto", email: "otto@example.org" };
  t.is(refusedIn(await browse().signIn()), "ExternalAccountUnknown");
  await set("registersPeople", true);
  t.is(refusedIn(await browse().signIn()), "EmailTaken");
  provider.person = mia;
  const browser = browse();
  t.is(refusedIn(await browser.signIn()), null);
  t.is((await browser.whoAmI()).user.name, "mia");
});

test("an imported administrator waits for a word, whatever the provider confirms", async (t) => {
  const { provider, browse, send } = await signInScene(t, { linksByMail: true, registersPeople: true });
  const userId = uuidv7();
  const person = { name: "mia", displayName: "Mia", email: "mia@example.org", timeZone: null, inviteId: null, origin: null };
  await send("system", "RegisterUser", { ...person, userId, kind: "person" });
  await send("system", "AssignRole", { userId, role: "administrator" });
  provider.person = mia;
  t.is(refusedIn(await browse().signIn()), "AdministratorUnconfirmed");
});

test("a person who is signed in links the account, signs in by it, and unlinks it", async (t) => {
  const { provider, browse, browseAs, addPerson, answer, instance, setPassword } = await signInScene(t);
  const [kim, lou] = [await addPerson("kim"), await addPerson("lou")];
  await setPassword(kim.userId, "a long password of Kim's");
  provider.person = mia;
  const home = await browseAs(kim);
  t.is(refusedIn(await home.signIn("?purpose=link")), null);
  t.deepEqual((await home.whoAmI()).account.externalAccounts, [{ label: "mia@example.org", methodName: "OpenID Connect" }]);
  const elsewhere = browse();
  await elsewhere.signIn();
  t.is((await elsewhere.whoAmI()).user.name, "kim");
  t.is(refusedIn(await (await browseAs(lou)).signIn("?purpose=link")), "ExternalAccountTaken");
  const unlink = `mutation { unlinkExternalAccount(input: { userId: "${kim.userId}", instanceId: "${instance.id}" }) { refusal { code } } }`;
  t.is((await answer(lou, unlink)).unlinkExternalAccount.refusal.code, "NotPermitted");
  t.is((await answer(kim, unlink)).unlinkExternalAccount.refusal, null);
  t.is(refusedIn(await browse().signIn()), "ExternalAccountUnknown");
  t.is(refusedIn(await (await browseAs(lou)).signIn("?purpose=link")), null);
});

test("the only way to sign in stays", async (t) => {
  const { provider, browse, ask, answer, administrator, instance } = await signInScene(t, { registersPeople: true });
  provider.person = mia;
  const browser = browse();
  await browser.signIn();
  const userId = (await browser.whoAmI()).user.id;
  const unlink = `mutation { unlinkExternalAccount(input: { userId: "${userId}", instanceId: "${instance.id}" }) { refusal { code } } }`;
  const asMia = { ...administrator, userId, role: "member" as const };
  t.like(await ask(asMia, unlink), { data: { unlinkExternalAccount: { refusal: { code: "LastSignInMethod" } } } });
  t.is((await answer(administrator, unlink)).unlinkExternalAccount.refusal, null);
});

test("a forged, repeated, foreign or cancelled answer begins no session", async (t) => {
  const { api, provider, browse, instance } = await signInScene(t, { registersPeople: true });
  const callback = `${api.url}${instance.path}/callback`;
  t.is(refusedIn(await browse().open(`${callback}?code=stolen&state=none`)), "Expired");
  provider.person = null;
  t.is(refusedIn(await browse().signIn()), "Cancelled");
  provider.person = mia;
  const victim = browse();
  const start = await fetch(`${api.url}${instance.path}/sign-in`, { redirect: "manual" });
  for (const cookie of start.headers.getSetCookie()) victim.setCookie(api.url, cookie);
  t.is(refusedIn(await victim.open(`${callback}?code=of-an-attacker&state=of-an-attacker`)), "AnswerRefused");
  t.is(await victim.whoAmI(), null);
});

test("after signing in, no other site is shown", async (t) => {
  const { provider, browse, api } = await signInScene(t, { registersPeople: true });
  provider.person = mia;
  for (const returnTo of [
    "https://evil.example/",
    "//evil.example",
    "/\\evil.example",
    "javascript:alert(1)",
    "/%09/evil.example",
  ]) {
    const { url } = await browse().signIn(`?returnTo=${encodeURIComponent(returnTo)}`);
    t.is(url.origin, new URL(api.url).origin, returnTo);
  }
});

test("an administrator tries a method before it is offered, sees the mapped person, and no session begins", async (t) => {
  const { provider, browseAs, browse, administrator, addPerson, set, answer } = await signInScene(t, { registersPeople: true });
  await set("isOffered", false);
  t.deepEqual((await answer(null, "{ signInMethods { path } }")).signInMethods, []);
  t.is(refusedIn(await browse().signIn()), "NotPermitted");
  t.is(refusedIn(await (await browseAs(await addPerson("kim"))).signIn("?purpose=try")), "NotPermitted");
  provider.person = { ...mia, name: "<script>alert(1)</script>" };
  const { text } = await (await browseAs(administrator)).signIn("?purpose=try");
  t.true(text.includes("would get a new account, @mia"));
  t.false(text.includes("<script>"));
  const { users } = await answer(administrator, "{ users(first: 50) { edges { node { name } } } }");
  t.false(users.edges.some(({ node }: { node: { name: string } }) => node.name === "mia"));
});

test("settings of a method are checked as declared, and its secret is never shown", async (t) => {
  const { set, answer, administrator, instance } = await signInScene(t);
  t.is(await set("issuer", "not an address"), "SettingInvalid");
  t.is(await set("clientId", 7), "SettingInvalid");
  t.is(await set("clientSecret", ""), "SettingInvalid");
  t.is(await set("colour", "blue"), "SettingUnknown");
  const listed = await answer(
    administrator,
    `{ settings(scope: INTEGRATION, scopeId: "${instance.id}") { key kind value isSet } }`,
  );
  const secret = listed.settings.find(({ key }: { key: string }) => key === "clientSecret");
  t.deepEqual(secret, { key: "clientSecret", kind: "SECRET", value: null, isSet: true });
});

test("a provider in the own network is asked only where the operator allows it", async (t) => {
  const workspace = await openLiveWorkspace({ integrations });
  t.teardown(workspace.close);
  const { api, answer, administrator } = workspace;
  const instance = (await answer(administrator, addOpenIdConnect)).addIntegration.result.instance;
  const given = { isOffered: true, issuer: "http://127.0.0.1:9", clientId: "logue", isInsecureAllowed: true };
  for (const [key, value] of Object.entries(given))
    await answer(administrator, changeSetting, { input: { scope: "INTEGRATION", scopeId: instance.id, key, value } });
  t.is(refusedIn(await createCookieBrowser().open(`${api.url}${instance.path}/sign-in`)), "AddressForbidden");
});

test("the account of a person who was erased may come anew, as another person", async (t) => {
  const { provider, browse, send, administrator } = await signInScene(t, { registersPeople: true });
  provider.person = mia;
  const before = browse();
  await before.signIn();
  const erasedId = (await before.whoAmI()).user.id;
  await send(administrator, "EraseUser", { userId: erasedId, reason: "Asked for by mail" });
  t.is(await before.whoAmI(), null);
  const anew = browse();
  t.is(refusedIn(await anew.signIn()), null);
  const { user, account } = await anew.whoAmI();
  t.not(user.id, erasedId);
  t.like(user, { name: "mia", displayName: "Mia Mole" });
  t.is(account.externalAccounts.length, 1);
});
