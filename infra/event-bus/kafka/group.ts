import { setTimeout as pause } from "node:timers/promises";
import type { KafkaMessage } from "kafkajs";
import { pauseAfter } from "../../retry.ts";
import type { ConsumedRecord, ConsumeOptions } from "../event-bus.ts";
import type { BusTrouble } from "../memory/group.ts";
import type { KafkaAdmin } from "./admin.ts";
import type { Assignment, Fetched, MembershipPlan } from "./membership.ts";
import { committedOffsets, type OffsetRange, offsetRanges } from "./read-offsets.ts";
import { consumedRecord } from "./record.ts";
import type { KafkaSettings } from "./settings.ts";

export interface GroupReading {
  readonly options: ConsumeOptions;
  readonly admin: KafkaAdmin;
  readonly settings: KafkaSettings;
  readonly onTrouble: (trouble: BusTrouble) => void;
  /**
   * The ends of the partitions when the member joined: a new group that wants only new records
   * begins there.
   */
  readonly rangesAtStart: ReadonlyMap<number, OffsetRange>;
}

/**
 * How a member of a group reads: it begins at the group's offset, delivers batches in order, and
 * commits handled ones.
 */
export function planOfGroup(reading: GroupReading): MembershipPlan {
  const { options, admin } = reading;
  /** How often in a row the batch at the head of a partition failed. */
  const attempts = new Map<number, number>();
  return {
    groupId: () => options.group,
    topic: options.topic,
    async startOffsets(partitions, commit) {
      const ranges = await offsetRanges(admin, options.topic);
      const committed = await committedOffsets(admin, options.topic, options.group, ranges);
      const fresh = new Map<number, bigint>();
      const starts = new Map<number, bigint>();
      for (const partition of partitions) {
        const start = committed.get(partition) ?? firstOffset(reading, partition, ranges);
        if (!committed.has(partition)) fresh.set(partition, start);
        starts.set(partition, withinRange(reading, partition, start, ranges.get(partition)));
      }
      // The group now has an offset in every partition, also in empty ones: records published while
      // it has no member are not lost.
      if (fresh.size > 0) await commit(fresh);
      return starts;
    },
    handle: (fetched) => handleFetched(reading, attempts, fetched),
    onRevoked(partitions) {
      attempts.clear();
      tell(reading, () => options.onRevoked?.(partitions));
    },
  };
}

/**
 * Resolves when the group has an offset in every partition. Each member of a new group commits the
 * offsets of its own partitions; records published before all have done so might otherwise lie
 * before an offset taken later.
 */
export async function untilPlaced(admin: KafkaAdmin, topic: string, group: string, withinMs: number): Promise<void> {
  const untilMs = performance.now() + withinMs;
  for (;;) {
    const ranges = await offsetRanges(admin, topic);
    const committed = await committedOffsets(admin, topic, group, ranges);
    if (committed.size >= ranges.size || performance.now() > untilMs) return;
    await pause(placedAgainAfterMs);
  }
}

const placedAgainAfterMs = 50;

function firstOffset(
  { options, rangesAtStart }: GroupReading,
  partition: number,
  ranges: ReadonlyMap<number, OffsetRange>,
): bigint {
  const range = ranges.get(partition);
  if (options.from === "earliest") return range?.low ?? 0n;
  return rangesAtStart.get(partition)?.high ?? range?.high ?? 0n;
}

/**
 * When the record at the group's offset no longer exists, or not yet again, the group continues at
 * the first one there is.
 */
function withinRange(reading: GroupReading, partition: number, start: bigint, range: OffsetRange | undefined): bigint {
  if (range === undefined || (start >= range.low && start <= range.high)) return start;
  if (start < range.low) loseRecords(reading, partition, start, range.low);
  else
    report(
      reading,
      partition,
      0,
      new Error(`The partition ends at ${range.high}, before the group's place ${start}: records are missing.`),
    );
  return range.low;
}

async function handleFetched(reading: GroupReading, attempts: Map<number, number>, fetched: Fetched): Promise<void> {
  const { assignment, partition, messages } = fetched;
  const { batchSize } = reading.options;
  if (!(await isNext(reading, fetched))) return;
  for (let from = 0; from < messages.length && !isOver(assignment); from += batchSize) {
    const isHandled = await handleBatch(reading, attempts, fetched, messages.slice(from, from + batchSize));
    if (!isHandled) return;
  }
  attempts.delete(partition);
}

const isOver = ({ isEnding, isRevoked }: Assignment): boolean => isEnding || isRevoked;

/**
 * Whether the records follow the last handled ones. When retention was faster than the group, it
 * continues after the gap.
 */
async function isNext(reading: GroupReading, { assignment, partition, messages, rewind }: Fetched): Promise<boolean> {
  const position = assignment.positions.get(partition);
  const first = messages[0];
  if (position === undefined || first === undefined) return false;
  const offset = BigInt(first.offset);
  if (offset === position) return true;
  const low = (await offsetRanges(reading.admin, reading.options.topic)).get(partition)?.low ?? 0n;
  if (offset > position && low > position) {
    loseRecords(reading, partition, position, offset);
    return true;
  }
  rewind();
  return false;
}

/**
 * Returns whether the batch is handled; if not, it is delivered again, here or to another member.
 */
async function handleBatch(
  reading: GroupReading,
  attempts: Map<number, number>,
  fetched: Fetched,
  messages: readonly KafkaMessage[],
): Promise<boolean> {
  const { partition, assignment } = fetched;
  const records = recordsOf(reading, partition, messages);
  const last = messages.at(-1);
  if (last === undefined) return true;
  try {
    if (records.length > 0) await reading.options.handle(records);
  } catch (error) {
    if (!assignment.isRevoked) retryLater(reading, attempts, fetched, error);
    return false;
  }
  if (assignment.isRevoked) return false;
  attempts.delete(partition);
  const next = BigInt(last.offset) + 1n;
  fetched.moveTo(next);
  await fetched.commit(next).catch((error: unknown) => report(reading, partition, 0, error));
  return true;
}

function recordsOf(reading: GroupReading, partition: number, messages: readonly KafkaMessage[]): ConsumedRecord[] {
  const records: ConsumedRecord[] = [];
  for (const message of messages) {
    const record = consumedRecord(reading.options.topic, partition, message);
    if (record !== undefined) records.push(record);
    else report(reading, partition, 0, new Error(`Record ${message.offset} has no key or no value and is skipped.`));
  }
  return records;
}

function retryLater(reading: GroupReading, attempts: Map<number, number>, fetched: Fetched, error: unknown): void {
  const { retryDelayMs, retryDelayMaxMs } = reading.settings;
  const count = (attempts.get(fetched.partition) ?? 0) + 1;
  attempts.set(fetched.partition, count);
  fetched.pause(pauseAfter(count, { firstMs: retryDelayMs, mostMs: retryDelayMaxMs }));
  report(reading, fetched.partition, count, error);
}

function loseRecords(reading: GroupReading, partition: number, from: bigint, to: bigint): void {
  const { topic, onRecordsLost } = reading.options;
  report(reading, partition, 0, new Error(`Records ${from} to ${to - 1n} were dropped before the group read them.`));
  tell(reading, () => onRecordsLost?.({ topic, partition, from, to }));
}

/** A listener that throws must not stop the reading. */
function tell(reading: GroupReading, listener: () => void): void {
  try {
    listener();
  } catch (error) {
    report(reading, 0, 0, error);
  }
}

function report({ options, onTrouble }: GroupReading, partition: number, attempts: number, error: unknown): void {
  onTrouble({ topic: options.topic, group: options.group, partition, attempts, error });
}
