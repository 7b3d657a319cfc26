import { randomUUID } from "node:crypto";
import type { BroadcastOptions, ConsumedRecord } from "../event-bus.ts";
import type { KafkaAdmin } from "./admin.ts";
import type { Fetched, MembershipPlan } from "./membership.ts";
import { type OffsetRange, offsetRanges } from "./read-offsets.ts";
import { consumedRecord } from "./record.ts";

export interface Broadcast {
  readonly options: BroadcastOptions;
  readonly admin: KafkaAdmin;
  /** Records from these offsets on are delivered. */
  readonly rangesAtStart: ReadonlyMap<number, OffsetRange>;
  readonly onTrouble: (partition: number, error: unknown) => void;
}

/**
 * A group with one member that commits nothing: its offset in each partition is kept here, also
 * when its connection is replaced. Each connection uses a new group, which need not wait until the
 * session of the last has ended.
 */
export function planOfBroadcast({ options, admin, rangesAtStart, onTrouble }: Broadcast): MembershipPlan {
  const { topic, handle } = options;
  const places = new Map([...rangesAtStart].map(([partition, { high }]) => [partition, high]));
  const tellLost = (partition: number, from: bigint, to: bigint): void => {
    try {
      options.onRecordsLost?.({ topic, partition, from, to });
    } catch (error) {
      onTrouble(partition, error);
    }
  };
  return {
    groupId: () => `broadcast-${randomUUID()}`,
    topic,
    async startOffsets(partitions) {
      const ranges = await offsetRanges(admin, topic);
      const starts = partitions.map((partition): readonly [number, bigint] => {
        const place = places.get(partition) ?? 0n;
        const start = placeWithin(place, ranges.get(partition));
        if (start !== place) tellLost(partition, place, start);
        places.set(partition, start);
        return [partition, start];
      });
      return new Map(starts);
    },
    async handle(fetched) {
      const { partition, messages, assignment, moveTo } = fetched;
      const last = messages.at(-1);
      if (last === undefined || assignment.isRevoked) return;
      const place = places.get(partition) ?? 0n;
      const records = recordsOf(topic, fetched).filter(({ offset }) => offset >= place);
      places.set(partition, BigInt(last.offset) + 1n);
      moveTo(BigInt(last.offset) + 1n);
      try {
        if (records.length > 0) handle(records);
      } catch (error) {
        onTrouble(partition, error);
      }
    },
    onRevoked: () => {},
    onLeft: (groupId) => deleteGroup(admin, groupId),
  };
}

/** Deletes the group; Kafka would delete a group without members by itself some minutes later. */
export async function deleteGroup(admin: KafkaAdmin, groupId: string): Promise<void> {
  await admin.ask((asked) => asked.deleteGroups([groupId])).catch(() => {});
}

/** A broadcast delivers only new records: those that retention dropped meanwhile cannot be read. */
function placeWithin(place: bigint, range: OffsetRange | undefined): bigint {
  if (range === undefined || (place >= range.low && place <= range.high)) return place;
  return range.low;
}

const recordsOf = (topic: string, { partition, messages }: Fetched): ConsumedRecord[] =>
  messages.map((message) => consumedRecord(topic, partition, message)).filter((record) => record !== undefined);
