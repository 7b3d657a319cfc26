import { emptyRoot, leafHash, nodeHash } from "../tree/hashing.ts";

/** A tree of which only the roots of its full subtrees are kept: enough to add leaves and have roots. */
export interface CompactTree {
  readonly size: () => number;
  readonly add: (entry: Uint8Array) => void;
  readonly root: () => Buffer;
}

/** Few kilobytes, however many leaves are added. */
export function createCompactTree(): CompactTree {
  // The root of the full subtree of 2ⁿ leaves at index n, where the size has that bit.
  const subtrees: (Buffer | undefined)[] = [];
  let size = 0;
  return {
    size: () => size,
    add: (entry) => {
      let hash = leafHash(entry);
      let level = 0;
      for (let left = subtrees[level]; left !== undefined; left = subtrees[level]) {
        hash = nodeHash(left, hash);
        subtrees[level] = undefined;
        level += 1;
      }
      subtrees[level] = hash;
      size += 1;
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
