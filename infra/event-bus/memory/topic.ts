import type { BusRecord, ConsumedRecord, TopicDeclaration } from "../event-bus.ts";
import { partitionOfKey } from "../partition-of-key.ts";

/** How many records of one partition stay in memory. */
export interface Retention {
  readonly retentionMs: number;
  /** The most records kept that every group has read. */
  readonly recordsMax: number;
  /** The most characters of their values: the number of records alone does not limit memory. */
  readonly charactersMax: number;
  /** The most records kept at all: beyond it the oldest are dropped, also unread ones. */
  readonly unreadRecordsMax: number;
}

interface StoredRecord {
  readonly record: ConsumedRecord;
  readonly publishedAtMs: number;
}

/** One partition: the records from `firstOffset` up to, not including, `nextOffset`. */
export interface PartitionLog {
  readonly partition: number;
  /** A map, because it drops its oldest and finds any entry in constant time. */
  readonly records: Map<number, StoredRecord>;
  firstOffset: number;
  nextOffset: number;
  /** Of the values of all records kept. */
  characters: number;
}

export interface MemoryTopic {
  readonly name: string;
  readonly retention: Retention;
  readonly logs: readonly PartitionLog[];
}

export function createTopic(declaration: TopicDeclaration, caps: Omit<Retention, "retentionMs">): MemoryTopic {
  const logs = Array.from({ length: declaration.partitions }, (_, partition) => ({
    partition,
    records: new Map<number, StoredRecord>(),
    firstOffset: 0,
    nextOffset: 0,
    characters: 0,
  }));
  return { name: declaration.name, retention: { ...caps, retentionMs: declaration.retentionMs }, logs };
}

/** The log that records of a key belong to. */
export function logOfKey(topic: MemoryTopic, key: string): PartitionLog {
  const log = topic.logs[partitionOfKey(key, topic.logs.length)];
  if (log === undefined) throw new Error(`The topic ${topic.name} has no partitions.`);
  return log;
}

export function appendRecord(topic: MemoryTopic, log: PartitionLog, record: BusRecord, nowMs: number): ConsumedRecord {
  const { key, value, headers } = record;
  const offset = log.nextOffset;
  const consumed = { key, value, headers, topic: topic.name, partition: log.partition, offset: BigInt(offset) };
  log.records.set(offset, { record: consumed, publishedAtMs: nowMs });
  log.nextOffset += 1;
  log.characters += value.length;
  return consumed;
}

export function readRecords(log: PartitionLog, from: number, limit: number): ConsumedRecord[] {
  const batch: ConsumedRecord[] = [];
  const end = Math.min(log.nextOffset, from + limit);
  for (let offset = from; offset < end; offset += 1) {
    const stored = log.records.get(offset);
    if (stored !== undefined) batch.push(stored.record);
  }
  return batch;
}

export function lastRecord(log: PartitionLog): ConsumedRecord | undefined {
  return log.records.get(log.nextOffset - 1)?.record;
}

/**
 * Drops records beyond the retention. All groups have read the records before `readUpTo`. The
 * newest record always stays.
 */
export function dropOldRecords(log: PartitionLog, retention: Retention, readUpTo: number, nowMs: number): void {
  while (log.firstOffset < log.nextOffset - 1) {
    const oldest = log.records.get(log.firstOffset);
    const kept = log.nextOffset - log.firstOffset;
    const isTooMuch = kept > retention.recordsMax || log.characters > retention.charactersMax;
    const isOld = oldest === undefined || oldest.publishedAtMs <= nowMs - retention.retentionMs || isTooMuch;
    const mayGo = log.firstOffset < readUpTo ? isOld : kept > retention.unreadRecordsMax;
    if (!mayGo) return;
    log.records.delete(log.firstOffset);
    log.characters -= oldest?.record.value.length ?? 0;
    log.firstOffset += 1;
  }
}
