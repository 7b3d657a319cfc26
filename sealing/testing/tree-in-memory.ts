import { leafHash } from "../tree/hashing.ts";
import type { NodeReader } from "../tree/nodes.ts";
import { hashOver, nodesInTiles } from "../tree/tile-reader.ts";
import { tileWidth } from "../tree/tiles.ts";

export const entriesOf = (count: number): Buffer[] => Array.from({ length: count }, (_, index) => Buffer.from(`entry ${index}`));

/** The nodes of a tree over these entries, read through tiles as a verifier reads them. */
export function treeInMemory(entries: readonly Uint8Array[]): NodeReader {
  const levels: Buffer[] = [Buffer.concat(entries.map(leafHash))];
  for (let below = levels[0]; below !== undefined && below.length >= tileWidth * 32; ) {
    const hashes: Buffer[] = [];
    for (let start = 0; (start + tileWidth) * 32 <= below.length; start += tileWidth)
      hashes.push(hashOver(below, start, tileWidth));
    below = Buffer.concat(hashes);
    levels.push(below);
  }
  return nodesInTiles(entries.length, ({ level, index, width }) => {
    const hashes = levels[Number(level)] ?? Buffer.alloc(0);
    return hashes.subarray(index * tileWidth * 32, (index * tileWidth + width) * 32);
  });
}
