import test from "ava";
import fc from "fast-check";
import { until } from "../../../tests/support/wait-until.ts";
import { describeEventBus } from "../conformance/conformance.ts";
import type { ConsumedRecord, ConsumeOptions, RecordsLost } from "../event-bus.ts";
import type { BusTrouble } from "./group.ts";
import { openMemoryEventBus } from "./memory-event-bus.ts";

describeEventBus(test, "memory bus", async () => openMemoryEventBus({ retryDelayMs: 1, onTrouble: () => {} }));

const record = (value: number) => ({ key: "general", value: String(value), headers: {} });

function reader(changes: Partial<ConsumeOptions> = {}) {
  const values: string[] = [];
  const handle = async (records: readonly ConsumedRecord[]) => void values.push(...records.map(({ value }) => value));
  const options: ConsumeOptions = { topic: "rooms", group: "readers", from: "earliest", batchSize: 10, handle, ...changes };
  return { values, options };
}

test("an idle consumer has a record before the publisher's tick ends", async (t) => {
  const bus = openMemoryEventBus();
  await bus.declareTopics([{ name: "rooms", partitions: 4, retentionMs: 1000 }]);
  const { values, options } = reader();
  await bus.consume(options);
  const heard: string[] = [];
  await bus.broadcast({ topic: "rooms", handle: (records) => void heard.push(...records.map(({ value }) => value)) });
  const endOfTick = new Promise((resolve) => process.nextTick(() => setImmediate(resolve)));
  void bus.publish("rooms", [record(1)]);
  void bus.publish("rooms", [record(2)]);
  t.deepEqual([values, heard], [[], []], "a publisher never runs its readers' code");
  await Promise.resolve();
  t.deepEqual(
    [values, heard],
    [
      ["1", "2"],
      ["1", "2"],
    ],
  );
  await endOfTick;
});

test("timers run during a long backlog", async (t) => {
  const bus = openMemoryEventBus({ recordsMax: 5000 });
  await bus.declareTopics([{ name: "rooms", partitions: 1, retentionMs: 60_000 }]);
  await bus.publish(
    "rooms",
    Array.from({ length: 5000 }, (_, index) => record(index)),
  );
  const { values, options } = reader();
  const seenAtTurn = new Promise<number>((resolve) => setImmediate(() => resolve(values.length)));
  await bus.consume(options);
  t.is(await seenAtTurn, 1000);
  await until(() => values.length >= 5000);
  await bus.close();
});

test("a failed batch waits for its retry, also when records are published meanwhile", async (t) => {
  const troubles: BusTrouble[] = [];
  const bus = openMemoryEventBus({ retryDelayMs: 60_000, onTrouble: (trouble) => void troubles.push(trouble) });
  await bus.declareTopics([{ name: "rooms", partitions: 1, retentionMs: 60_000 }]);
  await bus.consume(reader({ handle: () => Promise.reject(new Error("The read store is away.")) }).options);
  for (let index = 0; index < 10; index += 1) {
    await bus.publish("rooms", [record(index)]);
    await new Promise(setImmediate);
  }
  t.like(troubles, [{ topic: "rooms", group: "readers", partition: 0, attempts: 1 }]);
  t.is(troubles.length, 1);
  await bus.close();
});

test("records that all groups have read are dropped by age and number, except the newest", async (t) => {
  let nowMs = 0;
  const bus = openMemoryEventBus({ recordsMax: 3, clock: () => nowMs });
  await bus.declareTopics([{ name: "rooms", partitions: 1, retentionMs: 1000 }]);
  await bus.publish("rooms", [1, 2, 3, 4, 5].map(record));
  const early = reader({ group: "early" });
  await bus.consume(early.options);
  await Promise.resolve();
  t.deepEqual(early.values, ["3", "4", "5"]);

  nowMs = 5000;
  await bus.publish("rooms", [record(6)]);
  await Promise.resolve();
  nowMs = 10_000;
  await bus.publish("rooms", [record(7)]);
  const late = reader({ group: "late" });
  await bus.consume(late.options);
  await Promise.resolve();
  t.deepEqual(late.values, ["7"]);
  t.deepEqual(
    (await bus.lastRecords("rooms")).map(({ value, offset }) => [value, offset]),
    [["7", 6n]],
  );
});

