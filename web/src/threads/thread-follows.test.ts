import test from "ava";
import { fakeApi } from "../../testing/fake-api.ts";
import { ThreadFollows } from "./thread-follows.svelte.ts";

const state = (id: string, unreadCount: number) => ({
  root: { id, roomId: "harbour", lastThreadNumber: 3, lastReplyAt: "2020-01-01T00:00:00.000Z" },
  isFollowed: true,
  unreadCount,
  isUnread: unreadCount > 0,
});

function openFollows(unread: object[] = [], pageLength = 50) {
  const ran: unknown[] = [];
  const api = fakeApi({
    UnreadThreads: () => ({
      followedThreads: {
        edges: unread.slice(0, pageLength).map((node) => ({ node })),
        pageInfo: { hasNextPage: unread.length > pageLength },
      },
    }),
    ThreadState: ({ threadRootId }) => ({ followedThread: threadRootId === "gone" ? null : state(String(threadRootId), 0) }),
  });
  const run = async (document: unknown) => {
    ran.push(/mutation (\w+)/.exec(String(document))?.[1]);
    return { refusal: null };
  };
  const client = { connection: api.connection, run: run as never };
  return { api, ran, follows: new ThreadFollows(client) };
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

test("when the loaded unread threads are read, the next ones are loaded", async (t) => {
  const unread: object[] = ["a", "b", "c"].map((id) => state(id, 1));
  const { api, follows } = openFollows(unread, 2);
  await follows.load();
  t.deepEqual([follows.unreadCount, follows.hasMoreUnread], [2, true]);
  unread.shift();
  follows.hear(state("a", 0) as never);
  follows.hear(state("a", 0) as never);
  await new Promise((resolve) => setImmediate(resolve));
  t.deepEqual([follows.unreadCount, follows.hasMoreUnread, api.asked.length], [2, false, 2]);
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
