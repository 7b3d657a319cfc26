import { readFileSync } from "node:fs";
import { type OpenedCheckpoint, openCheckpoint } from "@logue/sealing/checkpoints/checkpoint.ts";
import { type NoteVerifier, parseVerifierKey } from "@logue/sealing/checkpoints/keys.ts";
import { type CheckedEvent, type CheckedProof, checkProof } from "@logue/sealing/proofs/check-proof.ts";
import { parseMessageProof } from "@logue/sealing/proofs/message-proof.ts";
import type { StatedByMaker } from "@logue/sealing/proofs/proven-event.ts";
import { asGiven } from "./as-given.ts";

/** What the person who verifies has from elsewhere. */
export interface Known {
  /** Checkpoints that were kept outside. */
  readonly outside: readonly string[];
  /** The verifier keys that are trusted; none: those in the file. */
  readonly trusted: readonly NoteVerifier[];
}

/** Prints what the proof of a message proves. Returns how many problems it has. */
export function verifyProofFile(path: string, { outside, trusted }: Known): number {
  const file = asGiven(`${path}: `, () => parseMessageProof(readFileSync(path, "utf8")));
  const verifiers = trusted.length > 0 ? trusted : file.vkeys.map((vkey) => asGiven("", () => parseVerifierKey(vkey)));
  const kept = outside.map((note) => asGiven("--checkpoints: ", () => openCheckpoint(note, file.log, verifiers)));
  const checked = checkProof(file, verifiers, kept);
  for (const problem of checked.problems) console.log(`NOT PROVEN: ${problem}`);
  for (const event of checked.events) console.log(linesOf(event));
  console.log(`Message ${file.messageId} of the log ${file.log}, in a proof made at ${file.stated.madeAt}.`);
  for (const checkpoint of checked.checkpoints) console.log(signatureLine(checkpoint));
  console.log(witnessLine(file.stated));
  console.log(comparedLine(checked));
  if (trusted.length === 0)
    console.log("The keys in the file were trusted. Give --vkey with the keys that you were shown by the log itself.");
  const count = checked.problems.length;
  console.log(count === 0 ? "Proven: these events stand in the signed log as they are here." : `${count} problems were found.`);
  return count;
}

const meanings: Readonly<Record<CheckedEvent["words"], string>> = {
  disclosed: "its words are proven:",
  withheld: "its encrypted words are proven; the key that opens them is not in this proof.",
  erased: "its encrypted words are proven; they were erased, and no key opens them.",
  sealedBeforeEventKeys: "its encrypted words are proven; it was stored before events had keys of their own.",
  none: "it holds no words.",
};

function linesOf({ type, created, index, words, opened, problems }: CheckedEvent): string {
  if (problems.length > 0) return `${type}, ${created}: not proven`;
  const shown = Object.entries(opened).map(([field, value]) => `\n  ${field}: ${JSON.stringify(value)}`);
  return `${type}, stored at ${created} as event ${index} of the log: ${meanings[words]}${shown.join("")}`;
}

export const signatureLine = ({ size, signedBy }: OpenedCheckpoint): string =>
  `Signed tree of ${size} events, by ${signedBy.map(({ name, kind }) => `${name} (${kind})`).join(", ")}.`;

/** Checkpoints of other sizes say nothing of a tree by themselves. */
function comparedLine({ comparedCount, checkpoints }: CheckedProof): string {
  if (comparedCount > 0) return `${comparedCount} checkpoints from outside were compared.`;
  const sizes = checkpoints.map(({ size }) => size).join(" or ");
  return `No checkpoint from outside of a tree of ${sizes} events was compared.\n${unseenInProof}`;
}

const unseenInProof =
  "Without one it cannot be seen whether those who hold the keys of the log wrote it anew and signed it again.";

/** What takes a checkpoint from outside to be seen. */
export const unseenWithoutOutside = [
  "Without checkpoints from outside it cannot be seen whether the log was put back to an older state together with",
  "its seals, or written anew and sealed again by those who hold its keys. Give --checkpoints.",
].join("\n");

export const witnessLine = ({ madeAt, unwitnessedSince }: StatedByMaker): string =>
  unwitnessedSince === null
    ? "Its server states that witnesses had signed for everything that was sealed."
    : `Its server states that no witness had signed for what was stored since ${unwitnessedSince}, ${secondsBetween(unwitnessedSince, madeAt)} s before.`;

const secondsBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 1_000);
