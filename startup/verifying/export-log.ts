import { existsSync } from "node:fs";
import { exportReasonLengthMax } from "@logue/command-service/contract/audit.ts";
import { openForReading } from "@logue/infra/event-store/sqlite/open-for-reading.ts";
import { createLogger } from "@logue/infra/monitoring/log.ts";
import { createMetrics } from "@logue/infra/monitoring/metrics.ts";
import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import { type Config, ConfigurationError, loadConfig } from "@logue/infra/settings/config.ts";
import { keepFilesPrivate, pathsIn } from "@logue/infra/stores/data-folder.ts";
import { type OpeningOptions, openBlobStore, openEventStore, openReadStore, openVault } from "@logue/infra/stores/open-stores.ts";
import type { Vault } from "@logue/infra/vault/vault.ts";
import type { LogExport } from "@logue/sealing/exports/log-export.ts";
import { makeExport } from "@logue/sealing/exports/make-export.ts";
import type { ProofPorts } from "@logue/sealing/proofs/make-proof.ts";
import { SealFinding } from "@logue/sealing/sealer/finding.ts";
import { Command, InvalidArgumentError } from "commander";
import { v7 as uuidv7, validate } from "uuid";
import { noteForRecord } from "../note-for-record.ts";
import { isReadable } from "../readable-errors.ts";
import { everySeconds } from "./every-seconds.ts";
import { refuseCase } from "./refuse-case.ts";
import { writeExportFile } from "./write-export-file.ts";

interface Options {
  readonly to: string;
  readonly from: string;
  readonly until?: string;
  readonly metadata: boolean;
  readonly case?: string;
  readonly reason?: string;
}

/** `npm run export-log`, beside a running Logue. */
async function main(): Promise<void> {
  const command = new Command("export-log")
    .description(
      "Writes a range of the sealed log into one file, which strangers check with verify.html or npm run verify. Logue may run.",
    )
    .argument("[data folder]", "default: DATA_FOLDER")
    .requiredOption("--to <file>", "where to write it")
    .option("--from <index>", "the index of the first event in the log", "0")
    .option("--until <index>", "the index behind the last event; default: all that is sealed")
    .option("--no-metadata", "leave out who acted, through which session and command")
    .option("--case <id>", "the id of an open case that it is for; it stands in the record", caseId)
    .option("--reason <text>", "why it is made; it stands in the record", reason)
    .parse();
  if (existsSync(".env")) process.loadEnvFile();
  keepFilesPrivate();
  const [dataFolder] = command.args;
  await exportLog(loadConfig({ LOG_LEVEL: "warn", ...process.env }, { dataFolder }), command.opts<Options>());
}

async function exportLog(config: Config, options: Options): Promise<void> {
  const { to, from, until, metadata: isWithMetadata } = options;
  const [first, end] = [indexIn("--from", from), until === undefined ? undefined : indexIn("--until", until)];
  await withPorts(config, async (ports) => {
    if (options.case !== undefined) await refuseUnlessOpen(ports, options.case);
    const made = await makeExport(ports, { first, end, isWithMetadata, nowMs: Date.now() });
    if (made === undefined) throw new ConfigurationError(["This log was never sealed."]);
    await note(ports.vault, made, options);
    await write(to, made);
  });
}

/** Before the file is written: a killed export is in the record, too. */
function note(vault: Pick<Vault, "put">, { header: { first, end } }: LogExport, options: Options): Promise<void> {
  const exportId = uuidv7();
  const { metadata: isWithMetadata, case: forCase = null, reason: why = null } = options;
  const data = { exportId, first, end, isWithMetadata, caseId: forCase, reason: why };
  return noteForRecord(vault, exportId, { command: "RecordLogExported", data });
}

async function write(to: string, made: LogExport): Promise<void> {
  const { first, end } = made.header;
  const onProgress = everySeconds((count) => console.error(`${count} of ${end - first} events written`));
  await writeExportFile(to, made, onProgress);
  console.log(`Wrote the events ${first} to ${end - 1} to ${to}. Check it with verify.html, or: npm run verify -- ${to}`);
}

/** What an export reads: the log with its seals, and the documents where it is for a case. */
interface ExportPorts extends ProofPorts {
  readonly vault: Vault;
  openDocuments(): Promise<ReadStore>;
}

async function refuseUnlessOpen({ openDocuments }: ExportPorts, forCase: string): Promise<void> {
  const readStore = await openDocuments();
  try {
    await refuseCase(readStore, forCase, Date.now());
  } finally {
    await readStore.close();
  }
}

/** The stores as another process may read them while Logue writes them. */
async function withPorts(config: Config, act: (ports: ExportPorts) => Promise<void>): Promise<void> {
  const metrics = createMetrics();
  const folder = { ...pathsIn(config.dataFolder), close: () => {} };
  const options: OpeningOptions = { config, folder, log: createLogger(config), metrics, isBesideLogue: true };
  const { scheme, location } = config.eventStore;
  const file = scheme === "sqlite" ? location || folder.eventStore : undefined;
  if (file !== undefined && !existsSync(file))
    throw new ConfigurationError([`There is no event store at ${file}. Name the data folder.`]);
  const opened: { close(): Promise<void> }[] = [];
  const opens = <Store extends { close(): Promise<void> }>(store: Store): Store => {
    opened.push(store);
    return store;
  };
  try {
    const vault = opens(await openVault(options));
    const blobs = opens(await openBlobStore(options));
    const eventStore = opens(file === undefined ? await openEventStore(options) : openForReading(file));
    await act({ eventStore, blobs, vault, openDocuments: () => openReadStore(options, vault) });
  } finally {
    for (const store of opened.reverse()) await store.close();
    metrics.close();
  }
}

function caseId(text: string): string {
  if (validate(text)) return text.toLowerCase();
  throw new InvalidArgumentError("Give the id of a case, as the API names it.");
}

function reason(text: string): string {
  if (text.trim() !== "" && text.length <= exportReasonLengthMax) return text;
  throw new InvalidArgumentError(`Give 1 to ${exportReasonLengthMax} characters.`);
}

function indexIn(option: string, text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new ConfigurationError([`${option}: ${text} is no index of an event.`]);
  return Number(text);
}

/** What is wrong with the range, the log or the place of the file, and no bug. */
const isAboutExport = (error: unknown): boolean =>
  error instanceof RangeError || error instanceof SealFinding || (error instanceof Error && "syscall" in error);

await main().catch((error: unknown) => {
  const isExpected = isReadable(error) || isAboutExport(error);
  console.error(isExpected && error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
