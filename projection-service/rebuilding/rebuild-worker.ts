import { parentPort, workerData } from "node:worker_threads";
import { createLogger } from "@logue/infra/monitoring/log.ts";
import type { Config } from "@logue/infra/settings/config.ts";
import { projections } from "../projections.ts";
import { handOver } from "./hand-over.ts";
import { rebuild } from "./rebuild.ts";
import { openRebuildStores } from "./rebuild-stores.ts";
import type { ReplacedVersions } from "./rebuild-thread.ts";

const config: Config = workerData;
const log = createLogger(config);
const stores = await openRebuildStores(config, log);
try {
  const versions = await rebuild(projections, { ...stores, log });
  await handOver(versions, stores.readStore);
  const reply: ReplacedVersions = Object.fromEntries(versions.map(({ projection, version }) => [projection.name, version]));
  parentPort?.postMessage(reply);
} finally {
  await stores.close();
}
