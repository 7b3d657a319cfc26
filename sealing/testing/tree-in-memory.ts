import { leafHash } from "../tree/hashing.ts";
import type { NodeReader } from "../tree/nodes.ts";
import { hashOver, nodesInTiles } from "../tree/tile-reader.ts";
import { tileWidth } from "../tree/tiles.ts";

export const entriesOf = (count: number): Buffer[] => Array.from({ length: count }, (_, index) => Buffer.from(`entry ${index}`));

/** The hashes of each level of the tiles, full tiles and the partial one alike. */
export function levelsOf(entries: readonly Uint8Array[]): Buffer[] {
  let below = Buffer.concat(entries.map(leafHash));
  const levels = [below];
  while (below.length >= tileWidth * 32) {
    const hashes: Buffer[] = [];
    for (let start = 0; (start + tileWidth) * 32 <= below.length; start += tileWidth)
      hashes.push(hashOver(below, start, tileWidth));
    below = Buffer.concat(hashes);
    levels.push(below);
  }
  return levels;
}

/** The nodes of a tree over these entries, read through tiles as a verifier reads them. */
export function treeInMemory(entries: readonly Uint8Array[]): NodeReader {
  const levels = levelsOf(entries);
  return nodesInTiles(entries.length, ({ level, index, width }) => {
    const hashes = levels[Number(level)] ?? Buffer.alloc(0);
    return hashes.subarray(index * tileWidth * 32, (index * tileWidth + width) * 32);
  });
}
