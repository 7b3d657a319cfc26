import { setTimeout as delay } from "node:timers/promises";
import { until } from "../../../tests/support/wait-until.ts";
import { collect, manyKeys, publishUntil, sequence, twoMembers } from "./consumer.ts";
import type { DeclarePromise } from "./promise.ts";

/** The promises to members of one group. */
export function describeGroups(promise: DeclarePromise): void {
  promise("the members of one group share the records", async (t, bus, topic) => {
    const [one, other] = twoMembers(topic);
    await bus.consume(one.options);
    await bus.consume(other.options);
    await publishUntil(bus, topic, () => one.records.length > 0 && other.records.length > 0);
    const settled = one.records.length + other.records.length;
    const onePartitions = new Set(one.records.slice(-20).map((record) => record.partition));
    t.true(settled > 0 && onePartitions.size < 4);
  });

  promise("a member never gets two batches at once", async (t, bus, topic) => {
    let underWay = 0;
    let most = 0;
    const reader = collect(topic, {
      batchSize: 2,
      handle: async () => {
        underWay += 1;
        most = Math.max(most, underWay);
        await delay(1);
        underWay -= 1;
      },
    });
    await bus.consume(reader.options);
    await bus.publish(topic, manyKeys(24));
    await until(() => reader.records.length === 24);
    t.is(most, 1);
  });

  promise("when a member joins in mid-batch, the group loses no record and commits none twice", async (t, bus, topic) => {
    const gate = Promise.withResolvers<void>();
    const [one, other] = twoMembers(topic, { handle: () => gate.promise, batchSize: 3 });
    const records = manyKeys(48);
    await bus.consume(one.options);
    await bus.publish(topic, records);
    await until(() => one.records.length > 0);
    const joined = bus.consume(other.options);
    gate.resolve();
    await joined;
    await until(() => new Set([...one.handled, ...other.handled].map((record) => record.value)).size === 48);

    const rest = collect(topic, { group: one.options.group });
    await bus.consume(rest.options);
    await bus.publish(topic, sequence("after", 0, 1));
    await until(() => [...one.handled, ...other.handled, ...rest.handled].some((record) => record.value === "after-0"));
    t.true(rest.records.every((record) => record.value === "after-0"));
  });

  promise("a member learns which partitions it loses", async (t, bus, topic) => {
    const revoked: number[] = [];
    const [one, other] = twoMembers(topic);
    await bus.consume({ ...one.options, onRevoked: (partitions) => revoked.push(...partitions) });
    await publishUntil(bus, topic, () => one.records.length > 0);
    await bus.consume(other.options);
    await publishUntil(bus, topic, () => other.records.length > 0);
    t.true(other.records.every((record) => revoked.includes(record.partition)));
  });

  promise("when a member leaves, the others take over its partitions", async (t, bus, topic) => {
    const [one, other] = twoMembers(topic);
    await bus.consume(one.options);
    const leaving = await bus.consume(other.options);
    await publishUntil(bus, topic, () => other.records.length > 0);
    await leaving.stop();
    const seenBefore = other.records.length;
    const late = manyKeys(20, "late");
    await bus.publish(topic, late);
    await until(() => one.records.filter((record) => record.key.startsWith("late")).length >= 20);
    t.is(other.records.length, seenBefore);
  });
}
