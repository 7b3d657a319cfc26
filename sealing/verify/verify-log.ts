import type { BlobStore } from "@logue/infra/blob-store/blob-store.ts";
import { startPosition } from "@logue/infra/event-store/event-store.ts";
import { placeOf } from "@logue/infra/event-store/position.ts";
import { type OpenedCheckpoint, openCheckpoint } from "../checkpoints/checkpoint.ts";
import type { NoteVerifier } from "../checkpoints/keys.ts";
import { readCheckpoint } from "../sealer/seal-objects.ts";
import { isSameHash } from "../tree/hashing.ts";
import { hashOver } from "../tree/tile-reader.ts";
import { tileHeight, tileWidth } from "../tree/tiles.ts";
import { type CompactTree, createCompactTree } from "./compact-tree.ts";
import { type ComparedEntry, comparedEntry, compareNext, type EventProblem, isNextSame, windowSize } from "./compare-entries.ts";
import { compareHigherTiles } from "./higher-tiles.ts";
import { areReadable, entriesIn, leavesOf, readBundles, type SealProblem } from "./sealed-bundles.ts";
import { openPageReader, type PageReader, type ReadableStore } from "./stored-page.ts";
import { readPages, readPagesBy, type StoredPages } from "./stored-pages.ts";
import { openStoredWindow } from "./stored-window.ts";

export type Problem = EventProblem | SealProblem;

export interface VerifyOptions {
  readonly eventStore: ReadableStore;
  /**
   * Readers of the same store that work beside this thread, where it counts its positions one by
   * one.
   */
  readonly readers?: readonly PageReader[];
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

/** Compares all sealed entries. Returns how many events are stored behind them. */
async function compareAll(options: VerifyOptions, comparison: Comparison): Promise<number> {
  const { size, report } = comparison;
  const streams = new Map<string, string>();
  const stored = openStoredWindow(await storedPages(options, size), (page) => {
    for (const [label, stream] of page.streams) streams.set(label, stream);
    for (const details of page.unreadable) report({ kind: "unreadable", details });
  });
  const sealed: ComparedEntry[] = [];
  const tree = createCompactTree();
  const streamOf = (label: string): string => streams.get(label) ?? `label ${label.slice(0, 16)}…`;
  const compare = async (least: number): Promise<void> => {
    for (; sealed.length > 0; ) {
      await stored.fill();
      if (sealed.length <= least && !isNextSame(sealed, stored.entries)) return;
      const problem = compareNext(sealed, stored.entries, tree.size() - sealed.length, streamOf);
      if (problem !== undefined) report(problem);
    }
    stored.putBack();
  };
  const higher = compareHigherTiles(options.blobs, report);
  for await (const bundle of readBundles(options.blobs, size)) {
    const entries = entriesIn(bundle, report);
    if (entries === undefined) return 0;
    const full = growTree(tree, leavesOf(entries, bundle, report), comparison);
    if (full !== undefined) await higher.add(full);
    if (sealed.length > 0 || !(await stored.takeSame(bundle.bytes))) {
      const compared = entries.map(comparedEntry);
      if (!areReadable(compared, bundle, report)) return 0;
      sealed.push(...compared);
      await compare(windowSize);
    }
    options.onProgress?.(tree.size(), size);
  }
  await compare(0);
  await higher.finish();
  return stored.countRest();
}

/** Positions that are further apart than this are not counted one by one. */
const positionsPerEventMax = 4;

async function storedPages({ eventStore, labelKey, readers = [] }: VerifyOptions, size: number): Promise<StoredPages> {
  const last = await eventStore.lastPosition();
  return readers.length > 0 && placeOf(last) <= size * positionsPerEventMax
    ? readPagesBy(readers, startPosition, last)
    : readPages(openPageReader(eventStore, labelKey), startPosition, last);
}

/**
 * Adds the leaves of a bundle: at once, or one by one where it is not full or a checkpoint ends in
 * it. Returns the hash over a full one.
 */
function growTree(tree: CompactTree, leaves: readonly Buffer[], { heads, report }: Comparison): Buffer | undefined {
  const start = tree.size();
  const full = leaves.length === tileWidth ? hashOver(Buffer.concat(leaves), 0, tileWidth) : undefined;
  const isHeadWithin = heads.some(({ size }) => size > start && size < start + leaves.length);
  const isAtOnce = full !== undefined && !isHeadWithin;
  const parts: readonly Buffer[] = isAtOnce ? [full] : leaves;
  for (const part of parts) {
    tree.add(part, isAtOnce ? tileHeight : 0);
    checkRoot(tree, heads, report);
  }
  return full;
}

function checkRoot({ size, root }: CompactTree, heads: readonly OpenedCheckpoint[], report: Comparison["report"]): void {
  for (const [place, head] of heads.entries()) {
    if (head.size !== size() || isSameHash(head.root, root())) continue;
    if (place === 0) report({ kind: "tree", details: `The entries are not those of the signed tree of ${head.size} events.` });
    else report({ kind: "forked", details: `A checkpoint from outside names another tree of ${head.size} events.` });
  }
}
