import { type CommandService, startCommandService } from "@logue/command-service/command-service.ts";
import { personalData } from "@logue/command-service/contract/personal-data.ts";
import { upcasters } from "@logue/command-service/contract/upcasters.ts";
import { publishEvents, type Relay } from "@logue/command-service/publish-events.ts";
import type { CommandChannel } from "@logue/infra/command-channel/command-channel.ts";
import { openLocalCommandChannel } from "@logue/infra/command-channel/local-command-channel.ts";
import type { Config } from "@logue/infra/config.ts";
import { type DestroyableDataKeys, openDataKeys } from "@logue/infra/event-store/data-keys.ts";
import { protectPersonalData } from "@logue/infra/event-store/protect-personal-data.ts";
import { upcastEvents } from "@logue/infra/event-store/upcast.ts";
import { watchAppends } from "@logue/infra/event-store/watch-appends.ts";
import type { Logger } from "@logue/infra/log.ts";
import type { Metrics } from "@logue/infra/metrics.ts";
import type { Stores } from "@logue/infra/open-stores.ts";
import { everyEventType } from "@logue/projection-service/event-types.ts";
import { type ProjectionService, startProjectionService } from "@logue/projection-service/projection-service.ts";

export interface Services {
  readonly commandService: CommandService;
  readonly commandChannel: CommandChannel;
  readonly dataKeys: DestroyableDataKeys;
  readonly projectionService: ProjectionService;
  readonly relay: Relay;
  /** What must be well for a post to be accepted and delivered. */
  readonly probes: readonly HealthProbe[];
  readonly projectionLagMs: (projection: string) => Promise<number | null>;
  /** Takes no more commands, finishes what is under way and leaves the stores open. */
  close(): Promise<void>;
}

/** Something that must be well; `check` answers null, or what is wrong. */
export interface HealthProbe {
  readonly name: string;
  check(): Promise<string | null> | string | null;
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
  const dataKeys = openDataKeys(stores.vault);
  const watched = watchAppends(stores.sealedEventStore);
  const newestShape = upcastEvents(watched, { upcasters, knownTypes: new Set(everyEventType) });
  const eventStore = protectPersonalData(newestShape, {
    keys: dataKeys,
    fields: personalData,
    onDamaged: ({ id, type }, field) => log.error({ eventId: id, type, field }, "A sealed field is not what was written"),
  });
  const { eventBus, readStore, partitions, vault } = stores;

  // What the log holds now reaches the projections by their own catch-up; the relay goes on from here.
  const resumeAfter = await eventStore.lastPosition();
  const projectionService = await startProjectionService({
    sealedEventStore: eventStore.sealed,
    eventBus,
    readStore,
    openEvents: eventStore.openEvents,
    partitions,
    log,
    metrics,
  });
  const relay = await publishEvents({
    sealedEventStore: eventStore.sealed,
    eventBus,
    partitions,
    resumeAfter,
    clock: Date.now,
    log,
    metrics,
  });
  const limits = { commandsWaitingMax: config.commandsWaitingMax };
  const commandService = await startCommandService({
    eventStore,
    sealedEventStore: eventStore.sealed,
    vault,
    log,
    metrics,
    limits,
  });
  const commandChannel = openLocalCommandChannel(commandService.handle);

  const probes: readonly HealthProbe[] = [
    { name: "eventStore", check: watched.appendProblem },
    { name: "commandService", check: () => (commandService.health().isAccepting ? null : "takes no commands at the moment") },
    { name: "relay", check: async () => ((await relay.progress()).lagMs > relayLagMaxMs ? "does not go on" : null) },
    { name: "projections", check: () => projectionService.health().reason || null },
  ];
  const projectionLagMs = async (name: string): Promise<number | null> => {
    const progress = (await projectionService.progress()).find(({ projection }) => projection === name);
    return progress === undefined ? null : progress.lagSeconds * 1_000;
  };

  const close = async (): Promise<void> => {
    await commandChannel.close();
    await commandService.close();
    await relay.stop();
    await projectionService.close();
  };
  return { commandService, commandChannel, dataKeys, projectionService, relay, probes, projectionLagMs, close };
}
