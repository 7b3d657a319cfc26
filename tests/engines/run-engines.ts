import type { ChildProcess } from "node:child_process";
import { rmSync } from "node:fs";
import { chmod, mkdtemp, statfs } from "node:fs/promises";
import { join, resolve } from "node:path";
import { runAva } from "../support/ava-run.ts";
import type { Engine, RunningEngine } from "./engine.ts";
import type { EngineVariable } from "./engine-urls.ts";
import { eventStoreServer } from "./event-store-server/event-store-server.ts";
import { fetchEngines } from "./fetch-engines.ts";
import { kafka } from "./kafka/kafka.ts";
import { mongoJavaServer } from "./mongo-java-server/mongo-java-server.ts";
import { type RunningSeaweedfs, seaweedfs } from "./seaweedfs/seaweedfs.ts";

type Urls = Partial<Record<EngineVariable, string>>;

/** An engine and the variables that it provides when the environment names no server. */
interface StandIn {
  readonly name: string;
  readonly variables: readonly EngineVariable[];
  start(): Promise<{ readonly running: RunningEngine; readonly urls: Urls }>;
}

const standInOf = <Running extends RunningEngine>(
  engine: Engine<Running>,
  variables: readonly EngineVariable[],
  urlsOf: (running: Running) => Urls,
): StandIn => ({
  name: `${engine.name} ${engine.version}`,
  variables,
  start: async () => {
    const running = await engine.start();
    return { running, urls: urlsOf(running) };
  },
});

const standIns: readonly StandIn[] = [
  standInOf(mongoJavaServer, ["MONGODB_URL"], ({ url }) => ({ MONGODB_URL: url })),
  standInOf(seaweedfs, ["S3_URL", "WEBDAV_URL"], ({ url, webdavUrl }: RunningSeaweedfs) => ({
    S3_URL: url,
    WEBDAV_URL: webdavUrl,
  })),
  standInOf(kafka, ["KAFKA_BROKERS"], ({ url }) => ({ KAFKA_BROKERS: url })),
  standInOf(eventStoreServer, ["EVENTSTOREDB_URL"], ({ url }) => ({ EVENTSTOREDB_URL: url })),
];

const isNamed = (variable: EngineVariable): boolean => (process.env[variable] ?? "") !== "";

const started: RunningEngine[] = [];
let ava: ChildProcess | undefined;

async function stopAll(): Promise<void> {
  await Promise.all(started.splice(0).map((engine) => engine.stop()));
}

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    if (ava?.pid !== undefined && ava.exitCode === null) process.kill(-ava.pid, signal);
    void stopAll().finally(() => process.exit(1));
  });
}

/** A server named in the environment is used as it is; for the others an engine is started. */
async function startMissing(): Promise<Urls> {
  const urls: Urls = {};
  for (const { name, variables, start } of standIns) {
    const missing = variables.filter((variable) => !isNamed(variable));
    for (const variable of variables.filter(isNamed)) console.log(`${variable}: the server that the environment names`);
    if (missing.length === 0) continue;
    const { running, urls: its } = await start();
    started.push(running);
    for (const variable of missing) {
      urls[variable] = its[variable];
      console.log(`${variable}: ${name}`);
    }
  }
  return urls;
}

const memoryFolder = "/dev/shm";
const memoryWantedBytes = 6 * 1024 ** 3;

/**
 * Engines and suites keep their data in memory when there is enough: on a busy disk they would
 * wait, and the tests kill processes, never the machine.
 */
async function keepDataInMemory(): Promise<void> {
  const room = await statfs(memoryFolder).catch(() => undefined);
  if (room === undefined || room.bavail * room.bsize < memoryWantedBytes) return;
  const folder = await mkdtemp(join(memoryFolder, "logue-engines-"));
  // Dovecot and Postfix work as other users than root.
  await chmod(folder, 0o711);
  process.env.TMPDIR = folder;
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
}

/**
 * Fetches the engines, starts the needed ones, runs the suites against them and stops only these.
 * Arguments are passed to ava.
 */
async function runEngines(): Promise<boolean> {
  await fetchEngines();
  await keepDataInMemory();
  try {
    const environment = await startMissing();
    return await runAva({
      argumentList: ["--config", "engines/ava.config.js", ...process.argv.slice(2)],
      cwd: resolve(import.meta.dirname, ".."),
      environment,
      triesAgainAlone: true,
      onStarted: (child) => {
        ava = child;
      },
    });
  } finally {
    await stopAll();
  }
}

process.exitCode = await runEngines().then(
  (isGreen) => (isGreen ? 0 : 1),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    console.log("0 passed, 1 failed");
    return 1;
  },
);
