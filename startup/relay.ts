import { topicsOf } from "@logue/command-service/contract/topics.ts";
import { openRelayLease, type RelayLease } from "@logue/command-service/relay/lease.ts";
import { publishEvents, type Relay } from "@logue/command-service/relay/publish-events.ts";
import type { EventBus } from "@logue/infra/event-bus/event-bus.ts";
import type { Position } from "@logue/infra/event-store/event-store.ts";
import type { HealthProbe } from "@logue/infra/monitoring/health.ts";
import { type OpeningOptions, partitionsOf } from "@logue/infra/stores/open-stores.ts";
import { reachEngine } from "@logue/infra/stores/reach-engine.ts";
import type { EventLog } from "./event-log.ts";

/** A relay that publishes, or stands by. */
export interface HostedRelay {
  readonly probe: HealthProbe;
  /** Where several processes stand by: which of them publishes, and seals. */
  readonly lease?: Pick<RelayLease, "isHeld" | "whenHeld">;
  /** Finishes the running batch and lets another relay continue at once. */
  close(): Promise<void>;
}

export interface RelayHostOptions extends OpeningOptions {
  readonly eventLog: EventLog;
  readonly eventBus: EventBus;
}

/** An event that waits longer than this for the bus is not delivered in time. */
const lagMaxMs = 5_000;
const showEveryMs = 1_000;

/**
 * The relay of a bus in this process's memory. The bus starts empty: the projections read the log
 * up to `resumeAfter` by their own catch-up.
 */
export async function startOwnRelay(options: RelayHostOptions & { readonly resumeAfter: Position }): Promise<HostedRelay> {
  const relay = await publishEvents({ ...relayOptions(options), resumeAfter: options.resumeAfter });
  options.metrics.relayActive.set(1);
  return { probe: relayProbe(relay), close: relay.stop };
}

/**
 * Takes part in the lease of the relays: one process publishes, and after its death another one
 * continues from the end of the bus within seconds.
 */
export async function standByForRelay(options: RelayHostOptions): Promise<HostedRelay> {
  const { config, eventBus, log, metrics } = options;
  const lease = await reachEngine({ what: "the event bus", address: config.eventBus, ...options }, async () => {
    await eventBus.declareTopics(topicsOf(partitionsOf(config)));
    return openRelayLease({ eventBus, log });
  });
  const relay = await publishEvents({ ...relayOptions(options), lease });
  const showing = setInterval(() => metrics.relayActive.set(lease.isHeld() ? 1 : 0), showEveryMs);
  const close = async (): Promise<void> => {
    clearInterval(showing);
    await relay.stop();
    await lease.release();
  };
  return { probe: relayProbe(relay), lease, close };
}

const relayOptions = ({ config, eventBus, eventLog, log, metrics }: RelayHostOptions) => ({
  sealedEventStore: eventLog.eventStore.sealed,
  eventBus,
  partitions: partitionsOf(config),
  clock: eventLog.now,
  log,
  metrics,
});

const relayProbe = (relay: Relay): HealthProbe => ({
  name: "relay",
  check: async () => ((await relay.progress()).lagMs > lagMaxMs ? "does not go on" : null),
});
