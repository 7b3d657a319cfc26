import test from "ava";
import { fakeApi, user } from "../../testing/fake-api.ts";
import { ThreadList } from "./thread-list.svelte.ts";

interface Known {
  unreadCount: number;
  minute: number;
}

/** Threads by id, which a test changes, and what tells of a change. */
function openList(threads: Map<string, Known>, { commands = 1 } = {}) {
  let sent = 0;
  const listeners: ((thread: never) => void)[] = [];
  const card = (id: string) => {
    const { unreadCount, minute } = threads.get(id) ?? { unreadCount: 0, minute: 0 };
    const lastReplyAt = new Date(Date.UTC(2026, 10, 27, 12, minute)).toISOString();
    const thread = { edges: [{ node: { id: `${id}-reply`, threadNumber: 1, sender: user("ada") } }] };
    const root = { id, roomId: "harbour", lastReplyAt, lastThreadNumber: 1, replyCount: 1, sender: user("ada"), thread };
    return { root, isFollowed: true, unreadCount, isUnread: unreadCount > 0 };
  };
  const api = fakeApi({
    FollowedThreadList: ({ after, unreadOnly }) => {
      const ids = [...threads.keys()].filter((id) => unreadOnly !== true || (threads.get(id)?.unreadCount ?? 0) > 0);
      const page = after === null ? ids.slice(0, 2) : ids.slice(2);
      const pageInfo = { hasNextPage: after === null && ids.length > 2, endCursor: "2" };
      return { followedThreads: { edges: page.map((id) => ({ node: card(id) })), pageInfo } };
    },
    ThreadCard: ({ threadRootId }) => ({ followedThread: card(String(threadRootId)) }),
    MarkRead: () => ({ markRead: { refusal: null } }),
    MarkAllThreadsRead: () => {
      sent += 1;
      return { markAllThreadsRead: { result: { hasMore: sent < commands }, refusal: null } };
    },
  });
  const follows = {
    listen: (listener: (thread: never) => void) => {
      listeners.push(listener);
      return () => undefined;
    },
  };
  const list = new ThreadList(api.connection, { learn: () => undefined }, follows as never);
  const tell = (id: string) => {
    for (const listener of listeners) listener(card(id) as never);
  };
  return { api, list, tell };
}

const idsOf = (cards: ThreadList["unread"]): string[] => cards.map(({ root }) => root.id);
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test("unread threads stand first, also those beyond the first page, and each thread once", async (t) => {
  const { list } = openList(
    new Map([
      ["a", { unreadCount: 0, minute: 4 }],
      ["b", { unreadCount: 2, minute: 3 }],
      ["c", { unreadCount: 1, minute: 2 }],
    ]),
  );
  await list.open();
  t.deepEqual([idsOf(list.unread), idsOf(list.others), list.hasMore], [["b", "c"], ["a"], true]);
  await list.more();
  t.deepEqual([idsOf(list.unread), idsOf(list.others), list.hasMore], [["b", "c"], ["a"], false]);
});

test("all threads are marked as read by one command, also those that are on no page yet", async (t) => {
  const threads = new Map(["a", "b", "c"].map((id, place) => [id, { unreadCount: 1, minute: 9 - place }]));
  const { api, list } = openList(threads);
  await list.open();
  await list.markAllRead();
  t.deepEqual(
    api.asked.map(({ name }) => name).filter((name) => name.startsWith("Mark")),
    ["MarkAllThreadsRead"],
  );
  t.deepEqual([list.unread.map(({ unreadCount }) => unreadCount), list.problem], [[0, 0], null]);
});

test("while more threads are unread than one command marks, the command is sent again", async (t) => {
  const { api, list } = openList(new Map(), { commands: 2 });
  await list.markAllRead();
  t.is(api.asked.filter(({ name }) => name === "MarkAllThreadsRead").length, 2);
});

test("what is read stays where it is, and a thread with a newer reply comes up", async (t) => {
  const threads = new Map([
    ["a", { unreadCount: 1, minute: 4 }],
    ["b", { unreadCount: 0, minute: 3 }],
  ]);
  const { api, list, tell } = openList(threads);
  await list.open();
  const [first] = list.unread;
  if (first) await list.markRead(first);
  t.deepEqual(api.asked.at(-1)?.variables, { input: { roomId: "harbour", threadRootId: "a", number: 1 } });
  t.deepEqual([idsOf(list.unread), list.unread[0]?.unreadCount], [["a"], 0]);
  threads.set("b", { unreadCount: 1, minute: 5 });
  tell("b");
  await settled();
  t.deepEqual(idsOf(list.unread), ["b", "a"]);
});
