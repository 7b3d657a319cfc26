import { randomUUID } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import type { TestFn } from "ava";
import { until } from "../../../tests/support/wait-until.ts";
import { BusMisconfigured, BusUnavailable, type ConsumedRecord, type EventBus } from "../event-bus.ts";
import { collect, manyKeys, sequence, sortedValues, twoMembers, valuesOfKey, withoutRepeats } from "./consumer.ts";
import { describeGroups } from "./groups.ts";
import { describeInterleavings } from "./interleavings.ts";
import type { DeclarePromise } from "./promise.ts";

/**
 * Opens a bus; other tests may use the same server, as every test has its own topics and groups.
 */
export type OpenEventBus = () => Promise<EventBus>;

export interface EventBusConformance {
  /**
   * How many random runs the property about interleavings makes; fewer for a bus behind a network.
   * Default 40.
   */
  readonly randomRuns?: number;
}

/** Every promise of the event bus's port, for any adapter. */
export function describeEventBus(test: TestFn, name: string, open: OpenEventBus, options: EventBusConformance = {}): void {
  const promise: DeclarePromise = (sentence, body) =>
    test(`${name}: ${sentence}`, async (t) => {
      const bus = await open();
      t.teardown(() => bus.close());
      const topic = `conformance-${randomUUID()}`;
      await bus.declareTopics([{ name: topic, partitions: 4, retentionMs: 600_000 }]);
      await body(t, bus, topic);
    });
  describeDelivery(promise);
  describeFailures(promise);
  describeNewGroups(promise);
  describeReaders(promise);
  describeGroups(promise);
  describeEnds(promise);
  describeInterleavings(promise, options.randomRuns ?? 40);
}

function describeDelivery(promise: DeclarePromise): void {
  promise("records arrive unchanged, and those of one key in order", async (t, bus, topic) => {
    const reader = collect(topic);
    await bus.consume(reader.options);
    const records = sequence("general", 0, 40).flatMap((record, index) => [record, ...sequence("random", index, 1)]);
    for (const record of records) await bus.publish(topic, [record]);
    await until(() => reader.records.length === 80);
    t.deepEqual(valuesOfKey(reader.records, "general"), valuesOfKey(records, "general"));
    t.deepEqual(valuesOfKey(reader.records, "random"), valuesOfKey(records, "random"));
    const first = reader.records.find((record) => record.value === "general-0");
    t.deepEqual([first?.key, first?.headers, first?.topic], ["general", { kind: "test" }, topic]);
  });

  promise("publications that do not wait for each other keep their order", async (t, bus, topic) => {
    const reader = collect(topic);
    await bus.consume(reader.options);
    const records = sequence("general", 0, 50);
    await Promise.all(records.map((record) => bus.publish(topic, [record])));
    await until(() => reader.records.length === 50);
    t.deepEqual(valuesOfKey(reader.records, "general"), valuesOfKey(records, "general"));
  });

  promise("a batch holds one partition's records, no more than asked for, with offsets that rise", async (t, bus, topic) => {
    const reader = collect(topic, { batchSize: 7, from: "earliest" });
    await bus.publish(topic, manyKeys(60));
    await bus.consume(reader.options);
    await until(() => reader.records.length === 60);
    for (const batch of reader.batches) {
      t.true(batch.length > 0 && batch.length <= 7);
      t.is(new Set(batch.map((record) => record.partition)).size, 1);
    }
    for (const partition of [0, 1, 2, 3]) {
      const offsets = reader.records.filter((record) => record.partition === partition).map((record) => record.offset);
      t.deepEqual(
        offsets,
        offsets.map((_, index) => BigInt(index)),
      );
    }
  });

  promise("the same key always has the same partition", async (t, bus, topic) => {
    const reader = collect(topic);
    await bus.consume(reader.options);
    await bus.publish(topic, [...manyKeys(20), ...manyKeys(20)]);
    await until(() => reader.records.length === 40);
    const partitions = new Map(reader.records.map((record) => [record.key, record.partition]));
    for (const record of reader.records) t.is(record.partition, partitions.get(record.key) ?? -1);
    t.true(new Set(partitions.values()).size > 1);
  });

  promise("every group gets every record", async (t, bus, topic) => {
    const [one, other] = [collect(topic), collect(topic)];
    await bus.consume(one.options);
    await bus.consume(other.options);
    await bus.publish(topic, manyKeys(30));
    await until(() => one.records.length === 30 && other.records.length === 30);
    t.deepEqual(sortedValues(one.records), sortedValues(other.records));
  });

  promise(
    "a new group begins with the first record when it asks for earliest, with the next when it asks for latest",
    async (t, bus, topic) => {
      await bus.publish(topic, sequence("general", 0, 3));
      const [earliest, latest] = [collect(topic, { from: "earliest" }), collect(topic, { from: "latest" })];
      await bus.consume(earliest.options);
      await bus.consume(latest.options);
      await bus.publish(topic, sequence("general", 3, 1));
      await until(() => earliest.records.length === 4 && latest.records.length === 1);
      t.deepEqual(valuesOfKey(earliest.records, "general"), ["general-0", "general-1", "general-2", "general-3"]);
      t.deepEqual(valuesOfKey(latest.records, "general"), ["general-3"]);
    },
  );
}

