import { codeAt } from "@logue/command-service/contract/authenticators.ts";
import { workspaceScopeId } from "@logue/command-service/contract/settings.ts";
import test from "ava";
import * as openid from "openid-client";
import { waitUntil } from "../../tests/support/wait-until.ts";
import { readExamples } from "../examples/read-examples.ts";
import { createSchema } from "../schema/schema.ts";
import { askForCode, errorOf, type OAuthScene, openOAuthScene } from "../testing/oauth-program.ts";
import type { JsonObject } from "../testing/workspace.ts";
import { openToWithheld } from "./withheld-operations.ts";

const password = "a long password";
const dayMs = 24 * 60 * 60_000;
const changeSetting = "mutation ($input: ChangeSettingInput!) { changeSetting(input: $input) { refusal { code } } }";
const demandAndName = "{ secondFactorDemand { dueAt isOver displayName } viewer { user { name } } }";

async function require({ answer, administrator }: OAuthScene, ...value: string[]): Promise<void> {
  const input = { scope: "WORKSPACE", scopeId: workspaceScopeId, key: "secondFactorByRole", value };
  const { refusal } = (await answer(administrator, changeSetting, { input })).changeSetting;
  if (refusal !== null) throw new Error(refusal.code);
}

const codesOf = ({ errors = [] }: JsonObject): string[] => errors.map(({ extensions }: JsonObject) => extensions.code);

async function addApp(scene: OAuthScene, cookie: string, nowMs: number): Promise<JsonObject> {
  const prepared = await scene.post({ query: "mutation { prepareAuthenticator { result { setup secret } } }" }, { cookie });
  const { setup, secret } = prepared.body.data.prepareAuthenticator.result;
  const query = `mutation ($input: AddAuthenticatorInput!) { addAuthenticator(input: $input) {
    refusal { code } result { recoveryCodes account { email } } } }`;
  const input = { setup, code: codeAt(secret, nowMs), label: "Phone" };
  return (await scene.post({ query, variables: { input } }, { cookie })).body;
}

test("until the grace is over a person is told and goes on; then everything is closed save setting a factor up", async (t) => {
  let aheadMs = 0;
  const clock = () => Date.now() + aheadMs;
  const scene = await openOAuthScene(t, { clock });
  const ben = await scene.addPerson("ben");
  await scene.setPassword(ben.userId, password);
  const cookie = await scene.signIn(ben);
  const ask = async (query: string) => (await scene.post({ query }, { cookie })).body;
  await require(scene, "member 2");
  const during = (await ask(demandAndName)).data;
  t.like(during, { secondFactorDemand: { isOver: false, displayName: "Ben" }, viewer: { user: { name: "ben" } } });
  t.true(Math.abs(Date.parse(during.secondFactorDemand.dueAt) - clock() - 2 * dayMs) < dayMs);
  const nia = await scene.addPerson("nia", "moderator");
  t.deepEqual(
    (await scene.post({ query: demandAndName }, { cookie: await scene.signIn(nia) })).body.data.secondFactorDemand,
    null,
  );

  aheadMs = 3 * dayMs;
  t.like((await ask(demandAndName)).data, { secondFactorDemand: { isOver: true }, viewer: null });
  t.is((await addApp(scene, cookie, clock())).data.addAuthenticator.refusal.code, "ConfirmationRequired");
  const confirm = `mutation { confirmSession(input: { kind: PASSWORD, code: "${password}" }) { refusal { code } } }`;
  t.is((await ask(confirm)).data.confirmSession.refusal, null);
  const without = async () => {
    const query = "{ accountsWithoutSecondFactor { edges { node { user { name } } } } }";
    const { edges } = (await scene.answer(scene.administrator, query)).accountsWithoutSecondFactor;
    return edges.map(({ node }: JsonObject) => node.user.name);
  };
  t.deepEqual(await without(), ["ada", "ben", "nia"]);
  const setUp = await addApp(scene, cookie, clock());
  t.deepEqual(codesOf(setUp), []);
  t.is(setUp.data.addAuthenticator.refusal, null);
  t.is(setUp.data.addAuthenticator.result.recoveryCodes.length, 10);
  t.is(setUp.data.addAuthenticator.result.account, null, "nothing is read beneath it");
  t.deepEqual((await ask(demandAndName)).data, { secondFactorDemand: null, viewer: { user: { name: "ben" } } });
  t.deepEqual(await without(), ["ada", "nia"]);
});

