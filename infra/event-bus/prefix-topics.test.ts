import test from "ava";
import { describeEventBus } from "./conformance/conformance.ts";
import { BusMisconfigured } from "./event-bus.ts";
import { openMemoryEventBus } from "./memory/memory-event-bus.ts";
import { prefixTopics, takePrefix } from "./prefix-topics.ts";

describeEventBus(test, "bus with a prefix", async () =>
  prefixTopics(openMemoryEventBus({ retryDelayMs: 1, onTrouble: () => {} }), "team-1."),
);

test("two Logues on one cluster do not receive each other's records", async (t) => {
  const cluster = openMemoryEventBus();
  const [one, other] = [prefixTopics(cluster, "one."), prefixTopics(cluster, "other.")];
  const heard: string[] = [];
  for (const bus of [one, other]) await bus.declareTopics([{ name: "changes", partitions: 1, retentionMs: 1000 }]);
  await other.broadcast({ topic: "changes", handle: (records) => heard.push(...records.map(({ value }) => value)) });
  await one.publish("changes", [{ key: "a", value: "of one", headers: {} }]);
  await other.publish("changes", [{ key: "a", value: "of the other", headers: {} }]);
  t.deepEqual(heard, ["of the other"]);
  t.like((await one.lastRecords("changes"))[0], { topic: "changes", value: "of one" });
  await cluster.close();
});

test("the prefix is removed from the address", (t) => {
  t.deepEqual(takePrefix("kafka://host:9092,other"), { url: "kafka://host:9092,other", prefix: "" });
  t.deepEqual(takePrefix("kafka://host?prefix=a."), { url: "kafka://host", prefix: "a." });
  t.deepEqual(takePrefix("kafka://host?tls=1&prefix=a.&replication=3"), {
    url: "kafka://host?tls=1&replication=3",
    prefix: "a.",
  });
  t.throws(() => takePrefix("kafka://host?prefix=a/b"), { instanceOf: BusMisconfigured });
});
