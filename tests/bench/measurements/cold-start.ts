import type { Dataset } from "../dataset/dataset.ts";
import { ask } from "../load/api.ts";
import { timelinePage } from "../load/documents.ts";
import { openHttpPool } from "../load/http-connection.ts";
import { atMost, type Bench, type Gates, type Measurement, type Row } from "../measurement.ts";
import { median } from "../report/latency.ts";

const emptyMaxSeconds: Gates<number> = { embedded: 0.6, distributed: undefined };
const fullMaxSeconds: Gates<number> = { embedded: 1, distributed: undefined };
/** On many machines engines run already, and the slowest of the services counts. */
const started = { embedded: "cold start", distributed: "start of all services, engines running," } as const;
const emptiness = { embedded: "an empty data folder", distributed: "empty stores" } as const;

/**
 * (9) From the start of the process to the answer of the first query; the files are in the page
 * cache.
 */
export const coldStart: Measurement = {
  name: "cold-start",
  number: 9,
  async run(bench) {
    const rounds = bench.isQuick ? 2 : 7;
    const dataset = await bench.dataset();
    const empty: Start[] = [];
    const full: Start[] = [];
    for (let round = 0; round < rounds; round += 1) {
      empty.push(await startOnce(bench, await bench.makeFolder("empty"), "", "{ workspace { id } }", {}));
      full.push(await startFull(bench, dataset));
    }
    const events = dataset.eventCount.toLocaleString("en");
    const start = started[bench.profile];
    return [
      rowOf(bench, `${start} with ${emptiness[bench.profile]} to the first answer`, empty, emptyMaxSeconds[bench.profile]),
      rowOf(bench, `${start} with ${events} events to the first page of 50 messages`, full, fullMaxSeconds[bench.profile]),
    ];
  },
};

interface Start {
  readonly seconds: number;
  readonly residentMiB: number;
}

const startFull = (bench: Bench, { dataFolder, people, historyRoomId }: Dataset): Promise<Start> =>
  startOnce(bench, dataFolder, people[0]?.cookie ?? "", timelinePage, { roomId: historyRoomId, last: 50 });

async function startOnce(
  bench: Bench,
  dataFolder: string,
  cookie: string,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Start> {
  const server = await bench.startServer({ dataFolder });
  const pool = openHttpPool(server.host, server.port);
  await ask(pool, cookie, query, variables);
  const seconds = (performance.now() - server.spawnedAtMs) / 1000;
  const residentMiB = server.residentKiB() / 1024;
  pool.close();
  await server.stop();
  return { seconds, residentMiB };
}

function rowOf(bench: Bench, what: string, starts: readonly Start[], maxSeconds: number | undefined): Row {
  const all = starts.map(({ seconds }) => seconds);
  const middle = median(all);
  const resident = median(starts.map(({ residentMiB }) => residentMiB));
  const range = `${Math.min(...all).toFixed(2)} to ${Math.max(...all).toFixed(2)}`;
  return {
    what,
    figure: `median ${middle.toFixed(2)} s of ${all.length} (${range}); resident then ${resident.toFixed(0)} MiB`,
    ...atMost(bench, maxSeconds, middle, "s"),
  };
}
