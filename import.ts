import { randomBytes, randomUUID } from "node:crypto";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { busKeyOf } from "@logue/command-service/contract/streams.ts";
import { createPasswords } from "@logue/graphql-api/sessions/passwords.ts";
import { type Config, loadConfig } from "@logue/infra/config.ts";
import { integrations } from "@logue/integrations/index.ts";
import type { Importer, ImportReport } from "@logue/integrations/integration.ts";
import { workspaceDocumentId, workspaces } from "@logue/projection-service/contract/workspace.ts";
import { Presets, SingleBar } from "cli-progress";
import { Command } from "commander";
import { createImportHost } from "./import-host.ts";
import { type OpenWorkspace, openWorkspace } from "./services/open-workspace.ts";
import { isReadable } from "./services/readable-errors.ts";

const problemsShownMax = 50;

const importers = new Map(
  integrations.flatMap(({ name, importer }) => (importer === undefined ? [] : [[name, importer] as const])),
);

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
    .parse();
  const [format, file] = command.args;
  if (format === undefined) return listFormats();
  const importer = importers.get(format);
  if (importer === undefined)
    throw new UserError(`There is no format called ${format}. Known: ${[...importers.keys()].join(", ")}.`);
  if (format !== "demo" && (file === undefined || !existsSync(file)))
    throw new UserError(`Name the file to import; ${file ?? "none"} is not there.`);
  if (existsSync(".env")) process.loadEnvFile();
  const { data, workspace } = command.opts<{ data?: string; workspace: string }>();
  await importInto(loadConfig({ LOG_LEVEL: "warn", ...process.env }, { dataFolder: data }), importer, file ?? "", workspace);
}

/** Something that the person at the terminal can put right. */
class UserError extends Error {}

/** Runs the import on the services of this process, so Logue must not be running on the data folder; or on those that run apart. */
async function importInto(config: Config, importer: Importer, file: string, workspaceName: string): Promise<void> {
  const workspace = await openWorkspace(config);
  const { sealedEventStore } = workspace;
  try {
    await createWorkspaceIfMissing(workspace, workspaceName);
    const before = await sealedEventStore.lastPosition();
    const report = await runImporter(importer, file, workspace);
    printReport(report, config.dataFolder);
    if ((await sealedEventStore.lastPosition()) === before) console.log("All of it was there already; nothing was added.");
  } finally {
    await workspace.close();
  }
}

async function runImporter(importer: Importer, file: string, workspace: OpenWorkspace): Promise<ImportReport> {
  const bar = new SingleBar(
    { format: "{bar} {percentage}% {value}/{total} {doing}", hideCursor: true, noTTYOutput: false },
    Presets.shades_grey,
  );
  bar.start(1, 0, { doing: "" });
  const progress = (done: number, total: number, doing: string): void => {
    bar.setTotal(total);
    bar.update(done, { doing });
  };
  try {
    return await importer.import(file, createImportHost({ ...workspace, progress }));
  } catch (error) {
    throw error instanceof Error ? new UserError(error.message, { cause: error }) : error;
  } finally {
    bar.stop();
  }
}

/** An export can be taken over before anybody has opened Logue: its administrator gets a password that is printed once. */
async function createWorkspaceIfMissing(
  { readStore, vault, commandChannel, whenVisible }: OpenWorkspace,
  name: string,
): Promise<void> {
  if (await readStore.get(workspaces, workspaceDocumentId)) return;
  const administrator = { userId: randomUUID(), name: "administrator", displayName: "Administrator", email: null };
  const data = { workspaceId: randomUUID(), name, administrator, generalRoomId: randomUUID() };
  const commandId = randomUUID();
  const answer = await commandChannel.send({
    commandId,
    type: "CreateWorkspace",
    data,
    actorId: administrator.userId,
    actorKind: "system",
    correlationId: commandId,
  });
  if (answer.kind === "refused") throw new UserError(`The workspace could not be created: ${answer.code}.`);
  const places = [...(answer.earlier ?? []), answer];
  await Promise.all(places.map(({ stream, position }) => whenVisible(position, busKeyOf(stream), 10_000)));
  const password = randomBytes(12).toString("base64url");
  const passwords = createPasswords({ vault, readStore, clock: Date.now, loginAttemptsMax: 1, loginWindowMs: 1 });
  await passwords.register(administrator.userId, password);
  console.log(`There was no workspace yet. Made "${name}"; sign in as administrator with the password ${password}`);
}

function printReport({ taken, problems }: ImportReport, dataFolder: string): void {
  const counts = Object.entries(taken).map(([what, count]) => `${count} ${what}`);
  console.log(`Taken over: ${counts.join(", ")}.`);
  if (problems.length === 0) {
    console.log("Everything could be mapped.");
    return;
  }
  const lines = problems.map(({ place, problem }) => `${place}: ${problem}`);
  console.log(`${problems.length} things could not be taken over as they were:`);
  for (const line of lines.slice(0, problemsShownMax)) console.log(`  ${line}`);
  if (lines.length <= problemsShownMax) return;
  const file = join(dataFolder, `import-report-${Date.now()}.txt`);
  writeFileSync(file, `${lines.join("\n")}\n`);
  console.log(`  ... all ${lines.length} of them are in ${file}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof UserError || isReadable(error) ? error.message : error);
  process.exit(1);
});
