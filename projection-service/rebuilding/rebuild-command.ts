import { existsSync } from "node:fs";
import { EventStoreError, type Position } from "@logue/infra/event-store/event-store.ts";
import { createLogger, type Logger } from "@logue/infra/monitoring/log.ts";
import { type Config, ConfigurationError, loadConfig } from "@logue/infra/settings/config.ts";
import { type DataFolder, DataFolderError, openDataFolder } from "@logue/infra/stores/data-folder.ts";
import { isAway } from "@logue/infra/stores/reach-engine.ts";
import { MasterKeyError } from "@logue/infra/vault/master-key.ts";
import { VaultMismatch } from "@logue/infra/vault/vault-mismatch.ts";
import { Presets, SingleBar } from "cli-progress";
import { Argument, Command } from "commander";
import type { Projection } from "../projection.ts";
import { projections } from "../projections.ts";
import { handOver, NotTakenOver } from "./hand-over.ts";
import { type RebuiltProjection, rebuild, switchTo } from "./rebuild.ts";
import { NoHistory, openRebuildStores, type RebuildStores } from "./rebuild-stores.ts";

async function main(): Promise<void> {
  const names = projections.map(({ name }) => name);
  const command = new Command("rebuild")
    .description("Builds documents anew from the events, beside those that are read, and then switches to them.")
    .addArgument(new Argument("<projection>", "which documents").choices([...names, "all"]))
    .option("--data <folder>", "the folder that holds everything")
    .parse();
  if (existsSync(".env")) process.loadEnvFile();
  const config = loadConfig(process.env, { dataFolder: command.opts<{ data?: string }>().data });
  const name = command.args[0];
  const chosen = projections.filter((projection) => name === "all" || projection.name === name);
  await rebuildProjections(config, chosen);
}

/**
 * Works whether or not a Logue runs on the data folder: a running one keeps serving the old
 * documents meanwhile.
 */
async function rebuildProjections(config: Config, chosen: readonly Projection[]): Promise<void> {
  const log = createLogger(config);
  const stores = await openRebuildStores(config, log);
  const folder = ownFolder(config);
  try {
    const versions = await buildShowingProgress(stores, chosen, log);
    if (folder === undefined) await handOver(versions, stores.readStore);
    else await switchTo(versions, stores.readStore);
    for (const { projection, version } of versions) console.log(`${projection.name}: version ${version} is read now.`);
  } finally {
    folder?.close();
    await stores.close();
  }
}

/** Undefined where a running Logue owns it, or may run on another machine. */
function ownFolder(config: Config): DataFolder | undefined {
  if (config.eventStore.scheme !== "sqlite") return undefined;
  try {
    return openDataFolder(config.dataFolder);
  } catch (error) {
    if (error instanceof DataFolderError && error.code === "InUse") return undefined;
    throw error;
  }
}

async function buildShowingProgress(
  stores: RebuildStores,
  chosen: readonly Projection[],
  log: Logger,
): Promise<readonly RebuiltProjection[]> {
  const format = "Rebuilding [{bar}] {percentage} % | {value} of {total} events | {eta_formatted} left";
  const bar = new SingleBar({ format, noTTYOutput: !process.stdout.isTTY, notTTYSchedule: 2000 }, Presets.shades_classic);
  bar.start(1, 0);
  const onProgress = (position: Position, head: Position): void => {
    bar.setTotal(Math.max(1, Number(head)));
    bar.update(Number(position));
  };
  try {
    return await rebuild(chosen, { ...stores, log, onProgress });
  } finally {
    bar.stop();
  }
}

const readableErrors = [
  ConfigurationError,
  DataFolderError,
  MasterKeyError,
  VaultMismatch,
  NoHistory,
  NotTakenOver,
  EventStoreError,
];

await main().catch((error: unknown) => {
  const isReadable = isAway(error) || readableErrors.some((kind) => error instanceof kind);
  console.error(isReadable && error instanceof Error ? error.message : error);
  if (isAway(error)) console.error("The documents are as they were. Run the command again when the store answers.");
  process.exitCode = 1;
});
