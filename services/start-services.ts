import { publishEvents } from "@logue/command-service/publish-events.ts";
import type { CommandChannel } from "@logue/infra/command-channel/command-channel.ts";
import { openLocalCommandChannel } from "@logue/infra/command-channel/local-command-channel.ts";
import type { Config } from "@logue/infra/config.ts";
import type { DestroyableDataKeys } from "@logue/infra/event-store/data-keys.ts";
import type { Position } from "@logue/infra/event-store/event-store.ts";
import type { HealthProbe } from "@logue/infra/health.ts";
import type { Logger } from "@logue/infra/log.ts";
import type { Metrics } from "@logue/infra/metrics.ts";
import type { Stores } from "@logue/infra/open-stores.ts";
import { startProjectionService } from "@logue/projection-service/projection-service.ts";
import { startCommandSide } from "./command-side.ts";
import { openEventLog } from "./event-log.ts";

export interface Services {
  readonly commandChannel: CommandChannel;
  readonly dataKeys: DestroyableDataKeys;
  /** Resolves when everything that was in the log at the start is in the documents. */
  readonly caughtUp: Promise<void>;
  /** True as soon as queries see the write that lies at `position`; `key` is its bus key. */
  whenVisible(position: Position, key: string, timeoutMs: number): Promise<boolean>;
  /** What must be well for a post to be accepted and delivered. */
  readonly probes: readonly HealthProbe[];
  readonly projectionLagMs: (projection: string) => Promise<number | null>;
  /** Takes no more commands, finishes what is under way and leaves the stores open. */
  close(): Promise<void>;
}

/** An event that waits longer for the bus than this is not delivered in time. */
const relayLagMaxMs = 5_000;

export interface ServicesOptions {
  readonly config: Config;
  readonly stores: Stores;
  readonly log: Logger;
  readonly metrics: Metrics;
}

/** Everything behind the API, in this process: the command service, the relay and the projections. */
export async function startServices({ config, stores, log, metrics }: ServicesOptions): Promise<Services> {
  const { eventBus, readStore, partitions, vault } = stores;
  const eventLog = openEventLog({ sealedEventStore: stores.sealedEventStore, vault, log });
  const { eventStore, dataKeys } = eventLog;
  const sealed = { sealedEventStore: eventStore.sealed, eventBus, partitions, log, metrics };

  // A bus in memory is empty: what the log holds reaches the projections by their own catch-up, and the relay goes on from here.
  const resumeAfter = config.eventBus.scheme === "memory" ? { resumeAfter: await eventStore.lastPosition() } : {};
  const projectionService = await startProjectionService({ ...sealed, readStore, openEvents: eventStore.openEvents });
  const relay = await publishEvents({ ...sealed, ...resumeAfter, clock: Date.now });
  const commandSide = await startCommandSide({ config, eventLog, vault, log, metrics });
  const commandChannel = openLocalCommandChannel(commandSide.handle);

  const probes: readonly HealthProbe[] = [
    ...commandSide.probes,
    { name: "relay", check: async () => ((await relay.progress()).lagMs > relayLagMaxMs ? "does not go on" : null) },
    { name: "projections", check: () => projectionService.health().reason || null },
  ];
  const projectionLagMs = async (name: string): Promise<number | null> => {
    const progress = (await projectionService.progress()).find(({ projection }) => projection === name);
    return progress === undefined ? null : progress.lagSeconds * 1_000;
  };
  const close = async (): Promise<void> => {
    await commandChannel.close();
    await commandSide.close();
    await relay.stop();
    await projectionService.close();
  };
  return {
    commandChannel,
    dataKeys,
    caughtUp: projectionService.caughtUp,
    whenVisible: (position, key, timeoutMs) => projectionService.whenPassed(position, timeoutMs, key),
    probes,
    projectionLagMs,
    close,
  };
}
