import test from "ava";
import * as openid from "openid-client";
import { waitUntil } from "../../tests/support/wait-until.ts";
import { askForCode, errorOf, openOAuthScene, redirectUri } from "../testing/oauth-program.ts";

test("a person lets a program act: the code gives tokens that the API honours, limited to what was allowed", async (t) => {
  const scene = await openOAuthScene(t);
  const kim = await scene.addPerson("kim");
  const program = await scene.register();
  const asked = await askForCode(scene, kim, program, {
    scope: "openid profile email messages.read messages.post",
    give: ["profile", "messages.read"],
  });
  t.true(asked.page.text.includes("Let Tide table act for you?"));
  t.true(asked.page.text.includes("Write messages."));
  t.is(asked.callback.searchParams.get("iss"), scene.issuer);
  const tokens = await asked.exchange();
  t.is(tokens.scope, "openid profile messages.read");
  t.like(tokens.claims(), { sub: kim.userId, iss: scene.issuer, aud: program.clientId });
  t.like(await openid.fetchUserInfo(asked.config, tokens.access_token, kim.userId), { name: "Kim", preferred_username: "kim" });
  t.like(await scene.whoAmI(tokens.access_token), { user: { id: kim.userId, name: "kim" }, tokenPermissions: ["MESSAGES_READ"] });
  const posting = `mutation { postMessage(input: { roomId: "${scene.generalRoomId}", text: "Hello" }) { refusal { code } } }`;
  const { body } = await scene.post({ query: posting }, { authorization: `Bearer ${tokens.access_token}` });
  t.is(body.errors[0].extensions.code, "ScopeMissing");
  const client = await scene.connect({ authorization: `Bearer ${tokens.access_token}` });
  client.subscribe("subscription { inboxEvents { __typename } }");
  const other = await askForCode(scene, kim, program, { scope: "openid messages.read" });
  t.false(other.isAsked, "what was allowed before is not asked again");
  const grants = (await scene.answer(kim, "{ viewer { account { oauthGrants { id clientName scopes { name } lastUsedOn } } } }"))
    .viewer.account.oauthGrants;
  t.like(grants, [{ clientName: "Tide table", scopes: [{ name: "openid" }, { name: "profile" }, { name: "messages.read" }] }]);
  const lastUse = async () =>
    (await scene.answer(kim, "{ viewer { account { oauthGrants { lastUsedOn } } } }")).viewer.account.oauthGrants[0].lastUsedOn;
  await waitUntil("the use", async () => (await lastUse()) !== null);
  const withdrawal = `mutation { withdrawOAuthAccess(input: { grantId: "${grants[0].id}" }) { refusal { code } } }`;
  const { body: withdrawn } = await scene.post({ query: withdrawal }, { cookie: await scene.signIn(kim) });
  t.is(withdrawn.data.withdrawOAuthAccess.refusal, null);
  t.is(await client.closed, 4401);
  t.is(await scene.whoAmI(tokens.access_token), "UNAUTHENTICATED");
  t.is(await errorOf(openid.refreshTokenGrant(asked.config, tokens.refresh_token ?? "")), "invalid_grant");
});

test("refresh tokens rotate, and one that is used twice ends everything that came of it", async (t) => {
  const scene = await openOAuthScene(t);
  const kim = await scene.addPerson("kim");
  const asked = await askForCode(scene, kim, await scene.register());
  const first = await asked.exchange();
  const second = await openid.refreshTokenGrant(asked.config, first.refresh_token ?? "");
  t.not(second.refresh_token, first.refresh_token);
  t.like(await scene.whoAmI(second.access_token), { user: { name: "kim" } });
  t.is(await errorOf(openid.refreshTokenGrant(asked.config, first.refresh_token ?? "")), "invalid_grant");
  t.is(await scene.whoAmI(second.access_token), "UNAUTHENTICATED");
  t.is(await errorOf(openid.refreshTokenGrant(asked.config, second.refresh_token ?? "")), "invalid_grant");
});

test("a code works once, and a second use ends what the first gave", async (t) => {
  const scene = await openOAuthScene(t);
  const kim = await scene.addPerson("kim");
  const asked = await askForCode(scene, kim, await scene.register());
  const tokens = await asked.exchange();
  t.like(await scene.whoAmI(tokens.access_token), { user: { name: "kim" } });
  t.is(await errorOf(asked.exchange()), "invalid_grant");
  t.is(await scene.whoAmI(tokens.access_token), "UNAUTHENTICATED");
});

