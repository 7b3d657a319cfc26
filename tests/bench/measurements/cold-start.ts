import type { Dataset } from "../dataset/dataset.ts";
import { ask } from "../load/api.ts";
import { timelinePage } from "../load/documents.ts";
import { openHttpPool } from "../load/http-connection.ts";
import { type Bench, type Measurement, type Row, reaches } from "../measurement.ts";
import { median } from "../report/latency.ts";

const emptyMaxSeconds = 0.6;
const fullMaxSeconds = 1;

/** (9) From the start of the process to the answer of the first query; the files are in the page cache. */
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
    return [
      rowOf(bench, "cold start with an empty data folder to the first answer", empty, emptyMaxSeconds),
      rowOf(bench, `cold start with ${events} events to the first page of 50 messages`, full, fullMaxSeconds),
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

function rowOf(bench: Bench, what: string, starts: readonly Start[], maxSeconds: number): Row {
  const all = starts.map(({ seconds }) => seconds);
  const middle = median(all);
  const resident = median(starts.map(({ residentMiB }) => residentMiB));
  const range = `${Math.min(...all).toFixed(2)} to ${Math.max(...all).toFixed(2)}`;
  return {
    what,
    figure: `median ${middle.toFixed(2)} s of ${all.length} (${range}); resident then ${resident.toFixed(0)} MiB`,
    gate: `≤ ${maxSeconds} s`,
    isReached: reaches(bench, middle <= maxSeconds),
  };
}