function describeFailures(promise: DeclarePromise): void {
  promise("a rejected batch is delivered again before any later record", async (t, bus, topic) => {
    let failures = 2;
    const reader = collect(topic, {
      handle: async () => {
        failures -= 1;
        if (failures >= 0) throw new Error("The read store is away.");
      },
    });
    await bus.consume(reader.options);
    for (const record of sequence("general", 0, 5)) await bus.publish(topic, [record]);
    await until(() => withoutRepeats(valuesOfKey(reader.handled, "general")).length === 5);
    t.is(reader.records[0]?.value, "general-0");
    t.true(valuesOfKey(reader.records, "general").filter((value) => value === "general-0").length >= 3);
    t.deepEqual(withoutRepeats(valuesOfKey(reader.handled, "general")), valuesOfKey(sequence("general", 0, 5), "general"));
  });

  promise("a batch that keeps failing does not delay other partitions", async (t, bus, topic) => {
    const records = manyKeys(40);
    const reader = collect(topic, {
      handle: async (batch) => {
        if (batch.some((record) => record.partition === 0)) throw new Error("Poison.");
      },
    });
    await bus.consume(reader.options);
    const places = collect(topic, { from: "earliest" });
    await bus.consume(places.options);
    await bus.publish(topic, records);
    await until(() => places.records.length === 40);
    const expected = sortedValues(places.records.filter((record) => record.partition !== 0));
    await until(() => new Set(reader.handled.map((record) => record.value)).size === expected.length);
    t.deepEqual([...new Set(sortedValues(reader.handled))], expected);
  });

  promise(
    "offsets are kept: a returning member continues after the handled records, not after the fetched ones",
    async (t, bus, topic) => {
      const group = randomUUID();
      const before = collect(topic, { group });
      const handle = await bus.consume(before.options);
      await bus.publish(topic, sequence("general", 0, 3));
      await until(() => before.handled.length === 3);
      await handle.stop();
      await bus.publish(topic, sequence("general", 3, 2));

      const failing = collect(topic, { group, handle: () => Promise.reject(new Error("Killed in mid-batch.")) });
      const failingHandle = await bus.consume(failing.options);
      await until(() => failing.records.length > 0);
      await failingHandle.stop();

      const after = collect(topic, { group });
      await bus.consume(after.options);
      await until(() => after.handled.length === 2);
      t.deepEqual(valuesOfKey(after.handled, "general"), ["general-3", "general-4"]);
    },
  );
}

function describeNewGroups(promise: DeclarePromise): void {
  promise(
    "a new group has an offset from the start: records published while it has no member are not lost",
    async (t, bus, topic) => {
      const group = randomUUID();
      const before = await bus.consume(collect(topic, { group }).options);
      await before.stop();
      await bus.publish(topic, manyKeys(20));
      const after = collect(topic, { group });
      await bus.consume(after.options);
      await until(() => after.records.length === 20);
      t.deepEqual(sortedValues(after.records), sortedValues(manyKeys(20)));
    },
  );

  promise("members that form a group together miss no record published after they joined", async (t, bus, topic) => {
    const [one, other] = twoMembers(topic);
    await Promise.all([bus.consume(one.options), bus.consume(other.options)]);
    await bus.publish(topic, manyKeys(20));
    await until(() => one.records.length + other.records.length >= 20);
    t.deepEqual(withoutRepeats(sortedValues([...one.records, ...other.records])), sortedValues(manyKeys(20)));
  });
}

