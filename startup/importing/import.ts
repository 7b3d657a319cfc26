import { existsSync, readdirSync } from "node:fs";
import { type Config, loadConfig } from "@logue/infra/settings/config.ts";
import { importers } from "@logue/integrations/importers.ts";
import {
  type Importer,
  type ImportHost,
  type ImportOptions,
  type ImportReport,
  NoExport,
  type OpenedExport,
} from "@logue/integrations/integration.ts";
import { workspaceDocumentId, workspaces } from "@logue/projection-service/contract/workspace.ts";
import { Presets, SingleBar } from "cli-progress";
import { Command, Option } from "commander";
import { type OpenWorkspace, openWorkspace } from "../open-workspace.ts";
import { isReadable, UserError } from "../readable-errors.ts";
import { createWorkspaceIfMissing } from "./create-workspace.ts";
import { createImportHost, createRehearsalHost } from "./import-host.ts";
import { printReport } from "./print-import-report.ts";
import { createRehearsalHere } from "./rehearsal-host.ts";

interface Options {
  readonly data?: string;
  readonly workspace: string;
  readonly into: ImportOptions["into"];
  readonly token?: string;
  readonly dryRun?: true;
}

function listFormats(): void {
  console.log("Formats that can be imported, as in `npm run import -- slack export.zip`:");
  for (const [name, { description }] of importers) console.log(`  ${name.padEnd(8)} ${description}`);
}

async function main(): Promise<void> {
  const command = new Command("import")
    .argument("[format]")
    .argument("[file]")
    .option("--data <folder>", "the folder that holds everything")
    .option("--workspace <name>", "how to call the workspace when there is none yet", "Imported")
    .addOption(
      new Option("--into <rule>", "a channel whose name is taken here: go on in it, or make another one with a suffix")
        .choices(["existing", "suffix"])
        .default("existing"),
    )
    .option("--token <token>", "a token of the other system, to fetch files that are not in the export (or IMPORT_TOKEN)")
    .option("--dry-run", "tell what would be taken over, and write nothing")
    .parse();
  const [format, file] = command.args;
  if (format === undefined) return listFormats();
  const importer = importers.get(format);
  if (importer === undefined)
    throw new UserError(`There is no format called ${format}. Known: ${[...importers.keys()].join(", ")}.`);
  if (importer.needsFile && (file === undefined || !existsSync(file)))
    throw new UserError(`Name the file to import; ${file ?? "none"} is not there.`);
  if (existsSync(".env")) process.loadEnvFile();
  const options = command.opts<Options>();
  const config = loadConfig({ LOG_LEVEL: "warn", ...process.env }, { dataFolder: options.data });
  await importFile(config, format, importer, file ?? "", options);
}

/** Reads the export first: an invalid one is refused before a workspace is created. */
async function importFile(config: Config, name: string, importer: Importer, file: string, options: Options): Promise<void> {
  const token = options.token ?? process.env.IMPORT_TOKEN;
  const bar = openProgressBar();
  const opened = await importer
    .open(file, { into: options.into, ...(token !== undefined && { token }) }, bar.progress)
    .finally(() => bar.stop());
  try {
    // A dry run makes no data folder, so a long report is written to this folder.
    if (options.dryRun) printReport(await rehearse(config, name, opened), ".", "Would be taken over");
    else await importInto(config, name, opened, options);
  } finally {
    opened.close();
  }
}

/** Tells what an import would do: into the workspace that is there, else into a new one. */
async function rehearse(config: Config, importer: string, opened: OpenedExport): Promise<ImportReport> {
  const progress = (): void => undefined;
  const isHere = config.commandChannel.scheme === "local";
  if (isHere && !(existsSync(config.dataFolder) && readdirSync(config.dataFolder).length > 0))
    return opened.import(createRehearsalHost(progress));
  const workspace = await openWorkspace(config);
  try {
    const isNew = (await workspace.readStore.get(workspaces, workspaceDocumentId)) === undefined;
    if (isNew) return await opened.import(createRehearsalHost(progress));
    const host = hostOn(workspace, { config, importer, isNewWorkspace: false, progress });
    return await opened.import(createRehearsalHere(host, workspace.readStore));
  } finally {
    await workspace.close();
  }
}

interface HostOptions extends Pick<ImportHost, "isNewWorkspace" | "progress"> {
  readonly config: Config;
  readonly importer: string;
}

function hostOn(workspace: OpenWorkspace, { config, ...options }: HostOptions): ImportHost {
  const host: ImportHost = createImportHost({
    ...workspace,
    ...options,
    keepFile: async (file) => {
      // Loaded for an export with files, because the API's way of receiving one needs much.
      const { keepImportedFile } = await import("./keep-imported-file.ts");
      return keepImportedFile({ ...workspace, config }, host.send, file);
    },
  });
  return host;
}

/**
 * Runs the import on the services of this process, so Logue must not be running on the data folder;
 * or on separate services.
 */
async function importInto(config: Config, importer: string, opened: OpenedExport, { workspace: name }: Options): Promise<void> {
  const workspace = await openWorkspace(config, { isForMuch: true });
  const { sealedEventStore } = workspace;
  const bar = openProgressBar();
  try {
    const isNewWorkspace = await createWorkspaceIfMissing(workspace, name, importer);
    const before = await sealedEventStore.lastPosition();
    const host = hostOn(workspace, { config, importer, isNewWorkspace, progress: bar.progress });
    const report = await opened.import(host).finally(() => bar.stop());
    printReport(report, config.dataFolder, "Taken over");
    console.log("Let the people of the import in, by mail or with a list of links: npm run admin -- sign-in-links --help");
    if ((await sealedEventStore.lastPosition()) === before) console.log("All of it was there already; nothing was added.");
  } finally {
    bar.stop();
    await workspace.close();
  }
}

/** Shown only at a terminal. */
function openProgressBar(): { readonly progress: ImportHost["progress"]; stop(): void } {
  const format = "{bar} {percentage}% {value}/{total} {doing}, {eta_formatted} left";
  const bar = new SingleBar({ format, hideCursor: true, noTTYOutput: false, etaBuffer: 1000 }, Presets.shades_grey);
  let isOpen = false;
  return {
    progress(done, total, doing) {
      if (!isOpen) bar.start(total, done, { doing });
      isOpen = true;
      bar.setTotal(total);
      bar.update(done, { doing });
    },
    stop() {
      if (isOpen) bar.stop();
      isOpen = false;
    },
  };
}

main().catch((error: unknown) => {
  console.error(error instanceof UserError || error instanceof NoExport || isReadable(error) ? error.message : error);
  process.exit(1);
});
