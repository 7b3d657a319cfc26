import { randomUUID } from "node:crypto";
import {
  BusMisconfigured,
  type BusRecord,
  type ConsumedRecord,
  type ConsumeOptions,
  type EventBus,
  type RecordsLost,
} from "@logue/infra/event-bus/event-bus.ts";
import { type KafkaEventBusOptions, openKafkaEventBus } from "@logue/infra/event-bus/kafka/kafka-event-bus.ts";
import type { BusTrouble } from "@logue/infra/event-bus/memory/group.ts";
import { partitionOfKey } from "@logue/infra/event-bus/partition-of-key.ts";
import test, { type ExecutionContext } from "ava";
import kafkajs, { type Kafka } from "kafkajs";
import { until } from "../../support/wait-until.ts";
import { kafkaUnderTest } from "./kafka-under-test.ts";

const running = kafkaUnderTest();
test.after.always(async () => (await running).stop());

const newTopic = (): string => `topics-${randomUUID()}`;
const numbered = (count: number, size = 1): BusRecord[] =>
  Array.from({ length: count }, (_, index) => ({ key: "general", value: String(index).padEnd(size, " "), headers: {} }));

async function openBus(t: ExecutionContext, more: Partial<KafkaEventBusOptions> = {}): Promise<EventBus> {
  const { url } = await running;
  const bus = await openKafkaEventBus({ url, heartbeatEveryMs: 100, onTrouble: () => {}, ...more });
  t.teardown(() => bus.close());
  return bus;
}

/** A plain kafkajs client, for what our adapter never does. */
async function otherClient(): Promise<Kafka> {
  const { url } = await running;
  const brokers = url.replace("kafka://", "").split(",");
  return new kafkajs.Kafka({ brokers, logLevel: kafkajs.logLevel.NOTHING });
}

async function dropRecordsBefore(topic: string, offset: string): Promise<void> {
  const admin = (await otherClient()).admin();
  await admin.fetchTopicOffsets(topic);
  await admin.deleteTopicRecords({ topic, partitions: [{ partition: 0, offset }] });
  await admin.disconnect();
}

function collect(topic: string, changes: Partial<ConsumeOptions> = {}) {
  const values: string[] = [];
  const handle = async (records: readonly ConsumedRecord[]) => void values.push(...records.map(({ value }) => value.trim()));
  const options: ConsumeOptions = { topic, group: randomUUID(), from: "earliest", batchSize: 100, handle, ...changes };
  return { values, options };
}

test("a topic is made with its partitions and retention, and never compacted", async (t) => {
  const bus = await openBus(t);
  const topic = newTopic();
  await bus.declareTopics([{ name: topic, partitions: 5, retentionMs: 86_400_000 }]);
  const admin = (await otherClient()).admin();
  const { topics } = await admin.fetchTopicMetadata({ topics: [topic] });
  const { resources } = await admin.describeConfigs({
    resources: [{ type: kafkajs.ConfigResourceTypes.TOPIC, name: topic, configNames: ["cleanup.policy", "retention.ms"] }],
    includeSynonyms: false,
  });
  await admin.disconnect();
  t.is(topics[0]?.partitions.length, 5);
  const entries = resources[0]?.configEntries.map(({ configName, configValue }) => [configName, configValue]) ?? [];
  t.deepEqual(
    new Map(entries as [string, string][]),
    new Map([
      ["cleanup.policy", "delete"],
      ["retention.ms", "86400000"],
    ]),
  );
});

test("a compacted topic is refused", async (t) => {
  const bus = await openBus(t);
  const topic = newTopic();
  const admin = (await otherClient()).admin();
  await admin.createTopics({
    topics: [{ topic, numPartitions: 2, configEntries: [{ name: "cleanup.policy", value: "compact" }] }],
  });
  await admin.disconnect();
  const declared = bus.declareTopics([{ name: topic, partitions: 2, retentionMs: 600_000 }]);
  await t.throwsAsync(declared, { instanceOf: BusMisconfigured, message: /clean-up policy compact; it must be delete/ });
});

test("many processes can declare the same topics at once", async (t) => {
  const buses = await Promise.all([openBus(t), openBus(t), openBus(t), openBus(t)]);
  const topics = Array.from({ length: 4 }, () => ({ name: newTopic(), partitions: 2, retentionMs: 600_000 }));
  await t.notThrowsAsync(Promise.all(buses.map((bus) => bus.declareTopics(topics))));
});

