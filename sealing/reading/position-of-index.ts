import type { BlobStore } from "@logue/infra/blob-store/blob-store.ts";
import type { Position } from "@logue/infra/event-store/event-store.ts";
import { parseCheckpointText } from "../checkpoints/checkpoint-text.ts";
import { decodePositions, readCheckpoint, readPositions } from "../sealer/seal-objects.ts";
import { tileWidth } from "../tree/tiles.ts";

/** The position in the event store of the event with this index; undefined where it is not sealed. */
export async function positionOfIndex(blobs: Pick<BlobStore, "get">, index: number): Promise<Position | undefined> {
  const note = await readCheckpoint(blobs);
  const size = note === undefined ? undefined : parseCheckpointText(note)?.size;
  if (size === undefined || index < 0 || index >= size) return undefined;
  const bundle = Math.floor(index / tileWidth);
  const positions = await readPositions(blobs, { index: bundle, width: Math.min(tileWidth, size - bundle * tileWidth) });
  return positions && decodePositions(positions)[index - bundle * tileWidth];
}
