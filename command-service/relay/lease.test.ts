import { setTimeout as pause } from "node:timers/promises";
import { BusUnavailable, type ConsumedRecord, type EventBus } from "@logue/infra/event-bus/event-bus.ts";
import { openMemoryEventBus } from "@logue/infra/event-bus/memory/memory-event-bus.ts";
import { openMemoryEventStore } from "@logue/infra/event-store/memory/memory-event-store.ts";
import test, { type ExecutionContext } from "ava";
import fc from "fast-check";
import { v7 as uuidv7 } from "uuid";
import { until } from "../../tests/support/wait-until.ts";
import { isRelayBegun } from "../contract/event-record.ts";
import { conversationStream } from "../contract/streams.ts";
import { eventsTopic, relayLeaseTopic, topicsOf } from "../contract/topics.ts";
import { openRelayLease, type RelayLease } from "./lease.ts";
import { publishEvents, type Relay } from "./publish-events.ts";

const log = { info: () => {}, warn: () => {}, error: () => {} };
/** So long that no stall of the machine ends a lease that should go on. */
const longTtlMs = 5_000;
/** For what must wait until a lease is over. */
const shortTtlMs = 400;
const partitions = 4;
const rooms = [uuidv7(), uuidv7(), uuidv7()];

/**
 * One machine's connection to the bus: when cut, it delivers nothing and takes no claim. Events
 * still pass, so that a relay that must not publish would be seen.
 */
interface Line {
  readonly bus: EventBus;
  /** How many events went over it. */
  published: number;
  cut(): void;
  mend(): void;
}

function lineTo(bus: EventBus): Line {
  let isCut = false;
  const held: (() => void)[] = [];
  const publish: EventBus["publish"] = async (topic, records) => {
    if (topic === eventsTopic) line.published += records.length;
    else if (isCut) throw new BusUnavailable("The line is cut.");
    await bus.publish(topic, records);
  };
  const broadcast: EventBus["broadcast"] = ({ topic, handle }) =>
    bus.broadcast({ topic, handle: (records) => (isCut ? void held.push(() => handle(records)) : handle(records)) });
  const line: Line = {
    bus: { ...bus, publish, broadcast },
    published: 0,
    cut: () => {
      isCut = true;
    },
    mend: () => {
      isCut = false;
      for (const deliver of held.splice(0)) deliver();
    },
  };
  return line;
}

interface Machine {
  readonly line: Line;
  readonly lease: RelayLease;
  readonly relay: Relay;
  stop(): Promise<void>;
}

async function openScene(t: ExecutionContext, ttlMs = longTtlMs) {
  const bus = openMemoryEventBus();
  const store = openMemoryEventStore();
  await bus.declareTopics(topicsOf(partitions));
  const heard: ConsumedRecord[] = [];
  let begun = 0;
  const handle = async (records: readonly ConsumedRecord[]) => {
    begun += records.filter(isRelayBegun).length;
    heard.push(...records.filter((record) => !isRelayBegun(record)));
  };
  await bus.consume({ topic: eventsTopic, group: "listener", from: "earliest", batchSize: 100, handle });
  const machines: Machine[] = [];
  const start = async (): Promise<Machine> => {
    const line = lineTo(bus);
    const lease = await openRelayLease({ eventBus: line.bus, log, ttlMs });
    const relay = await publishEvents({
      sealedEventStore: store,
      eventBus: line.bus,
      partitions,
      lease,
      clock: Date.now,
      log,
      retryPauseMs: 1,
    });
    const stop = async () => {
      await relay.stop();
      await lease.release();
    };
    const machine = { line, lease, relay, stop };
    machines.push(machine);
    return machine;
  };
  t.teardown(async () => {
    await Promise.all(machines.map((machine) => machine.stop()));
    await bus.close();
  });
  let written = 0;
  const write = async (count: number): Promise<void> => {
    for (let index = 0; index < count; index += 1, written += 1) {
      const event = { id: uuidv7(), type: "MessagePosted", data: {}, metadata: {} };
      await store.append(conversationStream(rooms[written % rooms.length] ?? "", 0), [event], "any");
    }
  };
  const eventIds = () => new Set(heard.map(({ headers }) => headers.ce_id));
  const allHeard = () => until(() => eventIds().size === written);
  /** On a bus without any record the first relay begins with what is written from then on. */
  const startFirst = async (): Promise<Machine> => {
    const machine = await start();
    await until(() => begun === partitions);
    return machine;
  };
  return { bus, heard, start, startFirst, write, allHeard };
}

