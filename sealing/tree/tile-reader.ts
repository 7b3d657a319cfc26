import { hashSizeBytes, nodeHash } from "./hashing.ts";
import type { NodeReader } from "./nodes.ts";
import { type Tile, tileHeight, tileWidth } from "./tiles.ts";

/** Gives the bytes of a tile: `width` hashes, one behind the other. */
export type ReadTile = (tile: Tile) => Buffer | Promise<Buffer>;

/** Reads nodes of the tree of `size` from its tiles. Throws where a tile has the wrong length. */
export function nodesInTiles(size: number, readTile: ReadTile): NodeReader {
  return async (level, index) => {
    const tileLevel = Math.floor(level / tileHeight);
    const height = level % tileHeight;
    const first = index * 2 ** height;
    const tileIndex = Math.floor(first / tileWidth);
    const count = Math.floor(size / tileWidth ** tileLevel);
    const tile = { level: tileLevel, index: tileIndex, width: Math.min(tileWidth, count - tileIndex * tileWidth) };
    const start = first - tileIndex * tileWidth;
    if (start + 2 ** height > tile.width)
      throw new RangeError(`The tree of ${size} entries has no node ${index} at level ${level}.`);
    const bytes = await readTile(tile);
    if (bytes.length !== tile.width * hashSizeBytes) {
      throw new RangeError(
        `Tile ${tileIndex} of level ${tileLevel} has ${bytes.length} bytes instead of ${tile.width * hashSizeBytes}.`,
      );
    }
    return hashOver(bytes, start, 2 ** height);
  };
}

/** The hash over `count` hashes of a tile, a power of two of them. */
export function hashOver(hashes: Buffer, start: number, count: number): Buffer {
  if (count === 1) return hashes.subarray(start * hashSizeBytes, (start + 1) * hashSizeBytes);
  return nodeHash(hashOver(hashes, start, count / 2), hashOver(hashes, start + count / 2, count / 2));
}
