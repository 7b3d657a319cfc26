import { randomBytes, randomUUID } from "node:crypto";
import { startServerProcess } from "@logue/eventstoredb-server/testing/server-process.ts";
import { createLogger } from "@logue/infra/monitoring/log.ts";
import { createMetrics } from "@logue/infra/monitoring/metrics.ts";
import { loadConfig } from "@logue/infra/settings/config.ts";
import { openStores } from "@logue/infra/stores/open-stores.ts";
import type { ExecutionContext } from "ava";
import { blobsBelow } from "../../tests/support/blobs-below.ts";
import { placesIn } from "../../tests/support/distributed-logue.ts";
import { enginesIn } from "../../tests/support/profiles.ts";
import { givenSealing, type SealingWorkspace, sealingOf } from "./sealing-workspace.ts";

type Test = Pick<ExecutionContext, "teardown">;

/**
 * A sealer for stores in memory. Where `LOGUE_TEST_PROFILE` is `distributed`, event store, vault and
 * blobs are on their engines instead: the same tests run on both.
 */
export const openSealing = async (t: Test): Promise<SealingWorkspace> =>
  process.env.LOGUE_TEST_PROFILE === "distributed" ? sealingOnEngines(t) : givenSealing();

/** A log, a vault and blobs of its own, on the engines of this run. */
export async function sealingOnEngines(t: Test): Promise<SealingWorkspace> {
  const server = await startServerProcess();
  t.teardown(() => server.dispose());
  const engines = enginesIn(process.env);
  const name = `s${randomUUID().slice(0, 8)}`;
  const config = loadConfig({
    ...placesIn(engines, name),
    BLOB_STORE: engines.s3,
    EVENT_STORE: server.url,
    MASTER_KEY: randomBytes(32).toString("base64"),
    LOG_LEVEL: "error",
  });
  const [log, metrics] = [createLogger(config), createMetrics()];
  metrics.close();
  const stores = await openStores({ config, log, metrics }, ["sealedEventStore", "blobStore"]);
  t.teardown(() => stores.close());
  return sealingOf({ ...stores, blobStore: blobsBelow(name, stores.blobStore) });
}