test("a process can use a topic that another one declared, and gets an error before that", async (t) => {
  const [one, other] = [await openBus(t), await openBus(t)];
  const topic = newTopic();
  await t.throwsAsync(other.publish(topic, numbered(1)), { message: `The topic ${topic} was never declared.` });
  await one.declareTopics([{ name: topic, partitions: 3, retentionMs: 600_000 }]);
  await other.publish(topic, numbered(1));
  const [last] = await one.lastRecords(topic);
  t.is(last?.partition, partitionOfKey("general", 3));
});

test("records deleted while a group was away are reported as lost, and the group continues after them", async (t) => {
  const bus = await openBus(t);
  const topic = newTopic();
  await bus.declareTopics([{ name: topic, partitions: 1, retentionMs: 600_000 }]);
  const lost: RecordsLost[] = [];
  const before = collect(topic);
  const handle = await bus.consume(before.options);
  await bus.publish(topic, numbered(3));
  await until(() => before.values.length === 3);
  await handle.stop();
  await bus.publish(topic, numbered(10).slice(3));
  await dropRecordsBefore(topic, "8");
  const after = collect(topic, { group: before.options.group, onRecordsLost: (range) => void lost.push(range) });
  await bus.consume(after.options);
  await until(() => after.values.length === 2);
  t.deepEqual([after.values, lost], [["8", "9"], [{ topic, partition: 0, from: 3n, to: 8n }]]);
});

test("when retention overtakes a reading group, exactly the reported records are lost", async (t) => {
  const bus = await openBus(t);
  const topic = newTopic();
  await bus.declareTopics([{ name: topic, partitions: 1, retentionMs: 600_000 }]);
  const gate = Promise.withResolvers<void>();
  const lost: RecordsLost[] = [];
  const seen: string[] = [];
  const reader = collect(topic, {
    batchSize: 1,
    onRecordsLost: (range) => void lost.push(range),
    handle: async ([record]) => {
      seen.push(record?.value.trim() ?? "");
      await gate.promise;
    },
  });
  await bus.consume(reader.options);
  await bus.publish(topic, numbered(1));
  await until(() => seen.length === 1);
  await bus.publish(topic, numbered(20).slice(1));
  await dropRecordsBefore(topic, "15");
  gate.resolve();
  await until(() => seen.includes("19"));
  t.deepEqual(seen, ["0", "15", "16", "17", "18", "19"]);
  t.deepEqual(lost, [{ topic, partition: 0, from: 1n, to: 15n }]);
});

test("a record without a key or a value is reported and skipped", async (t) => {
  const troubles: BusTrouble[] = [];
  const bus = await openBus(t, { onTrouble: (trouble) => void troubles.push(trouble) });
  const topic = newTopic();
  await bus.declareTopics([{ name: topic, partitions: 1, retentionMs: 600_000 }]);
  const reader = collect(topic);
  await bus.consume(reader.options);
  const producer = (await otherClient()).producer({ createPartitioner: () => () => 0 });
  await producer.connect();
  await producer.send({ topic, messages: [{ value: "no key" }, { key: "general", value: null }] });
  await producer.disconnect();
  await bus.publish(topic, numbered(1));
  await until(() => reader.values.length === 1);
  t.deepEqual(reader.values, ["0"]);
  t.is(troubles.filter(({ error }) => /no key or no value/.test(String(error))).length, 2);
});

test("a publication too large for one request arrives complete and in order, and so does a record of several megabytes", async (t) => {
  const bus = await openBus(t);
  const topic = newTopic();
  await bus.declareTopics([{ name: topic, partitions: 1, retentionMs: 600_000 }]);
  const reader = collect(topic);
  await bus.consume(reader.options);
  await bus.publish(topic, numbered(30, 200_000));
  await bus.publish(topic, [{ key: "general", value: "last".padEnd(6_000_000), headers: {} }]);
  await until(() => reader.values.includes("last"));
  t.deepEqual(reader.values, [...Array.from({ length: 30 }, (_, index) => String(index)), "last"]);
});

test("no warning of negative time-outs occurs", async (t) => {
  const warnings: string[] = [];
  const listen = (warning: Error) => void warnings.push(warning.name);
  process.on("warning", listen);
  const bus = await openBus(t);
  const topic = newTopic();
  await bus.declareTopics([{ name: topic, partitions: 1, retentionMs: 600_000 }]);
  const reader = collect(topic);
  await bus.consume(reader.options);
  await bus.publish(topic, numbered(1));
  await until(() => reader.values.length === 1);
  process.off("warning", listen);
  t.false(warnings.includes("TimeoutNegativeWarning"));
});
