import test from "ava";
import { v7 as uuidv7 } from "uuid";
import { type JsonObject, openTestWorkspace, type Person, type TestWorkspace } from "../testing/workspace.ts";

const parts = "text markup mentionedUserIds mentions { token text roomId user { name displayName } }";
const post = `mutation ($input: PostMessageInput!) { postMessage(input: $input) { result { message { id ${parts} } } } }`;
const edit = `mutation ($input: EditMessageInput!) { editMessage(input: $input) { result { message { ${parts} } } } }`;
const message = `query ($id: ID!) { message(id: $id) { ${parts} } }`;

async function say(workspace: TestWorkspace, person: Person, text: string, roomId = workspace.generalRoomId) {
  const input = { messageId: uuidv7(), roomId, text };
  return (await workspace.answer(person, post, { input })).postMessage.result.message as JsonObject;
}

const shown = async ({ answer }: TestWorkspace, person: Person, id: string): Promise<JsonObject> =>
  (await answer(person, message, { id })).message;

async function channel({ send }: TestWorkspace, owner: Person, name: string, visibility: "public" | "private" = "public") {
  const roomId = uuidv7();
  const facts = { topic: "", description: "", memberIds: [], origin: null };
  await send(owner, "CreateChannel", { roomId, name, visibility, ...facts });
  return roomId;
}

test("a mention shows the name of now, and the stored text stays", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const { administrator, addPerson, send } = workspace;
  const kim = await addPerson("kim");
  const posted = await say(workspace, administrator, "Hi @Kim, see `@kim`");
  t.like(posted, { text: "Hi @kim, see `@kim`", markup: `Hi <@${kim.userId}>, see \`@kim\``, mentionedUserIds: [kim.userId] });
  await send(administrator, "RenameUser", { userId: kim.userId, name: "kimberly" });
  const later = await shown(workspace, administrator, posted.id);
  t.is(later.text, "Hi @kimberly, see `@kim`");
  t.is(later.markup, posted.markup);
  t.like(later.mentions, [{ token: `<@${kim.userId}>`, text: "@kimberly", user: { name: "kimberly" }, roomId: null }]);
});

test("a text that is sent back as it is shown is the same text", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const { administrator, addPerson, answer } = workspace;
  const kim = await addPerson("kim");
  const nobody = uuidv7();
  const posted = await say(workspace, administrator, `@kim in #general: <@${nobody}>, \`<@${kim.userId}>\``);
  t.is(posted.text, `@kim in #general: \\<@${nobody}>, \`<@${kim.userId}>\``);
  const edited = (await answer(administrator, edit, { input: { messageId: posted.id, text: posted.text } })).editMessage;
  t.deepEqual(edited.result.message.markup, posted.markup);
});

test("a channel shows its name of now where every reader may see it, and else tells nothing", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const { administrator, addPerson, send } = workspace;
  const kim = await addPerson("kim");
  const tides = await channel(workspace, administrator, "tides");
  const crew = await channel(workspace, administrator, "crew", "private");
  const posted = await say(workspace, administrator, `#tides #crew <#${crew}> <#${uuidv7()}>`);
  t.is(posted.text, "#tides #crew #(private channel) #(private channel)");
  t.is(posted.mentions[0].roomId, tides);
  await send(administrator, "RenameRoom", { roomId: tides, name: "ebb" });
  t.is((await shown(workspace, kim, posted.id)).text, "#ebb #crew #(private channel) #(private channel)");
  await send(administrator, "SetRoomVisibility", { roomId: tides, visibility: "private" });
  t.is((await shown(workspace, kim, posted.id)).text, "#(private channel) #crew #(private channel) #(private channel)");
  t.is((await say(workspace, administrator, "#crew", crew)).text, "#crew");
});

test("a guest sees no name of a channel that they may not browse", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const { administrator, addPerson, generalRoomId, send } = workspace;
  const gus = await addPerson("gus", "guest");
  await send(administrator, "AddMembers", { roomId: generalRoomId, userIds: [gus.userId] });
  await channel(workspace, administrator, "tides");
  const posted = await say(workspace, administrator, "#tides in #general");
  t.is((await shown(workspace, gus, posted.id)).text, "#(private channel) in #general");
});

