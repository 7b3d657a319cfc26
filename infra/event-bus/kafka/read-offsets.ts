import type { KafkaAdmin } from "./admin.ts";

/** The records of a partition that can be read: those with low <= offset < high. */
export interface OffsetRange {
  readonly low: bigint;
  readonly high: bigint;
}

const earliest = -2n;

export async function offsetRanges(admin: KafkaAdmin, topic: string): Promise<Map<number, OffsetRange>> {
  const offsets = await admin.ask((asked) => asked.fetchTopicOffsets(topic));
  return new Map(offsets.map(({ partition, low, high }) => [partition, { low: BigInt(low), high: BigInt(high) }]));
}

/** The offsets that a group has committed; other partitions are left out. */
export async function committedOffsets(
  admin: KafkaAdmin,
  topic: string,
  groupId: string,
  ranges: ReadonlyMap<number, OffsetRange>,
): Promise<Map<number, bigint>> {
  const [found] = await admin.ask((asked) => asked.fetchOffsets({ groupId, topics: [topic] }));
  const committed = new Map<number, bigint>();
  for (const { partition, offset } of found?.partitions ?? []) {
    const value = BigInt(offset);
    // kafkajs commits this value for "the first record" after retention overtook a group.
    if (value === earliest) committed.set(partition, ranges.get(partition)?.low ?? 0n);
    else if (value >= 0n) committed.set(partition, value);
  }
  return committed;
}
