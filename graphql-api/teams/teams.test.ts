import test, { type ExecutionContext } from "ava";
import { waitUntil } from "../../tests/support/wait-until.ts";
import { type JsonObject, openTestWorkspace, type Person } from "../testing/workspace.ts";

const create = `mutation ($input: CreateTeamInput!) {
  createTeam(input: $input) {
    refusal { code }
    result { teamId team { name title memberCount members { totalCount edges { node { role user { name } } } } } }
  }
}`;
const seen = `query ($id: ID, $name: String) { team(id: $id, name: $name) { name memberCount rooms { name } } }`;

async function openScene(t: ExecutionContext) {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const [kim, lee, gus] = [
    await workspace.addPerson("kim"),
    await workspace.addPerson("lee"),
    await workspace.addPerson("gus", "guest"),
  ];
  const made = await workspace.answer(kim, create, {
    input: { name: "looms", title: "Loom keepers", memberIds: [lee.userId] },
  });
  return { ...workspace, kim, lee, gus, teamId: made.createTeam.result.teamId as string, made: made.createTeam };
}

/** Sends a mutation that answers with the refusal's code, or null. */
const change = async (
  { answer }: Pick<Awaited<ReturnType<typeof openScene>>, "answer">,
  who: Person,
  name: string,
  input: JsonObject,
): Promise<string | null> => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input!`;
  const { [name]: payload } = await answer(who, `mutation ($input: ${type}) { ${name}(input: $input) { refusal { code } } }`, {
    input,
  });
  return payload.refusal?.code ?? null;
};

test("a member creates a team and leads it", async (t) => {
  const { made } = await openScene(t);
  t.is(made.refusal, null);
  const { edges, ...members } = made.result.team.members;
  t.deepEqual(
    { ...made.result.team, members },
    { name: "looms", title: "Loom keepers", memberCount: 2, members: { totalCount: 2 } },
  );
  const roles = edges.map(({ node }: JsonObject) => [node.user.name, node.role]).sort();
  t.deepEqual(roles, [
    ["kim", "LEAD"],
    ["lee", "MEMBER"],
  ]);
});

test("a team and a person never have the same name", async (t) => {
  const scene = await openScene(t);
  t.is(
    (await scene.answer(scene.lee, create, { input: { name: "gus", title: "Gus" } })).createTeam.refusal.code,
    "TeamNameTaken",
  );
  t.is(
    (await scene.answer(scene.lee, create, { input: { name: "looms", title: "L" } })).createTeam.refusal.code,
    "TeamNameTaken",
  );
  t.is(await change(scene, scene.lee, "renameUser", { name: "looms" }), "UserNameTaken");
});

test("the members of a team are in its channels, and what a person may not read of them is not shown", async (t) => {
  const scene = await openScene(t);
  const { kim, lee, gus, administrator, answer, send, teamId } = scene;
  const roomId = "01960000-0000-7000-8000-0000000000aa";
  const vault = {
    roomId,
    name: "vault",
    visibility: "private",
    topic: "",
    description: "",
    memberIds: [],
    origin: null,
  } as const;
  await send(kim, "CreateChannel", vault);
  t.is(await change(scene, kim, "linkTeamToRoom", { teamId, roomId }), null);
  const room = `query ($id: ID!) { room(id: $id) { name memberCount teams { name } } }`;
  const inVault = await waitUntil("lee to be in the channel", async () => (await answer(lee, room, { id: roomId })).room);
  t.deepEqual(inVault.teams, [{ name: "looms" }]);
  t.deepEqual((await answer(lee, seen, { name: "looms" })).team, { name: "looms", memberCount: 2, rooms: [{ name: "vault" }] });
  t.deepEqual((await answer(administrator, seen, { id: teamId })).team.rooms, []);
  t.is(await change(scene, administrator, "addTeamMembers", { teamId, userIds: [administrator.userId] }), "NotPermitted");
  t.is(await change(scene, kim, "addTeamMembers", { teamId, userIds: [gus.userId] }), null);
  await waitUntil("gus to be in the channel", async () => (await answer(gus, room, { id: roomId })).room);
  t.is(await change(scene, kim, "removeTeamMember", { teamId, userId: gus.userId }), null);
  await waitUntil("gus to be out", async () => (await answer(gus, room, { id: roomId })).room === null);
});

test("a guest sees the teams that the guest is in, and no other; what is refused tells nothing of the others", async (t) => {
  const scene = await openScene(t);
  const { kim, gus, answer, ask, teamId } = scene;
  const own = (await answer(kim, create, { input: { name: "yarns", title: "Yarns", memberIds: [gus.userId] } })).createTeam
    .result;
  t.is((await answer(gus, seen, { name: "looms" })).team, null);
  t.is((await answer(gus, seen, { id: teamId })).team, null);
  t.is((await answer(gus, seen, { name: "yarns" })).team.name, "yarns");
  t.deepEqual(await answer(gus, `query ($ids: [ID!]!) { nodes(ids: $ids) { id } }`, { ids: [teamId, own.teamId] }), {
    nodes: [null, { id: own.teamId }],
  });
  t.is((await ask(gus, "{ teams { totalCount } }")).errors?.[0]?.extensions.code, "NotPermitted");
  const ofKim = `query ($id: ID!) { user(id: $id) { teams { name } } }`;
  t.deepEqual((await answer(kim, ofKim, { id: kim.userId })).user.teams, [{ name: "looms" }, { name: "yarns" }]);
  await scene.send("system", "AddMembers", { roomId: scene.generalRoomId, userIds: [gus.userId] });
  t.deepEqual((await answer(gus, ofKim, { id: kim.userId })).user.teams, [{ name: "yarns" }]);
  t.is(await change(scene, gus, "disbandTeam", { teamId }), "TeamUnknown");
  t.is(await change(scene, gus, "disbandTeam", { teamId: own.teamId }), "NotPermitted");
});

test("teams are listed by name and found by their words; a disbanded team is gone, and its name is free", async (t) => {
  const scene = await openScene(t);
  const { kim, lee, answer, teamId } = scene;
  await answer(lee, create, { input: { name: "barns", title: "Barn keepers" } });
  const list = `query ($search: String) { teams(search: $search) { totalCount edges { node { name } } } }`;
  const names = async (search?: string) =>
    (await answer(lee, list, { search })).teams.edges.map(({ node }: JsonObject) => node.name);
  t.deepEqual(await names(), ["barns", "looms"]);
  t.deepEqual(await names("loom"), ["looms"]);
  t.deepEqual((await names("keep")).toSorted(), ["barns", "looms"]);
  t.is(await change(scene, lee, "disbandTeam", { teamId }), "NotPermitted");
  t.is(await change(scene, kim, "disbandTeam", { teamId }), null);
  t.deepEqual(await names(), ["barns"]);
  t.deepEqual(await names("loom"), []);
  t.is((await answer(kim, seen, { id: teamId })).team, null);
  t.is((await answer(lee, create, { input: { name: "looms", title: "New" } })).createTeam.refusal, null);
});

test("a team's name in a message mentions its members there, and shows the name of now to every reader", async (t) => {
  const scene = await openScene(t);
  const { kim, lee, gus, answer, generalRoomId, teamId } = scene;
  await scene.send("system", "AddMembers", { roomId: generalRoomId, userIds: [gus.userId] });
  const parts = "id text markup mentionedUserIds mentions { text teamId }";
  const post = `mutation ($input: PostMessageInput!) { postMessage(input: $input) { result { message { ${parts} } } } }`;
  const input = { roomId: generalRoomId, text: "Tie up, @looms" };
  const { message } = (await answer(kim, post, { input })).postMessage.result;
  t.like(message, { text: "Tie up, @looms", markup: `Tie up, <@&${teamId}>`, mentionedUserIds: [lee.userId] });
  t.deepEqual(message.mentions, [{ text: "@looms", teamId }]);
  const mine = `{ mentions { edges { node { message { id } } } } }`;
  t.deepEqual((await answer(lee, mine)).mentions.edges, [{ node: { message: { id: message.id } } }]);
  t.is(await change(scene, kim, "renameTeam", { teamId, name: "weavers" }), null);
  const read = `query ($id: ID!) { message(id: $id) { text } }`;
  for (const reader of [lee, gus]) t.is((await answer(reader, read, { id: message.id })).message.text, "Tie up, @weavers");
  const find = `query ($query: String!) { search(query: $query) { messages { edges { node { id } } } } }`;
  t.is((await answer(lee, find, { query: "weavers" })).search.messages.edges.length, 1);
  t.is((await answer(gus, find, { query: "weavers" })).search.messages.edges.length, 0);
  const byGuest = await answer(gus, post, { input: { roomId: generalRoomId, text: "@weavers" } });
  t.like(byGuest.postMessage.result.message, { text: "@weavers", mentions: [] });
});
