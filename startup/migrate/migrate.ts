import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { createLogger } from "@logue/infra/monitoring/log.ts";
import { createMetrics } from "@logue/infra/monitoring/metrics.ts";
import { type Config, ConfigurationError, loadConfig, settings } from "@logue/infra/settings/config.ts";
import { maskAddress, type PortAddress, type Setting } from "@logue/infra/settings/setting.ts";
import {
  type OpeningOptions,
  openBlobStore,
  openEventStore,
  openVault,
  reachWorkStore,
} from "@logue/infra/stores/open-stores.ts";
import { sealedObjectKeys } from "@logue/sealing/reading/published-seals.ts";
import { Presets, SingleBar } from "cli-progress";
import { Argument, Command } from "commander";
import { isReadable } from "../readable-errors.ts";
import { differencesOf, digestLog } from "./compare-events.ts";
import { copyEvents, NoCopy } from "./events.ts";
import { blobKeysIn, copyFiles } from "./files.ts";
import { copyVault } from "./vault.ts";
import { copyWorkStore } from "./work-store.ts";

interface Options {
  readonly from: string;
  readonly to: string;
  readonly events?: string;
}

type Port = "eventStore" | "blobStore" | "vault" | "workStore";

const differencesShownMax = 20;
const missingShownMax = 20;

async function main(): Promise<void> {
  const command = new Command("migrate")
    .description(
      "Copies what one engine holds into another one: the events, the files, the vault or the work-store. Stop Logue before.",
    )
    .addArgument(new Argument("[what]", "what to copy").choices(["events", "files", "vault", "work-store"]).default("events"))
    .requiredOption("--from <address>", "where it lies now, as in sqlite:./data/events.sqlite")
    .requiredOption("--to <address>", "where it is to lie, as in esdb://user:password@host:2113?tls=true")
    .option("--events <address>", "of `files`: the event store that names them; default EVENT_STORE")
    .parse();
  if (existsSync(".env")) process.loadEnvFile();
  const config = loadConfig({ LOG_LEVEL: "warn", ...process.env });
  const options = command.opts<Options>();
  if (command.args[0] === "files") await migrateFiles(config, options);
  else if (command.args[0] === "vault") await migrateVault(config, options);
  else if (command.args[0] === "work-store") await migrateWorkStore(config, options);
  else await migrateEvents(config, options);
}

async function migrateEvents(config: Config, { from, to }: Options): Promise<void> {
  const [source, target] = [
    await openEventStore(opening(config, "eventStore", from, "--from")),
    await openEventStore(opening(config, "eventStore", to, "--to")),
  ];
  try {
    const copying = startBar("Copying ");
    const onProgress = (position: string, head: string): void => copying.show(Number(position), Number(head));
    const copied = await copyEvents({ source, target, onProgress }).finally(copying.stop);
    const comparing = startBar("Comparing");
    const digest = async (store: typeof source) => {
      const head = Number(await store.lastPosition());
      return digestLog(store, (position) => comparing.show(Number(position), head));
    };
    const [was, is] = [await digest(source), await digest(target)];
    comparing.stop();
    const differences = differencesOf(was, is);
    if (differences.length > 0)
      throw new NoCopy(["The copy is not the same:", ...differences.slice(0, differencesShownMax)].join("\n  "));
    console.log(`${is.eventCount} events in ${is.streams.size} streams are the same in both; ${copied} were copied now.`);
    console.log(
      "Positions belong to one store, so the documents are built anew. Set EVENT_STORE, then start Logue, which does it",
    );
    console.log("before it serves requests; or do it beforehand, into an empty read store:  npm run rebuild -- all");
  } finally {
    await Promise.all([source.close(), target.close()]);
  }
}

