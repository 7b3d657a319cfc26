import { openMemoryEventBus } from "@logue/infra/event-bus/memory/memory-event-bus.ts";
import { openMemoryEventStore } from "@logue/infra/event-store/memory/memory-event-store.ts";
import { newReadMemory, openMemoryReadStore } from "@logue/infra/read-store/memory-read-store.ts";
import { CheckpointConflict, type ReadStore, ReadStoreUnavailable } from "@logue/infra/read-store/read-store.ts";
import test, { type ExecutionContext } from "ava";
import { until } from "../../tests/support/wait-until.ts";
import { messages } from "../contract/messages.ts";
import { membershipId, memberships, rooms } from "../contract/rooms.ts";
import { unreadCount } from "../contract/unread.ts";
import { messagesProjection } from "../messages/messages.ts";
import { projections } from "../projections.ts";
import { ann, ben, general, messageId, openConversationStory } from "../testing/conversation-story.ts";
import { append, type RunningService, type RunOptions, relay, runService, tell } from "../testing/running-service.ts";

/**
 * A service that is closed when the test ends, however it ends: one left open would keep the
 * process alive.
 */
async function runFor(t: ExecutionContext, options?: RunOptions): Promise<RunningService> {
  const running = await runService(options);
  t.teardown(running.close);
  return running;
}

const quietBus = () => openMemoryEventBus({ retryDelayMs: 1, retryDelayMaxMs: 5, onTrouble: () => {} });

test("a posted message is announced when queries can see it, with the room it is in", async (t) => {
  const running = await runFor(t);
  const story = openConversationStory();
  const created = story.roomCreated();
  const posted = story.posted("hello");
  await tell(running, created, posted);
  const announcement = await running.announcementOf(posted);
  t.is((await running.readStore.get(messages, messageId("hello")))?.text, "text of hello");
  t.is(announcement.partition, "0");
  t.deepEqual(announcement.changes.map(({ collection }) => collection).sort(), [
    "memberships",
    "memberships",
    "memberships",
    "messages",
    "roomChanges",
    "roomChanges",
    "roomChanges",
    "rooms",
  ]);
});

test("an event that no document shows is announced too, so that waiting clients continue", async (t) => {
  const running = await runFor(t);
  const story = openConversationStory();
  const signedIn = story.history.happened("SignedIn", `user-${ann}`, { userId: ann, sessionId: "s", method: "password" });
  await tell(running, signedIn);
  t.deepEqual((await running.announcementOf(signedIn)).changes, []);
  t.true(await running.service.whenPassed(signedIn.position, 0));
});

test("waiting for a position ends when it has passed, or when it takes too long", async (t) => {
  const running = await runFor(t);
  const story = openConversationStory();
  const [first, second] = [story.posted("a"), story.posted("b")];
  const waiting = running.service.whenPassed(first.position, 60_000);
  await tell(running, first);
  t.true(await waiting);
  t.false(await running.service.whenPassed(second.position, 1));
});

test("events appended while no follower ran are folded before live ones", async (t) => {
  const eventStore = openMemoryEventStore();
  const story = openConversationStory();
  await append(eventStore, [story.roomCreated(), story.posted("a"), story.posted("b")]);
  const running = await runFor(t, { sealedEventStore: eventStore });
  t.is((await running.readStore.get(rooms, general))?.lastNumber, 2);
  const live = story.posted("c");
  await tell(running, live);
  await running.announcementOf(live);
  t.is((await running.readStore.get(rooms, general))?.lastNumber, 3);
});

test("repeated and late events change nothing", async (t) => {
  const running = await runFor(t);
  const story = openConversationStory();
  const events = [story.roomCreated(), story.posted("a"), story.edited("a"), story.reacted("a", ben, "tada")];
  await tell(running, ...events);
  const live = story.posted("b");
  await relay(running.eventBus, events);
  await tell(running, live);
  await running.announcementOf(live);
  const message = await running.readStore.get(messages, messageId("a"));
  t.is(message?.versions.length, 1);
  t.deepEqual(message?.reactions, [{ emoji: "tada", userIds: [ben] }]);
  t.like(await running.readStore.get(rooms, general), { memberCount: 3, lastNumber: 2 });
});

