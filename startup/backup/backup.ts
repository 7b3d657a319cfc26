import { existsSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { createLogger } from "@logue/infra/monitoring/log.ts";
import { createMetrics } from "@logue/infra/monitoring/metrics.ts";
import { type Config, ConfigurationError, loadConfig } from "@logue/infra/settings/config.ts";
import { maskAddress } from "@logue/infra/settings/setting.ts";
import { keepFilesPrivate, pathsIn } from "@logue/infra/stores/data-folder.ts";
import { type OpeningOptions, openBlobStore, openEventStore, openVault } from "@logue/infra/stores/open-stores.ts";
import { Command } from "commander";
import { isReadable } from "../readable-errors.ts";
import { wholeCount } from "../whole-count.ts";
import { type BackupReport, backUp } from "./back-up.ts";
import { openBackupPlace } from "./backup-place.ts";
import { BackupError } from "./manifest.ts";
import type { SnapshotFiles } from "./snapshot.ts";

interface Options {
  readonly to: string;
  readonly vaultTo?: string;
  readonly data?: string;
  readonly keep: number;
}

/** `npm run backup`, beside a running Logue. */
async function main(): Promise<void> {
  const options = new Command("backup")
    .description("Copies the log, the vault, the work-store, the files and the seals of a running Logue; only what is new.")
    .requiredOption("--to <place>", "a folder, or s3://key:secret@host:port/bucket")
    .option("--vault-to <place>", "another place for the vault, which holds the keys of people")
    .option("--data <folder>", "the data folder; default DATA_FOLDER")
    .option("--keep <count>", "how many backups stay", wholeCount(4), 7)
    .parse()
    .opts<Options>();
  if (existsSync(".env")) process.loadEnvFile();
  const config = loadConfig({ LOG_LEVEL: "warn", ...process.env }, { dataFolder: options.data });
  requireOtherFolder(config, [options.to, options.vaultTo ?? ""]);
  keepFilesPrivate();
  const lock = lockBackups(config.dataFolder);
  try {
    report(config, await backUpAll(config, options));
  } finally {
    lock.close();
  }
}

async function backUpAll(config: Config, { to, vaultTo, keep }: Options): Promise<BackupReport> {
  const folder = { ...pathsIn(config.dataFolder), close: () => {} };
  const [log, metrics] = [createLogger(config), createMetrics()];
  const opening: OpeningOptions = { config, folder, log, metrics, isBesideLogue: true };
  const files = sqliteFiles(config);
  for (const file of Object.values(files)) {
    if (file !== undefined && !existsSync(file))
      throw new BackupError(`There is no file ${file}. Name the data folder with --data.`);
  }
  const opened: { close(): Promise<void> }[] = [];
  const opens = <Store extends { close(): Promise<void> }>(store: Store): Store => {
    opened.push(store);
    return store;
  };
  try {
    const vault = opens(await openVault(opening));
    const blobStore = opens(await openBlobStore(opening));
    const eventStore = files.eventStore === undefined ? opens(await openEventStore(opening)) : undefined;
    const place = opens(await openBackupPlace({ config, log, metrics }, to, vaultTo));
    const [workFolder, masterKey] = [join(folder.path, "backup-under-way"), placeOfMasterKey(config)];
    return await backUp({ files, workFolder, vault, blobStore, eventStore, place, keptCount: keep, masterKey, now: Date.now });
  } finally {
    for (const store of opened.reverse()) await store.close();
    metrics.close();
  }
}

/** The files of the stores that are SQLite's; engines are backed up by their own means. */
function sqliteFiles(config: Config): SnapshotFiles {
  const folder = pathsIn(config.dataFolder);
  const fileOf = (port: "eventStore" | "vault" | "workStore"): string | undefined =>
    config[port].scheme === "sqlite" ? config[port].location || folder[port] : undefined;
  return { eventStore: fileOf("eventStore"), vault: fileOf("vault"), workStore: fileOf("workStore") };
}

const placeOfMasterKey = (config: Config): string =>
  config.masterKey === undefined
    ? `the file ${resolve(config.masterKeyFile ?? pathsIn(config.dataFolder).masterKey)}`
    : "the setting MASTER_KEY";

function requireOtherFolder({ dataFolder }: Config, places: readonly string[]): void {
  const data = resolve(dataFolder) + sep;
  for (const place of places) {
    const folder = place.replace(/^file:(\/\/)?/, "");
    const isFolder = folder !== "" && !/^[a-z][a-z0-9+-]*:/.test(folder);
    if (isFolder && (resolve(folder) + sep).startsWith(data))
      throw new ConfigurationError(["A backup inside the data folder is lost with it."]);
  }
}

/** One backup at a time; the operating system releases the lock when the process ends. */
function lockBackups(dataFolder: string): DatabaseSync {
  if (!existsSync(dataFolder))
    throw new BackupError(`There is no data folder ${dataFolder}. Name it with --data or DATA_FOLDER.`);
  const lock = new DatabaseSync(join(dataFolder, "backup.lock"), { timeout: 0 });
  try {
    lock.exec("PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE");
    return lock;
  } catch {
    lock.close();
    throw new BackupError(`Another backup of ${dataFolder} is running.`);
  }
}

function report(config: Config, { manifest, copiedBytes, fileCount, copiedFiles, deletedBackups }: BackupReport): void {
  const megabytes = (copiedBytes / 1_000_000).toFixed(1);
  console.log(`Backup ${manifest.id}, to the event at position ${Number(manifest.lastPosition ?? 0)}.`);
  console.log(`${megabytes} MB were copied now; ${fileCount} files and seals are in it, ${copiedFiles} of them new.`);
  if (deletedBackups > 0) console.log(`${deletedBackups} older backups were deleted.`);
  for (const port of ["eventStore", "vault", "workStore"] as const) {
    if (config[port].scheme !== "sqlite") console.log(`Not in it, back it up by its own means: ${maskAddress(config[port])}.`);
  }
  console.log(`The master key is not in it: it was expected in ${manifest.masterKey}. Keep a copy of it in another place;`);
  console.log(
    "without it personal data cannot be read, and people cannot sign in. Documents are not in it: they are built anew.",
  );
}

if (import.meta.main) {
  await main().catch((error: unknown) => {
    console.error(isReadable(error) ? error.message : error);
    process.exitCode = 1;
  });
}
