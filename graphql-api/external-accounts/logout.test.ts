import test, { type ExecutionContext } from "ava";
import type { JWTPayload } from "jose";
import { openForgingProvider } from "../../tests/support/forging-provider.ts";
import { sceneWith } from "../testing/sign-in-scene.ts";

const subject = "provider|mia";

async function logoutScene(t: ExecutionContext, settings = {}) {
  const scene = await sceneWith(t, openForgingProvider, { registersPeople: true, ...settings });
  const { provider, browse, api, instance, post } = scene;
  /** A browser with a session that came from this session of the provider. */
  const signedIn = async (sid: string, sub = subject) => {
    provider.claims = { sub, sid, preferred_username: sub.replace("|", "-") };
    const browser = browse();
    await browser.signIn();
    return browser;
  };
  const tell = async (token: string) =>
    (
      await fetch(`${api.url}${instance.path}/back-channel-logout`, {
        method: "POST",
        body: new URLSearchParams({ logout_token: token }),
      })
    ).status;
  const end = async (claims: JWTPayload) => tell(await provider.logoutToken(claims));
  const isIn = async ({ cookieFor }: { cookieFor(url: string): string }) => {
    const { body } = await post({ query: "{ viewer { user { id } } }" }, { cookie: cookieFor(api.url) });
    return body.data.viewer !== null;
  };
  return { ...scene, signedIn, tell, end, isIn };
}

test("a session that ends at the provider ends here at once with its sockets, and no other one", async (t) => {
  const { signedIn, end, isIn, connect, api } = await logoutScene(t);
  const [one, other, ofAnother] = [await signedIn("s1"), await signedIn("s2"), await signedIn("s1-of-otto", "provider|otto")];
  const socket = await connect({ cookie: one.cookieFor(api.url) });
  const kept = await connect({ cookie: other.cookieFor(api.url) });
  t.is(await end({ sub: subject, sid: "s1" }), 200);
  t.is(await socket.closed, 4401);
  t.deepEqual(await Promise.all([one, other, ofAnother].map(isIn)), [false, true, true]);
  t.is(kept.socket.readyState, kept.socket.OPEN);
  t.is(await end({ sub: "provider|otto", sid: "s2" }), 200, "whether there is such a session is not told");
  t.true(await isIn(other));
});

test("a message that names the person ends all sessions of the provider, and one that names the session finds the person", async (t) => {
  const { signedIn, end, isIn, signIn, administrator, post, api } = await logoutScene(t);
  const [one, other] = [await signedIn("s1"), await signedIn("s2")];
  t.is(await end({ sid: "s1" }), 200);
  t.deepEqual([await isIn(one), await isIn(other)], [false, true]);
  const again = await signedIn("s3");
  t.is(await end({ sub: subject }), 200);
  t.deepEqual([await isIn(other), await isIn(again)], [false, false]);
  const { body } = await post({ query: "{ viewer { user { id } } }" }, { cookie: await signIn(administrator) });
  t.truthy(body.data.viewer, api.url);
});

test("a message that is sent again or forged ends nothing", async (t) => {
  const { signedIn, tell, end, isIn, provider } = await logoutScene(t);
  const token = await provider.logoutToken({ sub: subject, sid: "s1" });
  t.is(await tell(token), 200);
  const browser = await signedIn("s1");
  t.is(await tell(token), 400);
  t.is(await end({ sub: subject, sid: "s1", nonce: "n" }), 400);
  t.is(await tell("x".repeat(40_000)), 400);
  t.true(await isIn(browser));
});

test("signing out here leads to the provider where the setting says so", async (t) => {
  const { signedIn, set, post, api, provider } = await logoutScene(t);
  const leave = async (sid: string) => {
    const cookie = (await signedIn(sid)).cookieFor(api.url);
    const { body } = await post({ query: "mutation { signOut { result { continueAt } refusal { code } } }" }, { cookie });
    return body.data.signOut.result.continueAt;
  };
  t.is(await leave("s1"), null);
  t.is(await set("signsOutThere", true), null);
  const url = new URL(await leave("s2"));
  t.is(`${url.origin}${url.pathname}`, `${provider.issuer}/leave`);
  t.is(url.searchParams.get("post_logout_redirect_uri"), `${api.url}/`);
  t.is(url.searchParams.get("client_id"), "logue");
  const [, payload = ""] = (url.searchParams.get("id_token_hint") ?? "").split(".");
  t.is(JSON.parse(Buffer.from(payload, "base64url").toString()).sid, "s2");
});
