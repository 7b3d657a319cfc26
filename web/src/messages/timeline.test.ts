import test from "ava";
import { type FakeApi, fakeApi, message, user } from "../../testing/fake-api.ts";
import type { MessagePartsFragment } from "../generated/operations.ts";
import { People } from "../users/people.svelte.ts";
import { Timeline } from "./timeline.svelte.ts";

interface Room {
  readonly timeline: Timeline;
  readonly people: People;
  readonly api: FakeApi;
  /** What the server has, oldest first. */
  readonly stored: MessagePartsFragment[];
  send(message: MessagePartsFragment): void;
}

/** A room of so many messages on a server that pages as Logue does. */
function roomOf(count: number): Room {
  const stored = Array.from({ length: count }, (_, index) => message(index + 1));
  const api = fakeApi({
    TimelinePage: ({ first, last, around }) => {
      const size = Number(first ?? last);
      const begin = around === undefined ? stored.length - size : Number(around) - 1 - Math.floor(size / 2);
      const end = begin + size;
      const edges = stored.slice(Math.max(0, begin), Math.max(0, end)).map((node) => ({ node }));
      return { room: { id: "harbour", cursor: "c1", lastNumber: stored.length, messages: { edges } } };
    },
    MessagePlace: ({ messageId }) => ({ message: stored.find(({ id }) => id === messageId) ?? null }),
    ThreadPage: () => ({ message: null }),
  });
  const people = new People();
  const timeline = new Timeline("harbour", api.connection, people);
  const push = (roomEvents: unknown): void => api.push("room:harbour", { roomEvents });
  return { timeline, people, api, stored, send: (sent) => push({ __typename: "MessageChanged", cursor: "c2", message: sent }) };
}

const numbers = ({ messages }: Timeline) => [messages[0]?.number, messages.at(-1)?.number];
const everyNumberOnce = ({ messages }: Timeline): boolean =>
  messages.every(({ number }, index) => number === (messages[0]?.number ?? 0) + index);

test("a room without unread messages opens at its end", async (t) => {
  const { timeline } = roomOf(120);
  await timeline.open(() => ({ readNumber: 120, lastNumber: 120 }));
  t.deepEqual(numbers(timeline), [71, 120]);
  t.deepEqual(timeline.place, { kind: "end" });
  t.true(timeline.hasOlder);
  t.false(timeline.hasNewer);
});

test("a room with unread messages opens at the first of them, with one request", async (t) => {
  for (const readNumber of [118, 80, 30]) {
    const { timeline, api } = roomOf(120);
    await timeline.open(() => ({ readNumber, lastNumber: 120 }));
    t.deepEqual(timeline.place, { kind: "unread", number: readNumber + 1 });
    t.true(timeline.messages.some(({ number }) => number === readNumber + 1));
    t.is(api.asked.length, 1);
  }
});

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => message(from + index));

test("what came before the page is unread, also where the list of rooms does not know it yet", async (t) => {
  for (const count of [10, 60]) {
    const { timeline, stored } = roomOf(120);
    stored.push(...range(121, 120 + count));
    await timeline.open(() => ({ readNumber: 120, lastNumber: 120 }));
    t.deepEqual(timeline.place, { kind: "unread", number: 121 });
    t.truthy(timeline.find("m121"));
  }
});

test("what came while an older page was on its way is unread, and is loaded", async (t) => {
  const { timeline, api, stored } = roomOf(120);
  const { requestPatiently } = api.connection;
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const holdsBack = async (...asked: Parameters<typeof requestPatiently>) => {
    const answer = await requestPatiently(...asked);
    await held;
    return answer;
  };
  Object.assign(api.connection, { requestPatiently: holdsBack });
  let lastNumber = 120;
  const opening = timeline.open(() => ({ readNumber: 120, lastNumber }));
  stored.push(...range(121, 180));
  lastNumber = 180;
  release();
  await opening;
  t.deepEqual(timeline.place, { kind: "unread", number: 121 });
  t.truthy(timeline.find("m121"));
  t.true(everyNumberOnce(timeline));
});

test("a room that is shown again goes on at what it has heard itself, before the list of rooms has", async (t) => {
  const { timeline, stored, send } = roomOf(120);
  const going = () => ({ readNumber: 120, lastNumber: 120 });
  await timeline.open(going);
  for (const next of range(121, 180)) {
    stored.push(next);
    send(next);
  }
  await timeline.resume(going);
  t.deepEqual(timeline.place, { kind: "unread", number: 121 });
});