test("records that all groups have read are dropped by size, except the newest", async (t) => {
  const bus = openMemoryEventBus({ charactersMax: 10 });
  await bus.declareTopics([{ name: "rooms", partitions: 1, retentionMs: 60_000 }]);
  await bus.publish(
    "rooms",
    ["123456", "abcdef", "ABCD"].map((value) => ({ key: "kitchen", value, headers: {} })),
  );
  await bus.publish("rooms", [{ key: "kitchen", value: "longer than all of it", headers: {} }]);
  const seen: string[] = [];
  await bus.consume({
    topic: "rooms",
    group: "late",
    from: "earliest",
    batchSize: 10,
    handle: async (records) => {
      for (const { value } of records) seen.push(value);
    },
  });
  await until(() => seen.length > 0);
  t.deepEqual(seen, ["longer than all of it"]);
  await bus.close();
});

test("unread records stay up to the hard cap, also while the group has no member", async (t) => {
  const troubles: BusTrouble[] = [];
  const lost: RecordsLost[] = [];
  const onTrouble = (trouble: BusTrouble) => void troubles.push(trouble);
  const bus = openMemoryEventBus({ recordsMax: 2, unreadRecordsMax: 5, onTrouble });
  await bus.declareTopics([{ name: "rooms", partitions: 1, retentionMs: 0 }]);
  const away = await bus.consume(reader().options);
  await away.stop();
  await bus.publish("rooms", [1, 2, 3, 4, 5].map(record));
  const back = reader({ onRecordsLost: (range) => void lost.push(range) });
  const backHandle = await bus.consume(back.options);
  await backHandle.stop();
  t.deepEqual([back.values, lost, troubles], [["1", "2", "3", "4", "5"], [], []]);

  await bus.publish("rooms", [6, 7, 8, 9, 10, 11, 12].map(record));
  await (await bus.consume(back.options)).stop();
  t.deepEqual(back.values.slice(5), ["8", "9", "10", "11", "12"]);
  t.deepEqual(lost, [{ topic: "rooms", partition: 0, from: 5n, to: 7n }]);
  t.regex(String(troubles[0]?.error), /Records 5 to 6 were dropped before the group read them/);
});

test("a reader that throws stops neither the publisher nor other readers, and the bus's owner is told", async (t) => {
  const troubles: BusTrouble[] = [];
  const bus = openMemoryEventBus({ onTrouble: (trouble) => void troubles.push(trouble) });
  await bus.declareTopics([{ name: "rooms", partitions: 1, retentionMs: 1000 }]);
  const heard: string[] = [];
  await bus.broadcast({
    topic: "rooms",
    handle: () => {
      throw new Error("A broken reader.");
    },
  });
  await bus.broadcast({ topic: "rooms", handle: (records) => void heard.push(...records.map(({ value }) => value)) });
  await bus.publish("rooms", [record(1)]);
  t.deepEqual(heard, ["1"]);
  t.like(troubles[0], { topic: "rooms", group: "(broadcast)" });
});

test("using an undeclared topic, and declaring one with other partitions, are refused with an error", async (t) => {
  const bus = openMemoryEventBus();
  await t.throwsAsync(bus.publish("rooms", [record(1)]), { message: "The topic rooms was never declared." });
  await bus.declareTopics([{ name: "rooms", partitions: 2, retentionMs: 1000 }]);
  await t.throwsAsync(bus.declareTopics([{ name: "rooms", partitions: 3, retentionMs: 1000 }]), { message: /has 2 partitions/ });
});

test("any number of members share the partitions evenly", async (t) => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.option(fc.nat(3), { nil: undefined }), { maxLength: 12 }), async (leaves) => {
      const bus = openMemoryEventBus();
      await bus.declareTopics([{ name: "rooms", partitions: 12, retentionMs: 1000 }]);
      const members: { partitions: Set<number>; stop: () => Promise<void> }[] = [];
      const join = async () => {
        const partitions = new Set<number>();
        const handle = async (records: readonly ConsumedRecord[]) => void partitions.add(records[0]?.partition ?? -1);
        members.push({ partitions, stop: (await bus.consume({ ...reader().options, handle })).stop });
      };
      for (const leave of leaves) await (leave === undefined ? join() : members.splice(leave, 1)[0]?.stop());
      await join();
      for (const member of members) member.partitions.clear();
      const records = Array.from({ length: 400 }, (_, index) => ({ ...record(index), key: `room-${index}` }));
      await bus.publish("rooms", records);
      await new Promise(setImmediate);
      const shares = members.map((member) => member.partitions.size);
      return Math.max(...shares) - Math.min(...shares) <= 1 && shares.reduce((sum, share) => sum + share, 0) === 12;
    }),
    { seed: 2026, numRuns: 60 },
  );
  t.pass();
});
