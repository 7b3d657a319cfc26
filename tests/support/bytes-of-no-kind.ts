import { randomBytes } from "node:crypto";

/** What the kind of a file is told by. */
const beginningBytes = 4_100;

/** Random bytes, beside their beginning: by chance that would be the one of music or a picture now and then. */
export function bytesOfNoKind(sizeBytes: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(randomBytes(sizeBytes)).fill(0, 0, beginningBytes);
}
