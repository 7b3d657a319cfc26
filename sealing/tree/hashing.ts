import { createHash } from "node:crypto";

/** The bytes of every hash in the tree: SHA-256. */
export const hashSizeBytes = 32;

const leafPrefix = Uint8Array.of(0);
const nodePrefix = Uint8Array.of(1);

/** The hash of an entry (RFC 6962 §2.1). */
export const leafHash = (entry: Uint8Array): Buffer => createHash("sha256").update(leafPrefix).update(entry).digest();

/** The hash of a node with two children. */
export const nodeHash = (left: Uint8Array, right: Uint8Array): Buffer =>
  createHash("sha256").update(nodePrefix).update(left).update(right).digest();

/** The root of the tree without entries. */
export const emptyRoot: Buffer = createHash("sha256").digest();

export const isSameHash = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0;