test("documents saved but not announced before a crash are announced when the bus repeats their events", async (t) => {
  const memory = newReadMemory();
  const eventStore = openMemoryEventStore();
  const story = openConversationStory();
  const created = story.roomCreated();
  const posted = story.posted("a");
  const first = await runFor(t, { sealedEventStore: eventStore, readStore: await openMemoryReadStore(memory) });
  await tell(first, created, posted);
  await first.announcementOf(posted);
  await first.close();

  const second = await runFor(t, { sealedEventStore: eventStore, readStore: await openMemoryReadStore(memory) });
  await relay(second.eventBus, [posted]);
  const fence = story.posted("b");
  await tell(second, fence);
  await second.announcementOf(fence);
  const texts = second.announced.flatMap(({ changes }) => changes.filter(({ collection }) => collection === messages.name));
  t.deepEqual(
    texts.map(({ id }) => id),
    [messageId("a"), messageId("b")],
  );
});

test("a repeated announcement never passes a pending one: a thread's root waits for its latest reply", async (t) => {
  const eventStore = openMemoryEventStore();
  const story = openConversationStory();
  const reply = (name: string, threadNumber: number) => story.posted(name, { threadRootId: messageId("root"), threadNumber });
  const before = [story.roomCreated(), story.posted("root"), reply("one", 1)];
  const after = [reply("two", 2), reply("three", 3)];
  await append(eventStore, [...before, ...after]);
  const running = await runFor(t, { sealedEventStore: eventStore });
  const toldOf = (position: string) =>
    running.announced
      .filter((announcement) => announcement.position === position)
      .flatMap(({ changes }) => changes.filter(({ collection }) => collection === messages.name).map(({ id }) => id))
      .sort();
  const positionOf = (events: readonly { readonly position: string }[]) => events.at(-1)?.position ?? "";
  await relay(running.eventBus, before);
  await until(() => toldOf(positionOf(before)).length > 0);
  t.deepEqual(toldOf(positionOf(before)), [messageId("one")]);
  await relay(running.eventBus, after);
  await until(() => toldOf(positionOf(after)).length > 0);
  t.deepEqual(toldOf(positionOf(after)), [messageId("root"), messageId("three"), messageId("two")].sort());
});

test("a follower whose checkpoint another has moved writes nothing and goes on from there", async (t) => {
  const readStore = await openMemoryReadStore();
  const eventStore = openMemoryEventStore();
  const story = openConversationStory();
  const zombie = await runFor(t, { readStore, sealedEventStore: eventStore });
  const heir = await runFor(t, { readStore, sealedEventStore: eventStore });
  const [a, b, c] = [story.posted("a"), story.posted("b"), story.posted("c")];
  await append(eventStore, [a, b, c]);
  await relay(zombie.eventBus, [a]);
  await zombie.announcementOf(a);
  await relay(heir.eventBus, [a, b]);
  await heir.announcementOf(b);
  await relay(zombie.eventBus, [b, c]);
  await zombie.announcementOf(c);
  for (const name of ["a", "b", "c"]) t.is((await readStore.get(messages, messageId(name)))?.text, `text of ${name}`);
  t.true(zombie.logged.some((line) => line.includes(CheckpointConflict.name)));
});

test("events lost by a read store that was restored from a backup are folded again", async (t) => {
  const memory = newReadMemory();
  const running = await runFor(t, { readStore: await openMemoryReadStore(memory) });
  const story = openConversationStory();
  const created = story.roomCreated();
  const [kept, lost, next] = [story.posted("kept"), story.posted("lost"), story.posted("next")];
  await tell(running, created, kept);
  await running.announcementOf(kept);
  const backup = structuredClone(memory.versions);
  await tell(running, lost);
  await running.announcementOf(lost);
  for (const [name, version] of backup) memory.versions.set(name, version);
  t.is(await running.readStore.get(messages, messageId("lost")), undefined);

  await tell(running, next);
  await running.announcementOf(next);

  for (const name of ["kept", "lost", "next"])
    t.is((await running.readStore.get(messages, messageId(name)))?.text, `text of ${name}`);
  t.is((await running.readStore.get(rooms, general))?.lastNumber, 3);
});

