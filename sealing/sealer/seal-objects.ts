import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { type BlobStore, BlobStoreError } from "@logue/infra/blob-store/blob-store.ts";
import type { Position } from "@logue/infra/event-store/event-store.ts";
import { positionOf } from "@logue/infra/event-store/position.ts";
import { decodeBundle, encodeBundle } from "../tree/entry-bundle.ts";
import { hashSizeBytes } from "../tree/hashing.ts";
import { checkpointKey, type Tile, tileKey, tileWidth } from "../tree/tiles.ts";

const positionSizeBytes = 8;

/**
 * The key of what stands beside a bundle of entries: the position of each of its events in the
 * event store of today.
 */
export const positionsKey = (bundle: Pick<Tile, "index" | "width">): string =>
  tileKey({ ...bundle, level: "entries" }).replace("seals/tile/entries/", "seals/positions/");

/** Positions as 8 bytes each, big-endian. */
export function encodePositions(positions: readonly Position[]): Buffer {
  const bytes = Buffer.alloc(positions.length * positionSizeBytes);
  for (const [index, position] of positions.entries()) bytes.writeBigUInt64BE(BigInt(position), index * positionSizeBytes);
  return bytes;
}

export function decodePositions(bytes: Buffer): Position[] {
  const count = Math.floor(bytes.length / positionSizeBytes);
  const positionAt = (index: number): Position => positionOf(bytes.readBigUInt64BE(index * positionSizeBytes));
  return Array.from({ length: count }, (_, index) => positionAt(index));
}

/** The positions of a partial bundle, which those of the full one begin with. */
export const positionsOfWidth = (full: Buffer, width: number): Buffer => full.subarray(0, width * positionSizeBytes);

/** The newest checkpoint that witnesses have cosigned. */
export const cosignedKey = "seals/cosigned";

/** Undefined when there is no such object. */
export async function readObject(blobs: Pick<BlobStore, "get">, key: string): Promise<Buffer | undefined> {
  try {
    return await buffer(await blobs.get(key));
  } catch (error) {
    if (error instanceof BlobStoreError && error.code === "BlobNotFound") return undefined;
    throw error;
  }
}

/** A tile as it was written, or the beginning of the full one that has replaced it. */
export async function readTile(blobs: Pick<BlobStore, "get">, tile: Tile): Promise<Buffer | undefined> {
  const bytes = await readObject(blobs, tileKey(tile));
  if (bytes !== undefined || tile.width === tileWidth) return bytes;
  const full = await readObject(blobs, tileKey({ ...tile, width: tileWidth }));
  if (full === undefined) return undefined;
  return tile.level === "entries"
    ? encodeBundle(decodeBundle(full).slice(0, tile.width))
    : full.subarray(0, tile.width * hashSizeBytes);
}

/** The positions beside a bundle as they were written, or the beginning of those of the full one. */
export async function readPositions(
  blobs: Pick<BlobStore, "get">,
  bundle: Pick<Tile, "index" | "width">,
): Promise<Buffer | undefined> {
  const bytes = await readObject(blobs, positionsKey(bundle));
  if (bytes !== undefined || bundle.width === tileWidth) return bytes;
  const full = await readObject(blobs, positionsKey({ ...bundle, width: tileWidth }));
  return full && positionsOfWidth(full, bundle.width);
}

export const writeObject = (blobs: Pick<BlobStore, "put">, key: string, bytes: Uint8Array): Promise<unknown> =>
  blobs.put(key, Readable.from([bytes]));

export const readCheckpoint = async (blobs: Pick<BlobStore, "get">): Promise<string | undefined> =>
  (await readObject(blobs, checkpointKey))?.toString("utf8");