async function migrateFiles(config: Config, { from, to, events }: Options): Promise<void> {
  const [source, target] = [
    await openBlobStore(opening(config, "blobStore", from, "--from")),
    await openBlobStore(opening(config, "blobStore", to, "--to")),
  ];
  const log = await openEventStore(opening(config, "eventStore", events ?? ownEvents(config), "--events"));
  try {
    const bar = startBar("Copying ");
    const keys = [...(await blobKeysIn(log)), ...(await sealedObjectKeys(source))];
    const { copied, wereThere, missing } = await copyFiles(keys, {
      source,
      target,
      onProgress: bar.show,
    }).finally(bar.stop);
    console.log(`${copied} files were copied and compared, ${wereThere} were there.`);
    if (missing.length === 0) return;
    console.log(`${missing.length} that the log names are not in the source; those of deleted files are not expected there:`);
    for (const key of missing.slice(0, missingShownMax)) console.log(`  ${key}`);
  } finally {
    await Promise.all([source.close(), target.close(), log.close()]);
  }
}

async function migrateVault(config: Config, { from, to }: Options): Promise<void> {
  const [source, target] = [
    await openVault(opening(config, "vault", from, "--from")),
    await openVault(opening(config, "vault", to, "--to")),
  ];
  try {
    const count = await copyVault({ source, target, onProgress: () => undefined });
    console.log(`${count} secrets are the same in both. Keep the master key: both are sealed under it.`);
  } finally {
    await Promise.all([source.close(), target.close()]);
  }
}

async function migrateWorkStore(config: Config, { from, to }: Options): Promise<void> {
  const [source, target] = [
    await reachWorkStore(opening(config, "workStore", from, "--from")),
    await reachWorkStore(opening(config, "workStore", to, "--to")),
  ];
  try {
    const count = await copyWorkStore({ source, target });
    console.log(`${count} records are the same in both. The keys that open them are in the vault: move that one too.`);
  } finally {
    await Promise.all([source.close(), target.close()]);
  }
}

const ownEvents = ({ dataFolder, eventStore }: Config): string =>
  eventStore.scheme === "sqlite"
    ? `sqlite:${eventStore.location || resolve(dataFolder, "events.sqlite")}`
    : `${eventStore.scheme}://${eventStore.location}`;

/** The options to open one port's adapter at an address from the command line. */
function opening(config: Config, port: Port, text: string, option: string): OpeningOptions {
  const address = addressIn(settings[port], text, option);
  if (address.location === "") throw new ConfigurationError([`${option}: ${address.scheme}: names no place`]);
  if (option !== "--to" && address.scheme === "sqlite" && !existsSync(address.location)) {
    throw new ConfigurationError([`${option}: there is no file ${address.location}`]);
  }
  const log = createLogger(config);
  const masterKeyFile = config.masterKeyFile ?? resolve(config.dataFolder, "master.key");
  const chosen = { ...config, [port]: address, ...(config.masterKey === undefined && { masterKeyFile }) };
  log.info(`${option} is ${maskAddress(address)}`);
  return { config: chosen, log, metrics: createMetrics() };
}

function addressIn(setting: Setting<PortAddress>, text: string, option: string): PortAddress {
  const parsed = setting.schema.safeParse(text);
  if (parsed.success) return parsed.data;
  throw new ConfigurationError([`${option}: the value is not accepted; accepted: ${setting.accepts}`]);
}

function startBar(doing: string) {
  const format = `${doing} {bar} {percentage}% | {eta_formatted} left`;
  const bar = new SingleBar({ format, noTTYOutput: !process.stdout.isTTY, notTTYSchedule: 2_000 }, Presets.shades_grey);
  bar.start(1, 0);
  return {
    show: (done: number, total: number): void => {
      bar.setTotal(Math.max(1, total));
      bar.update(Math.min(done, total));
    },
    stop: () => bar.stop(),
  };
}

if (import.meta.main) {
  await main().catch((error: unknown) => {
    const isExpected = error instanceof NoCopy || isReadable(error);
    console.error(isExpected && error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
