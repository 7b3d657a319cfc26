import { emptyRoot, nodeHash } from "../tree/hashing.ts";

/** A tree of which only the roots of its full subtrees are kept: enough to add leaves and have roots. */
export interface CompactTree {
  readonly size: () => number;
  /** Adds a full subtree of 2^level leaves, by its root; the size must be a multiple of so many. */
  readonly add: (hash: Buffer, level?: number) => void;
  readonly root: () => Buffer;
}

/** Few kilobytes, however many leaves are added. */
export function createCompactTree(): CompactTree {
  // The root of the full subtree of 2ⁿ leaves at index n, where the size has that bit.
  const subtrees: (Buffer | undefined)[] = [];
  let size = 0;
  return {
    size: () => size,
    add: (hash, level = 0) => {
      let root = hash;
      let at = level;
      for (let left = subtrees[at]; left !== undefined; left = subtrees[at]) {
        root = nodeHash(left, root);
        subtrees[at] = undefined;
        at += 1;
      }
      subtrees[at] = root;
      size += 2 ** level;
    },
    root: () => {
      let root: Buffer | undefined;
      for (const subtree of subtrees) {
        if (subtree !== undefined) root = root === undefined ? subtree : nodeHash(subtree, root);
      }
      return root ?? emptyRoot;
    },
  };
}
