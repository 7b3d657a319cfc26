import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { EventStore } from "@logue/infra/event-store/event-store.ts";
import { createLogger } from "@logue/infra/monitoring/log.ts";
import { createMetrics } from "@logue/infra/monitoring/metrics.ts";
import { type Config, loadConfig } from "@logue/infra/settings/config.ts";
import { keepFilesPrivate, openDataFolder } from "@logue/infra/stores/data-folder.ts";
import { openStores } from "@logue/infra/stores/open-stores.ts";
import type { Vault } from "@logue/infra/vault/vault.ts";
import { Command } from "commander";
import { isReadable } from "../readable-errors.ts";
import { notesAt, verify } from "../verifying/verify.ts";
import { chosenBackup, openBackupPlace, readIndex } from "./backup-place.ts";
import { beginNewSeals } from "./begin-new-seals.ts";
import { BackupError, type Manifest } from "./manifest.ts";
import { countMissingEvents } from "./missing-events.ts";
import { claimFolder, releaseFolder, writeRestored } from "./write-restored.ts";

interface Options {
  readonly from: string;
  readonly into: string;
  readonly vaultFrom?: string;
  readonly backup?: string;
  readonly checkpoints: readonly string[];
  readonly vkey: readonly string[];
  readonly acceptFindings?: boolean;
}

/** `npm run restore`, into an empty data folder. */
async function main(): Promise<void> {
  const options = new Command("restore")
    .description("Writes a backup into an empty data folder, and says what it lacks before Logue starts on it.")
    .requiredOption("--from <place>", "where backup has put it")
    .requiredOption("--into <folder>", "the new data folder")
    .option("--vault-from <place>", "where the vault is, when it lies in another place")
    .option("--backup <id>", "one of the kept backups; default the newest")
    .option("--checkpoints <paths...>", "files or folders with checkpoints that were kept outside", [])
    .option("--vkey <keys...>", "verifier keys to trust; default: those in the vault", [])
    .option("--accept-findings", "lets Logue start in spite of what is found")
    .parse()
    .opts<Options>();
  if (existsSync(".env")) process.loadEnvFile();
  const config = loadConfig({ LOG_LEVEL: "warn", ...process.env }, { dataFolder: options.into });
  keepFilesPrivate();
  const manifest = await write(config, options);
  const checked = await check(embedded(config, manifest), manifest, options);
  if (checked === "sound" || options.acceptFindings) return accept(embedded(config, manifest), manifest, checked);
  console.log("Logue does not start on this folder. To go on in spite of that, run this again with --accept-findings.");
  process.exitCode = 1;
}

async function write(config: Config, { from, vaultFrom, backup, into }: Options): Promise<Manifest> {
  const [log, metrics] = [createLogger(config), createMetrics()];
  const place = await openBackupPlace({ config, log, metrics }, from, vaultFrom);
  try {
    const manifest = chosenBackup(await readIndex(place), backup);
    requireMasterKey(config, manifest);
    claimFolder(into);
    const fileCount = await writeRestored(place, manifest, into);
    console.log(`Backup ${manifest.id} of ${manifest.madeAt} is written to ${resolve(into)}, with ${fileCount} files and seals.`);
    return manifest;
  } finally {
    await place.close();
    metrics.close();
  }
}

function requireMasterKey(config: Config, manifest: Manifest): void {
  if (config.masterKey !== undefined) return;
  const file = config.masterKeyFile ?? join(config.dataFolder, "master.key");
  if (existsSync(file)) return;
  throw new BackupError(
    `The master key is in no backup. Where this one was made, it was expected in ${manifest.masterKey}. Put a copy of it at ${resolve(file)}, or name it by MASTER_KEY_FILE or MASTER_KEY.`,
  );
}

/** The settings under which what was restored is read, whatever engines Logue will use. */
const embedded = (config: Config, manifest: Manifest): Config => ({
  ...config,
  ...(manifest.eventStore && { eventStore: { scheme: "sqlite", location: "" } }),
  ...(manifest.workStore && { workStore: { scheme: "sqlite", location: "" } }),
  ...(config.vault.scheme === "sqlite" && { vault: { scheme: "sqlite", location: "" } }),
  blobStore: { scheme: "file", location: "" },
});

/** What was found; a log that lacks events may have altered ones too. */
type Checked = "sound" | "altered" | "missing";

/** Prints what is found. */
async function check(config: Config, manifest: Manifest, { checkpoints, vkey }: Options): Promise<Checked> {
  if (manifest.eventStore === undefined) {
    console.log("The log is not in this backup: it lies in an engine. Restore it there, then compare it by npm run verify.");
    return "sound";
  }
  const missing = await missingEvents(config, checkpoints.flatMap(notesAt));
  if (missing === 0) console.log("No event is missing, as far as the seals and the checkpoints given can tell.");
  else {
    console.log(
      `${missing ?? "Some"} events are missing: they were written after this backup. What people wrote in them is lost,`,
    );
    console.log("and erasures among them have to be asked for again.");
  }
  const isSealed = manifest.seals.checkpoint !== undefined;
  if (!isSealed) console.log("The log was not sealed when the backup was made, so its events cannot be verified.");
  const problems = isSealed ? await verify(config, { checkpoints, vkey }) : 0;
  if (missing !== 0) return "missing";
  return problems === 0 ? "sound" : "altered";
}

const missingEvents = (config: Config, outside: readonly string[]): Promise<number | undefined> =>
  withStores(config, (eventStore, vault) => countMissingEvents({ eventStore, vault, outside }));

/** Opens what was restored. */
async function withStores<Result>(config: Config, act: (log: EventStore, vault: Vault) => Promise<Result>): Promise<Result> {
  const folder = openDataFolder(config.dataFolder);
  const [log, metrics] = [createLogger(config), createMetrics()];
  const stores = await openStores({ config, folder, log, metrics }, ["sealedEventStore"]);
  try {
    return await act(stores.sealedEventStore, stores.vault);
  } finally {
    await stores.close();
    metrics.close();
    folder.close();
  }
}

async function accept(config: Config, { id }: Manifest, checked: Checked): Promise<void> {
  if (checked !== "sound") console.log("The findings are accepted.");
  if (checked === "missing") {
    const name = await withStores(config, (_log, vault) => beginNewSeals(config.dataFolder, vault, id));
    console.log(`A new sealed log begins, named ${name}: the one before was signed with events that are missing here.`);
  }
  releaseFolder(config.dataFolder);
  console.log("Start Logue on the folder: it builds the documents anew before it answers. Everyone who was erased before the");
  console.log("newest backup stays erased: the backup keeps one copy of the vault, the newest.");
}

if (import.meta.main) {
  await main().catch((error: unknown) => {
    console.error(isReadable(error) ? error.message : error);
    process.exitCode = 1;
  });
}
