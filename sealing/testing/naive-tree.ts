import { createHash } from "node:crypto";

const sha256 = (...parts: readonly Uint8Array[]): Buffer => createHash("sha256").update(Buffer.concat(parts)).digest();

/** RFC 6962 §2.1 as it is written, over all entries. It shares nothing with what is tested. */
export function naiveRoot(entries: readonly Uint8Array[]): Buffer {
  const [first] = entries;
  if (first === undefined) return sha256();
  if (entries.length === 1) return sha256(Buffer.of(0), first);
  const split = naiveSplit(entries.length);
  return sha256(Buffer.of(1), naiveRoot(entries.slice(0, split)), naiveRoot(entries.slice(split)));
}

/** PATH(m, D[n]) of RFC 6962 §2.1.1. */
export function naiveInclusion(index: number, entries: readonly Uint8Array[]): Buffer[] {
  if (entries.length === 1) return [];
  const split = naiveSplit(entries.length);
  return index < split
    ? [...naiveInclusion(index, entries.slice(0, split)), naiveRoot(entries.slice(split))]
    : [...naiveInclusion(index - split, entries.slice(split)), naiveRoot(entries.slice(0, split))];
}

/** SUBPROOF(m, D[n], b) of RFC 6962 §2.1.2. */
export function naiveConsistency(oldSize: number, entries: readonly Uint8Array[], isWhole = true): Buffer[] {
  if (oldSize === entries.length) return isWhole ? [] : [naiveRoot(entries)];
  const split = naiveSplit(entries.length);
  return oldSize <= split
    ? [...naiveConsistency(oldSize, entries.slice(0, split), isWhole), naiveRoot(entries.slice(split))]
    : [...naiveConsistency(oldSize - split, entries.slice(split), false), naiveRoot(entries.slice(0, split))];
}

const naiveSplit = (size: number): number => 2 ** Math.floor(Math.log2(size - 1));
