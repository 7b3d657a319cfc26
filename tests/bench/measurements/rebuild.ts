import type { Dataset } from "../dataset/dataset.ts";
import { ask } from "../load/api.ts";
import { verifyHistory } from "../load/history-pages.ts";
import { openHttpPool } from "../load/http-connection.ts";
import { type Bench, type Measurement, reaches } from "../measurement.ts";

const gateSecondsPerMillion = 30;

/**
 * (6) All projections made anew from the log, by `npm run rebuild all`; then samples of the
 * documents are compared with what was said.
 */
export const rebuild: Measurement = {
  name: "rebuild",
  number: 6,
  async run(bench) {
    const dataset = await bench.dataset();
    const { eventCount, rebuiltInSeconds: seconds } = dataset;
    await verifyDocuments(bench, dataset);
    const perMillion = (seconds / eventCount) * 1_000_000;
    return [
      {
        what: `rebuild of all projections from ${eventCount.toLocaleString("en")} events, texts sealed`,
        figure: `${seconds.toFixed(1)} s: ${Math.round(eventCount / seconds).toLocaleString("en")} ev/s`,
        gate: `≤ ${gateSecondsPerMillion} s a million`,
        isReached: reaches(bench, perMillion <= gateSecondsPerMillion),
      },
    ];
  },
};

/** Starts Logue on the documents and throws unless they say what was said. */
export async function verifyDocuments(bench: Bench, dataset: Dataset, env: Readonly<Record<string, string>> = {}): Promise<void> {
  const server = await bench.startServer({ dataFolder: dataset.dataFolder, env });
  const pool = openHttpPool(server.host, server.port);
  await verifyHistory(pool, dataset);
  await ask(pool, dataset.people[0]?.cookie ?? "", "{ inbox { edges { node { unreadCount } } } }");
  pool.close();
  await server.stop();
}