test("every operation is closed to a person without the factor that a role needs, as to people who are not signed in", async (t) => {
  const scene = await openOAuthScene(t);
  const ben = await scene.addPerson("ben");
  const cookie = await scene.signIn(ben);
  await require(scene, "member 0");
  const token = await scene.createToken(ben.userId, ["read", "write", "administer"]);
  let closedCount = 0;
  for (const { name, kind, source, variables } of readExamples().filter(({ kind }) => kind !== "subscription")) {
    if ((openToWithheld as readonly string[]).includes(name)) continue;
    const operation = { query: source, variables };
    const anonymous = codesOf((await scene.post(operation)).body);
    const withheld = codesOf((await scene.post(operation, { cookie })).body);
    const byToken = codesOf((await scene.post(operation, { authorization: `Bearer ${token}` })).body);
    if (withheld.includes("SecondFactorSetupRequired")) closedCount += 1;
    const closed = anonymous.map((code) => (code === "UNAUTHENTICATED" ? "SecondFactorSetupRequired" : code));
    t.deepEqual([withheld, byToken], [closed, closed], `${kind} ${name}`);
  }
  t.true(closedCount > 150, `${closedCount} operations are closed`);
});

test("sockets, files, access tokens and programs of such a person are closed at once", async (t) => {
  const scene = await openOAuthScene(t);
  const ben = await scene.addPerson("ben");
  await scene.setPassword(ben.userId, password);
  const cookie = await scene.signIn(ben);
  const asked = await askForCode(scene, ben, await scene.register());
  const tokens = await asked.exchange();
  const upload = { "content-type": "text/plain", "x-file-name": "tides.txt", cookie };
  const { fileId } = (await (
    await fetch(`${scene.api.url}/files?roomId=${scene.generalRoomId}`, { method: "POST", headers: upload, body: "High at noon" })
  ).json()) as JsonObject;
  const get = async (path: string) =>
    (await fetch(`${scene.api.url}${path}`, { headers: { cookie }, redirect: "manual" })).status;
  t.is(await get(`/files/${fileId}`), 200);
  const client = await scene.connect({ cookie });
  const following = client.subscribe("subscription { inboxEvents { __typename } }");
  await require(scene, "member 0");
  t.is(await client.closed, 4401);
  t.deepEqual(following.errors, []);
  t.is(await (await scene.connect({ cookie })).closed, 4401);
  t.not(await get(`/files/${fileId}`), 200);
  t.is(await scene.whoAmI(tokens.access_token), null);
  const { body } = await scene.post(
    { query: "{ inbox(first: 1) { edges { cursor } } }" },
    { authorization: `Bearer ${tokens.access_token}` },
  );
  t.deepEqual(codesOf(body), ["SecondFactorSetupRequired"]);
  t.is(await errorOf(openid.refreshTokenGrant(asked.config, tokens.refresh_token ?? "")), "invalid_grant");
  await t.throwsAsync(openid.fetchUserInfo(asked.config, tokens.access_token, ben.userId));

  const signIn = `mutation { signIn(input: { nameOrEmail: "ben", password: "${password}" }) { refusal { code } result { viewer { user { id } } } } }`;
  t.deepEqual((await scene.post({ query: signIn })).body.data.signIn, { refusal: null, result: { viewer: null } });
  await addApp(scene, cookie, Date.now());
  await waitUntil("everything is open", async () => (await get(`/files/${fileId}`)) === 200);
  t.like(await scene.whoAmI(tokens.access_token), { user: { name: "ben" } });
});

test("only operations that exist are open to such a person", (t) => {
  const schema = createSchema();
  const fields = { ...schema.getQueryType()?.getFields(), ...schema.getMutationType()?.getFields() };
  t.true(openToWithheld.every((name) => name in fields));
});
