import { BusUnavailable, type ConsumedRecord, type EventBus } from "@logue/infra/event-bus/event-bus.ts";
import { openMemoryEventBus } from "@logue/infra/event-bus/memory/memory-event-bus.ts";
import { type EventStore, EventStoreError, startPosition } from "@logue/infra/event-store/event-store.ts";
import { openMemoryEventStore } from "@logue/infra/event-store/memory/memory-event-store.ts";
import test from "ava";
import { v7 as uuidv7 } from "uuid";
import { until } from "../../tests/support/wait-until.ts";
import { eventOfRecord, isRelayBegun } from "../contract/event-record.ts";
import { busKeyOf, conversationStream, roomStream, userStream } from "../contract/streams.ts";
import { eventsTopic } from "../contract/topics.ts";
import { publishEvents, type Relay } from "./publish-events.ts";

const log = { info: () => {}, warn: () => {}, error: () => {} };

async function write(store: EventStore, stream: string, count: number): Promise<void> {
  const events = Array.from({ length: count }, (_, index) => ({
    id: uuidv7(),
    type: "MessagePosted",
    data: { text: `sealed ${index}` },
    metadata: { commandId: `c${index}` },
  }));
  await store.append(stream, events, "any");
}

async function listen(bus: EventBus): Promise<ConsumedRecord[]> {
  const heard: ConsumedRecord[] = [];
  await bus.consume({
    topic: eventsTopic,
    group: "listener",
    from: "earliest",
    batchSize: 100,
    handle: async (records) => void heard.push(...records.filter((record) => !isRelayBegun(record))),
  });
  return heard;
}

const allPublished = (relay: Relay) => async () => (await relay.progress()).positionsBehind === 0;

/** A bus that takes nothing while it is down. */
function fragile(bus: EventBus) {
  const state = { isDown: false, tries: 0 };
  const publish: EventBus["publish"] = async (topic, records) => {
    state.tries += 1;
    if (state.isDown) throw new BusUnavailable("The bus is down.");
    await bus.publish(topic, records);
  };
  return { state, bus: { ...bus, publish } };
}

const open = (sealedEventStore: EventStore, eventBus: EventBus, more: { resumeAfter?: string } = {}) =>
  publishEvents({ sealedEventStore, eventBus, clock: Date.now, log, retryPauseMs: 1, retryPauseMaxMs: 2, ...more });

test("every event reaches the bus as it is stored, keyed by its room or person", async (t) => {
  const store = openMemoryEventStore();
  const bus = openMemoryEventBus();
  const roomId = uuidv7();
  const relay = await open(store, bus, { resumeAfter: startPosition });
  await write(store, conversationStream(roomId, 1), 2);
  await write(store, roomStream(roomId), 1);
  await write(store, userStream(uuidv7()), 1);
  await write(store, "workspace", 1);
  const heard = await listen(bus);
  await until(() => heard.length === 5);
  const stored = await store.readAll({ limit: 10 });
  const byPosition = heard.map(eventOfRecord).sort((one, other) => (one.position < other.position ? -1 : 1));
  t.deepEqual(byPosition, stored);
  t.deepEqual(heard.map(({ key }) => key).sort(), stored.map(({ stream }) => busKeyOf(stream)).sort());
  t.is(heard.filter(({ key }) => key === roomId).length, 3);
  t.like(heard[0]?.headers, { ce_specversion: "1.0", ce_type: "MessagePosted" });
  await relay.stop();
  await bus.close();
});

test("events written while it runs follow, each room's in order", async (t) => {
  const store = openMemoryEventStore();
  const bus = openMemoryEventBus();
  const relay = await open(store, bus);
  const heard = await listen(bus);
  const rooms = Array.from({ length: 5 }, () => uuidv7());
  for (let round = 0; round < 20; round += 1)
    await Promise.all(rooms.map((roomId) => write(store, conversationStream(roomId, 0), 3)));
  await until(() => heard.length === 300);
  for (const roomId of rooms) {
    const revisions = heard.filter(({ key }) => key === roomId).map(({ headers }) => Number(headers.ce_revision));
    t.deepEqual(
      revisions,
      Array.from({ length: 60 }, (_, index) => index),
    );
  }
  await relay.stop();
  await bus.close();
});

test("while the bus is down writes go on, and when it is back everything follows in order, once", async (t) => {
  const store = openMemoryEventStore();
  const { state, bus } = fragile(openMemoryEventBus());
  const relay = await open(store, bus);
  const heard = await listen(bus);
  const roomId = uuidv7();
  state.isDown = true;
  for (let count = 0; count < 10; count += 1) await write(store, conversationStream(roomId, 0), 1);
  await until(() => state.tries >= 3);
  const behind = await relay.progress();
  t.is(behind.positionsBehind, 10);
  t.is(behind.publishedCount, 0);
  state.isDown = false;
  await until(allPublished(relay));
  await until(() => heard.length === 10);
  t.deepEqual(
    heard.map(({ headers }) => Number(headers.ce_revision)),
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
  );
  t.like(await relay.progress(), { positionsBehind: 0, lagMs: 0, publishedCount: 10 });
  await relay.stop();
  await bus.close();
});