test("while the read store is away nothing is lost and the service says so", async (t) => {
  const readStore = await openMemoryReadStore();
  let isAway = false;
  let nowMs = 0;
  const commit: ReadStore["commit"] = (...args) =>
    isAway ? Promise.reject(new ReadStoreUnavailable("away")) : readStore.commit(...args);
  const running = await runFor(t, { readStore: { ...readStore, commit }, clock: () => nowMs });
  const story = openConversationStory();
  t.true(running.service.health().isHealthy);
  isAway = true;
  const posted = story.posted("a");
  await tell(running, posted);
  t.false(await running.service.whenPassed(posted.position, 20));
  nowMs = 5000;
  t.false(running.service.health().isHealthy);
  isAway = false;
  await running.announcementOf(posted);
  await until(() => running.service.health().isHealthy);
  t.is((await readStore.get(messages, messageId("a")))?.text, "text of a");
});

test("records that the bus dropped are read from the event store, and their documents announced", async (t) => {
  const eventBus = openMemoryEventBus({ unreadRecordsMax: 5, recordsMax: 1, onTrouble: () => {} });
  const running = await runFor(t, { eventBus });
  const story = openConversationStory();
  const events = [story.roomCreated(), ...Array.from({ length: 40 }, (_, index) => story.posted(`m${index}`))];
  await append(running.eventStore, events);
  await relay(eventBus, events);
  const last = story.posted("last");
  await tell(running, last);
  await running.announcementOf(last);
  const shown = new Set(running.announced.flatMap(({ changes }) => changes.map(({ id }) => id)));
  for (const { data } of events.slice(1)) t.true("messageId" in data && shown.has(data.messageId));
});

test("live posts in a known room are folded without a read", async (t) => {
  const readStore = await openMemoryReadStore();
  let loads = 0;
  const load: ReadStore["load"] = (...args) => {
    loads += 1;
    return readStore.load(...args);
  };
  const running = await runFor(t, { readStore: { ...readStore, load } });
  const story = openConversationStory();
  const created = story.roomCreated();
  const first = story.posted("first", { mentionedUserIds: [ben] });
  await tell(running, created, first);
  await running.announcementOf(first);
  const before = loads;
  const posted = story.posted("second", { mentionedUserIds: [ben], threadRootId: messageId("first"), number: 2 });
  await tell(running, posted);
  await running.announcementOf(posted);
  t.is(loads, before);
});

test("a person who joins a busy room has nothing unread", async (t) => {
  const running = await runFor(t);
  const story = openConversationStory();
  const created = story.roomCreated({ memberIds: [ann] });
  const posts = [story.posted("a"), story.posted("b")];
  const joined = story.history.happened("MemberJoined", `room-${general}`, { roomId: general, userId: ben, lastNumber: 2 });
  await tell(running, created, ...posts, joined);
  await running.announcementOf(joined);
  const unread = async () => {
    const room = await running.readStore.get(rooms, general);
    const membership = await running.readStore.get(memberships, membershipId(general, ben));
    return room && membership && unreadCount(room, membership, undefined);
  };
  t.is(await unread(), 0);
  const next = story.posted("c");
  await tell(running, next);
  await running.announcementOf(next);
  t.is(await unread(), 1);
});

test("with many partitions every one has its own checkpoint, and a restart loses nothing", async (t) => {
  const memory = newReadMemory();
  const eventStore = openMemoryEventStore();
  const story = openConversationStory();
  const options = async () => ({ sealedEventStore: eventStore, readStore: await openMemoryReadStore(memory), partitions: 48 });
  const roomIds = Array.from({ length: 20 }, (_, index) => messageId(`room ${index}`));
  const first = await runFor(t, await options());
  const created = roomIds.slice(0, 10).map((roomId) => story.roomCreated({ roomId }));
  await tell(first, ...created);
  for (const event of created) t.true(await first.service.whenPassed(event.position, 10_000, event.data.roomId));
  await first.close();
  await append(
    eventStore,
    roomIds.slice(10).map((roomId) => story.roomCreated({ roomId })),
  );
  const second = await runFor(t, await options());
  const found = await second.readStore.getMany(rooms, roomIds);
  t.deepEqual(
    found.map((room) => room?.id),
    roomIds,
  );
});

