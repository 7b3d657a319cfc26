import { growTree, type WrittenTile } from "../sealer/growing-tree.ts";
import { emptyRoot, leafHash } from "../tree/hashing.ts";
import type { TreeHead } from "../tree/proofs.ts";
import { type Tile, tileWidth } from "../tree/tiles.ts";

/** A tree with a full tile of level 1, a partial one beside it, and a tile of level 2. */
export interface TallTree {
  readonly head: TreeHead;
  readonly tiles: readonly WrittenTile[];
  readonly leaves: readonly Buffer[];
}

export const tallTreeFullTiles = tileWidth + 3;

export const higherTilesOfTallTree: readonly Tile[] = [
  { level: 1, index: 0, width: tileWidth },
  { level: 1, index: 1, width: tallTreeFullTiles - tileWidth },
  { level: 2, index: 0, width: 1 },
];

export async function growTallTree(): Promise<TallTree> {
  const size = tallTreeFullTiles * tileWidth + 5;
  const entries = Array.from({ length: size }, (_, index) => Buffer.from(`entry ${index}`));
  const nothing = { head: { size: 0, root: emptyRoot }, openEntries: [], edge: [] };
  const { tree, tiles } = await growTree(nothing, entries);
  return { head: tree.head, tiles, leaves: entries.map(leafHash) };
}
