import type { BusRecord, EventBus } from "@logue/infra/event-bus/event-bus.ts";
import { partitionOfKey } from "@logue/infra/event-bus/partition-of-key.ts";
import { type EventStore, type Position, type RecordedEvent, startPosition } from "@logue/infra/event-store/event-store.ts";
import { relayBegunRecord } from "../contract/event-record.ts";
import { busKeyOf } from "../contract/streams.ts";
import { eventsTopic } from "../contract/topics.ts";

/** Where a relay goes on. */
export interface RelayPlace {
  /** Everything up to here is on the bus, or was for the bus that lost it. */
  readonly position: Position;
  /** Whether the event is on the bus already, although it lies after `position`. */
  isPublished(event: RecordedEvent): boolean;
}

export interface PlaceOptions {
  readonly sealedEventStore: Pick<EventStore, "readAll" | "lastPosition">;
  readonly eventBus: Pick<EventBus, "lastRecords" | "publish">;
  readonly partitions: number;
  /** The most events that a relay publishes at once. */
  readonly batchSize: number;
}

/** Of a relay that knows where it goes on. */
export const placeAfter = (position: Position): RelayPlace => ({ position, isPublished: () => false });

/**
 * Reads from the bus's newest records how far the last relay came. A bus without records, new or
 * emptied by its retention, is not filled with the whole history: each empty partition gets a
 * record of where its events begin, and its followers read earlier ones from the store.
 */
export async function placeOnBus({ sealedEventStore, eventBus, partitions, batchSize }: PlaceOptions): Promise<RelayPlace> {
  const tails = new Map<number, Position>();
  for (const { partition, headers } of await eventBus.lastRecords(eventsTopic)) {
    tails.set(partition, headers.ce_position ?? startPosition);
  }
  const newest = [...tails.values()].sort().at(-1);
  const position =
    newest === undefined ? await sealedEventStore.lastPosition() : await batchBefore(sealedEventStore, newest, batchSize);
  const begun = emptyPartitions(tails, partitions).map((partition) => relayBegunRecord(keyIn(partition, partitions), position));
  if (begun.length > 0) await eventBus.publish(eventsTopic, begun);
  const isPublished = ({ stream, position: at }: RecordedEvent): boolean =>
    at <= (tails.get(partitionOfKey(busKeyOf(stream), partitions)) ?? startPosition);
  return { position, isPublished };
}

/**
 * The newest record belongs to the last batch, whose other records may be missing: so one batch
 * before it everything was published.
 */
async function batchBefore(store: PlaceOptions["sealedEventStore"], newest: Position, limit: number): Promise<Position> {
  const before = await store.readAll({ after: newest, direction: "backwards", limit });
  return before.at(-1)?.position ?? startPosition;
}

const emptyPartitions = (tails: ReadonlyMap<number, Position>, partitions: number): number[] =>
  Array.from({ length: partitions }, (_, partition) => partition).filter((partition) => !tails.has(partition));

/** Some key that lies in the partition. */
function keyIn(partition: number, partitions: number): BusRecord["key"] {
  for (let number = 0; ; number += 1) {
    const key = `partition-${number}`;
    if (partitionOfKey(key, partitions) === partition) return key;
  }
}
