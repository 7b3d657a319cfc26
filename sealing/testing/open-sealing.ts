import { randomBytes, randomUUID } from "node:crypto";
import { startServerProcess } from "@logue/eventstoredb-server/testing/server-process.ts";
import { openSqliteEventStore } from "@logue/infra/event-store/sqlite/sqlite-event-store.ts";
import { createLogger } from "@logue/infra/monitoring/log.ts";
import { createMetrics } from "@logue/infra/monitoring/metrics.ts";
import { loadConfig } from "@logue/infra/settings/config.ts";
import { openStores } from "@logue/infra/stores/open-stores.ts";
import type { ExecutionContext } from "ava";
import { blobsBelow } from "../../tests/support/blobs-below.ts";
import type { Environment } from "../../tests/support/child-process.ts";
import { placesIn } from "../../tests/support/distributed-logue.ts";
import { enginesIn } from "../../tests/support/profiles.ts";
import { temporaryFolder } from "../../tests/support/temporary-folder.ts";
import { eventsFile, openSealingStores } from "./sealing-stores.ts";
import { type SealingWorkspace, sealingOf } from "./sealing-workspace.ts";

type Test = Pick<ExecutionContext, "teardown">;

/** A log, a vault and blobs of its own, below a folder. */
export async function embeddedSealing(t: Test): Promise<SealingWorkspace> {
  const folder = await temporaryFolder();
  const sealedEventStore = await openSqliteEventStore({ file: eventsFile(folder.path) });
  const { vault, blobs: blobStore } = await openSealingStores(folder.path, randomBytes(32).toString("base64"));
  t.teardown(async () => {
    await Promise.all([sealedEventStore.close(), vault.close(), blobStore.close()]);
    await folder.remove();
  });
  return sealingOf({ sealedEventStore, vault, blobStore });
}

/** A log, a vault and blobs of its own, on the engines of this run. */
export async function sealingOnEngines(t: Test): Promise<SealingWorkspace> {
  const server = await startServerProcess();
  t.teardown(() => server.dispose());
  const engines = enginesIn(process.env);
  const name = `s${randomUUID().slice(0, 8)}`;
  const settings = { ...placesIn(engines, name), BLOB_STORE: engines.s3, EVENT_STORE: server.url };
  return openSealingWorkspace(t, { ...settings, MASTER_KEY: randomBytes(32).toString("base64") }, name);
}

/** A sealer for the stores that these settings name, with its blobs below `blobsPrefix`. */
export async function openSealingWorkspace(t: Test, settings: Environment, blobsPrefix?: string): Promise<SealingWorkspace> {
  const config = loadConfig({ LOG_LEVEL: "error", ...settings });
  const [log, metrics] = [createLogger(config), createMetrics()];
  metrics.close();
  const stores = await openStores({ config, log, metrics }, ["sealedEventStore", "blobStore"]);
  t.teardown(() => stores.close());
  const { blobStore } = stores;
  return sealingOf({ ...stores, blobStore: blobsPrefix === undefined ? blobStore : blobsBelow(blobsPrefix, blobStore) });
}
