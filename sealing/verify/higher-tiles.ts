import type { BlobStore } from "@logue/infra/blob-store/blob-store.ts";
import { readTile } from "../sealer/seal-objects.ts";
import { hashOver } from "../tree/tile-reader.ts";
import { type Tile, tileKey, tileWidth } from "../tree/tiles.ts";
import type { ReportSeal } from "./sealed-bundles.ts";

/** The tiles above those of the leaves: from level 1 upwards. */
export interface HigherTiles {
  /** Takes the hash over the next full tile of leaves, and compares the tiles that it fills. */
  add(hash: Buffer): Promise<void>;
  /** Compares the tiles that are not full. Call it once all leaves were taken. */
  finish(): Promise<void>;
}

/**
 * Compares the higher tiles in storage with those that the entries make. Keeps one tile for each
 * level.
 */
export function compareHigherTiles(blobs: Pick<BlobStore, "get">, report: ReportSeal): HigherTiles {
  /** The hashes of the tile that grows at each level, and how many are full before it. */
  const growing: { hashes: Buffer[]; index: number }[] = [];
  const compare = async (tile: Tile, expected: Buffer): Promise<void> => {
    const stored = await readTile(blobs, tile);
    if (stored?.equals(expected)) return;
    const found = stored === undefined ? "is missing" : "does not hold the hashes of the tiles below it";
    report({ kind: "tile", details: `${tileKey(tile)} ${found}.` });
  };
  return {
    add: async (leavesHash) => {
      let hash = leavesHash;
      for (let level = 1; ; level += 1) {
        growing[level - 1] ??= { hashes: [], index: 0 };
        const open = growing[level - 1] as (typeof growing)[number];
        open.hashes.push(hash);
        if (open.hashes.length < tileWidth) return;
        const full = Buffer.concat(open.hashes);
        await compare({ level, index: open.index, width: tileWidth }, full);
        growing[level - 1] = { hashes: [], index: open.index + 1 };
        hash = hashOver(full, 0, tileWidth);
      }
    },
    finish: async () => {
      for (const [below, { hashes, index }] of growing.entries()) {
        if (hashes.length === 0) continue;
        await compare({ level: below + 1, index, width: hashes.length }, Buffer.concat(hashes));
      }
    },
  };
}