/** Each room's events are there from the first on, and only ever go on or begin again further back. */
function inOrder(heard: readonly ConsumedRecord[]): boolean {
  return rooms.every((roomId) => {
    let next = 0;
    return heard
      .filter(({ key }) => key === roomId)
      .every(({ headers }) => {
        const revision = Number(headers.ce_revision);
        const isNext = revision <= next;
        next = Math.max(next, revision + 1);
        return isNext;
      });
  });
}

test("of two relays one publishes, and the other goes on at once when the first stops", async (t) => {
  const { start, startFirst, write, allHeard, heard } = await openScene(t);
  const first = await startFirst();
  const second = await start();
  await write(30);
  await allHeard();
  t.is(second.line.published, 0);
  t.like(await second.relay.progress(), { isPublishing: false, positionsBehind: 0, lagMs: 0 });
  t.like(await first.relay.progress(), { isPublishing: true });
  await first.stop();
  await until(() => second.lease.isHeld());
  await write(30);
  await allHeard();
  t.is(
    new Set(heard.map(({ headers }) => headers.ce_id)).size,
    heard.length,
    "what the first had published is not published again",
  );
  t.true(inOrder(heard));
});

test("a relay that is cut off publishes nothing once another may, and stands by when it is back", async (t) => {
  const { start, startFirst, write, allHeard, heard } = await openScene(t, shortTtlMs);
  const first = await startFirst();
  const second = await start();
  await write(10);
  await allHeard();
  first.line.cut();
  await until(() => second.lease.isHeld());
  t.false(first.lease.isHeld());
  const before = first.line.published;
  await write(30);
  await allHeard();
  first.line.mend();
  await until(() => first.lease.isElsewhere());
  await write(30);
  await allHeard();
  t.is(first.line.published, before);
  t.true(inOrder(heard));
  await second.stop();
  await until(() => first.lease.isHeld());
  await write(10);
  await allHeard();
  t.true(first.line.published > before);
  t.true(inOrder(heard));
});

test("while no relay may publish, the relays report how long events have waited", async (t) => {
  const { startFirst, write } = await openScene(t, shortTtlMs);
  const only = await startFirst();
  only.line.cut();
  await until(() => !only.lease.isHeld());
  await write(5);
  await until(async () => (await only.relay.progress()).lagMs > 0);
  t.like(await only.relay.progress(), { isPublishing: false, positionsBehind: 5 });
  only.line.mend();
  await until(async () => (await only.relay.progress()).positionsBehind === 0);
  t.like(await only.relay.progress(), { isPublishing: true, lagMs: 0 });
});

test("a relay that waits for the lease can be stopped", async (t) => {
  const { start, startFirst } = await openScene(t);
  const first = await startFirst();
  const second = await start();
  await t.notThrowsAsync(second.stop());
  t.true(first.lease.isHeld());
});

test("records in the lease's topic that are no claims are ignored", async (t) => {
  const { start, bus } = await openScene(t);
  for (const value of ["", "{}", '{"holderId":1}']) await bus.publish(relayLeaseTopic, [{ key: "relay", value, headers: {} }]);
  const first = await start();
  await until(() => first.lease.isHeld());
  await bus.publish(relayLeaseTopic, [{ key: "relay", value: "?", headers: {} }]);
  const { position } = await first.relay.progress();
  await until(() => first.lease.isHeld());
  t.is((await first.relay.progress()).position, position);
});

test("however relays come, go and are cut off, every event is published, each room's in order", async (t) => {
  const steps = fc.array(fc.tuple(fc.constantFrom("start", "stop", "cut", "mend", "write", "wait"), fc.nat(3)), {
    maxLength: 20,
    size: "max",
  });
  await fc.assert(
    fc.asyncProperty(steps, async (run) => {
      const { start, startFirst, write, allHeard, heard } = await openScene(t, 100);
      const running: Machine[] = [await startFirst()];
      for (const [kind, index] of run) {
        const machine = running[index % Math.max(1, running.length)];
        if (kind === "start" && running.length < 3) running.push(await start());
        if (kind === "stop" && machine !== undefined) await running.splice(running.indexOf(machine), 1)[0]?.stop();
        if (kind === "cut") machine?.line.cut();
        if (kind === "mend") machine?.line.mend();
        if (kind === "write") await write(5);
        if (kind === "wait") await pause(50);
      }
      await write(5);
      running.push(await start());
      await allHeard();
      await Promise.all(running.map((machine) => machine.stop()));
      return inOrder(heard);
    }),
    { seed: 2026, numRuns: 12 },
  );
  t.pass();
});
