import test from "ava";
import { makeSigner } from "../../tests/support/saml-messages.ts";
import { signedQuery, signOutXml, signsOut } from "../../tests/support/saml-sign-out.ts";
import { samlScene } from "../testing/saml-scene.ts";

const signOut = "mutation { signOut { result { continueAt } refusal { code } } }";

test("a person who signs out at the provider is signed out here at once, with the sockets of that session alone", async (t) => {
  const { browse, provider, here, connect, api } = await samlScene(t);
  const [one, other, ofOtto] = [browse(), browse(), browse()];
  await one.signIn("", { sessionIndex: "first" });
  await other.signIn("", { sessionIndex: "second" });
  await ofOtto.signIn("", { nameId: "id-of-otto", sessionIndex: "third", attributes: { uid: "otto" } });
  const socket = await connect({ cookie: one.cookieFor(api.url) });
  const leave = (sessionIndex: string | null, signer = provider.signer) => {
    const words = signsOut({ providerId: provider.entityId, destination: here("sign-out"), sessionIndex });
    return signedQuery(signOutXml(words), signer);
  };
  const query = leave("first");
  const answer = await fetch(here(`sign-out?${query}`), { redirect: "manual" });
  t.is(answer.status, 303);
  t.true(answer.headers.get("location")?.startsWith(`${provider.url}/sign-out?SAMLResponse=`));
  t.is(await socket.closed, 4401);
  t.is(await one.whoAmI(), null);
  t.truthy(await other.whoAmI());
  t.is((await fetch(here(`sign-out?${query}`), { redirect: "manual" })).status, 400, "it counts once");
  t.is((await fetch(here(`sign-out?${leave(null, makeSigner())}`), { redirect: "manual" })).status, 400);
  t.truthy(await other.whoAmI());
  t.is((await fetch(here(`sign-out?${leave(null)}`), { redirect: "manual" })).status, 303);
  t.is(await other.whoAmI(), null);
  t.truthy(await ofOtto.whoAmI());
});

test("signing out here leads to the provider where the setting says so, with a signed request for that session", async (t) => {
  const { browse, provider, post, api, here } = await samlScene(t, { signsOutThere: true });
  const browser = browse();
  await browser.signIn();
  const { body } = await post({ query: signOut }, { cookie: browser.cookieFor(api.url) });
  const asked = new URL(body.data.signOut.result.continueAt);
  t.is(`${asked.origin}${asked.pathname}`, `${provider.url}/sign-out`);
  t.like(await provider.readSignOut(asked.searchParams), { nameID: "id-of-mia", sessionIndex: "session-of-mia" });
  t.is(await browser.whoAmI(), null);
  const back = await fetch(here("sign-out?SAMLResponse=abc"), { redirect: "manual" });
  t.is(back.headers.get("location"), "/");
});
