import test from "ava";
import * as openid from "openid-client";
import { askForCode, type OAuthScene, openOAuthScene, redirectUri } from "../testing/oauth-program.ts";
import type { JsonObject, Person } from "../testing/workspace.ts";

const change = `mutation ($input: ChangeOAuthClientInput!) {
  changeOAuthClient(input: $input) { result { client { name redirectUris scopes { name } } } refusal { code } } }`;

/** By HTTP, so that the server that the program asks is told. */
async function asked({ post, signIn }: OAuthScene, person: Person, query: string, variables: object): Promise<JsonObject> {
  return (await post({ query, variables }, { cookie: await signIn(person) })).body.data;
}

test("a program is changed: it keeps its secret, uses its new name and address, and can do no more than it may ask for now", async (t) => {
  const scene = await openOAuthScene(t);
  const { addPerson, register, administrator, whoAmI } = scene;
  const kim = await addPerson("kim");
  const program = await register();
  const before = await askForCode(scene, kim, program, { scope: "openid messages.read messages.post" });
  const tokens = await before.exchange();
  t.like(await whoAmI(tokens.access_token), { tokenPermissions: ["MESSAGES_READ", "MESSAGES_POST"] });
  const winds = "https://winds.example.org/callback";
  const input = { clientId: program.clientId, name: "Winds", redirectUris: [winds], scopes: ["openid", "messages.read"] };
  t.is((await asked(scene, kim, change, { input })).changeOAuthClient.refusal.code, "NotPermitted");
  const wrong = { ...input, scopes: ["openid", "everything"] };
  t.is((await asked(scene, administrator, change, { input: wrong })).changeOAuthClient.refusal.code, "InputInvalid");
  const changed = (await asked(scene, administrator, change, { input })).changeOAuthClient;
  t.deepEqual(changed, {
    result: { client: { name: "Winds", redirectUris: [winds], scopes: [{ name: "openid" }, { name: "messages.read" }] } },
    refusal: null,
  });
  t.like(await whoAmI(tokens.access_token), { tokenPermissions: ["MESSAGES_READ"] }, "at once");
  const renewed = await openid.refreshTokenGrant(before.config, tokens.refresh_token ?? "");
  t.like(await whoAmI(renewed.access_token), { tokenPermissions: ["MESSAGES_READ"] });
  const after = await askForCode(scene, kim, program, {
    scope: "openid messages.read",
    redirect: winds,
    more: { prompt: "consent" },
  });
  t.true(after.page.text.includes("Let Winds act for you?"));
  t.like(await whoAmI((await after.exchange()).access_token), { user: { name: "kim" } });
  const old = await askForCode(scene, kim, program, { redirect: redirectUri });
  t.is(old.code, "", "the address of before gets no code");
});

test("a changed password ends what programs were allowed, where the person asks for it", async (t) => {
  const scene = await openOAuthScene(t);
  const { addPerson, setPassword, register, whoAmI } = scene;
  const kim = await addPerson("kim");
  await setPassword(kim.userId, "a long password of Kim's");
  const tokens = await (await askForCode(scene, kim, await register())).exchange();
  const mutation = `mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { refusal { code } } }`;
  const [first, second] = ["a longer password of Kim's", "an even longer one of Kim's"];
  const kept = { currentPassword: "a long password of Kim's", newPassword: first };
  t.is((await asked(scene, kim, mutation, { input: kept })).changePassword.refusal, null);
  t.like(await whoAmI(tokens.access_token), { user: { name: "kim" } });
  const ended = { currentPassword: first, newPassword: second, endsOAuthAccess: true };
  t.is((await asked(scene, kim, mutation, { input: ended })).changePassword.refusal, null);
  t.is(await whoAmI(tokens.access_token), "UNAUTHENTICATED");
});
