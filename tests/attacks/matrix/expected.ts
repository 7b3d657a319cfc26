import { readFileSync, writeFileSync } from "node:fs";
import type { Outcome } from "./attempt.ts";
import { type Kind, kinds } from "./people.ts";

export type Outcomes = Readonly<Record<Kind, Outcome>>;

const file = new URL("expected.txt", import.meta.url);
const nameWidth = 58;
/** Wide enough for every code, so that a new one does not move all other columns. */
const cellWidth = 18;

/** What each kind of user gets from each operation: the table in expected.txt. */
export const expected: ReadonlyMap<string, Outcomes> = new Map(
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => [line.slice(0, nameWidth).trim(), outcomesIn(line.slice(nameWidth))]),
);

function outcomesIn(cells: string): Outcomes {
  const found = cells.trim().split(/\s+/);
  return Object.fromEntries(kinds.map((kind, place) => [kind, found[place] ?? ""])) as Outcomes;
}

/**
 * Writes the table from the results, to be reviewed before it is committed: `MATRIX=write npx ava
 * tests/attacks/matrix.test.ts`.
 */
export function writeTable(found: ReadonlyMap<string, Outcomes>): void {
  const heading = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => /^# \S/.test(line));
  const rows = [...found].map(([name, outcomes]) => [name, ...kinds.map((kind) => outcomes[kind])]);
  const lineOf = ([name = "", ...cells]: readonly string[]): string =>
    `${name.padEnd(nameWidth)}${cells.map((cell) => cell.padEnd(cellWidth)).join(" ")}`.trimEnd();
  writeFileSync(file, `${[...heading, lineOf(["#", ...kinds]), ...rows.map(lineOf)].join("\n")}\n`);
}
