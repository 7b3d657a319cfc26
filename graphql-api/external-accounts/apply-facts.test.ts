import test from "ava";
import { v7 as uuidv7 } from "uuid";
import { waitUntil } from "../../tests/support/wait-until.ts";
import { mia, signInScene } from "../testing/sign-in-scene.ts";

const query = `query ($id: ID!) {
  viewer { user { displayName roles { role { id } instanceId } } }
  room(id: $id) { id }
}`;

test("at each sign-in a person gets the roles and channels of the groups, and loses them with the groups", async (t) => {
  const scene = await signInScene(t, { registersPeople: true, groupsClaim: "groups", followsName: true, leavesRooms: true });
  const { provider, browse, set, post, api, administrator, answer, instance } = scene;
  const creation = `mutation { createChannel(input: { name: "watch", visibility: PRIVATE }) { result { room { id } } } }`;
  const { id } = (await answer(administrator, creation)).createChannel.result.room;
  t.is(await set("roleMap", ["staff -> moderator"]), null);
  t.is(await set("roomMap", ["staff -> #Watch"]), null);
  t.is(await set("roomMap", ["staff -> #nowhere"]), "SettingInvalid");
  t.is(await set("roleMap", ["staff > moderator"]), "SettingInvalid");
  const signIn = async (claims: object) => {
    provider.person = { ...mia, ...claims };
    const browser = browse();
    await browser.signIn();
    const { body } = await post({ query, variables: { id } }, { cookie: browser.cookieFor(api.url) });
    const { displayName, roles } = body.data.viewer.user;
    return { displayName, roles, isInWatch: body.data.room !== null };
  };
  const moderator = { role: { id: "moderator" }, instanceId: instance.id };
  t.deepEqual(await signIn({ groups: ["staff"] }), { displayName: "Mia Mole", roles: [moderator], isInWatch: true });
  t.deepEqual(await signIn({ name: "Mia M.", groups: ["staff"] }), {
    displayName: "Mia M.",
    roles: [moderator],
    isInWatch: true,
  });
  t.deepEqual(await signIn({}), { displayName: "Mia Mole", roles: [], isInWatch: false });
});

test("the maps take the names of roles and channels that the administrator sees, and hold their ids", async (t) => {
  const { set, send, administrator, answer, instance, generalRoomId } = await signInScene(t);
  const roleId = uuidv7();
  await send(administrator, "CreateRole", { roleId, name: "Night watch", permissions: ["messages.post"] });
  t.is(await set("roleMap", ["a -> b -> night Watch", "staff -> Moderator", `crew -> ${roleId}`]), null);
  t.is(await set("roomMap", ["staff -> general"]), null);
  t.is(await set("roleMap", ["staff -> Owner of all"]), "SettingInvalid");
  const { settings } = await answer(
    administrator,
    "query ($id: ID!) { settings(scope: INTEGRATION, scopeId: $id) { key value } }",
    {
      id: instance.id,
    },
  );
  const stored = (key: string) => settings.find((setting: { key: string }) => setting.key === key).value;
  t.deepEqual(stored("roleMap"), [`a -> b -> ${roleId}`, "staff -> moderator", `crew -> ${roleId}`]);
  t.deepEqual(stored("roomMap"), [`staff -> ${generalRoomId}`]);
});

test("before an instance is removed it takes its roles and channels back; its people can still be managed, and what it did is in the record", async (t) => {
  const scene = await signInScene(t, { registersPeople: true, groupsClaim: "groups", leavesRooms: true });
  const { provider, browse, set, post, api, administrator, answer, addPerson, instance } = scene;
  const creation = `mutation { createChannel(input: { name: "watch", visibility: PRIVATE }) { result { room { id } } } }`;
  const { id } = (await answer(administrator, creation)).createChannel.result.room;
  await set("roleMap", ["staff -> moderator"]);
  await set("roomMap", ["staff -> watch"]);
  provider.person = { ...mia, groups: ["staff"] };
  const browser = browse();
  await browser.signIn();
  const seen = async () => {
    const { body } = await post({ query, variables: { id } }, { cookie: browser.cookieFor(api.url) });
    return [body.data.viewer.user.roles.length, body.data.room !== null];
  };
  t.deepEqual(await seen(), [1, true]);
  const remove = "mutation ($id: ID!) { removeIntegration(input: { instanceId: $id }) { refusal { code } } }";
  const ann = await addPerson("ann");
  t.is((await answer(ann, remove, { id: instance.id })).removeIntegration.refusal.code, "NotPermitted");
  t.deepEqual(await seen(), [1, true], "a refused removal takes nothing");
  t.is((await answer(administrator, remove, { id: instance.id })).removeIntegration.refusal, null);
  await waitUntil("roles and channels are gone", async () => String(await seen()) === "0,false" || undefined);
  t.like(await browser.whoAmI(), { account: { externalAccounts: [{ methodName: null }] } });
  const { user } = await answer(administrator, `{ user(name: "mia") { id } }`);
  const leave = `mutation ($id: ID!) { deactivateUser(input: { userId: $id }) { refusal { code } } }`;
  t.is((await answer(administrator, leave, { id: user.id })).deactivateUser.refusal, null);
  const record = "{ auditLog(first: 50) { edges { node { kind } } } }";
  const types = (await answer(administrator, record)).auditLog.edges.map((edge: { node: { kind: string } }) => edge.node.kind);
  for (const type of ["ExternalAccountLinked", "RoleGranted", "RoleWithdrawn", "IntegrationRemoved"])
    t.true(types.includes(type), type);
});
