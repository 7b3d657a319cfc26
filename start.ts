import { existsSync } from "node:fs";
import { createErasedPeople } from "@logue/graphql-api/erasing/erased-people.ts";
import { hideErased } from "@logue/graphql-api/erasing/hide-erased.ts";
import { startGraphqlApi } from "@logue/graphql-api/graphql-api.ts";
import { createLogger, type Logger } from "@logue/infra/monitoring/log.ts";
import { createMetrics } from "@logue/infra/monitoring/metrics.ts";
import { checkArrangement } from "@logue/infra/settings/arrangement.ts";
import { type CommandLineOptions, type Config, loadConfig } from "@logue/infra/settings/config.ts";
import { openServedDataFolder } from "@logue/infra/stores/data-folder.ts";
import { openStores } from "@logue/infra/stores/open-stores.ts";
import { integrations as allIntegrations, type Integration } from "@logue/integrations/index.ts";
import { workspaceDocumentId, workspaces } from "@logue/projection-service/contract/workspace.ts";
import closeWithGrace from "close-with-grace";
import { Command } from "commander";
import { fillWithDemo } from "./startup/demo.ts";
import { startErasing } from "./startup/erasing/erase-people.ts";
import { openImportJobs } from "./startup/importing/open-import-jobs.ts";
import { isReadable } from "./startup/readable-errors.ts";
import { startFollowers } from "./startup/start-followers.ts";
import { startServices } from "./startup/start-services.ts";
import { welcome } from "./startup/welcome.ts";
import { buildClientIfStale } from "./web/build-client.ts";

export interface Logue {
  readonly url: string;
  /** Whether the workspace is still to be created. */
  readonly isNew: boolean;
  close(): Promise<void>;
}

export interface LogueOptions {
  readonly config: Config;
  readonly log: Logger;
  /** The folder of the built web client. */
  readonly webFolder: string;
  /** Fills an empty workspace with the demo's cast before people can come in. */
  readonly isDemo: boolean;
  /** Default: all that there are. */
  readonly integrations?: readonly Integration[];
}

/** Starts every service in this process and answers when posts are accepted and delivered. */
export async function startLogue(options: LogueOptions): Promise<Logue> {
  const { config, log, webFolder, isDemo, integrations = allIntegrations } = options;
  checkArrangement(config, "everything");
  const folder = openServedDataFolder(config.dataFolder);
  const metrics = createMetrics();
  const stores = await openStores({ config, folder, log, metrics });
  // No other process works on this folder, so who held them was killed.
  if (config.workStore.scheme === "sqlite") await stores.sealedWorkStore.endLeases();
  const services = await startServices({ config, stores, log, metrics }).catch(async (error: unknown) => {
    // An open file leaves a write-ahead log beside it, which would change a file that is put in its
    // place.
    await stores.close();
    throw error;
  });
  await services.caughtUp;
  if (isDemo) await fillWithDemo(stores, services);
  const isNew = !(await stores.readStore.get(workspaces, workspaceDocumentId));
  const imports = await openImportJobs({ config, stores, services, log });
  const erasedPeople = createErasedPeople();
  const shown = { ...stores, readStore: hideErased(stores.readStore, erasedPeople) };
  const api = await startGraphqlApi({
    ...{ config, stores, services, integrations, imports, erasedPeople, webFolder, log, metrics },
  });
  const { commandChannel: commands, dataKeys } = services;
  const erasing = startErasing({ config, ...stores, commands, dataKeys, log });
  const followers = await startFollowers({ config, integrations, metrics, stores: shown, services, log });
  const close = async (): Promise<void> => {
    await followers.close();
    await erasing.close();
    await imports.close();
    await api.close();
    await services.close();
    await stores.close();
    metrics.close();
    folder.close();
  };
  return { url: api.url, isNew, close };
}

async function main(): Promise<void> {
  const options = new Command("logue")
    .option("--port <number>", "the port to listen on; 0 takes a free one")
    .option("--data <folder>", "the folder that holds everything")
    .option("--demo", "fill an empty workspace with people, channels and a history")
    .parse()
    .opts<{ port?: string; data?: string; demo?: boolean }>();
  if (existsSync(".env")) process.loadEnvFile();
  const commandLine: CommandLineOptions = { port: options.port, dataFolder: options.data };
  const config = loadConfig(process.env, commandLine);
  const log = createLogger(config);
  const logue = await startLogue({ config, log, webFolder: buildClientIfStale(), isDemo: options.demo ?? false });
  closeWithGrace({ delay: 10_000 }, async ({ err }) => {
    if (err) log.fatal({ error: err }, "Logue stops because of a bug");
    await logue.close();
  });
  console.log(welcome(logue));
}

if (import.meta.main) {
  main().catch((error: unknown) => {
    console.error(isReadable(error) ? error.message : error);
    process.exit(1);
  });
}
