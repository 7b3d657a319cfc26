import { randomBytes } from "node:crypto";

/** What the kind of a file is told by. */
const beginningBytes = 4_100;

/** Random bytes but for their beginning: by chance that would look like music now and then. */
export function bytesOfNoKind(sizeBytes: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(randomBytes(sizeBytes)).fill(0, 0, beginningBytes);
}
