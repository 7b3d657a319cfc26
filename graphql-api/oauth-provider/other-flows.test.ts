import { request } from "node:http";
import { type AddressInfo, createServer } from "node:net";
import test from "ava";
import * as openid from "openid-client";
import { waitUntil } from "../../tests/support/wait-until.ts";
import { askForCode, errorOf, type OAuthScene, openOAuthScene } from "../testing/oauth-program.ts";

const disabling = "mutation ($id: ID!) { disableOAuthClient(input: { clientId: $id }) { refusal { code } } }";

/** As over HTTP, where the sockets of the ended sign-ins are closed. */
const asAdministrator = async ({ post, signIn, administrator }: OAuthScene, query: string, variables: object) => {
  const { body } = await post({ query, variables }, { cookie: await signIn(administrator) });
  return Object.values(body.data as Record<string, { refusal: { code: string } | null }>)[0]?.refusal ?? null;
};

test("a program acts for itself by its own account, within its scopes, until it is disabled", async (t) => {
  const scene = await openOAuthScene(t);
  const program = await scene.register({ accountName: "tides", scopes: ["messages.read", "messages.post"] });
  const config = await scene.discover(program);
  const { access_token: token, scope } = await openid.clientCredentialsGrant(config, { scope: "messages.read" });
  t.is(scope, "messages.read");
  t.like(await scene.whoAmI(token), { user: { name: "tides" }, tokenPermissions: ["MESSAGES_READ"] });
  t.is(await errorOf(openid.clientCredentialsGrant(config, { scope: "users.erase" })), "invalid_scope");
  const socket = await scene.connect({ authorization: `Bearer ${token}` });
  socket.subscribe("subscription { inboxEvents { __typename } }");
  t.is(await asAdministrator(scene, disabling, { id: program.clientId }), null);
  t.is(await socket.closed, 4401);
  t.is(await scene.whoAmI(token), "UNAUTHENTICATED");
  t.is(await errorOf(openid.clientCredentialsGrant(config)), "invalid_client");
});

test("a disabled program acts for no person, and no person is asked for it any more", async (t) => {
  const scene = await openOAuthScene(t);
  const kim = await scene.addPerson("kim");
  const program = await scene.register();
  const asked = await askForCode(scene, kim, program);
  const tokens = await asked.exchange();
  t.like(await scene.whoAmI(tokens.access_token), { user: { name: "kim" } });
  t.is(await asAdministrator(scene, disabling, { id: program.clientId }), null);
  t.is(await scene.whoAmI(tokens.access_token), "UNAUTHENTICATED");
  t.is(await errorOf(openid.refreshTokenGrant(asked.config, tokens.refresh_token ?? "")), "invalid_client");
  t.is((await askForCode(scene, kim, program)).page.status, 400);
  const { viewer } = await scene.answer(kim, "{ viewer { account { oauthGrants { id } } } }");
  t.deepEqual(viewer.account.oauthGrants, []);
});

test("a renewed secret replaces the old one", async (t) => {
  const scene = await openOAuthScene(t);
  const program = await scene.register({ accountName: "tides" });
  const renewal =
    "mutation ($id: ID!) { renewOAuthClientSecret(input: { clientId: $id }) { result { secret } refusal { code } } }";
  const { secret } = (await scene.answer(scene.administrator, renewal, { id: program.clientId })).renewOAuthClientSecret.result;
  t.is(await errorOf(openid.clientCredentialsGrant(await scene.discover(program))), "invalid_client");
  t.is(await errorOf(openid.clientCredentialsGrant(await scene.discover({ ...program, secret }))), "none");
});

test("what a deactivated person allowed ends for good, also after the account is active again", async (t) => {
  const scene = await openOAuthScene(t);
  const kim = await scene.addPerson("kim");
  const asked = await askForCode(scene, kim, await scene.register());
  const tokens = await asked.exchange();
  const socket = await scene.connect({ authorization: `Bearer ${tokens.access_token}` });
  socket.subscribe("subscription { inboxEvents { __typename } }");
  const byId = (name: string) => `mutation ($id: ID!) { ${name}(input: { userId: $id }) { refusal { code } } }`;
  t.is(await asAdministrator(scene, byId("deactivateUser"), { id: kim.userId }), null);
  t.is(await socket.closed, 4403);
  t.is(await scene.whoAmI(tokens.access_token), "UNAUTHENTICATED");
  t.is(await errorOf(openid.refreshTokenGrant(asked.config, tokens.refresh_token ?? "")), "invalid_grant");
  t.is(await asAdministrator(scene, byId("reactivateUser"), { id: kim.userId }), null);
  t.is(await scene.whoAmI(tokens.access_token), "UNAUTHENTICATED");
  t.is(await errorOf(openid.refreshTokenGrant(asked.config, tokens.refresh_token ?? "")), "invalid_grant");
});

