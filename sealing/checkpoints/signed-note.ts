import type { NoteSigner, NoteVerifier } from "./keys.ts";

/** A line below a note: `— <name> <base64 of key id and signature>`. */
export interface NoteSignature {
  readonly name: string;
  /** The first four bytes, which name the key. */
  readonly keyId: number;
  readonly signature: Buffer;
}

export interface SignedNote {
  /** The text that is signed, with its last newline. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

export type NoteErrorCode = "MalformedNote" | "WrongSignature";

/** A note that is not spelled like one, or that a known key has not signed. */
export class NoteError extends Error {
  readonly code: NoteErrorCode;

  constructor(code: NoteErrorCode, message: string) {
    super(message);
    this.name = "NoteError";
    this.code = code;
  }
}

/** More signatures than this are refused, so that a long note cannot keep a verifier busy. */
const signaturesMax = 64;
const noteSizeMaxBytes = 1_000_000;
// biome-ignore lint/suspicious/noControlCharactersInRegex: a note must not contain them.
const controlCharacter = /[\u0000-\u0009\u000b-\u001f]/;
const signatureLine = /^— ([^\s+]+) ([A-Za-z0-9+/]+={0,2})$/;

/** Signs a text, which ends in a newline, with each of the signers. */
export const signNote = (text: string, signers: readonly NoteSigner[]): string =>
  writeNote({ text, signatures: signers.map((signer) => signatureOf(text, signer)) });

export const signatureOf = (text: string, { name, keyId, sign }: NoteSigner): NoteSignature => ({
  name,
  keyId,
  signature: sign(text),
});

export const writeNote = ({ text, signatures }: SignedNote): string => `${text}\n${signatures.map(lineOf).join("")}`;

function lineOf({ name, keyId, signature }: NoteSignature): string {
  const id = Buffer.alloc(4);
  id.writeUInt32BE(keyId);
  return `— ${name} ${Buffer.concat([id, signature]).toString("base64")}\n`;
}

/** Reads a note without looking at its signatures. Throws `MalformedNote`. */
export function parseNote(note: string): SignedNote {
  const split = note.lastIndexOf("\n\n");
  const isText = Buffer.byteLength(note) <= noteSizeMaxBytes && note.isWellFormed() && !controlCharacter.test(note);
  if (!isText || split < 0 || !note.endsWith("\n")) throw malformed("A note is a text, an empty line and its signatures.");
  const lines = note.slice(split + 2, -1).split("\n");
  if (lines.length > signaturesMax) throw malformed(`A note has at most ${signaturesMax} signatures.`);
  return { text: note.slice(0, split + 1), signatures: lines.map(parseSignature) };
}

function parseSignature(line: string): NoteSignature {
  const [, name, base64] = signatureLine.exec(line) ?? [];
  const bytes = Buffer.from(base64 ?? "", "base64");
  if (name === undefined || bytes.length < 5 || bytes.toString("base64") !== base64) {
    throw malformed(`This line of a note is not a signature: ${line.slice(0, 80)}`);
  }
  return { name, keyId: bytes.readUInt32BE(0), signature: bytes.subarray(4) };
}

export interface VerifiedNote {
  readonly text: string;
  /** Those of the given keys that have signed. It may be empty: a note can be signed by others. */
  readonly signedBy: readonly NoteVerifier[];
}

/**
 * Says which of these keys have signed. Signatures of unknown keys are passed over; a wrong
 * signature of a known key throws `WrongSignature`.
 */
export function verifyNote(note: string, verifiers: readonly NoteVerifier[]): VerifiedNote {
  const { text, signatures } = parseNote(note);
  const signedBy = new Set<NoteVerifier>();
  for (const { name, keyId, signature } of signatures) {
    const verifier = verifiers.find((known) => known.name === name && known.keyId === keyId);
    if (verifier === undefined || signedBy.has(verifier)) continue;
    if (!verifier.verify(text, signature))
      throw new NoteError("WrongSignature", `The signature of ${name} on this note is wrong.`);
    signedBy.add(verifier);
  }
  return { text, signedBy: [...signedBy] };
}

const malformed = (message: string): NoteError => new NoteError("MalformedNote", message);
