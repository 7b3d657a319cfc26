import type { BlobStore } from "@logue/infra/blob-store/blob-store.ts";
import { positionsKey, readPositions, readTile } from "../sealer/seal-objects.ts";
import { newTiles, tileKey } from "../tree/tiles.ts";

/** An object of the sealed log, other than its checkpoint. */
export interface TreeObject {
  readonly key: string;
  /** Its bytes; of a partial one also after the full one has replaced it. */
  read(blobs: Pick<BlobStore, "get">): Promise<Buffer | undefined>;
}

/** All objects of the tree of `size`, so that a copy of the log can go on from there. */
export const treeObjects = (size: number): TreeObject[] =>
  newTiles(0, size).flatMap((tile) => {
    const object: TreeObject = { key: tileKey(tile), read: (blobs) => readTile(blobs, tile) };
    if (tile.level !== "entries") return [object];
    return [object, { key: positionsKey(tile), read: (blobs) => readPositions(blobs, tile) }];
  });
