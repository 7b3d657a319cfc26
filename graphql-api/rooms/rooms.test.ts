import test from "ava";
import { v7 as uuidv7 } from "uuid";
import { type JsonObject, openTestWorkspace } from "../testing/workspace.ts";

const create = `mutation ($input: CreateChannelInput!) {
  createChannel(input: $input) { refusal { code } result { roomId room { name visibility memberCount } } }
}`;

test("a channel that is created twice with one command id is created once", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const kim = await workspace.addPerson("kim");
  const input = { name: "looms", memberIds: [kim.userId], commandId: uuidv7() };
  const first = await workspace.answer(workspace.administrator, create, { input });
  t.deepEqual(first.createChannel.result.room, { name: "looms", visibility: "PUBLIC", memberCount: 2 });
  t.deepEqual(await workspace.answer(workspace.administrator, create, { input }), first);
});

test("two users may use the same command id for different commands", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const kim = await workspace.addPerson("kim");
  const commandId = uuidv7();
  const mine = await workspace.answer(workspace.administrator, create, { input: { name: "looms", commandId } });
  const hers = await workspace.answer(kim, create, { input: { name: "yarns", commandId } });
  t.is(hers.createChannel.refusal, null);
  t.not(hers.createChannel.result.roomId, mine.createChannel.result.roomId);
});

test("the same people have one conversation, no matter which of them opens it", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const { administrator, addPerson, answer } = workspace;
  const kim = await addPerson("kim");
  const lee = await addPerson("lee");
  const open = `mutation ($ids: [ID!]!) {
    openDirectRoom(input: { userIds: $ids }) { result { roomId room { kind directMembers { name } } } }
  }`;
  const opened = (await answer(kim, open, { ids: [lee.userId] })).openDirectRoom.result;
  t.is((await answer(lee, open, { ids: [kim.userId] })).openDirectRoom.result.roomId, opened.roomId);
  t.is(opened.room.kind, "DIRECT");
  const group = (await answer(administrator, open, { ids: [kim.userId, lee.userId] })).openDirectRoom.result;
  t.is(group.room.kind, "GROUP");
  const entry = `query ($id: ID!) { roomEntry(roomId: $id) { displayName otherMembers { name } notificationLevel } }`;
  t.deepEqual((await answer(kim, entry, { id: opened.roomId })).roomEntry, {
    displayName: "Lee",
    otherMembers: [{ name: "lee" }],
    notificationLevel: "EVERYTHING",
  });
  const names = (await answer(lee, entry, { id: group.roomId })).roomEntry.displayName.split(", ");
  t.deepEqual(names.toSorted(), ["Ada Lovelace", "Kim"]);
});

test("public channels are browsed and found by their words; archived ones are only found, private ones neither", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const { administrator, addPerson, answer, send } = workspace;
  const kim = await addPerson("kim");
  const roomIds: string[] = [];
  for (const [name, visibility] of [
    ["zebras", "PUBLIC"],
    ["apes", "PUBLIC"],
    ["zoo-keys", "PRIVATE"],
    ["zoo-old", "PUBLIC"],
  ]) {
    const input = { name, visibility, topic: `about ${name} in the zoo` };
    roomIds.push((await answer(administrator, create, { input })).createChannel.result.roomId);
  }
  await send(administrator, "ArchiveRoom", { roomId: roomIds[3] ?? "" });
  const browse = `query ($first: Int, $after: String, $search: String) {
    browseRooms(first: $first, after: $after, search: $search) {
      edges { isMember node { name } }
      pageInfo { endCursor hasNextPage }
    }
  }`;
  const namesIn = ({ browseRooms }: JsonObject) => browseRooms.edges.map(({ node }: JsonObject) => node.name);
  const first = await answer(kim, browse, { first: 2 });
  t.deepEqual(namesIn(first), ["apes", "general"]);
  t.deepEqual(
    first.browseRooms.edges.map(({ isMember }: JsonObject) => isMember),
    [false, true],
  );
  t.true(first.browseRooms.pageInfo.hasNextPage);
  t.deepEqual(namesIn(await answer(kim, browse, { after: first.browseRooms.pageInfo.endCursor })), ["zebras"]);
  t.deepEqual(namesIn(await answer(kim, browse, { search: "zo" })).toSorted(), ["apes", "zebras", "zoo-old"]);
  const byName = await answer(kim, '{ old: roomByName(name: "Zoo-Old") { id } keys: roomByName(name: "zoo-keys") { id } }');
  t.deepEqual(byName, { old: { id: roomIds[3] }, keys: null });
});