test("a device gets its token once the person has typed its code and allowed it", async (t) => {
  const scene = await openOAuthScene(t);
  const kim = await scene.addPerson("kim");
  const config = await scene.discover(await scene.register({ kind: "PUBLIC", redirectUris: [], allowsDevices: true }));
  const device = await openid.initiateDeviceAuthorization(config, { scope: "messages.read" });
  const browser = await scene.browse(kim);
  const typed = async (code: string) => {
    const page = await browser.open(device.verification_uri);
    const secret = /name="xsrf" value="([^"]+)"/.exec(page.text)?.[1] ?? "";
    const answered = await browser.submit(device.verification_uri, [
      ["xsrf", secret],
      ["user_code", code],
    ]);
    return { secret, answered };
  };
  t.true((await typed("BBBB-BBBB")).answered.text.includes("There is no such code."));
  const { secret, answered } = await typed(device.user_code);
  t.true(answered.text.includes("Is this your device?") && answered.text.includes(device.user_code));
  const fields = [
    ["xsrf", secret],
    ["user_code", device.user_code],
    ["confirm", "yes"],
  ] as const;
  const consent = await browser.submit(device.verification_uri, fields);
  t.true((await browser.allow(consent.url, consent.text)).text.includes("The device is connected"));
  const { access_token: token } = await openid.pollDeviceAuthorizationGrant(config, { ...device, interval: 0.01 });
  t.like(await scene.whoAmI(token), { user: { name: "kim" } });
  t.is(await errorOf(openid.pollDeviceAuthorizationGrant(config, { ...device, interval: 0.01 })), "invalid_grant");
});

test("guessed device codes are slowed down", async (t) => {
  const scene = await openOAuthScene(t);
  const browser = await scene.browse(await scene.addPerson("kim"));
  const path = `${scene.issuer}/device`;
  const statuses: number[] = [];
  for (let count = 0; count < 12; count += 1) {
    const secret = /name="xsrf" value="([^"]+)"/.exec((await browser.open(path)).text)?.[1] ?? "";
    statuses.push(
      (
        await browser.submit(path, [
          ["xsrf", secret],
          ["user_code", "BBBBBBBB"],
        ])
      ).status,
    );
  }
  t.deepEqual(statuses, [...Array.from({ length: 10 }, () => 200), 429, 429]);
});

test("a program asks about its own tokens and gives them back; another program learns nothing", async (t) => {
  const scene = await openOAuthScene(t);
  const kim = await scene.addPerson("kim");
  const asked = await askForCode(scene, kim, await scene.register());
  const { access_token: token } = await asked.exchange();
  t.like(await openid.tokenIntrospection(asked.config, token), { active: true, sub: kim.userId, scope: "openid messages.read" });
  const other = await scene.discover(await scene.register({ name: "Other" }));
  t.deepEqual({ ...(await openid.tokenIntrospection(other, token)) }, { active: false });
  await openid.tokenRevocation(other, token);
  t.like(await scene.whoAmI(token), { user: { name: "kim" } });
  await openid.tokenRevocation(asked.config, token);
  t.is(await scene.whoAmI(token), "UNAUTHENTICATED");
  t.deepEqual({ ...(await openid.tokenIntrospection(asked.config, token)) }, { active: false });
  const grants = async () =>
    (await scene.answer(kim, "{ viewer { account { oauthGrants { id } } } }")).viewer.account.oauthGrants;
  await waitUntil("the event", async () => (await grants()).length === 0);
});

test("a token in an address is none, and tokens and secrets are in no event", async (t) => {
  const scene = await openOAuthScene(t);
  const kim = await scene.addPerson("kim");
  const program = await scene.register({ accountName: "tides" });
  const asked = await askForCode(scene, kim, program);
  const tokens = await asked.exchange();
  const query = encodeURIComponent("{ viewer { user { id } } }");
  const headers = { "apollo-require-preflight": "1" };
  const answer = await fetch(`${scene.api.url}/graphql?query=${query}&access_token=${tokens.access_token}`, { headers });
  t.false((await answer.text()).includes(kim.userId));
  t.not((await fetch(`${scene.issuer}/me?access_token=${tokens.access_token}`)).status, 200);
  const secrets = [program.secret, tokens.access_token, tokens.refresh_token ?? "", asked.code];
  const read = await scene.backEnd.sealedEventStore.readAll({ limit: 1_000 });
  const events = read.map(({ type, data, metadata }) => JSON.stringify({ type, data, metadata })).join();
  t.true(events.includes("OAuthAccessGranted"));
  t.deepEqual(
    secrets.filter((secret) => secret === "" || events.includes(secret)),
    [],
  );
  const ids = [...(await scene.backEnd.vault.page(undefined, 1_000))].map(({ id }) => id).join(" ");
  t.deepEqual(
    secrets.filter((secret) => ids.includes(secret)),
    [],
  );
});

test("without PUBLIC_URL only this machine's own names are an issuer, and with it only that", async (t) => {
  const scene = await openOAuthScene(t);
  const path = "/.well-known/oauth-authorization-server/oauth";
  t.is(((await (await fetch(`${scene.api.url}${path}`)).json()) as { issuer: string }).issuer, scene.issuer);
  const asked = { headers: { host: "evil.example" } };
  const status = await new Promise((resolve) => {
    request(`${scene.issuer}/.well-known/openid-configuration`, asked, ({ statusCode }) => resolve(statusCode)).end();
  });
  t.is(status, 503);
  const port = await freePort();
  await openOAuthScene(t, { environment: { PUBLIC_URL: "https://chat.example.org", PORT: String(port) } });
  const behind = (await (await fetch(`http://127.0.0.1:${port}${path}`)).json()) as Record<string, string>;
  t.is(behind.issuer, "https://chat.example.org/oauth");
  t.is(behind.token_endpoint, "https://chat.example.org/oauth/token");
  t.is(behind.device_authorization_endpoint, "https://chat.example.org/oauth/device/auth");
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