test("the older texts of a message show the names of now", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const { administrator, addPerson, answer, send } = workspace;
  const kim = await addPerson("kim");
  const { id } = await say(workspace, administrator, "Ask @kim");
  await answer(administrator, edit, { input: { messageId: id, text: "Ask no one" } });
  await send(administrator, "RenameUser", { userId: kim.userId, name: "kimberly" });
  const { messageVersions } = await answer(administrator, `{ messageVersions(messageId: "${id}") { text } }`);
  t.deepEqual(messageVersions, [{ text: "Ask @kimberly" }]);
});

test("an earlier text is restored as a new edit: it mentions the same people by their names of now, and says which text it is", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const { administrator, addPerson, answer, send } = workspace;
  const kim = await addPerson("kim");
  const { id } = await say(workspace, administrator, "Ask @kim");
  await answer(administrator, edit, { input: { messageId: id, text: "Ask no one" } });
  await send(administrator, "RenameUser", { userId: kim.userId, name: "kimberly" });
  const restore = `mutation ($input: RestoreMessageVersionInput!) { restoreMessageVersion(input: $input) { refusal { code } } }`;
  const restored = async (person: Person, version: number) =>
    (await answer(person, restore, { input: { messageId: id, version } })).restoreMessageVersion.refusal?.code;
  t.is(await restored(administrator, 2), "VersionUnknown");
  t.is(await restored(kim, 1), "VersionUnknown");
  t.is(await restored(administrator, 1), undefined);
  const { message } = await answer(administrator, `{ message(id: "${id}") { text restoredVersion mentionedUserIds editedAt } }`);
  t.like(message, { text: "Ask @kimberly", restoredVersion: 1, mentionedUserIds: [kim.userId] });
  await answer(administrator, edit, { input: { messageId: id, text: "Ask later" } });
  const asked = `{ message(id: "${id}") { restoredVersion } messageVersions(messageId: "${id}") { text restoredVersion } }`;
  t.deepEqual(await answer(administrator, asked), {
    message: { restoredVersion: null },
    messageVersions: [
      { text: "Ask @kimberly", restoredVersion: null },
      { text: "Ask no one", restoredVersion: null },
      { text: "Ask @kimberly", restoredVersion: 1 },
    ],
  });
});

test("a message from before tokens reads as it was written", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const { administrator, addPerson, generalRoomId, send } = workspace;
  const kim = await addPerson("kim");
  const messageId = uuidv7();
  const none = { threadRootId: null, alsoInRoom: false, quotedMessageId: null, fileIds: [] };
  const words = { text: "Ask @kim", mentionedUserIds: [kim.userId], mentionsRoom: false };
  await send("system", "PostMessage", {
    ...{ messageId, roomId: generalRoomId, ...words, ...none },
    origin: { source: "before", id: "1" },
  });
  t.like(await shown(workspace, administrator, messageId), { text: "Ask @kim", markup: null, mentions: [] });
});

test("a search finds messages by the names of now of the people and channels in them", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const { administrator, addPerson, answer, generalRoomId, send } = workspace;
  const kim = await addPerson("kim");
  const gus = await addPerson("gus", "guest");
  await send(administrator, "AddMembers", { roomId: generalRoomId, userIds: [gus.userId] });
  await channel(workspace, administrator, "tides");
  await say(workspace, administrator, "ask @kim about #tides");
  await say(workspace, administrator, "kim was written `kim`");
  const find = async (person: Person, query: string): Promise<string[]> => {
    const { search } = await answer(
      person,
      `query ($query: String!) { search(query: $query) { messages { edges { node { text } } } } }`,
      { query },
    );
    return search.messages.edges.map(({ node }: JsonObject) => node.text);
  };
  t.deepEqual(await find(administrator, "@kim "), ["kim was written `kim`", "ask @kim about #tides"]);
  await send(administrator, "RenameUser", { userId: kim.userId, name: "robin" });
  await send(administrator, "EditProfile", { userId: kim.userId, displayName: "Robin Reed", title: "", timeZone: null });
  for (const query of ["robin", "@robin about ", "rob", "reed ", '"ask robin about"', "#tides "])
    t.deepEqual(await find(administrator, query), ["ask @robin about #tides"], query);
  t.deepEqual(await find(administrator, "kim -robin"), ["kim was written `kim`"]);
  t.deepEqual(await find(administrator, kim.userId.slice(0, 8)), []);
  t.deepEqual(await find(gus, "robin"), ["ask @robin about #(private channel)"]);
  t.deepEqual(await find(gus, "tides"), []);
});
