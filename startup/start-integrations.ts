import type { EventBus } from "@logue/infra/event-bus/event-bus.ts";
import { openCommandChannel, openStores } from "@logue/infra/stores/open-stores.ts";
import { reachEngine } from "@logue/infra/stores/reach-engine.ts";
import { integrations } from "@logue/integrations/index.ts";
import { followErasures } from "./erasing/follow-erasures.ts";
import { openEventLog } from "./event-log.ts";
import { followVisibility } from "./follow-visibility.ts";
import { runServiceProcess, type ServiceStart, type StartedService } from "./service-process.ts";
import { startFollowers } from "./start-followers.ts";

/**
 * `npm run start:integrations`, any number of times: they share the instances of integrations by
 * leases in the work-store. The API answers what other systems ask.
 */
if (import.meta.main) {
  await runServiceProcess({ process: "integration host", portSetting: "integrationsPort", start });
}

async function start(options: ServiceStart): Promise<StartedService> {
  const { config, log, metrics } = options;
  const [stores, { commandChannel, probe }] = await Promise.all([
    openStores(options, ["sealedEventStore", "readStore", "sealedWorkStore", "eventBus"]),
    openCommandChannel(options),
  ]);
  const { sealedEventStore, eventBus, vault, partitions } = stores;
  const { eventStore, dataKeys } = await openEventLog({ ...options, sealedEventStore, vault });
  const erasures = await followErasures({ eventStore: sealedEventStore, dataKeys, log });
  const reaching = { what: "the event bus", address: config.eventBus, ...options };
  const visibility = await reachEngine(reaching, () => followVisibility(eventBus, partitions));
  const { whenVisible } = visibility;
  const services = { commandChannel, dataKeys, history: eventStore.sealed, openEvents: eventStore.openEvents, whenVisible };
  // The bus may become unreachable between any two steps of a start.
  const reached: EventBus = { ...eventBus, broadcast: (plan) => reachEngine(reaching, () => eventBus.broadcast(plan)) };
  const shared = { ...stores, eventBus: reached };
  const followers = await startFollowers({ config, integrations, metrics, stores: shared, services, log });
  const close = async (): Promise<void> => {
    await followers.close();
    await visibility.close();
    await erasures.stop();
    await commandChannel.close();
    await stores.close();
    metrics.close();
  };
  return { probes: [probe], close };
}
