import { readFileSync } from "node:fs";
import { openCheckpoint } from "@logue/sealing/checkpoints/checkpoint.ts";
import { parseVerifierKey } from "@logue/sealing/checkpoints/keys.ts";
import { checkExport } from "@logue/sealing/exports/check-export.ts";
import { exportFormat, parseLogExport } from "@logue/sealing/exports/log-export.ts";
import { asGiven } from "./as-given.ts";
import { type Known, signatureLine, unseenWithoutOutside, witnessLine } from "./verify-proof-file.ts";

/** Whether this file says that it is an export of a log. */
export const isExportFile = (path: string): boolean => readFileSync(path, "utf8").slice(0, 200).includes(exportFormat);

const problemsShownMax = 100;

/** Prints what an export of the log proves. Returns how many problems it has. */
export async function verifyExportFile(path: string, { outside, trusted }: Known): Promise<number> {
  const file = asGiven(`${path}: `, () => parseLogExport(readFileSync(path, "utf8")));
  const verifiers = trusted.length > 0 ? trusted : file.vkeys.map((vkey) => asGiven("", () => parseVerifierKey(vkey)));
  const kept = outside.map((note) => asGiven("--checkpoints: ", () => openCheckpoint(note, file.log, verifiers)));
  const { problems, checkpoint, isWhole, comparedCount } = await checkExport(file, verifiers, kept);
  for (const problem of problems.slice(0, problemsShownMax)) console.log(`NOT PROVEN: ${problem}`);
  if (problems.length > problemsShownMax) console.log(`… and ${problems.length - problemsShownMax} more problems`);
  console.log(`The log ${file.log}, in an export made at ${file.stated.madeAt}.`);
  if (checkpoint !== undefined) console.log(signatureLine(checkpoint));
  console.log(witnessLine(file.stated));
  console.log(comparedCount > 0 ? `${comparedCount} checkpoints from outside were compared.` : unseenWithoutOutside);
  if (trusted.length === 0)
    console.log("The keys in the file were trusted. Give --vkey with the keys that you were shown by the log itself.");
  const range = `the events ${file.first} to ${file.end - 1}, ${isWhole ? "which are all" : "a part"} of the signed log`;
  const proven = `Proven: ${range}, were stored as they stand here, in this order, with none left out between them. The names of the streams are stated, not proven.`;
  console.log(problems.length === 0 ? proven : `${problems.length} problems were found.`);
  return problems.length;
}
