import { randomUUID } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import { until } from "../../../tests/support/wait-until.ts";
import type { BusRecord, ConsumedRecord, ConsumeOptions, EventBus } from "../event-bus.ts";

/** A consumer that records what it received and what it handled without an error. */
export function collect(topic: string, changes: Partial<ConsumeOptions> = {}) {
  const records: ConsumedRecord[] = [];
  const handled: ConsumedRecord[] = [];
  const batches: (readonly ConsumedRecord[])[] = [];
  const options: ConsumeOptions = {
    topic,
    group: randomUUID(),
    from: "latest",
    batchSize: 100,
    ...changes,
    handle: async (batch) => {
      records.push(...batch);
      batches.push(batch);
      await changes.handle?.(batch);
      handled.push(...batch);
    },
  };
  return { options, records, handled, batches };
}

export function twoMembers(topic: string, changes: Partial<ConsumeOptions> = {}) {
  const group = randomUUID();
  return [collect(topic, { ...changes, group }), collect(topic, { ...changes, group })] as const;
}

export function sequence(key: string, from: number, count: number): BusRecord[] {
  return Array.from({ length: count }, (_, index) => ({ key, value: `${key}-${from + index}`, headers: { kind: "test" } }));
}

export function manyKeys(count: number, prefix = "room"): BusRecord[] {
  return Array.from({ length: count }, (_, index) => sequence(`${prefix}-${index}`, 0, 1)).flat();
}

export function valuesOfKey(records: readonly BusRecord[], key: string): string[] {
  return records.filter((record) => record.key === key).map((record) => record.value);
}

export function sortedValues(records: readonly BusRecord[]): string[] {
  return records.map((record) => record.value).toSorted();
}

export function withoutRepeats(values: readonly string[]): string[] {
  return [...new Set(values)];
}

/** A rebalance may take a while, so records are published until every member has received some. */
export async function publishUntil(bus: EventBus, topic: string, condition: () => boolean): Promise<void> {
  await until(async () => {
    await bus.publish(topic, manyKeys(16));
    await delay(2);
    return condition();
  });
}
