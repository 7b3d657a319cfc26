import type { EventBus } from "@logue/infra/event-bus/event-bus.ts";
import { type EventStore, type Position, type RecordedEvent, startPosition } from "@logue/infra/event-store/event-store.ts";
import type { Metrics } from "@logue/infra/monitoring/metrics.ts";
import { pauseAfter, rest } from "@logue/infra/retry.ts";
import { recordOfEvent } from "../contract/event-record.ts";
import { eventsTopic, topicDeclarations, topicsOf } from "../contract/topics.ts";
import type { Log } from "../log.ts";
import type { RelayLease } from "./lease.ts";
import { placeAfter, placeOnBus, type RelayPlace } from "./place.ts";

type LeaseToPublish = Pick<RelayLease, "isHeld" | "isElsewhere" | "whenHeld">;

export interface RelayOptions {
  /** The store as it keeps events, personal data sealed: no plaintext goes onto the bus. */
  readonly sealedEventStore: Pick<EventStore, "subscribeToAll" | "readAll" | "lastPosition">;
  readonly eventBus: EventBus;
  /** Into how many partitions the topic of events is cut; default: as declared in the contract. */
  readonly partitions?: number;
  /** Where to go on; without it, the bus's newest records say. */
  readonly resumeAfter?: Position;
  /** Where several relays stand by, the one that holds it publishes; without it, this one does. */
  readonly lease?: LeaseToPublish;
  readonly clock: () => number;
  readonly log: Log;
  readonly metrics?: Pick<Metrics, "relayLagEvents" | "relayLagSeconds">;
  /** The pause after the first failure; it doubles up to the longest. */
  readonly retryPauseMs?: number;
  readonly retryPauseMaxMs?: number;
}

export interface RelayProgress {
  /** Everything up to here is durable on the bus. */
  readonly position: Position;
  readonly publishedCount: number;
  /** How many positions the store is ahead; with the embedded store these are events. */
  readonly positionsBehind: number;
  /**
   * How long the oldest event that is not yet on the bus has waited; 0 while another relay
   * publishes.
   */
  readonly lagMs: number;
  /** Whether it is this relay that publishes. */
  readonly isPublishing: boolean;
}

export interface Relay {
  progress(): Promise<RelayProgress>;
  /** Ends once the batch under way is published or has failed. */
  stop(): Promise<void>;
}

const declaredPartitions = topicDeclarations.find(({ name }) => name === eventsTopic)?.partitions ?? 1;
const batchSize = 500;
const gaugesEveryMs = 1_000;

/**
 * Follows the event store and publishes every event, in its order, at least once: one batch at a
 * time, and the same one again until the bus has taken it. The store is the history, so nothing is
 * lost while the bus is down.
 */
export async function publishEvents(options: RelayOptions): Promise<Relay> {
  const { sealedEventStore, eventBus, clock, log, retryPauseMs = 100, retryPauseMaxMs = 5_000 } = options;
  const { partitions = declaredPartitions, lease = alwaysHeld } = options;
  const stopping = new AbortController();
  const { signal } = stopping;
  await eventBus.declareTopics(topicsOf(partitions));
  let place = options.resumeAfter === undefined ? undefined : placeAfter(options.resumeAfter);
  let position = options.resumeAfter ?? startPosition;
  let publishedCount = 0;
  let waitingSinceMs: number | undefined;

  const findPlace = async (): Promise<RelayPlace> => {
    const found = await placeOnBus({ sealedEventStore, eventBus, partitions, batchSize });
    position = found.position;
    return found;
  };

  const publish = async (events: readonly RecordedEvent[], { isPublished }: RelayPlace): Promise<void> => {
    const last = events.at(-1);
    if (last === undefined) return;
    waitingSinceMs ??= Date.parse(events[0]?.created ?? "") || clock();
    const missing = events.filter((event) => !isPublished(event));
    if (!lease.isHeld()) throw new LeaseLost();
    if (missing.length > 0) await eventBus.publish(eventsTopic, missing.map(recordOfEvent));
    position = last.position;
    publishedCount += missing.length;
    waitingSinceMs = undefined;
  };

  const follow = async (): Promise<void> => {
    place ??= await findPlace();
    for await (const item of sealedEventStore.subscribeToAll({ after: position, batchSize, signal }))
      if (item.kind === "events") await publish(item.events, place);
  };

  const run = async (): Promise<void> => {
    for (let failures = 0; await lease.whenHeld(signal); failures += 1) {
      const publishedBefore = publishedCount;
      try {
        await follow();
      } catch (error) {
        if (publishedCount > publishedBefore) failures = 0;
        // Another relay has gone on meanwhile; where, the bus will say.
        if (!lease.isHeld()) place = undefined;
        if (error instanceof LeaseLost) continue;
        log.warn({ error: String(error), position, failures }, "The relay could not publish and will try again");
        await rest(pauseAfter(failures + 1, { firstMs: retryPauseMs, mostMs: retryPauseMaxMs }), signal);
      }
    }
  };

  const progress = async (): Promise<RelayProgress> => {
    const isPublishing = lease.isHeld();
    if (lease.isElsewhere()) {
      waitingSinceMs = undefined;
      return { position, publishedCount, positionsBehind: 0, lagMs: 0, isPublishing };
    }
    const newest = await sealedEventStore.lastPosition();
    const positionsBehind = Math.max(0, Number(BigInt(newest) - BigInt(position)));
    if (positionsBehind === 0) waitingSinceMs = undefined;
    else waitingSinceMs ??= clock();
    const lagMs = waitingSinceMs === undefined ? 0 : clock() - waitingSinceMs;
    return { position, publishedCount, positionsBehind, lagMs, isPublishing };
  };

  const running = run();
  if (options.metrics !== undefined) showProgress(progress, options.metrics, signal);
  return {
    progress,
    async stop() {
      stopping.abort();
      await running;
    },
  };
}

const alwaysHeld: LeaseToPublish = {
  isHeld: () => true,
  isElsewhere: () => false,
  whenHeld: async (signal) => !signal.aborted,
};

/** Another relay publishes by now, or may. */
class LeaseLost extends Error {}

/**
 * Updates the gauges while the relay runs. While the store cannot be read they stay as they were.
 */
function showProgress(progress: Relay["progress"], metrics: NonNullable<RelayOptions["metrics"]>, signal: AbortSignal): void {
  const show = async (): Promise<void> => {
    const { positionsBehind, lagMs } = await progress();
    metrics.relayLagEvents.set(positionsBehind);
    metrics.relayLagSeconds.set(lagMs / 1_000);
  };
  const timer = setInterval(() => void show().catch(() => {}), gaugesEveryMs);
  timer.unref();
  signal.addEventListener("abort", () => clearInterval(timer));
}
