import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { createLogger } from "@logue/infra/monitoring/log.ts";
import { createMetrics } from "@logue/infra/monitoring/metrics.ts";
import { type Config, ConfigurationError, loadConfig } from "@logue/infra/settings/config.ts";
import { openDataFolder } from "@logue/infra/stores/data-folder.ts";
import { openStores } from "@logue/infra/stores/open-stores.ts";
import { parseVerifierKey } from "@logue/sealing/checkpoints/keys.ts";
import { readLogKeys } from "@logue/sealing/sealer/log-keys.ts";
import { type Problem, verifyLog } from "@logue/sealing/verify/verify-log.ts";
import { Command } from "commander";
import { isReadable } from "../readable-errors.ts";
import { asGiven } from "./as-given.ts";
import { everySeconds } from "./every-seconds.ts";
import { isExportFile } from "./read-export-file.ts";
import { readInThreads, threadsFor } from "./read-in-threads.ts";
import { verifyExportFile } from "./verify-export-file.ts";
import { type Known, unseenWithoutOutside, verifyProofFile } from "./verify-proof-file.ts";

interface Options {
  readonly checkpoints: readonly string[];
  readonly vkey: readonly string[];
}

const problemsShownMax = 100;

async function main(): Promise<void> {
  const command = new Command("verify")
    .description("Compares the events of a log with its seals, and the seals with checkpoints that were kept outside.")
    .argument(
      "[data folder, address of the event store, proof or export]",
      "default: DATA_FOLDER. Stop Logue before, or give a copy; or the file with a message's proof or an export of the log",
    )
    .option("--checkpoints <paths...>", "files or folders with checkpoints that were kept outside", [])
    .option("--vkey <keys...>", "verifier keys to trust, as they were shown once; default: those in the vault or file", [])
    .parse();
  if (existsSync(".env")) process.loadEnvFile();
  const [place] = command.args;
  const options = command.opts<Options>();
  const problemCount =
    place !== undefined && isFile(place) ? await verifyFile(place, knownFrom(options)) : await verify(configFor(place), options);
  process.exitCode = problemCount === 0 ? 0 : 1;
}

/** Of a data folder, or of an event store elsewhere with the other stores of the settings. */
const configFor = (place: string | undefined): Config =>
  place !== undefined && /^[a-z][a-z0-9+-]*:/.test(place) && !existsSync(place)
    ? loadConfig({ LOG_LEVEL: "warn", ...process.env, EVENT_STORE: place })
    : loadConfig({ LOG_LEVEL: "warn", ...process.env }, { dataFolder: place });

const verifyFile = (path: string, known: Known): Promise<number> | number =>
  isExportFile(path) ? verifyExportFile(path, known) : verifyProofFile(path, known);

const knownFrom = ({ checkpoints, vkey }: Options): Known => ({
  outside: checkpoints.flatMap(notesAt),
  trusted: vkey.map(verifierOf),
});

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

/** Prints what is wrong with a log, and returns how many problems there are. */
export async function verify(config: Config, { checkpoints, vkey }: Options): Promise<number> {
  const { outside, trusted } = knownFrom({ checkpoints, vkey });
  const folder = openDataFolder(config.dataFolder);
  const [log, metrics] = [createLogger(config), createMetrics()];
  const stores = await openStores({ config, folder, log, metrics }, ["sealedEventStore", "blobStore"]);
  try {
    const keys = await readLogKeys(stores.vault);
    if (keys === undefined) {
      console.log("This log was never sealed.");
      return 1;
    }
    const { origin, labelKey } = keys;
    const { sealedEventStore: eventStore, blobStore: blobs } = stores;
    const { scheme, location } = config.eventStore;
    const count = scheme === "sqlite" ? threadsFor(Number(await eventStore.lastPosition())) : 0;
    const threads = readInThreads({ file: location || folder.eventStore, labelKey }, count);
    let shown = 0;
    const result = await verifyLog({
      ...{ eventStore, blobs, origin, labelKey, outside, readers: threads.readers },
      verifiers: trusted.length > 0 ? trusted : keys.verifiers,
      onProblem: (problem) => {
        shown += 1;
        if (shown <= problemsShownMax) console.log(lineOf(problem));
      },
      onProgress: everySeconds((verified: number, size: number) => console.error(`${verified} of ${size} events compared`)),
    }).finally(threads.close);
    if (shown > problemsShownMax) console.log(`… and ${shown - problemsShownMax} more problems`);
    console.log(conclusionOf(result, outside.length, trusted.length > 0));
    return result.problemCount;
  } finally {
    await stores.close();
    metrics.close();
    folder.close();
  }
}

const lineOf = (problem: Problem): string => {
  if ("details" in problem) return `${problem.kind}: ${problem.details}`;
  const { kind, index, stream, revision, time, parts } = problem;
  const changed = parts.length === 0 ? "" : ` (${parts.join(", ")})`;
  return `${kind}${changed}: event ${index} of the log, ${stream} revision ${revision}, ${time}`;
};

function conclusionOf(
  { size, problemCount, unsealed }: { readonly size: number; readonly problemCount: number; readonly unsealed: number },
  outsideCount: number,
  isKeyGiven: boolean,
): string {
  const found = problemCount === 0 ? "all are stored as they were sealed" : `${problemCount} problems were found`;
  const lines = [`${size} sealed events: ${found}. ${unsealed} newer events are not sealed yet.`];
  if (outsideCount > 0) lines.push(`${outsideCount} checkpoints from outside were compared.`);
  else lines.push(unseenWithoutOutside);
  if (!isKeyGiven) lines.push("The keys in the vault were trusted. Give --vkey with the keys that you were shown.");
  return lines.join("\n");
}

/** The checkpoints in a file, or in all files of a folder. */
export function notesAt(path: string): string[] {
  if (!existsSync(path)) throw new ConfigurationError([`--checkpoints: there is no file or folder ${path}`]);
  if (!statSync(path).isDirectory()) return [readFileSync(path, "utf8")];
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"));
}

const verifierOf = (vkey: string) => asGiven("--vkey: ", () => parseVerifierKey(vkey));

if (import.meta.main) {
  await main().catch((error: unknown) => {
    console.error(isReadable(error) ? error.message : error);
    process.exitCode = 2;
  });
}
