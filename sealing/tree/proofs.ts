import { hashSizeBytes, isSameHash, nodeHash } from "./hashing.ts";
import { type NodeReader, rangeHash, splitOf } from "./nodes.ts";

/** A tree as its checkpoint names it. */
export interface TreeHead {
  readonly size: number;
  readonly root: Uint8Array;
}

/**
 * The hashes that lead from the leaf `index` to the root of the tree of `size`, the leaf's sibling
 * first (RFC 6962 §2.1.1).
 */
export function inclusionPath(index: number, size: number, nodeAt: NodeReader): Promise<Buffer[]> {
  requireWithin(index, size);
  return pathWithin(index, 0, size, nodeAt);
}

async function pathWithin(index: number, start: number, end: number, nodeAt: NodeReader): Promise<Buffer[]> {
  if (end - start === 1) return [];
  const middle = start + splitOf(end - start);
  return index < middle
    ? [...(await pathWithin(index, start, middle, nodeAt)), await rangeHash(middle, end, nodeAt)]
    : [...(await pathWithin(index, middle, end, nodeAt)), await rangeHash(start, middle, nodeAt)];
}

/**
 * The hashes that show that the tree of `oldSize` is the beginning of the tree of `size` (RFC 6962
 * §2.1.2). Empty from size 0 and from the same size.
 */
export async function consistencyPath(oldSize: number, size: number, nodeAt: NodeReader): Promise<Buffer[]> {
  if (!(Number.isSafeInteger(oldSize) && oldSize >= 0 && oldSize <= size)) {
    throw new RangeError(`A tree of ${size} entries has no beginning of ${oldSize}.`);
  }
  return oldSize === 0 ? [] : subProof(oldSize, 0, size, true, nodeAt);
}

async function subProof(oldEnd: number, start: number, end: number, isWhole: boolean, nodeAt: NodeReader): Promise<Buffer[]> {
  if (oldEnd === end) return isWhole ? [] : [await rangeHash(start, end, nodeAt)];
  const middle = start + splitOf(end - start);
  return oldEnd <= middle
    ? [...(await subProof(oldEnd, start, middle, isWhole, nodeAt)), await rangeHash(middle, end, nodeAt)]
    : [...(await subProof(oldEnd, middle, end, false, nodeAt)), await rangeHash(start, middle, nodeAt)];
}

/** Whether the path proves that the leaf stands at `index` in the tree. */
export function isIncluded(leaf: Uint8Array, index: number, path: readonly Uint8Array[], { size, root }: TreeHead): boolean {
  if (!isWithin(index, size) || !areHashes([leaf, root, ...path])) return false;
  let hash = leaf;
  let node = index;
  let last = size - 1;
  for (const sibling of path) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      hash = nodeHash(sibling, hash);
      while (node % 2 === 0 && node > 0) [node, last] = [half(node), half(last)];
    } else {
      hash = nodeHash(hash, sibling);
    }
    [node, last] = [half(node), half(last)];
  }
  return last === 0 && isSameHash(hash, root);
}

/** Whether the path proves that `old` is the beginning of `head` (RFC 9162 §2.1.4.2). */
export function isConsistent(old: TreeHead, head: TreeHead, path: readonly Uint8Array[]): boolean {
  if (!areHashes([old.root, head.root, ...path]) || !isWithin(old.size, head.size + 1)) return false;
  if (old.size === head.size) return path.length === 0 && isSameHash(old.root, head.root);
  if (old.size === 0) return path.length === 0;
  const isPowerOfTwo = Number.isInteger(Math.log2(old.size));
  const [first, ...rest] = isPowerOfTwo ? [old.root, ...path] : path;
  if (first === undefined) return false;
  let node = old.size - 1;
  let last = head.size - 1;
  while (node % 2 === 1) [node, last] = [half(node), half(last)];
  let oldHash = first;
  let hash = first;
  for (const sibling of rest) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      oldHash = nodeHash(sibling, oldHash);
      hash = nodeHash(sibling, hash);
      while (node % 2 === 0 && node > 0) [node, last] = [half(node), half(last)];
    } else {
      hash = nodeHash(hash, sibling);
    }
    [node, last] = [half(node), half(last)];
  }
  return last === 0 && isSameHash(oldHash, old.root) && isSameHash(hash, head.root);
}

const half = (value: number): number => Math.floor(value / 2);

const isWithin = (index: number, size: number): boolean =>
  Number.isSafeInteger(index) && Number.isSafeInteger(size) && index >= 0 && index < size;

const areHashes = (hashes: readonly Uint8Array[]): boolean => hashes.every((hash) => hash.length === hashSizeBytes);

function requireWithin(index: number, size: number): void {
  if (!isWithin(index, size)) throw new RangeError(`A tree of ${size} entries has no entry ${index}.`);
}