function describeReaders(promise: DeclarePromise): void {
  promise("a broadcast reaches every reader from its start on, in the order of each key", async (t, bus, topic) => {
    await bus.publish(topic, sequence("general", 0, 2));
    const readers: ConsumedRecord[][] = [[], []];
    const handles = await Promise.all(
      readers.map((seen) => bus.broadcast({ topic, handle: (records) => void seen.push(...records) })),
    );
    await bus.publish(topic, sequence("general", 2, 3));
    await until(() => readers.every((seen) => seen.length === 3));
    for (const seen of readers) t.deepEqual(valuesOfKey(seen, "general"), ["general-2", "general-3", "general-4"]);

    await handles[0]?.stop();
    await bus.publish(topic, sequence("general", 5, 1));
    await until(() => readers[1]?.length === 4);
    t.is(readers[0]?.length, 3);
  });

  promise("the last records are the newest of each partition that has one", async (t, bus, topic) => {
    t.deepEqual(await bus.lastRecords(topic), []);
    const reader = collect(topic);
    await bus.consume(reader.options);
    await bus.publish(topic, manyKeys(30));
    await until(() => reader.records.length === 30);
    const newest = new Map(reader.records.map((record) => [record.partition, record]));
    const last = await bus.lastRecords(topic);
    t.deepEqual(
      last.toSorted((one, other) => one.partition - other.partition),
      [...newest.values()].toSorted((one, other) => one.partition - other.partition),
    );
  });
}

function describeEnds(promise: DeclarePromise): void {
  promise("declaring a topic again changes nothing, and declaring it with other partitions is refused", async (t, bus, topic) => {
    await bus.publish(topic, sequence("general", 0, 1));
    await bus.declareTopics([{ name: topic, partitions: 4, retentionMs: 600_000 }]);
    await t.throwsAsync(bus.declareTopics([{ name: topic, partitions: 5, retentionMs: 600_000 }]), {
      instanceOf: BusMisconfigured,
      message: /has 4 partitions; their number cannot change/,
    });
    t.is((await bus.lastRecords(topic)).length, 1);
  });

  promise("using an undeclared topic is refused with an error", async (t, bus) => {
    const error = { message: /never-declared was never declared\.$/ };
    await t.throwsAsync(bus.publish("never-declared", sequence("general", 0, 1)), error);
    await t.throwsAsync(bus.consume(collect("never-declared").options), error);
  });

  promise("stop waits for the running batch and takes no further one", async (t, bus, topic) => {
    const gate = Promise.withResolvers<void>();
    const reader = collect(topic, { handle: () => gate.promise, batchSize: 1 });
    const handle = await bus.consume(reader.options);
    await bus.publish(topic, sequence("general", 0, 3));
    await until(() => reader.records.length === 1);
    let isStopped = false;
    const stopped = handle.stop().then(() => {
      isStopped = true;
    });
    await delay(5);
    t.false(isStopped);
    gate.resolve();
    await stopped;
    t.deepEqual(valuesOfKey(reader.handled, "general"), ["general-0"]);

    const next = collect(topic, { group: reader.options.group });
    await bus.consume(next.options);
    await until(() => next.records.length === 2);
    t.deepEqual(valuesOfKey(next.records, "general"), ["general-1", "general-2"]);
  });

  promise("a closed bus refuses to publish and to consume, with an error", async (t, bus, topic) => {
    await bus.close();
    await t.throwsAsync(bus.publish(topic, sequence("general", 0, 1)), { instanceOf: BusUnavailable });
    await t.throwsAsync(bus.consume(collect(topic).options), { instanceOf: BusUnavailable });
    await t.throwsAsync(bus.lastRecords(topic), { instanceOf: BusUnavailable });
    await t.notThrowsAsync(bus.close());
  });

  promise("closing finishes the running batch", async (t, bus, topic) => {
    const gate = Promise.withResolvers<void>();
    const reader = collect(topic, { handle: () => gate.promise });
    await bus.consume(reader.options);
    await bus.publish(topic, sequence("general", 0, 1));
    await until(() => reader.records.length === 1);
    const closed = bus.close();
    gate.resolve();
    await closed;
    t.is(reader.handled.length, 1);
  });
}
