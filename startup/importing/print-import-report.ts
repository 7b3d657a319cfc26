import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { countedName } from "@logue/integrations/counted-name.ts";
import type { ImportNotes, ImportReport } from "@logue/integrations/integration.ts";

/** How many lines of each kind are shown; the file contains all of them. */
const linesShownMax = 10;

/** Prints the result of an import: counts, then losses, then notes. */
export function printReport({ taken, messageObjects, notes }: ImportReport, dataFolder: string, heading: string): void {
  const counts = Object.entries(taken).map(([what, count]) => `${count} ${countedName(what, count)}`);
  console.log(`${heading}: ${counts.join(", ")}.`);
  if (messageObjects !== undefined) {
    const ends = Object.entries(messageObjects.ends).filter(([, count]) => count > 0);
    console.log(
      `Of ${messageObjects.found} message objects in the export: ${ends.map(([end, count]) => `${count} ${end}`).join(", ")}.`,
    );
  }
  const losses = notes.filter(({ isLoss }) => isLoss);
  console.log(losses.length === 0 ? "Nothing was lost." : "What could not be taken over as it was:");
  for (const kind of losses) printKind(kind);
  const others = notes.filter(({ isLoss }) => !isLoss);
  if (others.length > 0) console.log("Worth knowing:");
  for (const kind of others) printKind(kind);
  if (notes.every(({ lines }) => lines.length <= linesShownMax)) return;
  mkdirSync(dataFolder, { recursive: true });
  const file = join(dataFolder, `import-report-${Date.now()}.txt`);
  const text = notes.map((kind) => [titleOf(kind), ...kind.lines.map((line) => `  ${line}`)].join("\n")).join("\n\n");
  writeFileSync(file, `${text}\n`, { mode: 0o600 });
  console.log(`All of it is in ${file}`);
}

const titleOf = ({ title, count }: ImportNotes): string => `${title}: ${count}`;

function printKind(kind: ImportNotes): void {
  console.log(`- ${titleOf(kind)}`);
  for (const line of kind.lines.slice(0, linesShownMax)) console.log(`    ${line}`);
  if (kind.lines.length > linesShownMax) console.log(`    ... and ${kind.count - linesShownMax} more`);
}
