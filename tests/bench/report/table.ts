import { readFileSync, writeFileSync } from "node:fs";
import type { Row } from "../measurement.ts";
import type { ProfileName } from "../profile.ts";

/** The rows of one measurement. */
export interface Result {
  readonly name: string;
  readonly number: number;
  readonly rows: readonly Row[];
  readonly tookSeconds: number;
  /** What other processes took of the machine meanwhile. */
  readonly othersPercent: number;
}

/** Between which lines of the README the table of a profile stands. */
const marks = {
  embedded: { begin: "<!-- results: begin -->", end: "<!-- results: end -->" },
  distributed: { begin: "<!-- distributed results: begin -->", end: "<!-- distributed results: end -->" },
} as const;

/** The machine and the table, as Markdown. */
export function report(machine: readonly string[], results: readonly Result[]): string {
  const ordered = [...results].sort((one, other) => one.number - other.number);
  const lines = ordered.flatMap((result) => result.rows.map((row) => line(result.number, row)));
  return [
    ...machine.map((fact) => `- ${fact}`),
    `- Taken on ${new Date().toISOString().slice(0, 10)}, in ${Math.round(secondsOf(results) / 60)} minutes. ${othersOf(ordered)}`,
    "",
    "| # | measured | figure | p50 | p95 | p99 | p99.9 | max | gate | |",
    "|---|---|---|---|---|---|---|---|---|---|",
    ...lines,
  ].join("\n");
}

/** A quiet run is one in which this is a few per cent at most. */
function othersOf(results: readonly Result[]): string {
  const shares = results.map(({ number, othersPercent }) => `${othersPercent.toFixed(0)} (${number})`);
  return `Other processes took this much of the machine, in per cent: ${shares.join(", ")}.`;
}

const secondsOf = (results: readonly Result[]): number => results.reduce((sum, { tookSeconds }) => sum + tookSeconds, 0);

function line(number: number, { what, figure, percentiles, gate, isReached }: Row): string {
  const spread = percentiles
    ? [percentiles.p50, percentiles.p95, percentiles.p99, percentiles.p999, percentiles.max].map(milliseconds)
    : ["", "", "", "", ""];
  const verdict = isReached === null ? "" : isReached ? "reached" : "**missed**";
  return `| ${[number, what, figure, ...spread, gate, verdict].join(" | ")} |`;
}

const milliseconds = (value: number): string =>
  value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : value.toFixed(0);

/** Puts the report between the profile's markers of the README. */
export function writeReport(file: string, profile: ProfileName, text: string): void {
  const { begin, end } = marks[profile];
  const readme = readFileSync(file, "utf8");
  const from = readme.indexOf(begin);
  const to = readme.indexOf(end);
  if (from === -1 || to < from) throw new Error(`${file} has no place for results: ${begin} and ${end}.`);
  writeFileSync(file, `${readme.slice(0, from + begin.length)}\n\n${text}\n\n${readme.slice(to)}`);
}