test("an event that cannot be folded is parked, its document marked stale, and the others go on", async (t) => {
  const fragile = {
    ...messagesProjection,
    reads: {
      ...messagesProjection.reads,
      MessagePinned: [
        ...(messagesProjection.reads.MessagePinned ?? []),
        {
          collection: messages,
          ids: (event: { data: { messageId: string } }) => [event.data.messageId],
          fold: () => {
            throw new Error("no pins today");
          },
        },
      ],
    },
  };
  const others = projections.filter(({ name }) => name !== "messages");
  const running = await runFor(t, { projections: [fragile, ...others] });
  const story = openConversationStory();
  const pinned = story.pinned.bind(undefined);
  const events = [story.roomCreated(), story.posted("a"), story.posted("b"), pinned("a"), story.edited("b")];
  await tell(running, ...events);
  const last = story.posted("c");
  await tell(running, last);
  await running.announcementOf(last);
  t.like(await running.readStore.get(messages, messageId("a")), { isStale: true, pinned: null });
  t.is((await running.readStore.get(messages, messageId("b")))?.text, "new text of b");
  const [parked, ...more] = await running.service.parkedEvents();
  t.deepEqual(more, []);
  t.like(parked, { id: events[3]?.id, projection: "messages", version: 1, position: events[3]?.position, type: "MessagePinned" });
  t.is(parked?.error, "Error: no pins today");
  const progress = await running.service.progress();
  t.deepEqual(
    progress.filter(({ parkedCount }) => parkedCount > 0).map(({ projection }) => projection),
    ["messages"],
  );
  t.true(running.logged.some((line) => line.includes("parked")));
});

test("events without their ids are parked by every projection that reads them, and delay no other event", async (t) => {
  const running = await runFor(t);
  const story = openConversationStory();
  const [created, posted] = [story.roomCreated(), story.posted("a")];
  const nothings = [null, {}, { messageId: 7, roomId: "" }].map((data) => ({ ...story.edited("a"), data: data as never }));
  const last = story.posted("b");
  await tell(running, created, posted, ...nothings);
  await tell(running, last);
  await running.announcementOf(last);
  t.is((await running.readStore.get(messages, messageId("b")))?.text, "text of b");
  for (const projection of ["messages", "rooms", "mentions"]) {
    const parked = (await running.service.parkedEvents()).filter((event) => event.projection === projection);
    t.deepEqual(
      parked.map(({ id }) => id),
      nothings.map(({ id }) => id),
      projection,
    );
  }
});

test("progress tells how far each projection is behind the store", async (t) => {
  const running = await runFor(t, { clock: () => Date.now() + 60_000 });
  const story = openConversationStory();
  const [a, b] = [story.posted("a"), story.posted("b")];
  await tell(running, a);
  await running.announcementOf(a);
  t.true((await running.service.progress()).every(({ lagEvents, lagSeconds }) => lagEvents === 0 && lagSeconds === 0));
  await append(running.eventStore, [b]);
  for (const progress of await running.service.progress()) {
    t.like(progress, { position: a.position, head: b.position, lagEvents: 1 });
    t.true(progress.lagSeconds > 50);
  }
});

test("a service that is closed while the read store is away ends", async (t) => {
  const readStore = await openMemoryReadStore();
  const commit: ReadStore["commit"] = () => Promise.reject(new ReadStoreUnavailable("away"));
  const running = await runFor(t, { readStore: { ...readStore, commit }, eventBus: quietBus() });
  await tell(running, openConversationStory().posted("a"));
  await running.close();
  t.pass();
});
