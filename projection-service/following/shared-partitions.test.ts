import { setImmediate as nextTurn } from "node:timers/promises";
import type { Recorded } from "@logue/command-service/contract/event.ts";
import { recordOfEvent, relayBegunRecord } from "@logue/command-service/contract/event-record.ts";
import { eventsTopic, topicsOf } from "@logue/command-service/contract/topics.ts";
import type { BusRecord, EventBus } from "@logue/infra/event-bus/event-bus.ts";
import { openMemoryEventBus } from "@logue/infra/event-bus/memory/memory-event-bus.ts";
import { type EventStore, startPosition } from "@logue/infra/event-store/event-store.ts";
import { newReadMemory, openMemoryReadStore, type ReadMemory } from "@logue/infra/read-store/memory-read-store.ts";
import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import test from "ava";
import fc from "fast-check";
import { until } from "../../tests/support/wait-until.ts";
import { projections } from "../projections.ts";
import { anyHistory } from "../testing/random-history.ts";
import { appendDated, openDatedStore, type RunningService, runService } from "../testing/running-service.ts";
import { documentsIn, type Keys, noting } from "../testing/written-documents.ts";
import { applyEvents, openVersion } from "./projection-version.ts";

const partitions = 8;

/**
 * What happens while events are published: members of the group come, go, and lose what they had.
 */
type Step = "publish" | "join" | "leave" | "withhold" | "pause";
const anySteps = fc.array(fc.constantFrom<Step>("publish", "publish", "publish", "join", "leave", "withhold", "pause"), {
  minLength: 5,
  maxLength: 30,
});

interface House {
  readonly store: EventStore;
  readonly bus: EventBus;
  readonly memory: ReadMemory;
  readonly keys: Keys;
  readonly services: RunningService[];
}

async function openHouse(): Promise<House> {
  const bus = openMemoryEventBus({ retryDelayMs: 1, retryDelayMaxMs: 5, onTrouble: () => {} });
  await bus.declareTopics(topicsOf(partitions));
  return { store: openDatedStore(), bus, memory: newReadMemory(), keys: new Map(), services: [] };
}

/** Each with a read store and caches of its own over the same documents, as processes have. */
async function join({ store, bus, memory, keys, services }: House): Promise<void> {
  const readStore = noting(await openMemoryReadStore(memory), keys);
  services.push(await runService({ sealedEventStore: store, eventBus: bus, readStore, partitions }));
}

async function play(house: House, events: readonly Recorded[], steps: readonly Step[]): Promise<void> {
  const size = Math.ceil(events.length / Math.max(1, steps.filter((step) => step === "publish").length));
  let begin = 0;
  const publish = async (upTo: number): Promise<void> => {
    const part = events.slice(begin, upTo);
    begin = upTo;
    if (part.length === 0) return;
    await appendDated(house.store, part);
    await house.bus.publish(eventsTopic, part.map(recordOfEvent));
  };
  for (const step of steps) {
    if (step === "publish") await publish(begin + size);
    if (step === "join" && house.services.length < 4) await join(house);
    if (step === "leave" && house.services.length > 1) await house.services.shift()?.close();
    if (step === "withhold") await withhold(house, events.slice(begin, begin + 3));
    if (step === "withhold") begin = Math.min(events.length, begin + 3);
    if (step === "pause") await nextTurn();
  }
  await publish(events.length);
}

/**
 * Events that only the event store has, because the bus was emptied: the next relay tells each
 * partition.
 */
async function withhold({ store, bus }: House, events: readonly Recorded[]): Promise<void> {
  await appendDated(store, events);
  const position = await store.lastPosition();
  const told = Array.from({ length: 400 }, (_, number) => relayBegunRecord(`key-${number}`, position));
  await bus.publish(eventsTopic, told);
}

async function foldAtOnce(events: readonly Recorded[]): Promise<Record<string, unknown>> {
  const keys: Keys = new Map();
  const readStore = noting(await openMemoryReadStore(), keys);
  for (const projection of projections) {
    await applyEvents(await openVersion(projection, 1, readStore), "0", events, { repeatsAreChanges: false });
  }
  return documentsIn(readStore, keys);
}

const isDone = async (readStore: ReadStore, keys: Keys, expected: Record<string, unknown>): Promise<boolean> =>
  JSON.stringify(await documentsIn(readStore, keys)) === JSON.stringify(expected);

test("each event is folded once, whenever members join and leave, also events that only the event store has", async (t) => {
  await fc.assert(
    fc.asyncProperty(anyHistory, anySteps, async (events, steps) => {
      const house = await openHouse();
      await join(house);
      await play(house, events, steps);
      const expected = await foldAtOnce(events);
      const readStore = await openMemoryReadStore(house.memory);
      const deadlineMs = Date.now() + 10_000;
      while (!(await isDone(readStore, house.keys, expected)) && Date.now() < deadlineMs) await nextTurn();
      t.deepEqual(await documentsIn(readStore, house.keys), expected);
      for (const service of house.services) await service.close();
    }),
    { seed: 2026, numRuns: 25, endOnFailure: true },
  );
});

test("two services that begin on an empty read store share the history and leave nothing out", async (t) => {
  await fc.assert(
    fc.asyncProperty(anyHistory, async (events) => {
      const house = await openHouse();
      await appendDated(house.store, events);
      await Promise.all([join(house), join(house)]);
      const readStore = await openMemoryReadStore(house.memory);
      t.deepEqual(await documentsIn(readStore, house.keys), await foldAtOnce(events));
      for (const service of house.services) await service.close();
    }),
    { seed: 2026, numRuns: 15, endOnFailure: true },
  );
});

test("other records do not block the events behind them", async (t) => {
  const house = await openHouse();
  await join(house);
  const [service] = house.services;
  const foreign: BusRecord[] = [
    { key: "partition-0", value: "not JSON", headers: {} },
    { key: "partition-0", value: "{}", headers: { ce_type: "MessagePosted", ce_position: "soon" } },
  ];
  await house.bus.publish(eventsTopic, foreign);
  await until(() => service?.logged.filter((line) => line.includes("is no event")).length === foreign.length);
  await house.bus.publish(eventsTopic, [relayBegunRecord("partition-0", startPosition)]);
  t.true(service?.service.health().isHealthy);
  await service?.close();
});
