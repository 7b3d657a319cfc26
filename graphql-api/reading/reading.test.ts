import test from "ava";
import { v7 as uuidv7 } from "uuid";
import { openLiveWorkspace } from "../testing/live-workspace.ts";
import { type JsonObject, openTestWorkspace, type Person, type TestWorkspace } from "../testing/workspace.ts";

async function say(
  { send, generalRoomId }: TestWorkspace,
  person: Person,
  text: string,
  mentions: JsonObject = {},
): Promise<string> {
  const messageId = uuidv7();
  const plain = { threadRootId: null, alsoInRoom: false, quotedMessageId: null, fileIds: [], origin: null } as const;
  const message = { messageId, roomId: generalRoomId, text, mentionedUserIds: [], mentionsRoom: false, ...mentions };
  await send(person, "PostMessage", { ...plain, ...message });
  return messageId;
}

const entry = `query ($id: ID!) { roomEntry(roomId: $id) { readNumber unreadCount mentionCount } }`;
const counts = async ({ answer, generalRoomId }: TestWorkspace, person: Person) =>
  (await answer(person, entry, { id: generalRoomId })).roomEntry;

test("messages from before joining are not unread; later ones are, until they are read", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const { administrator, addPerson, answer, generalRoomId } = workspace;
  await say(workspace, administrator, "before");
  const kim = await addPerson("kim");
  t.deepEqual(await counts(workspace, kim), { readNumber: 1, unreadCount: 0, mentionCount: 0 });
  await say(workspace, administrator, "@kim", { mentionedUserIds: [kim.userId] });
  await say(workspace, administrator, "@room and @kim", { mentionedUserIds: [kim.userId], mentionsRoom: true });
  t.deepEqual(await counts(workspace, kim), { readNumber: 1, unreadCount: 2, mentionCount: 2 });
  const mark = `mutation ($id: ID!, $number: Int!) {
    markRead(input: { roomId: $id, number: $number }) { result { entry { readNumber unreadCount mentionCount } } }
  }`;
  const { markRead } = await answer(kim, mark, { id: generalRoomId, number: 2 });
  t.deepEqual(markRead.result.entry, { readNumber: 2, unreadCount: 1, mentionCount: 1 });
  const unmark = `mutation ($id: ID!) { markUnread(input: { roomId: $id, number: 2 }) { result { entry { unreadCount } } } }`;
  t.deepEqual((await answer(kim, unmark, { id: generalRoomId })).markUnread.result.entry, { unreadCount: 2 });
});

test("messages deleted before they were read are not unread, in the room and in a thread", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const { administrator, addPerson, answer, generalRoomId: id } = workspace;
  const kim = await addPerson("kim");
  const rootId = await say(workspace, administrator, "root");
  const threadRoot = { threadRootId: rootId };
  await say(workspace, administrator, "read", threadRoot);
  const read = `mutation ($id: ID!, $rootId: ID!) {
    room: markRead(input: { roomId: $id, number: 1 }) { isVisible }
    thread: markRead(input: { roomId: $id, threadRootId: $rootId, number: 1 }) { isVisible }
  }`;
  await answer(kim, read, { id, rootId });
  const unread = async () => {
    const counts = "{ unreadCount mentionCount threadReadings { unreadCount } }";
    return (await answer(kim, `query ($id: ID!) { roomEntry(roomId: $id) ${counts} }`, { id })).roomEntry;
  };
  const all = { mentionsRoom: true };
  const posted = [await say(workspace, administrator, "one", all), await say(workspace, administrator, "two")];
  const replied = [await say(workspace, administrator, "1", threadRoot), await say(workspace, administrator, "2", threadRoot)];
  t.deepEqual(await unread(), { unreadCount: 2, mentionCount: 1, threadReadings: [{ unreadCount: 2 }] });
  const remove = "mutation ($messageId: ID!) { deleteMessage(input: { messageId: $messageId }) { isVisible } }";
  for (const messageId of [...posted, ...replied]) await answer(administrator, remove, { messageId });
  t.deepEqual(await unread(), { unreadCount: 0, mentionCount: 0, threadReadings: [{ unreadCount: 0 }] });
  await say(workspace, administrator, "three");
  t.like(await unread(), { unreadCount: 1 });
});

test("favourite, hidden and muted are each person's own settings", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const { administrator, addPerson, answer, generalRoomId: id } = workspace;
  const kim = await addPerson("kim");
  const choose = `mutation ($id: ID!) {
    setFavourite(input: { roomId: $id, isFavourite: true }) { isVisible }
    setMuted(input: { roomId: $id, isMuted: true }) { isVisible }
    setHidden(input: { roomId: $id, isHidden: true }) { isVisible }
    chooseNotificationLevel(input: { roomId: $id, level: NOTHING }) {
      result { entry { isFavourite isMuted isHidden notificationLevel } }
    }
  }`;
  const chosen = { isFavourite: true, isMuted: true, isHidden: true, notificationLevel: "NOTHING" };
  t.deepEqual((await answer(kim, choose, { id })).chooseNotificationLevel.result.entry, chosen);
  const seen = `query ($id: ID!) { roomEntry(roomId: $id) { isFavourite isMuted isHidden notificationLevel } }`;
  const defaults = { isFavourite: false, isMuted: false, isHidden: false, notificationLevel: "MENTIONS" };
  t.deepEqual((await answer(administrator, seen, { id })).roomEntry, defaults);
});

