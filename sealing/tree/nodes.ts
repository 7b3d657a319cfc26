import { emptyRoot, nodeHash } from "./hashing.ts";

/**
 * Gives the hash of a full subtree: at level 0 the leaf with this index, at level n the node over
 * the leaves index × 2ⁿ to (index + 1) × 2ⁿ − 1.
 */
export type NodeReader = (level: number, index: number) => Buffer | Promise<Buffer>;

/** The greatest power of two below `size`, where a tree of that size splits; `size` is above 1. */
export function splitOf(size: number): number {
  let split = 1;
  while (split * 2 < size) split *= 2;
  return split;
}

/**
 * The hash over the leaves from `start` to `end`, which is exclusive. `start` is a multiple of the
 * least power of two that the range fits in, as every subtree of a tree begins.
 */
export async function rangeHash(start: number, end: number, nodeAt: NodeReader): Promise<Buffer> {
  const size = end - start;
  if (size === 0) return emptyRoot;
  const level = Math.log2(size);
  if (Number.isInteger(level)) return nodeAt(level, start / size);
  const middle = start + splitOf(size);
  return nodeHash(await rangeHash(start, middle, nodeAt), await rangeHash(middle, end, nodeAt));
}

/** The root of the tree over the first `size` leaves. */
export const rootOf = (size: number, nodeAt: NodeReader): Promise<Buffer> => rangeHash(0, size, nodeAt);
