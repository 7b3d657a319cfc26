import { topicsOf } from "@logue/command-service/contract/topics.ts";
import { startGraphqlApi } from "@logue/graphql-api/graphql-api.ts";
import type { EventBus } from "@logue/infra/event-bus/event-bus.ts";
import { openDataKeys } from "@logue/infra/event-store/personal-data/data-keys.ts";
import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import { openCommandChannel, openStores } from "@logue/infra/stores/open-stores.ts";
import { reachEngine } from "@logue/infra/stores/reach-engine.ts";
import { integrations } from "@logue/integrations/index.ts";
import { users } from "@logue/projection-service/contract/users.ts";
import { workspaces } from "@logue/projection-service/contract/workspace.ts";
import { buildClientIfStale } from "../web/build-client.ts";
import { startErasing } from "./erasing/erase-people.ts";
import { openEventStoreLater } from "./open-event-store-later.ts";
import { runServiceProcess, type ServiceStart, type StartedService } from "./service-process.ts";

/**
 * `npm run start:graphql-api`, any number of times: each instance serves all users, and they send
 * each other what is not in the log.
 */
if (import.meta.main) await runServiceProcess({ process: "API", portSetting: "port", start });

async function start(options: ServiceStart): Promise<StartedService> {
  const { config, log, metrics, life } = options;
  const [stores, commands] = await Promise.all([
    openStores(options, ["readStore", "sealedWorkStore", "blobStore", "eventBus"]),
    openCommandChannel(options),
  ]);
  const { vault, partitions, eventBus: bus } = stores;
  const reaching = { what: "the event bus", address: config.eventBus, ...options };
  await reachEngine(reaching, () => bus.declareTopics(topicsOf(partitions)));
  // The bus may become unreachable between any two steps of a start.
  const eventBus: EventBus = { ...bus, broadcast: (plan) => reachEngine(reaching, () => bus.broadcast(plan)) };
  const documents = { what: "the projection service's documents", address: config.readStore, ...options };
  await reachEngine(documents, () => readFirstDocuments(stores.readStore));
  const eventStore = openEventStoreLater(options);
  const webFolder = buildClientIfStale();
  const port = await options.releasePort();
  const dataKeys = openDataKeys(vault);
  const api = await startGraphqlApi({
    config: { ...config, port },
    stores: { ...stores, eventBus, sealedEventStore: eventStore },
    services: { commandChannel: commands.commandChannel, dataKeys, probes: [life.probe, commands.probe] },
    integrations,
    webFolder,
    log,
    metrics,
  });
  const erasing = startErasing({ config, ...stores, commands: commands.commandChannel, dataKeys, log });
  const close = async (): Promise<void> => {
    await erasing.close();
    await api.close();
    await commands.commandChannel.close();
    await eventStore.close();
    await stores.close();
    metrics.close();
  };
  return { probes: [], close };
}

/** What the API reads at its start is there only after the projection service has declared it. */
async function readFirstDocuments(readStore: ReadStore): Promise<void> {
  await Promise.all([readStore.get(users, "none"), readStore.get(workspaces, "none")]);
}