test("history is loaded in both directions to its ends, each message once", async (t) => {
  const { timeline } = roomOf(333);
  await timeline.open(() => ({ readNumber: 150, lastNumber: 333 }));
  for (let pages = 0; timeline.hasOlder && pages < 20; pages += 1) await timeline.loadOlder();
  for (let pages = 0; timeline.hasNewer && pages < 20; pages += 1) await timeline.loadNewer();
  t.deepEqual(numbers(timeline), [1, 333]);
  t.true(everyNumberOnce(timeline));
});

test("a message that arrives while the viewer reads history is counted and not shown out of place", async (t) => {
  const { timeline, stored, send } = roomOf(200);
  await timeline.open(() => ({ readNumber: 50, lastNumber: 200 }));
  const before = timeline.messages;
  const next = message(201);
  stored.push(next);
  send(next);
  t.is(timeline.messages, before);
  t.is(timeline.lastNumber, 201);
  t.true(timeline.hasNewer);
  await timeline.showNewest();
  t.is(timeline.messages.at(-1)?.number, 201);
});

test("an edit that arrives while an older page is under way is not overwritten by that page", async (t) => {
  const { timeline, send } = roomOf(200);
  await timeline.open(() => null);
  const loading = timeline.loadOlder();
  send(message(120, { text: "Edited", changeCursor: "c9" }));
  await loading;
  t.is(timeline.find("m120")?.text, "Edited");
});

test("a long room keeps what is near the screen, and loads the rest again when it is needed", async (t) => {
  const { timeline } = roomOf(1_000);
  await timeline.open(() => null);
  let kept = 0;
  for (let pages = 0; timeline.hasOlder && pages < 60; pages += 1) {
    await timeline.loadOlder();
    const shown = timeline.messages[0]?.number ?? 1;
    timeline.trim(shown + 5, shown + 25, "newer");
    kept = Math.max(kept, timeline.messages.length);
  }
  t.is(timeline.messages[0]?.number, 1);
  t.true(kept <= 450, `${kept} kept`);
  t.true(timeline.hasNewer);
  for (let pages = 0; timeline.hasNewer && pages < 60; pages += 1) await timeline.loadNewer();
  t.is(timeline.messages.at(-1)?.number, 1_000);
  t.true(everyNumberOnce(timeline));
});

test("a linked message is shown wherever it is, and a linked reply names its thread", async (t) => {
  const { timeline, stored } = roomOf(300);
  stored.push(message(null, { id: "reply", threadRootId: "m7", threadNumber: 1 }));
  t.is(await timeline.open(() => null, "m7"), null);
  t.deepEqual(timeline.place, { kind: "message", number: 7 });
  t.deepEqual(await timeline.showMessage("reply"), { threadRootId: "m7" });
  t.deepEqual(await timeline.showMessage("unknown"), { threadRootId: null });
});

test("after a gap in the events everything that is loaded is loaded anew", async (t) => {
  const { timeline, api, stored } = roomOf(260);
  await timeline.open(() => null);
  for (let pages = 0; pages < 3; pages += 1) await timeline.loadOlder();
  const [from] = numbers(timeline);
  const { generation } = timeline;
  stored[99] = message(100, { deletedAt: "2026-11-27T13:00:00.000Z", text: "", changeCursor: "c5" });
  stored.push(message(261));
  api.push("room:harbour", { roomEvents: { __typename: "Resync", reason: "OVERFLOW", cursor: "c6" } });
  while (timeline.find("m261") === undefined) await new Promise((resolve) => setImmediate(resolve));
  t.deepEqual(numbers(timeline), [from, 261]);
  t.true(everyNumberOnce(timeline));
  t.not(timeline.find("m100")?.deletedAt, null);
  t.is(timeline.generation, generation, "the list does not begin anew");
});

test("after a gap of more than a page the reader stays where they were, and comes to what is new page by page", async (t) => {
  const { timeline, api, stored } = roomOf(120);
  await timeline.open(() => null);
  const before = { numbers: numbers(timeline), generation: timeline.generation };
  for (let number = 121; number <= 320; number += 1) stored.push(message(number));
  api.push("room:harbour", { roomEvents: { __typename: "Resync", reason: "OVERFLOW", cursor: "c6" } });
  while (!timeline.hasNewer) await new Promise((resolve) => setImmediate(resolve));
  t.deepEqual({ numbers: numbers(timeline), generation: timeline.generation }, before);
  for (let pages = 0; timeline.hasNewer && pages < 10; pages += 1) await timeline.loadNewer();
  t.is(timeline.messages.at(-1)?.number, 320);
  t.true(everyNumberOnce(timeline));
});

test("after a gap in an empty room the newest messages are shown", async (t) => {
  const { timeline, api, stored } = roomOf(0);
  await timeline.open(() => null);
  for (let number = 1; number <= 200; number += 1) stored.push(message(number));
  api.push("room:harbour", { roomEvents: { __typename: "Resync", reason: "OVERFLOW", cursor: "c6" } });
  while (timeline.find("m200") === undefined) await new Promise((resolve) => setImmediate(resolve));
  t.true(everyNumberOnce(timeline));
  t.false(timeline.hasNewer);
});

