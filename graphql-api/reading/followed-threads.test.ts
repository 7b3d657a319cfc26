import test from "ava";
import { v7 as uuidv7 } from "uuid";
import { until } from "../../tests/support/wait-until.ts";
import { openLiveWorkspace } from "../testing/live-workspace.ts";
import { type JsonObject, openTestWorkspace, type Person, type TestWorkspace } from "../testing/workspace.ts";

interface Words {
  readonly roomId?: string;
  readonly threadRootId?: string;
  readonly mentionedUserIds?: readonly string[];
}

/** Waits a millisecond: threads whose newest replies are of the same one are in another order. */
async function say({ send, generalRoomId }: TestWorkspace, person: Person, text: string, words: Words = {}): Promise<string> {
  const messageId = uuidv7();
  const plain = { threadRootId: null, alsoInRoom: false, quotedMessageId: null, fileIds: [], origin: null } as const;
  const message = { messageId, roomId: generalRoomId, text, mentionedUserIds: [], mentionsRoom: false, ...words };
  await send(person, "PostMessage", { ...plain, ...message });
  const saidAtMs = Date.now();
  await until(() => Date.now() > saidAtMs);
  return messageId;
}

const threads = `query ($first: Int, $after: String, $unreadOnly: Boolean) {
  followedThreads(first: $first, after: $after, unreadOnly: $unreadOnly) {
    edges { node { root { id text } entry { displayName } isFollowed unreadCount isUnread } }
    pageInfo { endCursor hasNextPage }
  }
}`;

const listed = async ({ answer }: TestWorkspace, person: Person, variables: JsonObject = {}): Promise<string[]> => {
  const { edges } = (await answer(person, threads, variables)).followedThreads;
  return edges.map(({ node }: JsonObject) => `${node.root.text}: ${node.unreadCount}`);
};

const change = (name: string) =>
  `mutation ($roomId: ID!, $threadRootId: ID!) {
    change: ${name}Thread(input: { roomId: $roomId, threadRootId: $threadRootId }) {
      refusal { code }
      result { threadRootId thread { isFollowed unreadCount } }
    }
  }`;

const choose = async (workspace: TestWorkspace, person: Person, name: "follow" | "unfollow", threadRootId: string) =>
  (await workspace.answer(person, change(name), { roomId: workspace.generalRoomId, threadRootId })).change;

/** No two replies come in one millisecond: then the order of their threads would be any. */
function risingClock(): () => number {
  let lastMs = 0;
  return () => {
    lastMs = Math.max(Date.now(), lastMs + 1);
    return lastMs;
  };
}

async function openTwo(t: { teardown(end: () => Promise<void>): void }) {
  const workspace = await openTestWorkspace({ clock: risingClock() });
  t.teardown(workspace.close);
  return { workspace, ada: workspace.administrator, kim: await workspace.addPerson("kim") };
}

test("a thread is followed by the person who began it, who replied, and who is mentioned, each with their unread replies", async (t) => {
  const { workspace, ada, kim } = await openTwo(t);
  const [lee, nia] = [await workspace.addPerson("lee"), await workspace.addPerson("nia")];
  const threadRootId = await say(workspace, ada, "root");
  await say(workspace, ada, "no thread");
  t.deepEqual(await listed(workspace, ada), []);
  await say(workspace, kim, "one", { threadRootId });
  await say(workspace, kim, "two @lee", { threadRootId, mentionedUserIds: [lee.userId] });
  t.deepEqual(await listed(workspace, ada), ["root: 2"]);
  t.deepEqual(await listed(workspace, kim), ["root: 0"]);
  t.deepEqual(await listed(workspace, lee), ["root: 1"]);
  t.deepEqual(await listed(workspace, nia), []);
});

