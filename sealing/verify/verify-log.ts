import type { BlobStore } from "@logue/infra/blob-store/blob-store.ts";
import type { EventStore } from "@logue/infra/event-store/event-store.ts";
import { type OpenedCheckpoint, openCheckpoint } from "../checkpoints/checkpoint.ts";
import type { NoteVerifier } from "../checkpoints/keys.ts";
import type { SealedEntry } from "../entries/sealed-entry.ts";
import { readCheckpoint, readObject } from "../sealer/seal-objects.ts";
import { decodeBundle } from "../tree/entry-bundle.ts";
import { isSameHash, leafHash } from "../tree/hashing.ts";
import { type Tile, tileKey, tileWidth } from "../tree/tiles.ts";
import { createCompactTree } from "./compact-tree.ts";
import { compareNext, type EventProblem, type StoredEvent, windowSize } from "./compare-entries.ts";
import { readStored, type StoredReader } from "./read-stored.ts";

/** What was found about the seals as a whole. */
export interface SealProblem {
  readonly kind: "checkpoint" | "outsideCheckpoint" | "rolledBack" | "forked" | "tree" | "tile" | "unreadable";
  readonly details: string;
}

export type Problem = EventProblem | SealProblem;

export interface VerifyOptions {
  /** The raw adapter. */
  readonly eventStore: Pick<EventStore, "readAll" | "lastPosition">;
  readonly blobs: Pick<BlobStore, "get">;
  readonly origin: string;
  readonly labelKey: Uint8Array;
  readonly verifiers: readonly NoteVerifier[];
  /** Checkpoints of this log that were kept outside of the installation. */
  readonly outside: readonly string[];
  readonly onProblem: (problem: Problem) => void;
  readonly onProgress?: (verified: number, size: number) => void;
}

export interface Verified {
  /** The events in the signed tree. */
  readonly size: number;
  readonly problemCount: number;
  /** Events that were stored since the last seal: nothing is known of them. */
  readonly unsealed: number;
}

/**
 * Compares every sealed event with what is stored, and the tree with its checkpoints, in one pass
 * with flat memory. Nothing that is read is believed: only the verifier keys and the checkpoints
 * from outside are.
 */
export async function verifyLog(options: VerifyOptions): Promise<Verified> {
  let problemCount = 0;
  const report = (problem: Problem): void => {
    problemCount += 1;
    options.onProblem(problem);
  };
  const own = openNote(await readCheckpoint(options.blobs), "checkpoint", options, report);
  const outside = options.outside.flatMap((note) => openNote(note, "outsideCheckpoint", options, report) ?? []);
  const size = own?.size ?? 0;
  for (const { size: outsideSize } of outside) {
    if (outsideSize <= size) continue;
    report({ kind: "rolledBack", details: `A checkpoint from outside has ${outsideSize} events, and the log's has ${size}.` });
  }
  const unsealed = await compareAll(options, { size, heads: own === undefined ? outside : [own, ...outside], report });
  return { size, problemCount, unsealed };
}

function openNote(
  note: string | undefined,
  kind: "checkpoint" | "outsideCheckpoint",
  { origin, verifiers }: VerifyOptions,
  report: (problem: SealProblem) => void,
): OpenedCheckpoint | undefined {
  try {
    if (note === undefined) throw new Error("There is no checkpoint.");
    return openCheckpoint(note, origin, verifiers);
  } catch (error) {
    report({ kind, details: error instanceof Error ? error.message : String(error) });
    return undefined;
  }
}

interface Comparison {
  readonly size: number;
  readonly heads: readonly OpenedCheckpoint[];
  readonly report: (problem: Problem) => void;
}

async function compareAll(options: VerifyOptions, { size, heads, report }: Comparison): Promise<number> {
  const reader = readStored(options.eventStore, options.labelKey, (details) => report({ kind: "unreadable", details }));
  const tree = createCompactTree();
  const sealed: SealedEntry[] = [];
  const stored: StoredEvent[] = [];
  let isStoreRead = false;
  const fill = async (): Promise<void> => {
    while (!isStoreRead && stored.length < 2 * windowSize) isStoreRead = !(await reader.readInto(stored));
  };
  const compare = async (least: number): Promise<void> => {
    while (sealed.length > least) {
      if (stored.length < windowSize && !isStoreRead) await fill();
      const problem = compareNext(sealed, stored, tree.size() - sealed.length, reader.streamOf);
      if (problem !== undefined) report(problem);
    }
  };
  for (let start = 0; start < size; start += tileWidth) {
    const bundle = { index: start / tileWidth, width: Math.min(tileWidth, size - start) };
    const entries = await readEntries(options.blobs, bundle, report);
    if (entries === undefined) return 0;
    for (const { bytes, entry } of entries) {
      tree.add(bytes);
      sealed.push(entry);
      checkRoot(tree.size(), tree.root, heads, report);
    }
    await compare(windowSize);
    options.onProgress?.(tree.size(), size);
  }
  await compare(0);
  return restOf(stored.length, reader);
}

async function restOf(leftCount: number, reader: StoredReader): Promise<number> {
  let count = leftCount;
  for (let isMore = true; isMore; ) {
    const page: StoredEvent[] = [];
    isMore = await reader.readInto(page);
    count += page.length;
  }
  return count;
}

function checkRoot(size: number, root: () => Buffer, heads: readonly OpenedCheckpoint[], report: Comparison["report"]): void {
  for (const [place, head] of heads.entries()) {
    if (head.size !== size || isSameHash(head.root, root())) continue;
    if (place === 0) report({ kind: "tree", details: `The entries are not those of the signed tree of ${size} events.` });
    else report({ kind: "forked", details: `A checkpoint from outside names another tree of ${size} events.` });
  }
}

/** The entries of a bundle, whose hashes must stand in the tile. Undefined where it is missing. */
async function readEntries(
  blobs: VerifyOptions["blobs"],
  bundle: Pick<Tile, "index" | "width">,
  report: Comparison["report"],
): Promise<ReadEntry[] | undefined> {
  const bytes = await readObject(blobs, tileKey({ ...bundle, level: "entries" }));
  const entries = bytes && decoded(bytes);
  if (entries?.length !== bundle.width) {
    report({ kind: "tile", details: `${tileKey({ ...bundle, level: "entries" })} is missing or cannot be read.` });
    return undefined;
  }
  const key = tileKey({ ...bundle, level: 0 });
  const tile = await readObject(blobs, key);
  if (tile?.equals(Buffer.concat(entries.map((entry) => leafHash(entry.bytes)))) !== true) {
    report({ kind: "tile", details: `${key} does not hold the hashes of its entries.` });
  }
  return entries;
}

interface ReadEntry {
  readonly bytes: Buffer;
  readonly entry: SealedEntry;
}

function decoded(bundle: Buffer): ReadEntry[] | undefined {
  try {
    return decodeBundle(bundle).map((bytes) => ({ bytes, entry: JSON.parse(bytes.toString("utf8")) as SealedEntry }));
  } catch {
    return undefined;
  }
}
