import { randomBytes } from "node:crypto";
import test from "ava";
import { describeEventBus } from "./conformance/conformance.ts";
import type { EventBus, RecordsLost } from "./event-bus.ts";
import { openMemoryEventBus } from "./memory/memory-event-bus.ts";
import { sealTopics } from "./seal-topics.ts";

const key = randomBytes(32);

describeEventBus(test, "bus with sealed topics", async () => {
  const bus = sealTopics(openMemoryEventBus({ retryDelayMs: 1, onTrouble: () => {} }), { key, isOn: true });
  const declareTopics: EventBus["declareTopics"] = (topics) =>
    bus.declareTopics(topics.map((topic) => ({ ...topic, holdsDocuments: true })));
  return { ...bus, declareTopics };
});

const topics = [
  { name: "changes", partitions: 1, retentionMs: 1_000, holdsDocuments: true },
  { name: "others", partitions: 1, retentionMs: 1_000 },
];
const said = (value: string) => [{ key: "room", value: JSON.stringify(value), headers: { origin: "test" } }];

test("with sealing no word of a document is on the bus, and readers get what was published", async (t) => {
  const cluster = openMemoryEventBus();
  const bus = sealTopics(cluster, { key, isOn: true });
  await bus.declareTopics(topics);
  const heard: string[] = [];
  const broadcasting = {
    topic: "changes",
    handle: (records: readonly { readonly value: string }[]) => heard.push(...records.map(({ value }) => value)),
  };
  await sealTopics(cluster, { key, isOn: false }).broadcast(broadcasting);
  await bus.publish("changes", said("Zaunkönig"));
  t.deepEqual(heard, ['"Zaunkönig"'], "a process without the setting reads it too");
  const [stored] = await cluster.lastRecords("changes");
  t.notRegex(JSON.stringify(stored?.value), /Zaunk/);
  t.like((await bus.lastRecords("changes"))[0], { value: '"Zaunkönig"', headers: { origin: "test" } });
  await bus.publish("others", said("no document"));
  t.is((await cluster.lastRecords("others"))[0]?.value, '"no document"');
  await cluster.close();
});

test("a record that was altered, or published under another key, is told as lost and passed over", async (t) => {
  const cluster = openMemoryEventBus();
  const bus = sealTopics(cluster, { key, isOn: true });
  await bus.declareTopics(topics);
  await bus.publish("changes", said("original"));
  const [stored] = await cluster.lastRecords("changes");
  const [heard, lost]: [string[], RecordsLost[]] = [[], []];
  const handle = (records: readonly { readonly value: string }[]) => heard.push(...records.map(({ value }) => value));
  await bus.broadcast({ topic: "changes", handle, onRecordsLost: (each) => lost.push(each) });
  const { headers = {}, value = "" } = stored ?? {};
  await cluster.publish("changes", [{ key: "another room", value, headers }]);
  await cluster.publish("changes", [{ key: "room", value: '"AAAA"', headers }]);
  await bus.publish("changes", said("next"));
  t.deepEqual(heard, ['"next"']);
  t.is(lost.length, 2);
  await cluster.close();
});
