import { existsSync, writeFileSync } from "node:fs";
import { createLogger } from "@logue/infra/monitoring/log.ts";
import { createMetrics } from "@logue/infra/monitoring/metrics.ts";
import { type Config, ConfigurationError, loadConfig } from "@logue/infra/settings/config.ts";
import { openDataFolder } from "@logue/infra/stores/data-folder.ts";
import { openStores } from "@logue/infra/stores/open-stores.ts";
import { writeLogExport } from "@logue/sealing/exports/log-export.ts";
import { makeExport } from "@logue/sealing/exports/make-export.ts";
import { SealFinding } from "@logue/sealing/sealer/finding.ts";
import { Command } from "commander";
import { isReadable } from "../readable-errors.ts";

interface Options {
  readonly to: string;
  readonly from: string;
  readonly until?: string;
  readonly metadata: boolean;
}

/** A browser reads the file as a whole. */
const eventsMax = 200_000;

async function main(): Promise<void> {
  const command = new Command("export-log")
    .description("Writes a range of the sealed log into one file, which strangers check with verify.html or npm run verify.")
    .argument("[data folder]", "default: DATA_FOLDER. Stop Logue before, or give a copy")
    .requiredOption("--to <file>", "where to write it")
    .option("--from <index>", "the index of the first event in the log", "0")
    .option("--until <index>", "the index behind the last event; default: all that is sealed")
    .option("--no-metadata", "leave out who acted, through which session and command")
    .parse();
  if (existsSync(".env")) process.loadEnvFile();
  const [dataFolder] = command.args;
  await exportLog(loadConfig({ LOG_LEVEL: "warn", ...process.env }, { dataFolder }), command.opts<Options>());
}

async function exportLog(config: Config, { to, from, until, metadata: isWithMetadata }: Options): Promise<void> {
  const [first, end] = [indexIn("--from", from), until === undefined ? undefined : indexIn("--until", until)];
  const folder = openDataFolder(config.dataFolder);
  const [log, metrics] = [createLogger(config), createMetrics()];
  const stores = await openStores({ config, folder, log, metrics }, ["sealedEventStore", "blobStore"]);
  try {
    const ports = { eventStore: stores.sealedEventStore, blobs: stores.blobStore, vault: stores.vault };
    const made = await makeExport(ports, { first, end, isWithMetadata, eventsMax, nowMs: Date.now() }).catch(readable);
    if (made === undefined) throw new ConfigurationError(["This log was never sealed."]);
    writeFileSync(to, writeLogExport(made), { mode: 0o600 });
    console.log(
      `Wrote the events ${made.first} to ${made.end - 1} to ${to}. Check it with verify.html, or: npm run verify -- ${to}`,
    );
  } finally {
    await stores.close();
    metrics.close();
    folder.close();
  }
}

function indexIn(option: string, text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new ConfigurationError([`${option}: ${text} is no index of an event.`]);
  return Number(text);
}

function readable(error: unknown): never {
  const isAboutRange = error instanceof RangeError || error instanceof SealFinding;
  throw isAboutRange ? new ConfigurationError([error.message]) : error;
}

await main().catch((error: unknown) => {
  console.error(isReadable(error) ? error.message : error);
  process.exitCode = 2;
});
