import { createHash, randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { copyFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { EventStore } from "@logue/infra/event-store/event-store.ts";
import { openEventstoredbEventStore } from "@logue/infra/event-store/eventstoredb/eventstoredb-event-store.ts";
import { type Environment, type NodeProcess, startNode } from "../../support/child-process.ts";
import {
  eventStoreArguments,
  eventStoreCredentials,
  eventStoreUrl,
  placesIn,
  startDistributedLogue,
} from "../../support/distributed-logue.ts";
import { type Dataset, type MessageLog, makeLog } from "../dataset/dataset.ts";
import { rebuildCommand } from "../dataset/rebuild-documents.ts";
import { processCpuMs, processResidentKiB } from "../load/process-figures.ts";
import { nodeFlags, runCommand } from "../load/run-command.ts";
import { roomForLoad } from "../load/server-process.ts";
import type { Bench } from "../measurement.ts";
import { coldStart } from "../measurements/cold-start.ts";
import { everywhere } from "../measurements/everywhere.ts";
import { historyAndSearch } from "../measurements/history-and-search.ts";
import { migrateLog } from "../measurements/migrate.ts";
import { rebuildApart } from "../measurements/rebuild-apart.ts";
import { relay } from "../measurements/relay.ts";
import type { Profile, ServerOptions, SystemUnderTest } from "../profile.ts";
import { type BenchEngines, describeEngines, hasRealMongodb, startEngines } from "./engines.ts";

/** EventStoreDB's protocol over the log of a data folder, in a process of its own. */
export interface ServedEventStore {
  readonly url: string;
  readonly process: NodeProcess;
}

/** What measurements of single parts need of the many machines. */
export interface Apart {
  /** The settings of the Logue of this data folder, all but its event store's address. */
  settings(dataFolder: string): Promise<Environment>;
  serveEventStore(dataFolder: string): Promise<ServedEventStore>;
  /** Of Kafka, MongoDB and S3. */
  enginesCpuMs(): number;
}

const quickSize = { historyMessages: 20_000, otherEvents: 500 };
const wholeSize = { historyMessages: 200_000, otherEvents: 5000 };

/**
 * One of each service and of each engine, all on this machine. A Logue is told from others by names
 * made from its data folder.
 */
export function openDistributedProfile(): Profile {
  let engines: Promise<BenchEngines> | undefined;
  let enginesCpuMs = (): number => 0;
  // What is started by way of the tests' own functions takes Node's flags from here.
  if (nodeFlags().length > 0) process.env.NODE_OPTIONS = nodeFlags().join(" ");

  const useEngines = async (): Promise<BenchEngines> => {
    engines ??= startEngines();
    const running = await engines;
    enginesCpuMs = running.cpuMs;
    return running;
  };
  const apart: Apart = {
    async settings(dataFolder) {
      const { urls } = await useEngines();
      const MASTER_KEY = await masterKeyOf(dataFolder);
      return { ...placesIn(urls, nameOf(dataFolder)), ...plainSettings, ...roomForLoad, MASTER_KEY };
    },
    serveEventStore,
    enginesCpuMs: () => enginesCpuMs(),
  };
  return {
    name: "distributed",
    measurements: [
      ...everywhere,
      relay(apart),
      migrateLog,
      rebuildApart(apart),
      ...(hasRealMongodb() ? [historyAndSearch, coldStart] : []),
    ],
    facts,
    startServer: async (options) => startServer(options, await useEngines(), await apart.settings(options.dataFolder)),
    openEventStore,
    makeDataset: (bench) => makeDataset(bench, apart),
    enginesCpuMs: () => enginesCpuMs(),
    close: async () => (await engines)?.stop(),
  };
}

/** As people set them, where tests are more patient. */
const plainSettings: Environment = { LOG_LEVEL: "info", LOG_FORMAT: "json", VISIBILITY_WAIT_MAX_MS: "500" };

const facts = (): string[] => [
  `One of each on this machine: command service, projection service, API; Logue's EventStoreDB server, ${describeEngines()}.`,
  "Durability: events as on one machine, behind EventStoreDB's protocol; Kafka one broker with acks=all, flushed by the system.",
  "“The server” is the three services together; what the engines and the EventStoreDB server took is told beside, memory is of the API.",
  `The log has ${wholeSize.historyMessages.toLocaleString("en")} messages instead of a million, because a stand-in for MongoDB is filled with it.`,
];

const nameOf = (dataFolder: string): string => `bench-${createHash("sha256").update(dataFolder).digest("hex").slice(0, 8)}`;

async function masterKeyOf(dataFolder: string): Promise<string> {
  const file = join(dataFolder, "master.key");
  if (!existsSync(file)) await writeFile(file, randomBytes(32).toString("base64"));
  return (await readFile(file, "utf8")).trim();
}

const eventsFile = (dataFolder: string): string => join(dataFolder, "events.sqlite");

async function serveEventStore(dataFolder: string): Promise<ServedEventStore> {
  const process = startNode(eventStoreArguments(eventsFile(dataFolder)), eventStoreCredentials);
  return { process, url: await eventStoreUrl(process) };
}

async function startServer(
  { dataFolder, env = {} }: ServerOptions,
  engines: BenchEngines,
  settings: Environment,
): Promise<SystemUnderTest> {
  const spawnedAtMs = performance.now();
  const logue = await startDistributedLogue({
    engines: engines.urls,
    copies: 1,
    environment: { ...settings, ...env },
    eventStoreFile: eventsFile(dataFolder),
  });
  const { hostname, port } = new URL(logue.urls[0] ?? "");
  const api = logue.services.find(({ name }) => name === "graphql-api");
  return {
    host: hostname,
    port: Number(port),
    spawnedAtMs,
    cpuMs: () => logue.services.reduce((sum, service) => sum + processCpuMs(service.process.pid), 0),
    enginesCpuMs: () => engines.cpuMs() + processCpuMs(logue.eventStore.pid),
    residentKiB: () => processResidentKiB(api?.process.pid),
    stop: onlyOnce(logue.stop),
  };
}

/** A second stop waits for the same end as the first. */
function onlyOnce(stop: () => Promise<void>): () => Promise<void> {
  let stopping: Promise<void> | undefined;
  return () => {
    stopping ??= stop();
    return stopping;
  };
}

async function openEventStore(folder: string): Promise<EventStore> {
  const served = await serveEventStore(folder);
  const store = await openEventstoredbEventStore({ url: served.url });
  const close = async (): Promise<void> => {
    await store.close();
    await served.process.stop();
  };
  return { ...store, close };
}

/**
 * Made on one machine, then moved up as an operator moves it: the log and the vault are copied, the
 * documents built anew.
 */
async function makeDataset(bench: Bench, apart: Apart): Promise<Dataset> {
  const log = await makeLog(bench, bench.isQuick ? quickSize : wholeSize);
  const dataFolder = await bench.makeFolder("moved");
  await copyFile(join(log.dataFolder, "master.key"), join(dataFolder, "master.key"));
  const settings = await apart.settings(dataFolder);
  const eventStore = await serveEventStore(dataFolder);
  const migratedInSeconds = await migrate(log, eventStore.url);
  bench.say(`  copied and compared in ${migratedInSeconds.toFixed(0)} s`);
  await runCommand(
    [
      "startup/migrate/migrate.ts",
      "vault",
      "--from",
      `sqlite:${join(log.dataFolder, "vault.sqlite")}`,
      "--to",
      settings.VAULT ?? "",
    ],
    settings,
  );
  const enginesMs = apart.enginesCpuMs();
  const { seconds: rebuiltInSeconds } = await runCommand(rebuildCommand, { ...settings, EVENT_STORE: eventStore.url });
  const enginesSeconds = (apart.enginesCpuMs() - enginesMs) / 1000;
  bench.say(`  rebuilt in ${rebuiltInSeconds.toFixed(0)} s, with ${enginesSeconds.toFixed(0)} s of the engines' processor time`);
  await eventStore.process.stop();
  return { ...log, dataFolder, migratedInSeconds, rebuiltInSeconds };
}

/**
 * The command compares counts and a hash of every stream itself; what it says is held against what
 * was written.
 */
async function migrate({ dataFolder, eventCount }: MessageLog, url: string): Promise<number> {
  const { seconds, output } = await runCommand([
    "startup/migrate/migrate.ts",
    "--from",
    `sqlite:${eventsFile(dataFolder)}`,
    "--to",
    url,
  ]);
  const same = Number(/(\d+) events in \d+ streams are the same in both/.exec(output)?.[1]);
  if (same !== eventCount) throw new Error(`Of ${eventCount} events the copy has ${same}. It said:\n${output}`);
  return seconds;
}
