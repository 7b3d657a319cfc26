import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import type { SealPorts } from "../sealer/open-sealed-log.ts";
import { checkpointKey } from "../tree/tiles.ts";

type Put = SealPorts["blobs"]["put"];

/** A `put` that tells of each checkpoint before it is published. */
export const tellingOfCheckpoints =
  (put: Put, onCheckpoint: (note: string) => void): Put =>
  async (key, source) => {
    if (key !== checkpointKey) return put(key, source);
    const note = await text(source);
    onCheckpoint(note);
    return put(key, Readable.from([Buffer.from(note)]));
  };

export interface SignedNotes {
  add(note: string): void;
  read(): readonly string[];
}

/** The checkpoints that the processes of a folder have signed: what one wrote stays after its kill. */
export function signedNotesIn(folder: string): SignedNotes {
  const file = join(folder, "signed-notes");
  return {
    add: (note) => appendFileSync(file, `${JSON.stringify(note)}\n`),
    read: () => {
      const lines = existsSync(file) ? readFileSync(file, "utf8").split("\n") : [];
      return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as string);
    },
  };
}
