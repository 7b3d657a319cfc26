import type { BlobStore } from "@logue/infra/blob-store/blob-store.ts";
import { levelsOf, type Tile, tileKey, tileWidth, widthAt } from "../tree/tiles.ts";
import { positionsKey } from "./seal-objects.ts";

const widthsOfPartials = Array.from({ length: tileWidth - 1 }, (_, index) => index + 1);
const deletedAtOnce = 16;

/**
 * The partial tiles that may lie in storage when a sealer begins: any width of the tile that is still
 * growing, and of the one before it, whose deletion may have been cut off.
 */
export function partialsAround(size: number): Tile[] {
  return levelsOf(size).flatMap((level) => {
    const last = Math.floor(widthAt(level, size) / tileWidth);
    return [last - 1, last]
      .filter((index) => index >= 0)
      .flatMap((index) => widthsOfPartials.map((width) => ({ level, index, width })));
  });
}

/**
 * Deletes the partial tiles whose full tile is signed, with the positions beside them, and returns the
 * others. Until then each signed size must be there (tlog-tiles); later the full tile has all of them.
 */
export async function deleteReplaced(blobs: Pick<BlobStore, "delete">, partials: readonly Tile[], size: number): Promise<Tile[]> {
  const isReplaced = ({ level, index }: Tile): boolean => (index + 1) * tileWidth <= widthAt(level, size);
  const keys = partials.filter(isReplaced).flatMap(keysOf);
  for (let start = 0; start < keys.length; start += deletedAtOnce) {
    await Promise.all(keys.slice(start, start + deletedAtOnce).map((key) => blobs.delete(key)));
  }
  return partials.filter((tile) => !isReplaced(tile));
}

const keysOf = (tile: Tile): string[] => (tile.level === "entries" ? [tileKey(tile), positionsKey(tile)] : [tileKey(tile)]);
