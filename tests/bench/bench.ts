import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Dataset } from "./dataset/dataset.ts";
import { startServer } from "./load/server-process.ts";
import type { Bench, Measurement, Sustained } from "./measurement.ts";
import { findSustained } from "./measurements/sustained.ts";
import { type Profile, profileNames, type SystemUnderTest } from "./profile.ts";
import { openDistributedProfile } from "./profiles/distributed.ts";
import { openEmbeddedProfile } from "./profiles/embedded.ts";
import { describeMachine } from "./report/machine.ts";
import { watchOtherLoad } from "./report/other-load.ts";
import { type Result, report, writeReport } from "./report/table.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    profile: { type: "string", default: "embedded" },
    quick: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
  },
});
const profiles: Readonly<Record<string, () => Profile>> = { embedded: openEmbeddedProfile, distributed: openDistributedProfile };
const openProfile =
  profiles[values.profile] ?? refuse(`There is no profile ${values.profile}. There are: ${profileNames.join(", ")}.`);
const profile = openProfile();
const { measurements } = profile;
const names = measurements.map(({ name }) => name);
const unknown = positionals.filter((name) => !names.includes(name));
if (unknown.length > 0) refuse(`There is no measurement ${unknown.join(", ")}. There are: ${names.join(", ")}.`);

const folder = await mkdtemp(join(tmpdir(), "logue-bench-"));
const servers = new Set<SystemUnderTest>();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void tidyUp().then(() => process.exit(1)));

try {
  process.exitCode = await runAll(measurements.filter(({ name }) => positionals.length === 0 || positionals.includes(name)));
} finally {
  await tidyUp();
}

function refuse(reason: string): never {
  console.error(reason);
  process.exit(2);
}

async function runAll(chosen: readonly Measurement[]): Promise<number> {
  const machine = [...describeMachine(folder), ...profile.facts()];
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
  if (values.write && failed === 0) writeReport(join(import.meta.dirname, "README.md"), profile.name, text);
  return failed === 0 ? 0 : 1;
}

async function runOne(bench: Bench, { name, number, run }: Measurement): Promise<Result> {
  const begunAt = performance.now();
  const otherLoad = watchOtherLoad(profile.enginesCpuMs);
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
  const keep = async (starting: Promise<SystemUnderTest>): Promise<SystemUnderTest> => {
    const server = await starting;
    servers.add(server);
    return server;
  };
  const bench: Bench = {
    profile: profile.name,
    isQuick: values.quick,
    say: (line) => console.error(line),
    async makeFolder(name) {
      const made = join(folder, `${name}-${performance.now().toFixed(0)}`);
      await mkdir(made);
      return made;
    },
    startServer: (options) => keep(profile.startServer(options)),
    startEmbedded: (options) => keep(startServer(options)),
    openEventStore: async () => profile.openEventStore(await bench.makeFolder("event-store")),
    dataset() {
      dataset ??= profile.makeDataset(bench);
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
  await profile.close();
  await rm(folder, { recursive: true, force: true });
}
