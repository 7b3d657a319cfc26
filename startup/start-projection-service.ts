import { openStores } from "@logue/infra/stores/open-stores.ts";
import { reachEngine } from "@logue/infra/stores/reach-engine.ts";
import { startProjectionService } from "@logue/projection-service/projection-service.ts";
import { followErasures } from "./erasing/follow-erasures.ts";
import { openEventLog } from "./event-log.ts";
import { runServiceProcess, type ServiceStart, type StartedService } from "./service-process.ts";

const remindEveryMs = 3_000;

/**
 * `npm run start:projection-service`, any number of times: they share the partitions of the events.
 */
if (import.meta.main) {
  await runServiceProcess({ process: "projection service", portSetting: "projectionServicePort", start });
}

async function start(options: ServiceStart): Promise<StartedService> {
  const { config, log, metrics } = options;
  const stores = await openStores(options, ["sealedEventStore", "readStore", "eventBus"]);
  const { sealedEventStore, readStore, eventBus, vault, partitions } = stores;
  const { eventStore, dataKeys } = await openEventLog({ ...options, sealedEventStore, vault });
  const erasures = await followErasures({ eventStore: sealedEventStore, dataKeys, log });
  const reaching = { what: "the event bus", address: config.eventBus, ...options };
  const startFollowing = () =>
    startProjectionService({
      sealedEventStore: eventStore.sealed,
      openEvents: eventStore.openEvents,
      eventBus,
      readStore,
      partitions,
      remindEveryMs,
      log,
      metrics,
    });
  // An engine may become unreachable before the group is assigned its partitions; the service waits
  // for that too.
  const projectionService = await reachEngine(reaching, startFollowing);
  const close = async (): Promise<void> => {
    await projectionService.close();
    await erasures.stop();
    await stores.close();
    metrics.close();
  };
  return { probes: [{ name: "projections", check: () => projectionService.health().reason || null }], close };
}
