import type { BlobStore } from "@logue/infra/blob-store/blob-store.ts";
import type { Position } from "@logue/infra/event-store/event-store.ts";
import { SealFinding } from "../sealer/finding.ts";
import { decodePositions, readPositions } from "../sealer/seal-objects.ts";
import { tileWidth } from "../tree/tiles.ts";

/**
 * The index in the tree of `size` of the event at this position of the event store. Undefined when it
 * is not in the tree. Positions grow evenly for long, so that the bundle is guessed by proportion; each
 * second guess is the middle, so that uneven ones are found in few reads too.
 */
export async function indexOfPosition(
  blobs: Pick<BlobStore, "get">,
  size: number,
  position: Position,
): Promise<number | undefined> {
  let low = { bundle: 0, position: 0 };
  let high = { bundle: Math.ceil(size / tileWidth) - 1, position: Number.POSITIVE_INFINITY };
  let guess = high.bundle;
  for (let isByProportion = true; low.bundle <= high.bundle; isByProportion = !isByProportion) {
    const width = Math.min(tileWidth, size - guess * tileWidth);
    const bytes = await readPositions(blobs, { index: guess, width });
    if (bytes === undefined) throw new SealFinding("TreeMismatch", `The positions of the bundle ${guess} are missing.`);
    const positions = decodePositions(bytes);
    const [first = "", last = ""] = [positions[0], positions.at(-1)];
    if (position < first) high = { bundle: guess - 1, position: Number(first) };
    else if (position > last) low = { bundle: guess + 1, position: Number(last) };
    else {
      const place = positions.indexOf(position);
      return place < 0 ? undefined : guess * tileWidth + place;
    }
    const share = isByProportion ? (Number(position) - low.position) / (high.position - low.position) : 0.5;
    guess = low.bundle + Math.floor((high.bundle - low.bundle) * Math.min(1, share));
  }
  return undefined;
}
