import test from "ava";
import { v7 as uuidv7 } from "uuid";
import { openTestWorkspace } from "../testing/workspace.ts";

const registerBot = `mutation ($input: RegisterBotInput!) {
  registerBot(input: $input) { result { userId } refusal { code } } }`;
const accounts = `query ($isDeactivated: Boolean) { botAccounts(isDeactivated: $isDeactivated) { edges { node {
  user { id kind role } accessTokens { label } rooms { name } } } } }`;

async function scene(t: { teardown(end: () => Promise<void>): void }) {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const { answer, administrator, send } = workspace;
  const make = async (name: string): Promise<string> =>
    (await answer(administrator, registerBot, { input: { name, displayName: name } })).registerBot.result.userId;
  const channel = async (name: string, by = administrator, visibility: "public" | "private" = "public"): Promise<string> => {
    const roomId = uuidv7();
    await send(by, "CreateChannel", { roomId, name, visibility, topic: "", description: "", memberIds: [], origin: null });
    return roomId;
  };
  return { ...workspace, make, channel };
}

test("administrators see all bots with their tokens, and of their rooms those that they may read", async (t) => {
  const { answer, ask, administrator, addPerson, make, channel, send, generalRoomId } = await scene(t);
  const bea = await addPerson("bea");
  const tides = await make("tides");
  const hidden = await channel("board", bea, "private");
  await send(administrator, "AddMembers", { roomId: generalRoomId, userIds: [tides] });
  await send(bea, "AddMembers", { roomId: hidden, userIds: [tides] });
  const token = `mutation { createAccessToken(input: { userId: "${tides}", label: "pier", scopes: [READ] }) { refusal { code } } }`;
  await answer(administrator, token);
  const { edges } = (await answer(administrator, accounts)).botAccounts;
  const { node } = edges[0];
  t.is(edges.length, 1);
  t.deepEqual(node, {
    user: { id: tides, kind: "BOT", role: "BOT" },
    accessTokens: [{ label: "pier" }],
    rooms: [{ name: "general" }],
  });
  t.is((await ask(bea, accounts)).errors?.[0]?.extensions.code, "NotPermitted");
  await answer(administrator, `mutation { deactivateUser(input: { userId: "${tides}" }) { refusal { code } } }`);
  t.deepEqual((await answer(administrator, accounts)).botAccounts.edges, []);
  const gone = (await answer(administrator, accounts, { isDeactivated: true })).botAccounts.edges;
  t.like(gone[0].node, { user: { id: tides }, accessTokens: [] });
});

test("a bot gets no password and no link, so that no one signs in as it", async (t) => {
  const { answer, administrator, make, backEnd } = await scene(t);
  const tides = await make("tides");
  const refusalOf = async (mutation: string, input: object) => {
    const field = `${mutation.charAt(0).toLowerCase()}${mutation.slice(1)}`;
    const document = `mutation ($input: ${mutation}Input!) { ${field}(input: $input) { refusal { code } } }`;
    return (await answer(administrator, document, { input }))[field].refusal?.code;
  };
  t.is(await refusalOf("ResetPassword", { userId: tides }), "InputInvalid");
  const links = `mutation { createSignInLinks(input: { userIds: ["${tides}"] }) { result { links { refusal { code } } } } }`;
  t.is((await answer(administrator, links)).createSignInLinks.result.links[0].refusal.code, "InputInvalid");
  const asTides = { actorId: tides, actorKind: "bot" } as const;
  const change = { type: "ChangePassword", data: { userId: tides, keptSessionId: null } } as const;
  const ids = { commandId: uuidv7(), correlationId: uuidv7() };
  for (const actor of [asTides, { actorId: administrator.userId, actorKind: "system" } as const]) {
    const answered = await backEnd.commands.send({ ...ids, ...change, ...actor, secrets: { password: "correct horse battery" } });
    t.is(answered.kind, "refused");
  }
  t.is(await refusalOf("SignIn", { nameOrEmail: "tides", password: "correct horse battery" }), "SignInFailed");
});
