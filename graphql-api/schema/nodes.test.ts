import test from "ava";
import { v7 as uuidv7 } from "uuid";
import { type JsonObject, openTestWorkspace, type Person, type TestWorkspace } from "../testing/workspace.ts";

const nodes = `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Message { text } ... on Room { name } } }`;
const post = `mutation ($input: PostMessageInput!) { postMessage(input: $input) { refusal { code } result { messageId } } }`;

async function privateRoom({ administrator, send }: TestWorkspace, ...members: Person[]): Promise<string> {
  const roomId = uuidv7();
  const memberIds = members.map(({ userId }) => userId);
  const facts = { name: "vault", visibility: "private", topic: "", description: "", origin: null } as const;
  await send(administrator, "CreateChannel", { roomId, ...facts, memberIds });
  return roomId;
}

async function said({ answer }: TestWorkspace, person: Person, input: JsonObject): Promise<string> {
  const { postMessage } = await answer(person, post, { input });
  return postMessage.result.messageId;
}

test("nodes of any kind are looked up by id; one that the viewer may not see is null in its place, like one that does not exist", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const { administrator: ada, generalRoomId, answer } = workspace;
  const kim = await workspace.addPerson("kim");
  const secretRoomId = await privateRoom(workspace);
  const hello = await said(workspace, ada, { roomId: generalRoomId, text: "hello" });
  const secret = await said(workspace, ada, { roomId: secretRoomId, text: "a secret" });
  const ids = [hello, secretRoomId, kim.userId, secret, uuidv7(), generalRoomId, "no id at all", hello];

  const seenBy = async (person: Person) =>
    (await answer(person, nodes, { ids })).nodes.map(
      (node: JsonObject | null) => node?.text ?? node?.name ?? node?.__typename ?? null,
    );

  t.deepEqual(await seenBy(ada), ["hello", "vault", "User", "a secret", null, "general", null, "hello"]);
  t.deepEqual(await seenBy(kim), ["hello", null, "User", null, null, "general", null, "hello"]);
});

test("at most a hundred nodes are looked up at once, and only for signed-in users", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const tooMany = await workspace.ask(workspace.administrator, nodes, { ids: Array.from({ length: 101 }, () => uuidv7()) });
  t.is(tooMany.errors?.[0]?.extensions.code, "InputInvalid");
  const stranger = await workspace.ask(null, nodes, { ids: [workspace.generalRoomId] });
  t.is(stranger.errors?.[0]?.extensions.code, "UNAUTHENTICATED");
});

const totals = `query ($id: ID!) {
  room(id: $id) {
    messages(last: 1) { totalCount edges { node { thread(first: 1) { totalCount } } } }
    members(first: 1) { totalCount } threads(first: 1) { totalCount } pins(first: 1) { totalCount } files(first: 1) { totalCount }
  }
}`;

test("a page has the length of its whole list, where that is known without reading all of it", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const { administrator: ada, generalRoomId: roomId, answer, send } = workspace;
  await workspace.addPerson("kim");
  await workspace.addPerson("lee");
  await said(workspace, ada, { roomId, text: "first" });
  const threadRootId = await said(workspace, ada, { roomId, text: "root" });
  const reply = await said(workspace, ada, { roomId, text: "one", threadRootId });
  await said(workspace, ada, { roomId, text: "two", threadRootId });
  await send(ada, "DeleteMessage", { roomId, messageId: reply });
  await send(ada, "PinMessage", { roomId, messageId: threadRootId });

  const { room } = await answer(ada, totals, { id: roomId });

  t.deepEqual(room.messages, { totalCount: 2, edges: [{ node: { thread: { totalCount: 2 } } }] });
  t.deepEqual(
    [room.members, room.threads, room.pins, room.files].map(({ totalCount }) => totalCount),
    [3, 1, 1, null],
  );
  const lists = `{ users(first: 1) { totalCount } inbox(first: 1) { totalCount } browseRooms(first: 1) { totalCount } }`;
  t.deepEqual(await answer(ada, lists), { users: { totalCount: 3 }, inbox: { totalCount: 1 }, browseRooms: { totalCount: 1 } });
});

test("a count leaves out private channels, and lists of search results and of stars have no count", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const { administrator: ada, generalRoomId: roomId, answer, send } = workspace;
  const kim = await workspace.addPerson("kim");
  await privateRoom(workspace);
  await send(kim, "StarMessage", { roomId, messageId: await said(workspace, ada, { roomId, text: "starred" }) });
  const lists = `{ browseRooms { totalCount } found: browseRooms(search: "va") { totalCount } stars { totalCount } }`;
  t.deepEqual(await answer(kim, lists), {
    browseRooms: { totalCount: 1 },
    found: { totalCount: null },
    stars: { totalCount: null },
  });
});

test("a message posted without an id gets a new one, and with the same command id it is posted once", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const { administrator: ada, generalRoomId: roomId } = workspace;
  const before = Date.now();
  const id = await said(workspace, ada, { roomId, text: "hello" });
  t.regex(id, /^[0-9a-f]{8}-[0-9a-f]{4}-7/);
  t.true(Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16) >= before);
  t.not(await said(workspace, ada, { roomId, text: "hello" }), id);

  const twice = { roomId, text: "once", commandId: uuidv7() };
  t.is(await said(workspace, ada, twice), await said(workspace, ada, twice));
  const { room } = await workspace.answer(ada, totals, { id: roomId });
  t.is(room.messages.totalCount, 3);

  const { errors } = await workspace.ask(ada, post, { input: { roomId, text: "?", commandId: "of no time" } });
  t.is(errors?.[0]?.extensions.code, "InputInvalid");
});

test("a bot opens a conversation with a person", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const bot = await workspace.addPerson("reminder", "bot");
  const open = `mutation ($ids: [ID!]!) { openDirectRoom(input: { userIds: $ids }) { refusal { code } result { room { kind } } } }`;
  const { openDirectRoom } = await workspace.answer(bot, open, { ids: [workspace.administrator.userId] });
  t.deepEqual(openDirectRoom, { refusal: null, result: { room: { kind: "DIRECT" } } });
});
