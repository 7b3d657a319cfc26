import type { Recorded } from "@logue/command-service/contract/event.ts";
import { recordOfEvent } from "@logue/command-service/contract/event-record.ts";
import { changesTopic, eventsTopic } from "@logue/command-service/contract/topics.ts";
import type { EventBus } from "@logue/infra/event-bus/event-bus.ts";
import { openMemoryEventBus } from "@logue/infra/event-bus/memory/memory-event-bus.ts";
import type { EventStore, RecordedEvent } from "@logue/infra/event-store/event-store.ts";
import { openMemoryEventStore } from "@logue/infra/event-store/memory/memory-event-store.ts";
import { readOriginalTimes, withOriginalTime } from "@logue/infra/event-store/wrappers/original-time.ts";
import { createLogger } from "@logue/infra/monitoring/log.ts";
import { createMetrics } from "@logue/infra/monitoring/metrics.ts";
import { openMemoryReadStore } from "@logue/infra/read-store/memory-read-store.ts";
import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import type { ChangesAnnouncement } from "../contract/changes.ts";
import { type ProjectionService, type ProjectionServiceOptions, startProjectionService } from "../projection-service.ts";

/** A service on stores in memory that has caught up, with what a test needs around it. */
export interface RunningService {
  readonly service: ProjectionService;
  readonly eventStore: EventStore;
  readonly eventBus: EventBus;
  readonly readStore: ReadStore;
  readonly announced: readonly ChangesAnnouncement[];
  /** Lines of the log, newest last. */
  readonly logged: readonly string[];
  /** What the newest announcement says, once it has come. */
  announcementOf(event: Recorded): Promise<ChangesAnnouncement>;
  /** May be called more than once. */
  close(): Promise<void>;
}

export type RunOptions = Partial<ProjectionServiceOptions>;

export async function runService(options: RunOptions = {}): Promise<RunningService> {
  const eventStore = options.sealedEventStore ?? openMemoryEventStore();
  const eventBus = options.eventBus ?? openMemoryEventBus({ retryDelayMs: 1, retryDelayMaxMs: 5, onTrouble: () => {} });
  const readStore = options.readStore ?? (await openMemoryReadStore());
  const logged: string[] = [];
  const log = createLogger({ logLevel: "info", logFormat: "json" }, { write: (line) => void logged.push(line) });
  const metrics = createMetrics();
  const service = await startProjectionService({
    sealedEventStore: eventStore,
    eventBus,
    readStore,
    openEvents: (events) => events,
    partitions: 1,
    log,
    metrics,
    ...options,
  });
  await service.caughtUp;
  const { announced, announcementOf, listener } = await listen(eventBus);
  const closeAll = async (): Promise<void> => {
    await service.close();
    await listener.stop();
    metrics.close();
  };
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => {
    closing ??= closeAll();
    return closing;
  };
  return { service, eventStore, eventBus, readStore, announced, logged, announcementOf, close };
}

async function listen(eventBus: EventBus) {
  const announced: ChangesAnnouncement[] = [];
  const waiting = new Set<() => void>();
  const listener = await eventBus.broadcast({
    topic: changesTopic,
    handle: (records) => {
      for (const record of records) announced.push(JSON.parse(record.value));
      for (const look of [...waiting]) look();
    },
  });
  const announcementOf = ({ position }: Recorded): Promise<ChangesAnnouncement> =>
    new Promise((resolve) => {
      const look = () => {
        const found = announced.find((announcement) => announcement.position >= position);
        if (found === undefined) return;
        waiting.delete(look);
        resolve(found);
      };
      waiting.add(look);
      look();
    });
  return { announced, announcementOf, listener };
}

/** Appends events of a history: the store gives them the positions they have in it. */
export async function append(eventStore: EventStore, events: readonly Recorded[]): Promise<void> {
  for (const { stream, id, type, data, metadata } of events) {
    await eventStore.append(stream, [{ id, type, data, metadata }], "any");
  }
}

/** A store whose readers get the events of `appendDated` with the dates that they were given. */
export const openDatedStore = (): EventStore => readOriginalTimes(openMemoryEventStore());

export const appendDated = (eventStore: EventStore, events: readonly Recorded[]): Promise<void> =>
  append(
    eventStore,
    events.map((event) => ({ ...event, metadata: withOriginalTime(event.metadata, event.created) })),
  );

/** Puts events on the bus, as the relay does. */
export const relay = (eventBus: EventBus, events: readonly RecordedEvent[]): Promise<void> =>
  eventBus.publish(eventsTopic, events.map(recordOfEvent));

/** Appends and relays. */
export async function tell({ eventStore, eventBus }: RunningService, ...events: readonly Recorded[]): Promise<void> {
  await append(eventStore, events);
  await relay(eventBus, events);
}