test("the inbox holds the viewer's rooms and permissions in each", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const kim = await workspace.addPerson("kim");
  const inbox = "{ inbox { edges { node { displayName permissions membership { role } } } pageInfo { hasNextPage } } }";
  const ofKim = (await workspace.answer(kim, inbox)).inbox;
  const permissions = ["ROOM_SET_TOPIC", "ROOM_ADD_MEMBERS", "ROOM_PIN"];
  t.deepEqual(ofKim.edges, [{ node: { displayName: "general", permissions, membership: { role: "MEMBER" } } }]);
  t.false(ofKim.pageInfo.hasNextPage);
  t.is((await workspace.answer(workspace.administrator, inbox)).inbox.edges[0].node.permissions.length, 11);
});

test("mentions of the viewer and of everybody come newest first, but not from before joining", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const { administrator, addPerson, answer, send, generalRoomId } = workspace;
  await say(workspace, administrator, "@room, before Kim", { mentionsRoom: true });
  const kim = await addPerson("kim");
  const called = { mentionedUserIds: [kim.userId] };
  await say(workspace, administrator, "@kim", called);
  await say(workspace, administrator, "@room", { mentionsRoom: true });
  await say(workspace, administrator, "@kim and @room", { ...called, mentionsRoom: true });
  await say(workspace, kim, "@room, by Kim", { mentionsRoom: true });
  const gone = await say(workspace, administrator, "@kim, taken back", called);
  await send(administrator, "DeleteMessage", { messageId: gone, roomId: generalRoomId });
  const mentions = `query ($first: Int, $after: String) {
    mentions(first: $first, after: $after) {
      edges { node { isToRoom message { text } } }
      pageInfo { endCursor hasNextPage }
    }
  }`;
  const all = (await answer(kim, mentions)).mentions.edges.map(({ node }: JsonObject) => [node.message.text, node.isToRoom]);
  t.deepEqual(all, [
    ["@kim and @room", false],
    ["@room", true],
    ["@kim", false],
  ]);
  const seen: string[] = [];
  for (let after: string | null = null; ; ) {
    const page: JsonObject = (await answer(kim, mentions, { first: 1, after })).mentions;
    seen.push(...page.edges.map(({ node }: JsonObject) => node.message.text));
    if (!page.pageInfo.hasNextPage) break;
    after = page.pageInfo.endCursor;
  }
  t.deepEqual(seen, ["@kim and @room", "@room", "@kim"]);
});

test("stars belong to the viewer, last starred first", async (t) => {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const { administrator, addPerson, answer } = workspace;
  const kim = await addPerson("kim");
  const [one, two, three] = [await say(workspace, kim, "1"), await say(workspace, kim, "2"), await say(workspace, kim, "3")];
  const star = "mutation ($id: ID!) { starMessage(input: { messageId: $id }) { result { isStarred } } }";
  for (const id of [two, one]) t.deepEqual((await answer(administrator, star, { id })).starMessage.result, { isStarred: true });
  const mine = `query ($ids: [ID!]!) {
    stars(first: 1) { edges { node { text } } pageInfo { hasNextPage } }
    starredMessageIds(messageIds: $ids)
  }`;
  t.deepEqual(await answer(administrator, mine, { ids: [one, two, three] }), {
    stars: { edges: [{ node: { text: "1" } }], pageInfo: { hasNextPage: true } },
    starredMessageIds: [one, two],
  });
  t.deepEqual((await answer(kim, mine, { ids: [one] })).starredMessageIds, []);
});

test("a star that came or went is told to its owner's clients at once, and to no other person", async (t) => {
  const workspace = await openLiveWorkspace();
  t.teardown(workspace.close);
  const { administrator, addPerson, answer } = workspace;
  const kim = await addPerson("kim");
  const messageId = await say(workspace, kim, "1");
  const follow = async (person: Person) => {
    const source = "subscription { inboxEvents { __typename ... on StarChanged { messageId isStarred } } }";
    const stream = (await workspace.connect({ cookie: await workspace.signIn(person) })).subscribe(source);
    await stream.find(({ __typename }) => __typename === "CaughtUp");
    return stream;
  };
  const [own, others] = [await follow(administrator), await follow(kim)];
  const isOne = ({ __typename }: JsonObject) => __typename === "StarChanged";
  for (const [command, isStarred] of [
    ["starMessage", true],
    ["unstarMessage", false],
  ] as const) {
    await answer(administrator, `mutation { ${command}(input: { messageId: "${messageId}" }) { position } }`);
    const told = await own.find((item) => isOne(item) && item.isStarred === isStarred);
    t.deepEqual(told, { __typename: "StarChanged", messageId, isStarred });
  }
  await say(workspace, administrator, "2");
  await others.find(({ __typename }) => __typename === "RoomChanged");
  t.false(others.items.some(isOne));
});
