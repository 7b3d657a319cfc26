import type { CommandChannel, CommandHandler } from "@logue/infra/command-channel/command-channel.ts";
import { openLocalCommandChannel } from "@logue/infra/command-channel/local-command-channel.ts";
import type { EventStore, Position } from "@logue/infra/event-store/event-store.ts";
import type { DestroyableDataKeys } from "@logue/infra/event-store/personal-data/data-keys.ts";
import type { ProtectedEventStore } from "@logue/infra/event-store/personal-data/protect-personal-data.ts";
import type { HealthProbe } from "@logue/infra/monitoring/health.ts";
import type { Logger } from "@logue/infra/monitoring/log.ts";
import type { Metrics } from "@logue/infra/monitoring/metrics.ts";
import type { Config } from "@logue/infra/settings/config.ts";
import { type OpeningOptions, openCommandChannel, type Stores } from "@logue/infra/stores/open-stores.ts";
import { startProjectionService } from "@logue/projection-service/projection-service.ts";
import { startCommandSide } from "./command-side.ts";
import { openEventLog } from "./event-log.ts";
import { standByForRelay, startOwnRelay } from "./relay.ts";
import { startSealing } from "./sealing.ts";

export interface Services {
  readonly commandChannel: CommandChannel;
  readonly dataKeys: DestroyableDataKeys;
  /** The log in the newest shape of its events, their personal data sealed. */
  readonly history: Pick<EventStore, "readAll" | "readStream" | "lastPosition">;
  /** Opens the personal data of events, in their newest shape. */
  readonly openEvents: ProtectedEventStore["openEvents"];
  /** Resolves when all events that were in the log at the start are in the documents. */
  readonly caughtUp: Promise<void>;
  /** Resolves to true as soon as queries see the write at `position`; `key` is its bus key. */
  whenVisible(position: Position, key: string, timeoutMs: number): Promise<boolean>;
  /** The probes that must succeed for a post to be accepted and delivered. */
  readonly probes: readonly HealthProbe[];
  readonly projectionLagMs: (projection: string) => Promise<number | null>;
  /** Accepts no more commands, finishes running work and leaves the stores open. */
  close(): Promise<void>;
}

export interface ServicesOptions {
  readonly config: Config;
  readonly stores: Stores;
  readonly log: Logger;
  readonly metrics: Metrics;
}

/**
 * Everything behind the API, in this process: the command service, the relay and the projections.
 */
export async function startServices({ config, stores, log, metrics }: ServicesOptions): Promise<Services> {
  const { eventBus, readStore, partitions, vault } = stores;
  const eventLog = await openEventLog({ config, sealedEventStore: stores.sealedEventStore, vault, log });
  const { eventStore, dataKeys } = eventLog;
  const sealed = { sealedEventStore: eventStore.sealed, eventBus, partitions, log, metrics };

  const resumeAfter = await eventStore.lastPosition();
  const projectionService = await startProjectionService({ ...sealed, readStore, openEvents: eventStore.openEvents });
  const startRelay = config.eventBus.scheme === "memory" ? startOwnRelay : standByForRelay;
  const relay = await startRelay({ config, eventLog, eventBus, log, metrics, resumeAfter });
  const commandSide = await startCommandSide({ config, eventLog, vault, log, metrics });
  const sealer = startSealing({ config, stores, lease: relay.lease, log, metrics });
  const commandChannel =
    config.commandChannel.scheme === "local"
      ? openLocalCommandChannel(commandSide.handle)
      : await serveAndOpenChannel({ config, log, metrics }, commandSide.handle);

  const probes: readonly HealthProbe[] = [
    ...commandSide.probes,
    relay.probe,
    sealer.probe,
    { name: "projections", check: () => projectionService.health().reason || null },
  ];
  const projectionLagMs = async (name: string): Promise<number | null> => {
    const progress = (await projectionService.progress()).find(({ projection }) => projection === name);
    return progress === undefined ? null : progress.lagSeconds * 1_000;
  };
  const close = async (): Promise<void> => {
    await commandChannel.close();
    await commandSide.close();
    await sealer.close();
    await relay.close();
    await projectionService.close();
  };
  return {
    commandChannel,
    dataKeys,
    history: eventStore.sealed,
    openEvents: eventStore.openEvents,
    caughtUp: projectionService.caughtUp,
    whenVisible: (position, key, timeoutMs) => projectionService.whenPassed(position, timeoutMs, key),
    probes,
    projectionLagMs,
    close,
  };
}

/** This process also sends its commands over HTTP, and other processes may send theirs here. */
async function serveAndOpenChannel(options: OpeningOptions, handle: CommandHandler): Promise<CommandChannel> {
  const { config, log, metrics } = options;
  const { serveCommandChannel } = await import("@logue/infra/command-channel/http-command-server.ts");
  const server = await serveCommandChannel({
    handle,
    token: config.serviceToken ?? "",
    host: config.host,
    port: config.commandServicePort,
    onServed: (outcome) => metrics.servedCommands.inc({ outcome }),
    onError: (error) => log.error({ err: error }, "A command failed."),
  });
  const { commandChannel } = await openCommandChannel(options);
  const close = async (): Promise<void> => {
    await commandChannel.close();
    await server.close();
  };
  return { ...commandChannel, close };
}
