import test from "ava";
import { fakeApi } from "../../testing/fake-api.ts";
import { ThreadFollows } from "./thread-follows.svelte.ts";

const state = (id: string, unreadCount: number, lastThreadNumber = 3, more: object = {}) => ({
  root: { id, roomId: "harbour", lastThreadNumber, lastReplyAt: "2020-01-01T00:00:00.000Z" },
  isFollowed: true,
  unreadCount,
  isUnread: unreadCount > 0,
  ...more,
});

function openFollows(unread: object[] = []) {
  const grown: string[] = [];
  const ran: unknown[] = [];
  const api = fakeApi({
    UnreadThreads: () => ({
      followedThreads: { edges: unread.map((node) => ({ node })), pageInfo: { hasNextPage: false } },
    }),
    ThreadState: ({ threadRootId }) => ({ followedThread: threadRootId === "gone" ? null : state(String(threadRootId), 0) }),
  });
  const run = async (document: unknown) => {
    ran.push(/mutation (\w+)/.exec(String(document))?.[1]);
    return { refusal: null };
  };
  const client = { connection: api.connection, run: run as never };
  return { api, ran, grown, follows: new ThreadFollows(client, Date.now(), ({ root }) => void grown.push(root.id)) };
}

test("unread threads are counted, and a load forgets those that were read elsewhere", async (t) => {
  const unread: object[] = [state("a", 2), state("b", 1)];
  const { follows } = openFollows(unread);
  await follows.load();
  t.is(follows.unreadCount, 2);
  unread.pop();
  await follows.load();
  t.is(follows.unreadCount, 1);
  t.like(follows.find("b"), { unreadCount: 0, isFollowed: true });
});

test("a newer reply is told once, what was read or marked unread is not", async (t) => {
  const { follows, grown } = openFollows([state("a", 1)]);
  await follows.load();
  follows.hear(state("a", 2, 4));
  follows.hear(state("a", 2, 4));
  follows.hear(state("a", 0, 4));
  follows.hear(state("a", 1, 4));
  t.deepEqual(grown, ["a"]);
  follows.hear(state("old", 1));
  const now = { root: { id: "new", roomId: "harbour", lastThreadNumber: 1, lastReplyAt: "2999-01-01T00:00:00.000Z" } };
  follows.hear(state("new", 1, 1, now));
  t.deepEqual(grown, ["a", "new"]);
  t.is(follows.unreadCount, 3);
});

test("a reply that came while the client connected is told too", async (t) => {
  const now = { root: { id: "a", roomId: "harbour", lastThreadNumber: 1, lastReplyAt: "2999-01-01T00:00:00.000Z" } };
  const { follows, grown } = openFollows([state("a", 1, 1, now), state("old", 1)]);
  await follows.load();
  await follows.load();
  t.deepEqual(grown, ["a"]);
});

test("following is asked once for a thread, and turned over by the button", async (t) => {
  const { api, follows, ran } = openFollows();
  await Promise.all([follows.ask("a"), follows.ask("a")]);
  t.is(api.asked.length, 1);
  t.true(follows.isFollowed("a"));
  t.true(await follows.toggle("harbour", "a"));
  t.false(follows.isFollowed("a"));
  t.true(await follows.toggle("harbour", "a"));
  t.true(follows.isFollowed("a"));
  t.deepEqual(ran, ["UnfollowThread", "FollowThread"]);
});

test("threads of a room that the viewer has left are not unread", async (t) => {
  const { follows } = openFollows([state("a", 1)]);
  await follows.load();
  follows.leave("harbour");
  t.is(follows.unreadCount, 0);
});
