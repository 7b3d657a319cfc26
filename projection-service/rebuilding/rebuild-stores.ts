import { existsSync } from "node:fs";
import { everyEventType, personalData } from "@logue/command-service/contract/event.ts";
import { upcasters } from "@logue/command-service/contract/upcasters.ts";
import type { EventStore } from "@logue/infra/event-store/event-store.ts";
import { openDataKeys } from "@logue/infra/event-store/personal-data/data-keys.ts";
import { protectPersonalData } from "@logue/infra/event-store/personal-data/protect-personal-data.ts";
import { openForReading } from "@logue/infra/event-store/sqlite/open-for-reading.ts";
import { readOriginalTimes } from "@logue/infra/event-store/wrappers/original-time.ts";
import { upcastEvents } from "@logue/infra/event-store/wrappers/upcast.ts";
import type { Logger } from "@logue/infra/monitoring/log.ts";
import { createMetrics } from "@logue/infra/monitoring/metrics.ts";
import { readStoreKey } from "@logue/infra/read-store/open-sealing.ts";
import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import type { Config } from "@logue/infra/settings/config.ts";
import { type DataFolder, pathsIn } from "@logue/infra/stores/data-folder.ts";
import { type OpeningOptions, openEventStore, openStores } from "@logue/infra/stores/open-stores.ts";
import { checkVault } from "@logue/infra/vault/log-binding.ts";
import type { Vault } from "@logue/infra/vault/vault.ts";
import type { OpenEvents } from "../following/feed.ts";
import type { EventHistory } from "./build-versions.ts";
import type { ReadStoreAddress } from "./version-writer.ts";

export interface RebuildStores {
  readonly history: EventHistory;
  readonly openEvents: OpenEvents;
  readonly readStore: ReadStore;
  readonly vault: Vault;
  /** Where documents can be written by several threads. */
  readonly readStoreAddress: ReadStoreAddress | undefined;
  readonly partitions: number;
  close(): Promise<void>;
}

/** There is nothing to rebuild from. */
export class NoHistory extends Error {
  constructor(file: string) {
    super(`There is no event store at ${file}. Name the data folder with --data or DATA_FOLDER.`);
    this.name = "NoHistory";
  }
}

/**
 * Opens what a rebuild needs beside a running Logue: the events for reading only, their keys, and
 * the documents.
 */
export async function openRebuildStores(
  config: Config,
  log: Logger,
  { cacheMaxKib }: Pick<OpeningOptions, "cacheMaxKib"> = {},
): Promise<RebuildStores> {
  const metrics = createMetrics({ areServed: false });
  const folder: DataFolder = { ...pathsIn(config.dataFolder), close: () => {} };
  const options = { config, folder, log, metrics, cacheMaxKib };
  const events = await openHistory(options);
  const stores = await openStores(options, ["readStore"]);
  const { readStore, vault, partitions } = stores;
  await checkVault({ log: events, vault, acceptedId: config.acceptOlderVault });
  const newestShape = upcastEvents(readOriginalTimes(events), { upcasters, knownTypes: new Set(everyEventType) });
  const { sealed, openEvents } = protectPersonalData(newestShape, { keys: openDataKeys(vault), fields: personalData });
  const close = async (): Promise<void> => {
    await stores.close();
    await events.close();
    metrics.close();
  };
  const readStoreAddress = await writableByThreads(options, vault);
  return { history: sealed, openEvents, readStore, vault, readStoreAddress, partitions, close };
}

async function openHistory(options: OpeningOptions & { readonly folder: DataFolder }): Promise<EventStore> {
  const { scheme, location } = options.config.eventStore;
  if (scheme !== "sqlite") return openEventStore(options);
  const file = location || options.folder.eventStore;
  if (!existsSync(file)) throw new NoHistory(file);
  return openForReading(file);
}

async function writableByThreads(
  { config, folder }: { readonly config: Config; readonly folder: DataFolder },
  vault: Vault,
): Promise<ReadStoreAddress | undefined> {
  const { scheme, location } = config.readStore;
  if (scheme !== "sqlite") return undefined;
  const encryption = { key: await readStoreKey(vault), isOn: config.readStoreEncryption === "on" };
  return { scheme, location: location || folder.readStore, encryption };
}
