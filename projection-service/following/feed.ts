import type { Recorded } from "@logue/command-service/contract/event.ts";
import { isKnownEvent } from "@logue/command-service/contract/known-events.ts";
import { busKeyOf } from "@logue/command-service/contract/streams.ts";
import type { EventBus } from "@logue/infra/event-bus/event-bus.ts";
import { partitionOfKey } from "@logue/infra/event-bus/partition-of-key.ts";
import type { EventStore, Position, RecordedEvent } from "@logue/infra/event-store/event-store.ts";
import type { PassedPositions } from "@logue/infra/event-store/passed-positions.ts";
import type { Logger } from "@logue/infra/monitoring/log.ts";
import type { Metrics } from "@logue/infra/monitoring/metrics.ts";
import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import type { DocumentChange } from "../contract/changes.ts";
import { announceChanges } from "./announce-changes.ts";
import { type AppliedEvents, applyEvents, type FedVersion } from "./projection-version.ts";

/**
 * Opens the personal data of events as they lie in the store or on the bus. Rejects only where the
 * keys cannot be had at the moment, or are lost.
 */
export type OpenEvents = (events: readonly RecordedEvent[]) => readonly RecordedEvent[] | Promise<readonly RecordedEvent[]>;

/** What feeding needs, and the versions that are fed. */
export interface Feed {
  readonly eventStore: Pick<EventStore, "readAll" | "readStream" | "lastPosition">;
  readonly eventBus: EventBus;
  readonly readStore: ReadStore;
  readonly openEvents: OpenEvents;
  readonly partitions: number;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly passed: PassedPositions;
  versions: readonly FedVersion[];
}

export const partitionOf = (feed: Pick<Feed, "partitions">, stream: string): string =>
  String(partitionOfKey(busKeyOf(stream), feed.partitions));

/** What a newer version wrote, of an unknown type or a newer shape, is counted and skipped. */
export function knownEvents(feed: Pick<Feed, "metrics">, events: readonly RecordedEvent[]): readonly Recorded[] {
  return events.filter((event): event is Recorded => {
    const isKnown = isKnownEvent(event);
    if (!isKnown) feed.metrics.unknownEvents.inc({ type: event.type });
    return isKnown;
  });
}

/** Folds events of one partition into every version, and releases those who wait for them. */
export async function feedEvents(
  feed: Feed,
  partition: string,
  events: readonly Recorded[],
  { position, repeatsAreChanges }: { readonly position: Position; readonly repeatsAreChanges: boolean },
): Promise<readonly DocumentChange[]> {
  const apply = async (fed: FedVersion): Promise<readonly DocumentChange[]> => {
    const applied = await applyEvents(fed, partition, events, { repeatsAreChanges });
    tellOf(feed, fed, events.length, applied);
    return applied.changes;
  };
  const isFirst = ({ projection }: FedVersion): boolean => projection.goesFirst === true;
  const first = await allDone(feed.versions.filter(isFirst).map(apply));
  const others = await allDone(feed.versions.filter((fed) => !isFirst(fed)).map(apply));
  feed.passed.pass(partition, position);
  return [...first, ...others].flat();
}

/** Waits for all before it throws, so that none is still writing when the batch is repeated. */
async function allDone<Result>(work: readonly Promise<Result>[]): Promise<Result[]> {
  const outcomes = await Promise.allSettled(work);
  return outcomes.map((outcome) => {
    if (outcome.status === "rejected") throw outcome.reason;
    return outcome.value;
  });
}

function tellOf(feed: Feed, { projection, version }: FedVersion, events: number, applied: AppliedEvents): void {
  feed.metrics.projectedEvents.inc({ projection: projection.name }, events);
  for (const { event, error } of applied.poisoned) {
    const { id, position, type } = event;
    const fields = { projection: projection.name, version, eventId: id, position, type, err: error };
    feed.log.error(fields, "An event could not be folded in. It is parked, and the documents it is about are marked stale.");
  }
}

export const announce = (
  feed: Feed,
  partition: string,
  position: Position,
  changes: readonly DocumentChange[],
  events: readonly RecordedEvent[] = [],
): Promise<void> => announceChanges(feed.eventBus, partition, position, changes, events);
