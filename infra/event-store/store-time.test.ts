import { randomUUID } from "node:crypto";
import test from "ava";
import type { EventStore } from "./event-store.ts";
import { openMemoryEventStore } from "./memory/memory-event-store.ts";
import { keepStoreTime } from "./store-time.ts";

const hourMs = 3_600_000;
const nearMs = 10_000;

const anEvent = () => ({ id: randomUUID(), type: "Happened", data: {}, metadata: {} });

/** Follows the store until an event arrives. */
async function readNext(store: EventStore, after: string): Promise<void> {
  for await (const { kind } of store.subscribeToAll({ after })) if (kind === "events") return;
}

async function appendAndReadBack(store: EventStore): Promise<void> {
  const before = await store.lastPosition();
  await store.append("a", [anEvent()], "any");
  await readNext(store, before);
}

const isNear = (ms: number): boolean => Math.abs(ms - Date.now()) < nearMs;

for (const [name, offMs] of [
  ["ahead", hourMs],
  ["behind", -hourMs],
] as const) {
  test(`a clock that is an hour ${name} is detected by the first event of this process`, async (t) => {
    const told: number[] = [];
    const clock = () => Date.now() + offMs;
    const { eventStore, now } = await keepStoreTime(openMemoryEventStore(), { clock, onOff: (aheadMs) => told.push(aheadMs) });
    t.is(Math.round((now() - Date.now()) / hourMs), offMs / hourMs);
    await appendAndReadBack(eventStore);
    t.true(isNear(now()));
    t.deepEqual(
      told.map((aheadMs) => Math.round(aheadMs / hourMs)),
      [offMs / hourMs],
    );
  });
}

test("a clock that is behind is detected at the start by events of others", async (t) => {
  const store = openMemoryEventStore();
  await store.append("a", [anEvent()], "any");
  const { now } = await keepStoreTime(store, { clock: () => Date.now() - hourMs });
  t.true(isNear(now()));
});

test("old events of others do not affect a correct clock", async (t) => {
  const store = openMemoryEventStore();
  const before = await store.lastPosition();
  await store.append("a", [anEvent()], "any");
  let nowMs = Date.now();
  const { eventStore, now } = await keepStoreTime(store, { clock: () => nowMs });
  nowMs += hourMs;
  await readNext(eventStore, before);
  t.is(now(), nowMs);
});

test("an append resent an hour later does not change the clock", async (t) => {
  let nowMs = Date.now();
  const { eventStore, now } = await keepStoreTime(openMemoryEventStore(), { clock: () => nowMs });
  const before = await eventStore.lastPosition();
  const event = anEvent();
  await eventStore.append("a", [event], "no_stream");
  nowMs += hourMs;
  await eventStore.append("a", [event], "no_stream");
  await readNext(eventStore, before);
  t.is(now(), nowMs);
});

test("a corrected clock is used again", async (t) => {
  let offMs = hourMs;
  const told: boolean[] = [];
  const { eventStore, now } = await keepStoreTime(openMemoryEventStore(), {
    clock: () => Date.now() + offMs,
    onOff: (aheadMs) => told.push(Math.abs(aheadMs) > nearMs),
  });
  await appendAndReadBack(eventStore);
  offMs = 0;
  await appendAndReadBack(eventStore);
  t.true(isNear(now()));
  t.deepEqual(told, [true, false]);
});
