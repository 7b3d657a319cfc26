import { type Checkpoint, checkpointText, parseCheckpointText } from "./checkpoint-text.ts";
import type { NoteSigner, NoteVerifier } from "./keys.ts";
import { NoteError, signNote, verifyNote } from "./signed-note.ts";

export type { Checkpoint };

export const signCheckpoint = (checkpoint: Checkpoint, signers: readonly NoteSigner[]): string =>
  signNote(checkpointText(checkpoint), signers);

export interface OpenedCheckpoint extends Checkpoint {
  readonly signedBy: readonly NoteVerifier[];
}

/**
 * Opens a checkpoint of the log `origin` that at least one of its keys has signed. Throws a
 * `NoteError` for any other.
 */
export function openCheckpoint(note: string, origin: string, verifiers: readonly NoteVerifier[]): OpenedCheckpoint {
  const { text, signedBy } = verifyNote(note, verifiers);
  const checkpoint = parseCheckpointText(text);
  if (checkpoint === undefined) throw new NoteError("MalformedNote", "This note is not a checkpoint.");
  if (checkpoint.origin !== origin) {
    throw new NoteError("WrongSignature", `This is a checkpoint of ${checkpoint.origin}, not of ${origin}.`);
  }
  if (!signedBy.some(({ name }) => name === origin)) {
    throw new NoteError("WrongSignature", `No known key of ${origin} has signed this checkpoint.`);
  }
  return { ...checkpoint, signedBy };
}
