import { eventsTopic, topicDeclarations, topicsOf } from "@logue/command-service/contract/topics.ts";
import type { EventBus } from "@logue/infra/event-bus/event-bus.ts";
import { partitionOfKey } from "@logue/infra/event-bus/partition-of-key.ts";
import type { EventStore, Position } from "@logue/infra/event-store/event-store.ts";
import { openPassedPositions } from "@logue/infra/event-store/passed-positions.ts";
import type { Logger } from "@logue/infra/monitoring/log.ts";
import type { Metrics } from "@logue/infra/monitoring/metrics.ts";
import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import type { ParkedEventDocument } from "./contract/parked.ts";
import type { Feed, OpenEvents } from "./following/feed.ts";
import { followEvents } from "./following/follow-events.ts";
import { parkedEvents } from "./following/parked-events.ts";
import { type ProjectionProgress, progressOf } from "./following/progress.ts";
import { remindOfPlaces } from "./following/remind-of-places.ts";
import { watchForRebuiltVersions } from "./following/take-over.ts";
import { watchForTrouble } from "./following/trouble.ts";
import type { Projection } from "./projection.ts";
import { projections as everyProjection } from "./projections.ts";
import { openLiveVersion } from "./rebuilding/live-version.ts";

export interface ProjectionServiceOptions {
  /** The store as it is, personal data sealed. */
  readonly sealedEventStore: EventStore;
  readonly eventBus: EventBus;
  readonly readStore: ReadStore;
  /** Opens the personal data of events as they lie in the store and on the bus. */
  readonly openEvents: OpenEvents;
  /** How many partitions the topic of events has; default: as declared in the contract. */
  readonly partitions?: number;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly clock?: () => number;
  /** How often it says again how far it is, to processes that run apart; default: never. */
  readonly remindEveryMs?: number;
  readonly projections?: readonly Projection[];
}

export interface ProjectionHealth {
  /** Whether what is posted now would soon be seen. */
  readonly isHealthy: boolean;
  /** For people; empty while healthy. */
  readonly reason: string;
}

export interface ProjectionService {
  /** Resolves once everything that was in the event store at the start is folded in. */
  readonly caughtUp: Promise<void>;
  progress(): Promise<ProjectionProgress[]>;
  /**
   * True once every projection has passed the position of an event whose bus key is `key`; false
   * after `timeoutMs`. With one partition the key may be left out.
   */
  whenPassed(position: Position, timeoutMs: number, key?: string): Promise<boolean>;
  health(): ProjectionHealth;
  parkedEvents(): Promise<ParkedEventDocument[]>;
  close(): Promise<void>;
}

const declaredPartitions = topicDeclarations.find(({ name }) => name === eventsTopic)?.partitions ?? 1;

/** After so long without going on, the service is not healthy. */
const troubleMaxMs = 3000;

/**
 * Turns events into documents, for as long as it runs. Answers when it follows the bus; `caughtUp`
 * tells when nothing is missing.
 */
export async function startProjectionService(options: ProjectionServiceOptions): Promise<ProjectionService> {
  const { readStore, metrics, log, clock = Date.now, projections = everyProjection } = options;
  const { partitions = declaredPartitions } = options;
  await options.eventBus.declareTopics(topicsOf(partitions));
  const stores = { ...options, history: options.sealedEventStore, partitions };
  const versions = await Promise.all(projections.map((projection) => openLiveVersion(projection, stores)));
  const passed = openPassedPositions();
  const feed: Feed = { ...options, partitions, eventStore: options.sealedEventStore, passed, versions };
  const trouble = watchForTrouble(log, clock);
  const follower = await followEvents(feed, trouble, clock);
  const takeOvers = await watchForRebuiltVersions(feed, follower).catch(async (error: unknown) => {
    await follower.close();
    throw error;
  });
  const progress = () => progressOf(feed, { busy: follower.busy(), isCaughtUp: follower.isCaughtUp() }, clock);
  const stopMeasuring = measure(metrics, progress);
  const stopReminding = options.remindEveryMs === undefined ? () => {} : remindOfPlaces(feed, options.remindEveryMs);

  const health = (): ProjectionHealth => {
    const sinceMs = trouble.current()?.sinceMs ?? follower.busy()?.sinceMs;
    if (!follower.isCaughtUp()) return { isHealthy: false, reason: "Projections are catching up with the events." };
    if (sinceMs !== undefined && clock() - sinceMs > troubleMaxMs)
      return { isHealthy: false, reason: "Projections do not go on." };
    return { isHealthy: true, reason: "" };
  };

  return {
    caughtUp: follower.caughtUp,
    progress,
    whenPassed: (position, timeoutMs, key = "") =>
      passed.whenPassed(String(partitionOfKey(key, partitions)), position, timeoutMs),
    health,
    parkedEvents: () => parkedEvents(readStore, projections),
    close: async () => {
      stopMeasuring();
      stopReminding();
      await takeOvers.close();
      await follower.close();
    },
  };
}

const measureEveryMs = 5000;

function measure(metrics: Metrics, progress: () => Promise<ProjectionProgress[]>): () => void {
  const timer = setInterval(() => void progress().then(record, () => undefined), measureEveryMs);
  timer.unref();
  const record = (all: readonly ProjectionProgress[]): void => {
    for (const { projection, lagEvents, lagSeconds, parkedCount } of all) {
      metrics.projectionLagPositions.set({ projection }, lagEvents);
      metrics.projectionLagSeconds.set({ projection }, lagSeconds);
      metrics.parkedEvents.set({ projection }, parkedCount);
    }
  };
  return () => clearInterval(timer);
}