test("the thread with the newest reply comes first, chosen or not, over pages, and the unread alone", async (t) => {
  const { workspace, ada, kim } = await openTwo(t);
  const roots: string[] = [];
  for (const text of ["a", "b", "c", "d"]) roots.push(await say(workspace, ada, text));
  const [a = "", b = "", c = "", d = ""] = roots;
  for (const threadRootId of roots) await say(workspace, ada, "first", { threadRootId });
  await say(workspace, kim, "mine", { threadRootId: a });
  await say(workspace, kim, "mine", { threadRootId: c });
  for (const threadRootId of [b, d]) t.like(await choose(workspace, kim, "follow", threadRootId), { refusal: null });
  await say(workspace, ada, "news", { threadRootId: b });
  await say(workspace, ada, "news", { threadRootId: a });
  t.deepEqual(await listed(workspace, kim), ["a: 1", "b: 1", "c: 0", "d: 0"]);
  t.deepEqual(await listed(workspace, kim, { unreadOnly: true }), ["a: 1", "b: 1"]);
  const seen: string[] = [];
  for (let after: string | null = null; ; ) {
    seen.push(...(await listed(workspace, kim, { first: 1, after })));
    const { pageInfo }: JsonObject = (await workspace.answer(kim, threads, { first: 1, after })).followedThreads;
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  t.deepEqual(seen, ["a: 1", "b: 1", "c: 0", "d: 0"]);
});

test("one command reads every unread thread, and sent again after a new reply it reads nothing more", async (t) => {
  const { workspace, ada, kim } = await openTwo(t);
  const roots = [await say(workspace, ada, "a"), await say(workspace, ada, "b")];
  for (const threadRootId of roots) await say(workspace, kim, "reply", { threadRootId });
  const mark = `mutation ($commandId: ID!) { markAllThreadsRead(input: { commandId: $commandId }) { result { hasMore } refusal { code } } }`;
  const variables = { commandId: uuidv7() };
  const done = { result: { hasMore: false }, refusal: null };
  t.deepEqual((await workspace.answer(ada, mark, variables)).markAllThreadsRead, done);
  t.deepEqual(await listed(workspace, ada), ["b: 0", "a: 0"]);
  await say(workspace, kim, "news", { threadRootId: roots[0] });
  t.deepEqual((await workspace.answer(ada, mark, variables)).markAllThreadsRead, done);
  t.deepEqual(await listed(workspace, ada), ["a: 1", "b: 0"]);
});

test("unfollowing takes a thread from the list until the person replies or is mentioned again", async (t) => {
  const { workspace, ada, kim } = await openTwo(t);
  const threadRootId = await say(workspace, ada, "root");
  await say(workspace, kim, "one", { threadRootId });
  const { result } = await choose(workspace, ada, "unfollow", threadRootId);
  t.deepEqual(result, { threadRootId, thread: { isFollowed: false, unreadCount: 1 } });
  await say(workspace, kim, "two", { threadRootId });
  t.deepEqual(await listed(workspace, ada), []);
  await say(workspace, kim, "three @ada", { threadRootId, mentionedUserIds: [ada.userId] });
  t.deepEqual(await listed(workspace, ada), ["root: 3"]);
  await choose(workspace, ada, "unfollow", threadRootId);
  t.deepEqual(await listed(workspace, ada), []);
  await say(workspace, ada, "four", { threadRootId });
  t.deepEqual(await listed(workspace, ada), ["root: 0"]);
});

test("a message without replies can be followed, and is listed from its first reply on", async (t) => {
  const { workspace, ada, kim } = await openTwo(t);
  const lee = await workspace.addPerson("lee");
  const threadRootId = await say(workspace, ada, "root");
  t.deepEqual((await choose(workspace, lee, "follow", threadRootId)).result.thread, { isFollowed: true, unreadCount: 0 });
  t.deepEqual(await listed(workspace, lee), []);
  const replyId = await say(workspace, kim, "one", { threadRootId });
  t.deepEqual(await listed(workspace, lee), ["root: 1"]);
  await workspace.send(kim, "DeleteMessage", { messageId: replyId, roomId: workspace.generalRoomId });
  t.deepEqual(await listed(workspace, lee), []);
  t.deepEqual(await listed(workspace, kim), []);
});

test("a deleted root keeps its thread in the list, and deleted replies are not unread", async (t) => {
  const { workspace, ada, kim } = await openTwo(t);
  const threadRootId = await say(workspace, ada, "root");
  await say(workspace, kim, "one", { threadRootId });
  const replyId = await say(workspace, kim, "two", { threadRootId });
  for (const [person, messageId] of [
    [ada, threadRootId],
    [kim, replyId],
  ] as const)
    await workspace.send(person, "DeleteMessage", { messageId, roomId: workspace.generalRoomId });
  t.deepEqual(await listed(workspace, ada), [": 1"]);
});

test("reading a thread and marking it unread counts in the list", async (t) => {
  const { workspace, ada, kim } = await openTwo(t);
  const threadRootId = await say(workspace, ada, "root");
  for (const text of ["1", "2", "3"]) await say(workspace, kim, text, { threadRootId });
  const timeline = { roomId: workspace.generalRoomId, threadRootId };
  await workspace.send(ada, "MarkRead", { ...timeline, number: 2 });
  t.deepEqual(await listed(workspace, ada), ["root: 1"]);
  await workspace.send(ada, "MarkUnread", { ...timeline, number: 1 });
  t.deepEqual(await listed(workspace, ada), ["root: 3"]);
  await workspace.send(kim, "MarkUnread", { ...timeline, number: 3 });
  t.deepEqual(await listed(workspace, kim), ["root: 1"]);
});

test("threads of muted and archived rooms are listed and do not count as unread", async (t) => {
  const { workspace, ada, kim } = await openTwo(t);
  const roomId = uuidv7();
  const plain = { visibility: "public", description: "", topic: "", origin: null } as const;
  await workspace.send(ada, "CreateChannel", { ...plain, roomId, name: "attic", memberIds: [kim.userId] });
  const threadRootId = await say(workspace, ada, "root", { roomId });
  await say(workspace, kim, "one", { roomId, threadRootId });
  const counted = async () => [await listed(workspace, ada), await listed(workspace, ada, { unreadOnly: true })];
  t.deepEqual(await counted(), [["root: 1"], ["root: 1"]]);
  await workspace.send(ada, "SetMuted", { roomId, isMuted: true });
  t.deepEqual(await counted(), [["root: 1"], []]);
  await workspace.send(ada, "SetMuted", { roomId, isMuted: false });
  await workspace.send(ada, "ArchiveRoom", { roomId });
  t.deepEqual(await counted(), [["root: 1"], []]);
});

test("a person who has left a room sees nothing of its threads", async (t) => {
  const { workspace, ada, kim } = await openTwo(t);
  const roomId = uuidv7();
  const plain = { visibility: "private", description: "", topic: "", origin: null } as const;
  await workspace.send(ada, "CreateChannel", { ...plain, roomId, name: "cellar", memberIds: [kim.userId] });
  const threadRootId = await say(workspace, kim, "root", { roomId });
  await say(workspace, ada, "one", { roomId, threadRootId });
  const one = `query ($threadRootId: ID!) { followedThread(threadRootId: $threadRootId) { isFollowed } }`;
  t.deepEqual((await workspace.answer(kim, one, { threadRootId })).followedThread, { isFollowed: true });
  await workspace.send(ada, "RemoveMember", { roomId, userId: kim.userId });
  await say(workspace, ada, "two", { roomId, threadRootId });
  t.deepEqual(await listed(workspace, kim), []);
  for (const id of [threadRootId, uuidv7()]) {
    t.is((await workspace.answer(kim, one, { threadRootId: id })).followedThread, null);
    const refused = await workspace.answer(kim, change("unfollow"), { roomId, threadRootId: id });
    t.deepEqual(refused.change, { refusal: { code: "RoomUnknown" }, result: null });
  }
});

const liveThreads = `subscription {
  inboxEvents {
    __typename
    ... on FollowedThreadChanged { thread { root { id } isFollowed unreadCount isUnread } }
  }
}`;

test("replies, choices and readings of followed threads are told live, to those in the room alone", async (t) => {
  const workspace = await openLiveWorkspace();
  t.teardown(workspace.close);
  const { administrator: ada, generalRoomId } = workspace;
  const [kim, lee] = [await workspace.addPerson("kim"), await workspace.addPerson("lee")];
  const streamOf = async (person: Person) => {
    const client = await workspace.connect({ cookie: await workspace.signIn(person) });
    const stream = client.subscribe(liveThreads, {});
    await stream.find(({ __typename }) => __typename === "CaughtUp");
    return stream;
  };
  const threadRootId = await say(workspace, kim, "root");
  const [kims, lees] = [await streamOf(kim), await streamOf(lee)];
  await say(workspace, ada, "one", { threadRootId });
  const told = (isFollowed: boolean, unreadCount: number) => (item: JsonObject) =>
    item.__typename === "FollowedThreadChanged" &&
    item.thread.root.id === threadRootId &&
    item.thread.isFollowed === isFollowed &&
    item.thread.unreadCount === unreadCount;
  await kims.find(told(true, 1));
  await workspace.send(kim, "MarkRead", { roomId: generalRoomId, threadRootId, number: 1 });
  await kims.find(told(true, 0));
  await workspace.send(kim, "UnfollowThread", { roomId: generalRoomId, threadRootId });
  await kims.find(told(false, 0));
  await workspace.send(lee, "FollowThread", { roomId: generalRoomId, threadRootId });
  await lees.find(told(true, 0));
  await say(workspace, kim, "to Lee", { threadRootId });
  await lees.find(told(true, 1));
  await workspace.send(lee, "LeaveRoom", { roomId: generalRoomId });
  await say(workspace, ada, "two @kim", { threadRootId, mentionedUserIds: [kim.userId] });
  await kims.find((item) => told(true, 2)(item) || told(true, 1)(item));
  t.false(lees.items.some(told(true, 2)));
});
