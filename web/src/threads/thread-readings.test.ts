import test from "ava";
import { fakeApi } from "../../testing/fake-api.ts";
import { ThreadReadings } from "./thread-readings.svelte.ts";

const root = (id: string, more: object = {}) => ({
  id,
  replyCount: 3,
  lastReplyAt: "2020-01-01T00:00:00.000Z",
  lastThreadNumber: 5,
  deletedThreadRanges: [{ first: 3, last: 4 }],
  sender: { id: "kim" },
  ...more,
});

function openReadings() {
  const api = fakeApi({
    ThreadReadings: () => ({ roomEntry: { threadReadings: [{ threadRootId: "read", number: 2 }] } }),
    MarkRead: () => ({ markRead: { refusal: null } }),
  });
  return { api, readings: new ThreadReadings("harbour", "ada", api.connection) };
}

test("a thread that was opened before has what came since as unread, without deleted replies", async (t) => {
  const { readings } = openReadings();
  await readings.load();
  t.is(readings.unreadOf(root("read")), 1);
  t.is(readings.unreadOf(root("read", { replyCount: 0 })), 0);
  t.is(readings.unreadOf(root("never opened")), 0);
});

test("a reply to the viewer's own message is unread, one from before the client was opened is not", (t) => {
  const { readings } = openReadings();
  const mine = { sender: { id: "ada" } };
  t.is(readings.unreadOf(root("mine", mine)), 0);
  t.is(readings.unreadOf(root("mine", { ...mine, lastReplyAt: "2999-01-01T00:00:00.000Z" })), 3);
});

test("a read position is sent once, up to the furthest reply, and never backwards", async (t) => {
  const { api, readings } = openReadings();
  await readings.load();
  for (const number of [3, 5, 4, 1]) readings.markRead("read", number);
  t.is(readings.unreadOf(root("read")), 0);
  readings.tellAll();
  readings.tellAll();
  const told = api.asked.filter(({ name }) => name === "MarkRead").map(({ variables }) => variables);
  t.deepEqual(told, [{ input: { roomId: "harbour", threadRootId: "read", number: 5 } }]);
});
