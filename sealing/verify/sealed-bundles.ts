import type { BlobStore } from "@logue/infra/blob-store/blob-store.ts";
import { readTile } from "../sealer/seal-objects.ts";
import { decodeBundle } from "../tree/entry-bundle.ts";
import { leafHash } from "../tree/hashing.ts";
import { type Tile, tileKey, tileWidth } from "../tree/tiles.ts";
import type { ComparedEntry } from "./compare-entries.ts";

/** What was found about the seals as a whole. */
export interface SealProblem {
  readonly kind: "checkpoint" | "outsideCheckpoint" | "rolledBack" | "forked" | "tree" | "tile" | "unreadable";
  readonly details: string;
}

export type ReportSeal = (problem: SealProblem) => void;

/** A bundle of entries and the tile with their hashes. What is missing is empty. */
export interface SealedBundle {
  readonly place: Pick<Tile, "index" | "width">;
  readonly bytes: Buffer;
  readonly hashes: Buffer;
}

const nothing = Buffer.alloc(0);

type Blobs = Pick<BlobStore, "get">;

/** Bundles that are read before they are needed. */
const bundlesAhead = 8;

/** The bundles of a tree of `size`, in their order. */
export async function* readBundles(blobs: Blobs, size: number): AsyncGenerator<SealedBundle> {
  const asked: Promise<SealedBundle>[] = [];
  for (let next = 0, start = 0; start < size; start += tileWidth) {
    for (; next < size && asked.length < bundlesAhead; next += tileWidth) {
      const bundle = readBundle(blobs, { index: next / tileWidth, width: Math.min(tileWidth, size - next) });
      // Those behind one that is missing are not waited for.
      bundle.catch(() => undefined);
      asked.push(bundle);
    }
    const bundle = await asked.shift();
    if (bundle !== undefined) yield bundle;
  }
}

async function readBundle(blobs: Blobs, place: SealedBundle["place"]): Promise<SealedBundle> {
  const [bytes = nothing, hashes = nothing] = await Promise.all([
    readTile(blobs, { ...place, level: "entries" }),
    readTile(blobs, { ...place, level: 0 }),
  ]);
  return { place, bytes, hashes };
}

/** The entries of a bundle; undefined where they are missing or too few. */
export function entriesIn({ place, bytes }: SealedBundle, report: ReportSeal): Buffer[] | undefined {
  try {
    const entries = decodeBundle(bytes);
    if (entries.length === place.width) return entries;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  report(unreadableBundle(place));
  return undefined;
}

/** Whether the entries can be looked into. */
export function areReadable(entries: readonly ComparedEntry[], { place }: SealedBundle, report: ReportSeal): boolean {
  try {
    return entries.every(({ entry }) => entry !== undefined);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    report(unreadableBundle(place));
    return false;
  }
}

const unreadableBundle = (place: SealedBundle["place"]): SealProblem => ({
  kind: "tile",
  details: `${tileKey({ ...place, level: "entries" })} is missing or cannot be read.`,
});

/** The hashes of the entries, which must stand in the tile. */
export function leavesOf(entries: readonly Buffer[], { place, hashes }: SealedBundle, report: ReportSeal): Buffer[] {
  const leaves = entries.map(leafHash);
  if (!hashes.equals(Buffer.concat(leaves))) {
    report({ kind: "tile", details: `${tileKey({ ...place, level: 0 })} does not hold the hashes of its entries.` });
  }
  return leaves;
}