test("how long the oldest event has waited is known", async (t) => {
  const store = openMemoryEventStore();
  const { state, bus } = fragile(openMemoryEventBus());
  state.isDown = true;
  let nowMs = Date.now();
  const common = { sealedEventStore: store, eventBus: bus, log, retryPauseMs: 1 };
  const relay = await publishEvents({ ...common, resumeAfter: startPosition, clock: () => nowMs });
  await write(store, "workspace", 1);
  await until(() => state.tries > 0);
  nowMs += 60_000;
  t.true((await relay.progress()).lagMs >= 59_000);
  state.isDown = false;
  await until(allPublished(relay));
  t.is((await relay.progress()).lagMs, 0);
  await relay.stop();
  await bus.close();
});

test("a relay that starts again goes on where the bus ends, leaves nothing out and repeats little", async (t) => {
  const store = openMemoryEventStore();
  const bus = openMemoryEventBus();
  const heard = await listenLater(bus, await open(store, bus));
  for (let count = 0; count < 12; count += 1) await write(store, conversationStream(uuidv7(), 0), 100);
  await until(() => heard.records.length === 1_200);
  await heard.relay.stop();
  await write(store, "workspace", 7);
  const relay = await open(store, bus);
  await until(allPublished(relay));
  const { publishedCount } = await relay.progress();
  await until(() => heard.records.length === 1_200 + publishedCount);
  t.is(publishedCount, 7);
  t.is(heard.records.length, 1_207, "What the partitions hold is not published again.");
  t.is(new Set(heard.records.map(({ headers }) => headers.ce_id)).size, 1_207);
  await relay.stop();
  await bus.close();
});

test("on an empty bus the relay goes on from now, and tells every partition where the events before lie", async (t) => {
  const store = openMemoryEventStore();
  const bus = openMemoryEventBus();
  await write(store, "workspace", 5);
  const told: ConsumedRecord[] = [];
  const relay = await open(store, bus);
  await until(async () => (await bus.lastRecords(eventsTopic)).length === 48);
  await bus.consume({
    topic: eventsTopic,
    group: "follower",
    from: "earliest",
    batchSize: 10,
    handle: async (records) => void told.push(...records),
  });
  await until(() => told.length === 48);
  t.true(told.every((record) => isRelayBegun(record) && record.headers.ce_position === "5".padStart(20, "0")));
  t.is(new Set(told.map(({ partition }) => partition)).size, 48);
  await write(store, "workspace", 1);
  await until(() => told.length === 49);
  t.is(told.at(-1)?.headers.ce_revision, "5");
  await relay.stop();

  const next = await open(store, bus);
  await write(store, "workspace", 1);
  await until(() => told.length === 50);
  t.is(told.at(-1)?.headers.ce_revision, "6");
  await next.stop();
  await bus.close();
});

test("a relay may be told where to go on", async (t) => {
  const store = openMemoryEventStore();
  const bus = openMemoryEventBus();
  await write(store, "workspace", 5);
  const resumeAfter = await store.lastPosition();
  const relay = await open(store, bus, { resumeAfter });
  const heard = await listen(bus);
  await write(store, "workspace", 1);
  await until(() => heard.length === 1);
  t.is(heard[0]?.headers.ce_revision, "5");
  await relay.stop();
  await bus.close();
});

test("a subscription that breaks is taken up where it was", async (t) => {
  const memory = openMemoryEventStore();
  const bus = openMemoryEventBus();
  let breaks = 3;
  const store: EventStore = {
    ...memory,
    async *subscribeToAll(options) {
      for await (const item of memory.subscribeToAll({ ...options, batchSize: 2 })) {
        yield item;
        if (breaks-- > 0) throw new EventStoreError("StoreUnavailable", "The connection broke.");
      }
    },
  };
  const relay = await open(store, bus);
  const heard = await listen(bus);
  await write(memory, "workspace", 9);
  await until(() => heard.length === 9);
  t.deepEqual(
    heard.map(({ headers }) => Number(headers.ce_revision)),
    [0, 1, 2, 3, 4, 5, 6, 7, 8],
  );
  await relay.stop();
  await bus.close();
});

async function listenLater(bus: EventBus, relay: Relay): Promise<{ records: ConsumedRecord[]; relay: Relay }> {
  return { records: await listen(bus), relay };
}