test("going to the newest messages from afar leaves at once, and arrives at what was sent meanwhile", async (t) => {
  const { timeline, api, send, stored } = roomOf(400);
  await timeline.open(() => null, "m20");
  const askedBefore = api.asked.length;
  const going = Promise.all([timeline.showNewest(), timeline.showNewest()]);
  t.true(timeline.isTurning);
  t.is(api.asked.length, askedBefore + 1);
  const mine = message(401, { text: "Sent from afar" });
  send(mine);
  t.true(timeline.isTurning, "Nothing is shown out of place.");
  await going;
  t.false(timeline.isTurning);
  t.deepEqual([timeline.place, timeline.hasNewer], [{ kind: "end" }, false]);
  t.is(timeline.find("m401")?.text, "Sent from afar");
  t.true(everyNumberOnce(timeline));
  t.is(stored.length, 400, "The page was older than the message.");
});

test("of two places that are asked for, the later one is shown; what is loaded ends the way to the newest", async (t) => {
  const { timeline } = roomOf(400);
  await timeline.open(() => null, "m20");
  const going = timeline.showNewest();
  const later = timeline.showMessage("m200");
  await Promise.all([going, later]);
  t.deepEqual([timeline.place, timeline.isTurning], [{ kind: "message", number: 200 }, false]);
  t.truthy(timeline.find("m200"));

  const again = timeline.showNewest();
  await timeline.showMessage("m200");
  await again;
  t.deepEqual([timeline.place, timeline.isTurning], [{ kind: "message", number: 200 }, false]);
});

test("a page of the newest messages that was asked for earlier hides none that came since", async (t) => {
  const { timeline, api, send } = roomOf(400);
  await timeline.open(() => null, "m20");
  send(message(401));
  send(message(402));
  await timeline.showNewest();
  t.deepEqual([numbers(timeline)[1], timeline.lastNumber, timeline.hasNewer], [400, 402, true]);
  t.true(api.asked.length > 2);
});

test("when the newest messages cannot be loaded, what was shown stays", async (t) => {
  const { timeline, api } = roomOf(400);
  await timeline.open(() => null, "m20");
  const before = numbers(timeline);
  Object.assign(api.connection, { requestPatiently: async () => Promise.reject(new Error("No.")) });
  await t.throwsAsync(timeline.showNewest(), { message: "No." });
  t.deepEqual([numbers(timeline), timeline.isTurning], [before, false]);
});

test("the words of a person who is erased go from what is loaded, and from what comes later", async (t) => {
  const { timeline, people, stored, send } = roomOf(3);
  const ben = user("ben");
  const quote = { id: "m1", text: "Low tide", markup: null, mentions: [], blocks: [], deletedAt: null, sender: ben };
  stored[0] = message(1, { sender: ben, text: "Low tide", postedAs: { name: "Harbour", avatarUrl: null } });
  stored[1] = message(2, { quotedMessage: quote });
  await timeline.open(() => null);
  people.learn({ ...ben, displayName: "Erased user", isErased: true });
  timeline.dropErased();
  t.like(timeline.find("m1"), { text: "[erased]", postedAs: null });
  t.is(timeline.find("m2")?.quotedMessage?.text, "[erased]");
  t.is(timeline.find("m3")?.text, "Message 3");
  people.learn(ben);
  t.true(people.isErased("ben"), "an answer that comes late");
  send(message(4, { sender: { ...ben, isErased: true }, text: "Mind the crane" }));
  t.is(timeline.find("m4")?.text, "[erased]");
});

test("a quote shows the quoted message as it is after an edit or a deletion", async (t) => {
  const { timeline, stored, send } = roomOf(2);
  const quote = { id: "m1", text: "Message 1", markup: null, mentions: [], blocks: [], deletedAt: null, sender: user("ada") };
  stored[1] = message(2, { quotedMessage: quote });
  await timeline.open(() => null);
  send(message(1, { text: "Message one", changeCursor: "c3" }));
  t.is(timeline.find("m2")?.quotedMessage?.text, "Message one");
  const deletedAt = "2026-11-27T13:00:00.000Z";
  send(message(1, { text: "", deletedAt, changeCursor: "c4" }));
  t.like(timeline.find("m2")?.quotedMessage, { text: "", deletedAt });
});

test("a room that the viewer may not read shows that", async (t) => {
  const api = fakeApi({ TimelinePage: () => ({ room: null }) });
  const timeline = new Timeline("harbour", api.connection, new People());
  await timeline.open(() => null);
  t.is(timeline.failure, "RoomUnknown");
});
