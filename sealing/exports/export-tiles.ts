import { isSameHash, nodeHash } from "../tree/hashing.ts";
import { rootOf } from "../tree/nodes.ts";
import { nodesInTiles } from "../tree/tile-reader.ts";
import { parseTilePath, tileHeight, tilePath, tileWidth, widthAt } from "../tree/tiles.ts";
import { tileAt } from "./tiles-between.ts";

/** The tiles of an export, as they are read. Those of leaves are forgotten once they are passed. */
export interface ExportTiles {
  /** Returns the index of its first leaf where it is a full tile of leaves. */
  take(path: string, hashes: string): number | undefined;
  /** The root of a tree that this one begins with; undefined where a tile for it is missing. */
  rootOf(size: number): Promise<Uint8Array | undefined>;
  /** Whether this hash stands there, in a tile that hangs on the root. */
  isLeaf(index: number, hash: Uint8Array): Promise<boolean>;
}

/** Told of a full tile of which the tile above it, which hangs on the root, has another hash. */
export type OnMisfit = (tile: string, above: string) => void;

/** Of the tree of this size, whose root is compared elsewhere. */
export function openExportTiles(size: number, onMisfit: OnMisfit): ExportTiles {
  const tiles = new Map<string, Buffer>();
  const nodes = nodesInTiles(size, (tile) => tiles.get(tilePath(tile)) ?? Buffer.alloc(0));
  const links = new Map<string, Promise<boolean>>();
  let current = 0;

  /** A full tile hangs on the root by its hash in the tile above, the last of a level directly. */
  const isLinked = (level: number, index: number): Promise<boolean> => {
    const key = `${level}/${index}`;
    const isLast = (index + 1) * tileWidth > widthAt(level, size);
    const link = links.get(key) ?? (isLast ? Promise.resolve(true) : isBelow(level, index));
    links.set(key, link);
    return link;
  };
  const isBelow = async (level: number, index: number): Promise<boolean> => {
    try {
      const above = tileAt(level + 1, Math.floor(index / tileWidth), size);
      if (!(await isLinked(above.level, above.index))) return false;
      const half = level * tileHeight + tileHeight - 1;
      const over = nodeHash(await nodes(half, 2 * index), await nodes(half, 2 * index + 1));
      const isFitting = isSameHash(over, await nodes(above.level * tileHeight, index));
      if (!isFitting) onMisfit(tilePath({ level, index, width: tileWidth }), tilePath(above));
      return isFitting;
    } catch {
      return false;
    }
  };
  const pass = (next: number): void => {
    tiles.delete(tilePath({ level: 0, index: current, width: tileWidth }));
    links.delete(`0/${current}`);
    current = next;
  };
  return {
    take(path, hashes) {
      tiles.set(path, Buffer.from(hashes, "base64"));
      const tile = parseTilePath(path);
      return tile?.level === 0 && tile.width === tileWidth ? tile.index * tileWidth : undefined;
    },
    rootOf: (ofSize) => rootOf(ofSize, nodes).catch(() => undefined),
    async isLeaf(index, hash) {
      const tile = Math.floor(index / tileWidth);
      if (tile !== current) pass(tile);
      const leaf = await Promise.resolve(nodes(0, index)).catch(() => undefined);
      return leaf !== undefined && isSameHash(leaf, hash) && (await isLinked(0, tile));
    },
  };
}
