import type { BlobStore } from "@logue/infra/blob-store/blob-store.ts";
import type { CommandChannel } from "@logue/infra/command-channel/command-channel.ts";
import type { EventBus } from "@logue/infra/event-bus/event-bus.ts";
import type { EventStore } from "@logue/infra/event-store/event-store.ts";
import type { DataKeys } from "@logue/infra/event-store/personal-data/data-key-cache.ts";
import { openDataKeys } from "@logue/infra/event-store/personal-data/data-keys.ts";
import { createLogger } from "@logue/infra/monitoring/log.ts";
import { createMetrics } from "@logue/infra/monitoring/metrics.ts";
import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import { checkArrangement } from "@logue/infra/settings/arrangement.ts";
import type { Config } from "@logue/infra/settings/config.ts";
import { openServedDataFolder } from "@logue/infra/stores/data-folder.ts";
import { openCommandChannel, openStores } from "@logue/infra/stores/open-stores.ts";
import type { Vault } from "@logue/infra/vault/vault.ts";
import { followVisibility } from "./follow-visibility.ts";
import { canUseTwoThreads, startInTwoThreads, writersCacheMaxKib } from "./start-in-two-threads.ts";
import type { Services, ServicesOptions } from "./start-services.ts";
import { requireOwnVault } from "./vault-binding.ts";

/** A workspace for command-line programs: it accepts commands and reads documents. */
export interface OpenWorkspace {
  readonly commandChannel: CommandChannel;
  readonly whenVisible: Services["whenVisible"];
  readonly readStore: ReadStore;
  readonly vault: Vault;
  readonly sealedEventStore: EventStore;
  readonly blobStore: BlobStore;
  readonly eventBus: EventBus;
  readonly dataKeys: DataKeys;
  close(): Promise<void>;
}

export interface WorkspaceOptions {
  /**
   * Whether a thread of its own makes the documents, where the engines allow it: for a program that
   * writes much, because it then uses two cores.
   */
  readonly isForMuch?: boolean;
}

/**
 * Sends commands to a separate command service when one is set; else starts every service here, on
 * the data folder.
 */
export const openWorkspace = (config: Config, options: WorkspaceOptions = {}): Promise<OpenWorkspace> =>
  config.commandChannel.scheme === "local" ? openHere(config, options) : openApart(config);

async function openHere(config: Config, { isForMuch = false }: WorkspaceOptions): Promise<OpenWorkspace> {
  checkArrangement(config, "everything");
  const folder = openServedDataFolder(config.dataFolder);
  const [log, metrics] = [createLogger(config), createMetrics({ areServed: false })];
  const inTwoThreads = isForMuch && canUseTwoThreads(config);
  const cacheMaxKib = inTwoThreads ? writersCacheMaxKib : undefined;
  const stores = await openStores({ config, folder, log, metrics, cacheMaxKib });
  const start = inTwoThreads ? startInTwoThreads : startCaughtUp;
  const services = await start({ config, stores, log, metrics });
  const close = async (): Promise<void> => {
    await services.close();
    await stores.close();
    metrics.close();
    folder.close();
  };
  return { ...stores, ...services, close };
}

async function startCaughtUp(options: ServicesOptions): Promise<Services> {
  // Not needed in this thread where another one makes the documents.
  const { startServices } = await import("./start-services.ts");
  const services = await startServices(options);
  await services.caughtUp;
  return services;
}

async function openApart(config: Config): Promise<OpenWorkspace> {
  checkArrangement(config, "client");
  const [log, metrics] = [createLogger(config), createMetrics({ areServed: false })];
  const options = { config, log, metrics };
  const [stores, { commandChannel }] = await Promise.all([
    openStores(options, ["sealedEventStore", "readStore", "blobStore", "eventBus"]),
    openCommandChannel(options),
  ]);
  await requireOwnVault({ log: stores.sealedEventStore, vault: stores.vault, acceptedId: config.acceptOlderVault }, { log });
  const visibility = await followVisibility(stores.eventBus, stores.partitions);
  const close = async (): Promise<void> => {
    await commandChannel.close();
    await visibility.close();
    await stores.close();
    metrics.close();
  };
  return { ...stores, commandChannel, whenVisible: visibility.whenVisible, dataKeys: openDataKeys(stores.vault), close };
}