test("a viewer's own private channel is found by its name, also when it is archived", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const { administrator, answer, send } = workspace;
  const { roomId } = (await answer(administrator, create, { input: { name: "vault", visibility: "PRIVATE" } })).createChannel
    .result;
  await send(administrator, "ArchiveRoom", { roomId });
  t.is((await answer(administrator, '{ roomByName(name: "Vault") { id } }')).roomByName.id, roomId);
});

test("a user who leaves a private room can no longer see it", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const { administrator, addPerson, answer } = workspace;
  const kim = await addPerson("kim");
  const input = { name: "vault", visibility: "PRIVATE", memberIds: [kim.userId] };
  const { roomId } = (await answer(administrator, create, { input })).createChannel.result;
  const leave = "mutation ($id: ID!) { leaveRoom(input: { roomId: $id }) { isVisible refusal { code } result { room { id } } } }";
  t.deepEqual((await answer(kim, leave, { id: roomId })).leaveRoom, { isVisible: true, refusal: null, result: { room: null } });
});

test("members of a room are found by the beginnings of their names, page by page, and people outside it are not", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const { administrator, addPerson, answer } = workspace;
  const members = await Promise.all(["mara", "marek", "marlene", "otto"].map((name) => addPerson(name)));
  const marina = await addPerson("marina");
  const input = { name: "looms", memberIds: members.map(({ userId }) => userId) };
  const { roomId } = (await answer(administrator, create, { input })).createChannel.result;
  const find = `query ($roomId: ID!, $search: String, $first: Int, $after: String) {
    room(id: $roomId) {
      members(search: $search, first: $first, after: $after) {
        edges { node { user { name } } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }`;
  const found: string[] = [];
  for (let after = null, hasMore = true; hasMore; ) {
    const page: JsonObject = (await answer(administrator, find, { roomId, search: "mar", first: 2, after })).room.members;
    t.true(page.edges.length <= 2);
    found.push(...page.edges.map(({ node }: JsonObject) => node.user.name));
    ({ hasNextPage: hasMore, endCursor: after } = page.pageInfo);
  }
  t.deepEqual(found.sort(), ["mara", "marek", "marlene"]);
  const among = "query ($roomId: ID!, $userIds: [ID!]!) { room(id: $roomId) { memberIds(userIds: $userIds) } }";
  const userIds = [marina.userId, ...members.slice(0, 2).map(({ userId }) => userId)];
  t.deepEqual((await answer(administrator, among, { roomId, userIds })).room.memberIds, userIds.slice(1));
  const none = (await answer(administrator, find, { roomId, search: "marina", first: 2 })).room.members;
  t.deepEqual([none.edges, none.pageInfo.hasNextPage], [[], false]);
});

test("members are sorted by role and name over the whole room; a page holds its place while others change", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const { administrator, addPerson, answer, send } = workspace;
  const people = new Map<string, Awaited<ReturnType<typeof addPerson>>>();
  for (const name of ["zoe", "emil", "ann", "ben", "dan"]) people.set(name, await addPerson(name));
  const idOf = (name: string): string => people.get(name)?.userId ?? "";
  const rename = (name: string, displayName: string) =>
    send(people.get(name) ?? administrator, "EditProfile", { userId: idOf(name), displayName, title: "", timeZone: null });
  await rename("dan", "Émile");
  const roomId = uuidv7();
  const room = { roomId, name: "looms", visibility: "public", topic: "", description: "", origin: null } as const;
  await send(administrator, "CreateChannel", { ...room, memberIds: [...people.values()].map(({ userId }) => userId) });
  await send(administrator, "GrantRoomRole", { roomId, userId: idOf("zoe"), role: "moderator" });
  const members = `query ($id: ID!, $after: String) { room(id: $id) { members(first: 2, after: $after, order: NAME) {
    totalCount edges { node { user { displayName } } } pageInfo { hasNextPage endCursor } } } }`;
  const page = async (after: string | null) => {
    const found = (await answer(administrator, members, { id: roomId, after })).room.members;
    t.is(found.totalCount, 6);
    return { ...found.pageInfo, names: found.edges.map(({ node }: JsonObject) => node.user.displayName) };
  };
  const first = await page(null);
  t.deepEqual(first.names, ["Ada Lovelace", "Zoe"]);
  const second = await page(first.endCursor);
  t.deepEqual(second.names, ["Ann", "Ben"]);
  await rename("ben", "Zacharias");
  const third = await page(second.endCursor);
  t.deepEqual(third.names, ["Emil", "Émile"]);
  t.true(third.hasNextPage);
  const last = await page(third.endCursor);
  t.deepEqual([last.names, last.hasNextPage], [["Zacharias"], false]);
  const refused = await workspace.ask(administrator, members, { id: roomId, after: "membersByName:7:x" });
  t.is(refused.errors?.[0]?.extensions?.code, "CursorInvalid");
});
