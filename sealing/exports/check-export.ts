import { type OpenedCheckpoint, openCheckpoint } from "../checkpoints/checkpoint.ts";
import type { NoteVerifier } from "../checkpoints/keys.ts";
import { differencesOf } from "../proofs/check-proof.ts";
import { isSameHash, leafHash } from "../tree/hashing.ts";
import { tileWidth } from "../tree/tiles.ts";
import { type ExportTiles, openExportTiles } from "./export-tiles.ts";
import type { ExportedEvent, ExportHeader, LogExport } from "./log-export.ts";

export interface CheckedExport {
  /** The first ones. */
  readonly problems: readonly string[];
  readonly problemCount: number;
  /** The signed tree; undefined where its signature is wrong. */
  readonly checkpoint: OpenedCheckpoint | undefined;
  /** Whether the events are all that the signed tree has. */
  readonly isWhole: boolean;
  /** How many checkpoints from outside were compared. */
  readonly comparedCount: number;
}

export interface CheckBy {
  /** The keys that are trusted. */
  readonly verifiers: readonly NoteVerifier[];
  /** Checkpoints that were kept outside. */
  readonly outside: readonly OpenedCheckpoint[];
  readonly onProgress?: (checked: number, count: number) => void;
}

const problemsKeptMax = 100;

/**
 * Checks a range of the log while it is read, in memory that does not grow with it but for the
 * names of streams. Nothing in the file is believed.
 */
export async function checkExport({ header, parts }: LogExport, by: CheckBy): Promise<CheckedExport> {
  const found = newFindings();
  const checkpoint = opened(header, by.verifiers, found);
  if (checkpoint === undefined) return { ...found, checkpoint, isWhole: false, comparedCount: 0 };
  const { first, end } = header;
  const run = newRun(checkpoint, by.outside, found);
  let index = first;
  try {
    for await (const part of parts) {
      if ("tile" in part) await run.takeTile(part.tile, part.hashes);
      else if ("label" in part) run.takeLabel(part.label, part.stream);
      else {
        await run.takeEvent(part, index);
        index += 1;
        if (index % tileWidth === 0) by.onProgress?.(index - first, end - first);
      }
    }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    found.add(`After ${index - first} events the file is cut off or broken. ${error.message}`);
  }
  if (index === first) found.add("It holds no events.");
  if (index !== end) found.add(`It says that it holds the events ${first} to ${end - 1}, and it holds ${index - first}.`);
  const comparedCount = await run.finish();
  return { ...found, checkpoint, isWhole: first === 0 && end === checkpoint.size, comparedCount };
}

interface Findings {
  readonly problems: string[];
  readonly problemCount: number;
  add(problem: string): void;
}

function newFindings(): Findings {
  const problems: string[] = [];
  let problemCount = 0;
  return {
    problems,
    get problemCount() {
      return problemCount;
    },
    add(problem) {
      problemCount += 1;
      if (problems.length < problemsKeptMax) problems.push(problem);
    },
  };
}

function opened({ checkpoint, log }: ExportHeader, verifiers: readonly NoteVerifier[], found: Findings) {
  try {
    return openCheckpoint(checkpoint, log, verifiers);
  } catch (error) {
    found.add(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

function newRun({ size, root }: OpenedCheckpoint, outside: readonly OpenedCheckpoint[], found: Findings) {
  let isSigned = false;
  const tiles = openExportTiles(size, (tile, above) => found.add(misfitOf(tile, above, isSigned)));
  const labelOf = new Map<string, string>();
  const labels = new Set<string>();
  const waiting = new Set(outside);
  let comparedCount = 0;
  let isBegun = false;
  const compareWhere = async (isDue: (kept: OpenedCheckpoint) => boolean): Promise<void> => {
    for (const kept of waiting) {
      const result = isDue(kept) ? await compare(kept, { size, root }, tiles) : "unknown";
      if (result === "unknown") continue;
      waiting.delete(kept);
      comparedCount += 1;
      if (result !== "same") found.add(result);
    }
  };
  const begin = async (): Promise<void> => {
    isBegun = true;
    isSigned = await tiles.rootOf(size).then((built) => built !== undefined && isSameHash(built, root));
    if (!isSigned) found.add("Its tiles are not those of the signed tree.");
    await compareWhere(() => true);
  };
  return {
    async takeTile(path: string, hashes: string): Promise<void> {
      const leavesFrom = tiles.take(path, hashes);
      if (isBegun && leavesFrom !== undefined)
        await compareWhere((kept) => kept.size >= leavesFrom && kept.size < leavesFrom + tileWidth);
    },
    takeLabel(label: string, stream: string): void {
      if (labelOf.has(stream) || labels.has(label))
        found.add("Two labels have the same name of a stream, or two streams one label.");
      labelOf.set(stream, label);
      labels.add(label);
    },
    async takeEvent(each: ExportedEvent, index: number): Promise<void> {
      if (!isBegun) await begin();
      const { type, created } = each.event;
      for (const problem of [...(await problemsOf(each, index, tiles)), ...namesIn(each, labelOf)])
        found.add(`Event ${index}, ${type} of ${created}: ${problem}`);
    },
    async finish(): Promise<number> {
      if (!isBegun) await begin();
      return comparedCount;
    },
  };
}

/** Where the tree is the signed one, the tile below is wrong; else the one above may be. */
const misfitOf = (tile: string, above: string, isSigned: boolean): string =>
  isSigned ? `Its ${tile} is not the one of the signed tree.` : `Its ${above} does not hold the hash over its ${tile}.`;

async function problemsOf({ event, entry }: ExportedEvent, index: number, tiles: ExportTiles): Promise<string[]> {
  const differing = differencesOf(event, entry).map((part) => `Its ${part} is not what was sealed.`);
  const isProven = await tiles.isLeaf(index, leafHash(Buffer.from(entry)));
  return isProven ? differing : [...differing, "It does not stand there in the signed log."];
}

/** The name of a stream is stated; but it is the same in all events with its label. */
function namesIn({ event, entry }: ExportedEvent, labelOf: ReadonlyMap<string, string>): string[] {
  const { label } = Object(parsed(entry)) as { readonly label?: string };
  return label !== undefined && labelOf.get(event.stream) === label ? [] : ["Its stream is not the one of its label."];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

/** `unknown` where the file lacks the tiles that the smaller tree is made of. */
async function compare(
  kept: OpenedCheckpoint,
  { size, root }: Pick<OpenedCheckpoint, "size" | "root">,
  tiles: ExportTiles,
): Promise<string> {
  if (kept.size > size)
    return `A checkpoint from outside has ${kept.size} events, and this one ${size}: the file is older, or the log was put back.`;
  const found = kept.size === size ? root : await tiles.rootOf(kept.size);
  if (found === undefined) return "unknown";
  return isSameHash(found, kept.root) ? "same" : `A checkpoint from outside names another tree of ${kept.size} events.`;
}
