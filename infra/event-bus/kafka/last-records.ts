import { randomUUID } from "node:crypto";
import { BusUnavailable, type ConsumedRecord } from "../event-bus.ts";
import type { KafkaAdmin } from "./admin.ts";
import { againWhilePassing } from "./again.ts";
import { deleteGroup } from "./broadcast.ts";
import type { ConsumerTools } from "./consumer-tools.ts";
import { type MembershipPlan, openMembership } from "./membership.ts";
import { type OffsetRange, offsetRanges } from "./read-offsets.ts";
import { consumedRecord } from "./record.ts";
import { within } from "./within.ts";

/** Reads the newest record of each partition that has one, with a group that is used once. */
export async function readLastRecords(topic: string, tools: ConsumerTools): Promise<ConsumedRecord[]> {
  const ranges = await offsetRanges(tools.admin, topic);
  const filledPartitions = [...ranges.values()].filter(({ low, high }) => high > low).length;
  if (filledPartitions === 0) return [];
  return againWhilePassing(tools.settings.askTimeoutMs, (leftMs) => readLast(topic, ranges, filledPartitions, leftMs, tools));
}

async function readLast(
  topic: string,
  ranges: ReadonlyMap<number, OffsetRange>,
  filledPartitions: number,
  withinMs: number,
  tools: ConsumerTools,
): Promise<ConsumedRecord[]> {
  const found = new Map<number, ConsumedRecord | undefined>();
  const all = Promise.withResolvers<void>();
  const plan = planOf(topic, tools.admin, ranges, (partition, record) => {
    found.set(partition, record);
    if (found.size === filledPartitions) all.resolve();
  });
  const membership = openMembership(tools.openClient(), plan, tools.settings);
  const failed = membership.ended.then((error) => Promise.reject(error ?? new BusUnavailable("The event bus was closed.")));
  const late = () => new BusUnavailable("The newest records did not come in time.");
  try {
    await within(Promise.race([all.promise, failed]), withinMs, late);
  } finally {
    await membership.stop();
  }
  return [...found.values()].filter((record) => record !== undefined);
}

function planOf(
  topic: string,
  admin: KafkaAdmin,
  ranges: ReadonlyMap<number, OffsetRange>,
  onFound: (partition: number, record: ConsumedRecord | undefined) => void,
): MembershipPlan {
  return {
    groupId: () => `last-records-${randomUUID()}`,
    topic,
    startOffsets: async () =>
      new Map([...ranges].map(([partition, { low, high }]) => [partition, high > low ? high - 1n : high] as const)),
    async handle({ partition, messages, moveTo }) {
      const range = ranges.get(partition);
      const last = messages.at(-1);
      if (range === undefined || last === undefined) return;
      moveTo(BigInt(last.offset) + 1n);
      const newest = messages.filter(({ offset }) => BigInt(offset) < range.high).at(-1);
      if (range.high > range.low) onFound(partition, newest && consumedRecord(topic, partition, newest));
    },
    onRevoked: () => {},
    onLeft: (groupId) => deleteGroup(admin, groupId),
  };
}
