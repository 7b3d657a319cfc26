import { ConfigurationError } from "@logue/infra/settings/config.ts";
import { openCheckpoint } from "@logue/sealing/checkpoints/checkpoint.ts";
import { parseVerifierKey } from "@logue/sealing/checkpoints/keys.ts";
import { checkExport } from "@logue/sealing/exports/check-export.ts";
import { asGiven } from "./as-given.ts";
import { everySeconds } from "./every-seconds.ts";
import { openExportFile } from "./read-export-file.ts";
import { type Known, signatureLine, unseenWithoutOutside, witnessLine } from "./verify-proof-file.ts";

/** Prints what an export of the log proves. Returns how many problems it has. */
export async function verifyExportFile(path: string, { outside, trusted }: Known): Promise<number> {
  const opened = await openExportFile(path).catch((error: unknown) => {
    throw error instanceof TypeError ? new ConfigurationError([`${path}: ${error.message}`]) : error;
  });
  const { header: file } = opened;
  const verifiers = trusted.length > 0 ? trusted : file.vkeys.map((vkey) => asGiven("", () => parseVerifierKey(vkey)));
  const kept = outside.map((note) => asGiven("--checkpoints: ", () => openCheckpoint(note, file.log, verifiers)));
  const onProgress = everySeconds((checked: number, count: number) => console.error(`${checked} of ${count} events checked`));
  const result = await checkExport(opened, { verifiers, outside: kept, onProgress });
  const { problems, problemCount, checkpoint, isWhole, comparedCount } = result;
  for (const problem of problems) console.log(`NOT PROVEN: ${problem}`);
  if (problemCount > problems.length) console.log(`… and ${problemCount - problems.length} more problems`);
  console.log(`The log ${file.log}, in an export made at ${file.stated.madeAt}.`);
  if (checkpoint !== undefined) console.log(signatureLine(checkpoint));
  console.log(witnessLine(file.stated));
  console.log(comparedCount > 0 ? `${comparedCount} checkpoints from outside were compared.` : unseenWithoutOutside);
  if (trusted.length === 0)
    console.log("The keys in the file were trusted. Give --vkey with the keys that you were shown by the log itself.");
  const range = `the events ${file.first} to ${file.end - 1}, ${isWhole ? "which are all" : "a part"} of the signed log`;
  const proven = `Proven: ${range}, were stored as they stand here, in this order, with none left out between them. The names of the streams are stated, not proven.`;
  console.log(problemCount === 0 ? proven : `${problemCount} problems were found.`);
  return problemCount;
}
