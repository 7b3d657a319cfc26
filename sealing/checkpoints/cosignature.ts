import { parseCheckpointText } from "./checkpoint-text.ts";

/**
 * The bytes that a cosigner signs (tlog-cosignature): its word that at this time this checkpoint
 * was the largest it knew of the log. Undefined when the text is not a checkpoint.
 */
export function cosignedMessage(
  kind: "ed25519Cosignature" | "mlDsa44Cosignature",
  cosigner: string,
  text: string,
  timeSeconds: number,
): Buffer | undefined {
  const checkpoint = parseCheckpointText(text);
  if (checkpoint === undefined) return undefined;
  if (kind === "ed25519Cosignature") return Buffer.from(`cosignature/v1\ntime ${timeSeconds}\n${text}`);
  return Buffer.concat([
    Buffer.from("subtree/v1\n\0"),
    withLength(cosigner),
    unsigned64(timeSeconds),
    withLength(checkpoint.origin),
    unsigned64(0),
    unsigned64(checkpoint.size),
    checkpoint.root,
  ]);
}

/** A cosignature begins with its time. */
export const timestamped = (timeSeconds: number, signature: Buffer): Buffer =>
  Buffer.concat([unsigned64(timeSeconds), signature]);

/** The time of a cosignature, POSIX seconds; undefined when it is too short to have one. */
export function signatureTime(signature: Buffer): number | undefined {
  if (signature.length <= 8) return undefined;
  const time = Number(signature.readBigUInt64BE(0));
  return Number.isSafeInteger(time) ? time : undefined;
}

function withLength(name: string): Buffer {
  const bytes = Buffer.from(name);
  if (bytes.length > 255) throw new RangeError("The name of a key has at most 255 bytes.");
  return Buffer.concat([Buffer.of(bytes.length), bytes]);
}

function unsigned64(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(BigInt(value));
  return bytes;
}