test("a stolen code is of no use without the program's verifier, its secret and its address", async (t) => {
  const scene = await openOAuthScene(t);
  const kim = await scene.addPerson("kim");
  const program = await scene.register();
  const thief = await scene.register({ name: "Thief" });
  const asked = await askForCode(scene, kim, program);
  t.is(await errorOf(asked.exchange(asked.callback, openid.randomPKCECodeVerifier())), "invalid_grant");
  const form = { grant_type: "authorization_code", code: asked.code, redirect_uri: redirectUri, code_verifier: "x".repeat(43) };
  const ask = async (by: { clientId: string; secret: string }, more = {}) => {
    const authorization = `Basic ${Buffer.from(`${by.clientId}:${by.secret}`).toString("base64")}`;
    const response = await fetch(`${scene.issuer}/token`, {
      method: "POST",
      headers: { authorization },
      body: new URLSearchParams({ ...form, ...more }),
    });
    return ((await response.json()) as { error: string }).error;
  };
  t.is(await ask(thief), "invalid_grant");
  t.is(await ask({ ...program, secret: thief.secret }), "invalid_client");
  t.is(await ask(program, { code_verifier: "" }), "invalid_grant");
  t.is(await ask(program, { redirect_uri: `${redirectUri}/` }), "invalid_grant");
});

test("addresses that were not registered, scopes beyond the registration and requests without PKCE are refused", async (t) => {
  const scene = await openOAuthScene(t);
  const kim = await scene.addPerson("kim");
  const program = await scene.register();
  const addresses = [
    `${redirectUri}.evil.example`,
    `${redirectUri}/..`,
    `${redirectUri}?more=1`,
    "https://tides.example.org",
    "https://tides.example.org@evil.example/callback",
    "http://tides.example.org/callback",
  ];
  for (const redirect of addresses) {
    const { page } = await askForCode(scene, kim, program, { redirect });
    t.is(page.status, 400, redirect);
    t.is(page.url.origin, new URL(scene.issuer).origin, redirect);
    t.true(page.text.includes("This does not work"));
  }
  const refusedBy = async (more: Readonly<Record<string, string>>) => {
    const { callback } = await askForCode(scene, kim, program, { more });
    return new URLSearchParams(callback.search || callback.hash.slice(1)).get("error");
  };
  t.is(await refusedBy({ scope: "openid users.erase" }), "invalid_scope");
  t.is(await refusedBy({ code_challenge: "" }), "invalid_request");
  t.is(await refusedBy({ code_challenge_method: "plain" }), "invalid_request");
  t.is(await refusedBy({ response_type: "token" }), "unsupported_response_type");
  t.is((await askForCode(scene, kim, program, { more: { response_mode: "form_post" } })).code, "");
});

test("the pages refuse frames and forms from elsewhere, and no person answers for another one", async (t) => {
  const scene = await openOAuthScene(t);
  const [kim, lou] = [await scene.addPerson("kim"), await scene.addPerson("lou")];
  const asked = await askForCode(scene, kim, await scene.register(), { more: { prompt: "consent" } });
  const { url } = asked;
  const browser = await scene.browse(kim);
  const page = await browser.open(url.href);
  t.is(page.headers.get("x-frame-options"), "DENY");
  t.regex(page.headers.get("content-security-policy") ?? "", /form-action 'self'.*frame-ancestors 'none'/);
  const crossSite = await fetch(page.url, {
    method: "POST",
    headers: { cookie: browser.cookieFor(page.url.href), origin: "https://evil.example", "sec-fetch-site": "cross-site" },
    body: new URLSearchParams({ answer: "allow" }),
  });
  t.is(crossSite.status, 403);
  browser.setCookie(scene.api.url, await scene.signIn(lou));
  t.true((await browser.open(page.url.href)).text.includes("signed in as another person"));
  t.is((await browser.submit(page.url.href, [["answer", "allow"]])).status, 400);
  const stranger = await scene.browse(lou);
  t.is((await stranger.open(page.url.href)).status, 400, "the flow of another browser");
});

test("a person may refuse, and one who is not signed in signs in first", async (t) => {
  const scene = await openOAuthScene(t);
  const kim = await scene.addPerson("kim");
  const { url } = await askForCode(scene, kim, await scene.register());
  url.searchParams.set("prompt", "consent");
  const browser = await scene.browse(kim);
  const page = await browser.open(url.href);
  t.is((await browser.refuse(page.url)).url.searchParams.get("error"), "access_denied");
  const stranger = await scene.browse(null);
  const signIn = await stranger.open(url.href);
  t.is(signIn.status, 401);
  stranger.setCookie(scene.api.url, await scene.signIn(kim));
  t.true((await stranger.open(signIn.url.href)).text.includes("Let Tide table act for you?"));
});
