import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { globSync } from "node:fs";
import { join } from "node:path";
import { createInterface, type Interface } from "node:readline";
import type { Readable } from "node:stream";
import { pathToFileURL } from "node:url";
import { repository } from "./repository.ts";

export interface AvaRun {
  readonly argumentList: readonly string[];
  readonly cwd?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /**
   * Whether a file that fails while all files run in parallel is run once more alone. The result of
   * that second run counts. It is for machines with few processors.
   */
  readonly triesAgainAlone?: boolean;
  /**
   * Called with each process when it starts, for callers that may have to end it with all of its
   * children: the process leads a process group then.
   */
  readonly onStarted?: (ava: ChildProcess) => void;
}

/**
 * Hundreds of processes load the same modules; a compile cache saves a quarter of the processor
 * time.
 */
const compiledCode = join(repository, "node_modules/.cache/compiled-for-tests");
const ownModules = `--import=${pathToFileURL(join(import.meta.dirname, "own-modules.js"))}`;
/** When more files than this fail, a slow machine is not the reason, and no file is rerun. */
const triedAgainMax = 3;
const lastWordsWithinMs = 5_000;

/**
 * Runs ava, shows all but the passed tests, and ends with the line `N passed, N failed`. A skipped
 * test or a todo fails the run, because it would go unnoticed otherwise. Returns whether all
 * passed.
 */
export async function runAva(run: AvaRun): Promise<boolean> {
  const together = await runOnce(run, run.argumentList);
  const tallies = new Map(together.tallies);
  const failures = [...together.failures];
  const failed = [...tallies].filter(([file, { failed }]) => file !== unknownFile && failed > 0).map(([file]) => file);
  let isGreen = together.exitCode === 0;
  if (!isGreen && run.triesAgainAlone === true && failed.length > 0 && failed.length <= triedAgainMax) {
    isGreen = true;
    // An uncaught error is reported without its file, which is among the failed ones.
    tallies.delete(unknownFile);
    for (const file of failed) {
      console.log(`# ${file} failed while everything ran at once, and is run again alone.`);
      const alone = await runOnce(run, [...optionsIn(run.argumentList), file]);
      tallies.set(file, sum(alone.tallies.values()));
      failures.push(...alone.failures);
      isGreen &&= alone.exitCode === 0;
    }
  }
  repeat(failures);
  return tell(sum(tallies.values()), isGreen);
}

/** Between thousands of lines a failure is hard to find. */
function repeat(failures: readonly string[]): void {
  if (failures.length > 0) console.log(["# What failed:", ...failures.slice(0, failureLinesMax)].join("\n"));
}

interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface Outcome {
  readonly exitCode: number | null;
  /** Results by file; the file is taken from the title of each test. */
  readonly tallies: ReadonlyMap<string, Tally>;
  /** The title of each failed test, and what follows it, line by line. */
  readonly failures: readonly string[];
}

const failureLinesMax = 200;

const unknownFile = "";
const nothing: Tally = { passed: 0, failed: 0, skipped: 0 };

function tell({ passed, failed, skipped }: Tally, wasGreen: boolean): boolean {
  if (skipped > 0) console.log(`${skipped} tests were skipped or left to do, which counts as failed.`);
  const isGreen = wasGreen && failed + skipped === 0 && passed > 0;
  console.log(`${passed} passed, ${isGreen ? 0 : Math.max(1, failed + skipped)} failed`);
  return isGreen;
}

const nodeOptions = (): string => [process.env.NODE_OPTIONS, ownModules].filter(Boolean).join(" ");

async function runOnce({ cwd, environment, onStarted }: AvaRun, argumentList: readonly string[]): Promise<Outcome> {
  const ava = spawn("ava", ["--tap", ...argumentList], {
    cwd,
    env: { NODE_COMPILE_CACHE: compiledCode, ...process.env, NODE_OPTIONS: nodeOptions(), ...environment },
    stdio: ["inherit", "pipe", "inherit"],
    detached: onStarted !== undefined,
  });
  onStarted?.(ava);
  const tallies = new Map<string, Tally>();
  const failures: string[] = [];
  let isOfFailure = false;
  const suites = suitesIn(cwd ?? repository);
  const lines = createInterface({ input: ava.stdout }).on("line", (line) => {
    if (!line.startsWith("ok ")) console.log(line);
    const [, result, title] = /^(ok|not ok) \d+ - (.*)$/.exec(line) ?? [];
    isOfFailure = result === "not ok" || (isOfFailure && line.startsWith(" "));
    if (isOfFailure) failures.push(line);
    if (result === undefined || title === undefined) return;
    const kind = / # (skip|todo)/i.test(title) ? "skipped" : result === "ok" ? "passed" : "failed";
    const file = fileOf(title, suites);
    const tally = tallies.get(file) ?? nothing;
    tallies.set(file, { ...tally, [kind]: tally[kind] + 1 });
  });
  const ended = Promise.withResolvers<number | null>();
  ava.once("error", ended.reject).once("exit", ended.resolve);
  const exitCode = await ended.promise;
  await lastWords(lines, ava.stdout);
  return { exitCode, tallies, failures };
}

/**
 * A process that a test left running may hold the pipe open, so the wait for the rest of the output
 * is limited.
 */
async function lastWords(lines: Interface, output: Readable): Promise<void> {
  const patience = setTimeout(() => output.destroy(), lastWordsWithinMs);
  if (!output.closed) await Promise.race([once(lines, "close"), once(output, "close")]);
  clearTimeout(patience);
}

/**
 * A title begins with the path of its file below the folder that all files of the run share, as in
 * `people › files › a picture has ...`.
 */
function fileOf(title: string, suites: readonly string[]): string {
  const crashed = /^(\S+\.ts) exited/.exec(title)?.[1];
  if (crashed !== undefined) return crashed;
  const places = title.split(" › ");
  for (let count = 1; count < places.length; count += 1) {
    const path = places.slice(0, count).join("/");
    const found = suites.filter((file) => `/${file.replace(suiteEnding, "")}`.endsWith(`/${path}`));
    if (found.length === 1) return found[0] ?? unknownFile;
  }
  return unknownFile;
}

const suiteEnding = /(\.test)?\.ts$/;

/** All files that may be a suite, relative to the folder that ava runs in. */
const suitesIn = (folder: string): string[] =>
  globSync("**/*.{test,engines}.ts", { cwd: folder, exclude: (name) => name === "node_modules" });

const sum = (tallies: Iterable<Tally>): Tally =>
  [...tallies].reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    nothing,
  );

/** The arguments without the names of the requested files. */
function optionsIn(argumentList: readonly string[]): string[] {
  const place = argumentList.indexOf("--config");
  return place === -1 ? [] : argumentList.slice(place, place + 2);
}
