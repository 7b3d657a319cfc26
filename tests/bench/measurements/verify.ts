import { createLogger } from "@logue/infra/monitoring/log.ts";
import { createMetrics } from "@logue/infra/monitoring/metrics.ts";
import { loadConfig } from "@logue/infra/settings/config.ts";
import { openDataFolder } from "@logue/infra/stores/data-folder.ts";
import { openStores } from "@logue/infra/stores/open-stores.ts";
import { startSealer } from "@logue/sealing/sealer/sealer.ts";
import { startNode } from "../../support/child-process.ts";
import { waitUntil } from "../../support/wait-until.ts";
import { programFigures } from "../load/process-figures.ts";
import { atLeast, type Measurement } from "../measurement.ts";

const eventsPerSecondMin = 100_000;
const sealedWithinMs = 20 * 60_000;

/**
 * (17) `npm run verify` over the whole log, from the start of the program to its last line: every
 * event is compared with its seal. Throws when it finds anything, since nothing was altered.
 */
export const verify: Measurement = {
  name: "verify",
  number: 17,
  async run(bench) {
    const { dataFolder } = await bench.dataset();
    await sealAll(dataFolder);
    const begunAt = performance.now();
    const program = startNode(["startup/verifying/verify.ts", dataFolder]);
    const { cpuMs, peakResidentKiB } = await programFigures(program);
    const seconds = (performance.now() - begunAt) / 1_000;
    const count = Number(/^(\d+) sealed events: all are stored as they were sealed\./m.exec(program.output())?.[1]);
    if ((await program.ended) !== 0 || Number.isNaN(count)) throw new Error(`verify found something: ${program.output()}`);
    const rate = Math.round(count / seconds);
    return [
      {
        what: `verify of a sealed log of ${count.toLocaleString("en")} events`,
        figure: `${seconds.toFixed(1)} s: ${rate.toLocaleString("en")} ev/s, ${((cpuMs * 1_000) / count).toFixed(1)} µs of CPU each, resident at most ${Math.round(peakResidentKiB / 1_024)} MiB`,
        ...atLeast(bench, bench.profile === "embedded" ? eventsPerSecondMin : undefined, rate, "ev/s"),
      },
    ];
  },
};

/** What a running Logue does beside: without it, verifying would have little to compare. */
async function sealAll(dataFolder: string): Promise<void> {
  const config = loadConfig({ LOG_LEVEL: "error" }, { dataFolder });
  const folder = openDataFolder(dataFolder);
  const [log, metrics] = [createLogger(config), createMetrics()];
  const {
    sealedEventStore: eventStore,
    blobStore: blobs,
    vault,
    close,
  } = await openStores({ config, folder, log, metrics }, ["sealedEventStore", "blobStore"]);
  const sealer = startSealer({ eventStore, blobs, vault, originOf: () => "chat.example.org/log", log, metrics, everyMs: 1 });
  const last = await eventStore.lastPosition();
  await waitUntil("everything to be sealed", () => sealer.sealedUpTo() >= last, sealedWithinMs);
  await sealer.close();
  await close();
  metrics.close();
  folder.close();
}
