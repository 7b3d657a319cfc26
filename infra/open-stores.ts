import type { BlobStore } from "./blob-store/blob-store.ts";
import type { Config } from "./config.ts";
import type { DataFolder } from "./data-folder.ts";
import type { EventBus } from "./event-bus/event-bus.ts";
import type { EventStore } from "./event-store/event-store.ts";
import type { Logger } from "./log.ts";
import type { Metrics } from "./metrics.ts";
import type { ReadStore } from "./read-store/read-store.ts";
import type { PortAddress } from "./setting.ts";
import type { Vault } from "./vault/vault.ts";

/** The adapter of every port that holds or carries data, as the settings choose it. */
export interface Stores {
  /** Personal data is sealed in it; see event-store/protect-personal-data.ts. */
  readonly sealedEventStore: EventStore;
  readonly eventBus: EventBus;
  readonly readStore: ReadStore;
  readonly vault: Vault;
  readonly blobStore: BlobStore;
  /** Into how many partitions the events are cut: one where one process reads them all. */
  readonly partitions: number;
  close(): Promise<void>;
}

export interface StoresOptions {
  readonly config: Config;
  readonly folder: DataFolder;
  readonly log: Logger;
  readonly metrics: Metrics;
}

/** Opens each port's adapter; its driver is loaded only when it is the one chosen. Throws what the adapter says is wrong. */
export async function openStores(options: StoresOptions): Promise<Stores> {
  const { config, folder } = options;
  const vault = await openVault(options);
  const [sealedEventStore, readStore, blobStore, eventBus] = await Promise.all([
    openEventStore(config.eventStore, folder),
    openReadStore(config.readStore, folder),
    openBlobStore(config.blobStore, folder),
    openEventBus(options),
  ]);
  const close = async (): Promise<void> => {
    await eventBus.close();
    await Promise.all([sealedEventStore.close(), readStore.close(), blobStore.close()]);
    await vault.close();
  };
  return { sealedEventStore, readStore, blobStore, eventBus, vault, partitions: 1, close };
}

async function openEventStore({ location }: PortAddress, folder: DataFolder): Promise<EventStore> {
  const { openSqliteEventStore } = await import("./event-store/sqlite-event-store.ts");
  return openSqliteEventStore({ file: location || folder.eventStore });
}

async function openReadStore({ location }: PortAddress, folder: DataFolder): Promise<ReadStore> {
  const { openSqliteReadStore } = await import("./read-store/sqlite-read-store.ts");
  return openSqliteReadStore({ folder: location || folder.readStore });
}

async function openBlobStore({ location }: PortAddress, folder: DataFolder): Promise<BlobStore> {
  const { openFolderBlobStore } = await import("./blob-store/folder-blob-store.ts");
  return openFolderBlobStore(location || folder.blobs);
}

async function openVault({ config, folder }: StoresOptions): Promise<Vault> {
  const { openSqliteVault } = await import("./vault/sqlite-vault.ts");
  const { readMasterKey } = await import("./vault/master-key.ts");
  const path = config.vault.location || folder.vault;
  const masterKey = readMasterKey({
    masterKey: config.masterKey,
    masterKeyFile: config.masterKeyFile ?? folder.masterKey,
    vaultPath: path,
  });
  return openSqliteVault({ path, masterKey });
}

async function openEventBus({ log, metrics }: StoresOptions): Promise<EventBus> {
  const { openMemoryEventBus } = await import("./event-bus/memory-event-bus.ts");
  return openMemoryEventBus({
    onTrouble: (trouble) => {
      metrics.busTroubles.inc({ topic: trouble.topic, group: trouble.group });
      log.warn({ ...trouble }, "A record could not be handled and comes again");
    },
  });
}
