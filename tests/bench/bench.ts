import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Dataset, makeDataset } from "./dataset/dataset.ts";
import { type ServerProcess, startServer } from "./load/server-process.ts";
import type { Bench, Measurement, Sustained } from "./measurement.ts";
import { append } from "./measurements/append.ts";
import { coldStart } from "./measurements/cold-start.ts";
import { connectionMemory } from "./measurements/connection-memory.ts";
import { deliver } from "./measurements/deliver.ts";
import { deliveryCost } from "./measurements/delivery-cost.ts";
import { historyAndSearch } from "./measurements/history-and-search.ts";
import { overload } from "./measurements/overload.ts";
import { queryRate } from "./measurements/query-rate.ts";
import { rebuild } from "./measurements/rebuild.ts";
import { resume } from "./measurements/resume.ts";
import { findSustained, sustainedRate } from "./measurements/sustained.ts";
import { describeMachine } from "./report/machine.ts";
import { watchOtherLoad } from "./report/other-load.ts";
import { type Result, report, writeReport } from "./report/table.ts";

/** In the order in which they run: what needs the million events last, so that its files do not fill the page cache of the others. */
const measurements: readonly Measurement[] = [
  append,
  deliver,
  sustainedRate,
  overload,
  deliveryCost,
  connectionMemory,
  resume,
  queryRate,
  rebuild,
  historyAndSearch,
  coldStart,
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: "boolean", default: false }, write: { type: "boolean", default: false } },
});
const names = measurements.map(({ name }) => name);
const unknown = positionals.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`There is no measurement ${unknown.join(", ")}. There are: ${names.join(", ")}.`);
  process.exit(2);
}

const folder = await mkdtemp(join(tmpdir(), "logue-bench-"));
const servers = new Set<ServerProcess>();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void tidyUp().then(() => process.exit(1)));

try {
  process.exitCode = await runAll(measurements.filter(({ name }) => positionals.length === 0 || positionals.includes(name)));
} finally {
  await tidyUp();
}

async function runAll(chosen: readonly Measurement[]): Promise<number> {
  const machine = describeMachine(folder);
  const bench = openBench();
  const results: Result[] = [];
  let failed = 0;
  for (const measurement of chosen) {
    try {
      results.push(await runOne(bench, measurement));
    } catch (error) {
      failed += 1;
      bench.say(`${measurement.name} gave no figure: ${error instanceof Error ? error.stack : error}`);
    }
    await stopServers();
  }
  const text = report(machine, results);
  console.log(`\n${text}`);
  if (values.write && failed === 0) writeReport(join(import.meta.dirname, "README.md"), text);
  return failed === 0 ? 0 : 1;
}

async function runOne(bench: Bench, { name, number, run }: Measurement): Promise<Result> {
  const begunAt = performance.now();
  const otherLoad = watchOtherLoad();
  bench.say(`${name} ...`);
  const rows = await run(bench);
  await stopServers();
  const tookSeconds = (performance.now() - begunAt) / 1000;
  const othersPercent = otherLoad.percent();
  for (const { what, figure, percentiles, isReached } of rows) {
    const spread = percentiles
      ? ` p50 ${percentiles.p50} p95 ${percentiles.p95} p99 ${percentiles.p99} max ${percentiles.max}`
      : "";
    bench.say(`  ${what}: ${figure}${spread}${isReached === false ? " (missed)" : ""}`);
  }
  bench.say(`  took ${tookSeconds.toFixed(0)} s; others took ${othersPercent.toFixed(0)} % of the machine`);
  return { name, number, rows, tookSeconds, othersPercent };
}

function openBench(): Bench {
  let dataset: Promise<Dataset> | undefined;
  let sustained: Promise<Sustained> | undefined;
  const bench: Bench = {
    isQuick: values.quick,
    say: (line) => console.error(line),
    async makeFolder(name) {
      const made = join(folder, `${name}-${performance.now().toFixed(0)}`);
      await mkdir(made);
      return made;
    },
    async startServer(options) {
      const server = await startServer(options);
      servers.add(server);
      return server;
    },
    dataset() {
      dataset ??= makeDataset(bench);
      return dataset;
    },
    sustained() {
      sustained ??= findSustained(bench);
      return sustained;
    },
  };
  return bench;
}

async function stopServers(): Promise<void> {
  await Promise.all([...servers].map((server) => server.stop()));
  servers.clear();
}

async function tidyUp(): Promise<void> {
  await stopServers();
  await rm(folder, { recursive: true, force: true });
}
