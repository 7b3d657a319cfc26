import { randomBytes, randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startServerProcess } from "@logue/eventstoredb-server/testing/server-process.ts";
import { openFolderBlobStore } from "@logue/infra/blob-store/folder-blob-store.ts";
import { openMemoryEventBus } from "@logue/infra/event-bus/memory/memory-event-bus.ts";
import { openMemoryEventStore } from "@logue/infra/event-store/memory/memory-event-store.ts";
import type { Logger } from "@logue/infra/monitoring/log.ts";
import type { Metrics } from "@logue/infra/monitoring/metrics.ts";
import { openMemoryReadStore } from "@logue/infra/read-store/memory-read-store.ts";
import { loadConfig } from "@logue/infra/settings/config.ts";
import { openStores, type Stores } from "@logue/infra/stores/open-stores.ts";
import { openMemoryVault } from "@logue/infra/vault/memory-vault.ts";
import { openMemoryWorkStore } from "@logue/infra/work-store/memory-work-store.ts";
import { blobsBelow } from "../../tests/support/blobs-below.ts";
import { placesIn } from "../../tests/support/distributed-logue.ts";
import { enginesIn } from "../../tests/support/profiles.ts";

/** The adapters below a test's back end. */
export interface TestStores extends Omit<Stores, "partitions"> {
  /** Where the blob store keeps its files; empty where it is no folder. */
  readonly blobFolder: string;
}

interface Given {
  readonly clock: () => number;
  readonly log: Logger;
  readonly metrics: Metrics;
}

/**
 * Adapters in memory, and files in a temporary folder. Where `LOGUE_TEST_PROFILE` is `distributed`,
 * each port is on its engine instead, with databases, topics and objects of its own: the same tests
 * run on both.
 */
export const openTestStores = (given: Given): Promise<TestStores> =>
  process.env.LOGUE_TEST_PROFILE === "distributed" ? openOnEngines(given) : openInMemory(given.clock);

async function openInMemory(clock: () => number): Promise<TestStores> {
  const blobFolder = await mkdtemp(join(tmpdir(), "logue-files-"));
  const stores = {
    sealedEventStore: openMemoryEventStore(),
    eventBus: openMemoryEventBus(),
    readStore: await openMemoryReadStore(),
    vault: openMemoryVault(clock),
    sealedWorkStore: openMemoryWorkStore(clock),
    blobStore: await openFolderBlobStore(blobFolder, { sync: async () => undefined }),
  };
  const close = async (): Promise<void> => {
    await Promise.all(Object.values(stores).map((store) => store.close()));
    await rm(blobFolder, { recursive: true, force: true });
  };
  return { ...stores, blobFolder, close };
}

async function openOnEngines({ log, metrics }: Given): Promise<TestStores> {
  const server = await startServerProcess();
  const engines = enginesIn(process.env);
  const name = `t${randomUUID().slice(0, 8)}`;
  const config = loadConfig({
    ...placesIn(engines, name),
    BLOB_STORE: engines.s3,
    EVENT_STORE: server.url,
    MASTER_KEY: randomBytes(32).toString("base64"),
  });
  const stores = await openStores({ config, log, metrics });
  const close = async (): Promise<void> => {
    await stores.close();
    await server.dispose();
  };
  return { ...stores, blobStore: blobsBelow(name, stores.blobStore), blobFolder: "", close };
}
