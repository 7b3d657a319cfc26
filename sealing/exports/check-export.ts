import { type OpenedCheckpoint, openCheckpoint } from "../checkpoints/checkpoint.ts";
import type { NoteVerifier } from "../checkpoints/keys.ts";
import { differencesOf } from "../proofs/check-proof.ts";
import { isSameHash, leafHash, nodeHash } from "../tree/hashing.ts";
import { type NodeReader, rootOf } from "../tree/nodes.ts";
import { nodesInTiles } from "../tree/tile-reader.ts";
import { tileHeight, tilePath, tileWidth, widthAt } from "../tree/tiles.ts";
import type { ExportedEvent, LogExport } from "./log-export.ts";

export interface CheckedExport {
  readonly problems: readonly string[];
  /** The signed tree; undefined where its signature is wrong. */
  readonly checkpoint: OpenedCheckpoint | undefined;
  /** Whether the events are all that the signed tree has. */
  readonly isWhole: boolean;
  /** How many checkpoints from outside were compared. */
  readonly comparedCount: number;
}

/**
 * Checks a range of the log by the keys that are trusted, and against checkpoints that were kept
 * outside. Nothing in the file is believed.
 */
export async function checkExport(
  file: LogExport,
  verifiers: readonly NoteVerifier[],
  outside: readonly OpenedCheckpoint[],
): Promise<CheckedExport> {
  const problems: string[] = [];
  const { first, end, events } = file;
  if (events.length !== end - first)
    problems.push(`It says that it holds the events ${first} to ${end - 1}, and it holds ${events.length}.`);
  if (events.length === 0) problems.push("It holds no events.");
  const checkpoint = opened(file, verifiers, problems);
  if (checkpoint === undefined) return { problems, checkpoint, isWhole: false, comparedCount: 0 };
  const nodes = nodesInTiles(checkpoint.size, (tile) => Buffer.from(file.tiles[tilePath(tile)] ?? "", "base64"));
  const isTreeSigned = await isRoot(nodes, checkpoint);
  if (!isTreeSigned) problems.push("Its tiles are not those of the signed tree.");
  const links = linksOf(nodes, checkpoint.size);
  const labelOf = new Map(Object.entries(file.labels).map(([label, stream]) => [stream, label]));
  if (labelOf.size !== Object.keys(file.labels).length) problems.push("Two labels have the same name of a stream.");
  for (const [place, each] of events.entries()) {
    const found = [...(await problemsOf(each, first + place, nodes, links)), ...namesIn(each, labelOf)];
    problems.push(...found.map((problem) => `Event ${first + place}, ${each.event.type} of ${each.event.created}: ${problem}`));
  }
  const compared = await Promise.all(outside.map((kept) => compare(kept, checkpoint, nodes)));
  problems.push(...compared.filter((result) => result !== "same" && result !== "unknown"));
  return {
    ...{ problems, checkpoint, isWhole: first === 0 && end === checkpoint.size },
    comparedCount: compared.filter((result) => result !== "unknown").length,
  };
}

function opened(file: LogExport, verifiers: readonly NoteVerifier[], problems: string[]): OpenedCheckpoint | undefined {
  try {
    return openCheckpoint(file.checkpoint, file.log, verifiers);
  } catch (error) {
    problems.push(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

/** False too where a tile is missing or has the wrong length. */
const isRoot = (nodes: NodeReader, { size, root }: Pick<OpenedCheckpoint, "size" | "root">): Promise<boolean> =>
  rootOf(size, nodes).then(
    (found) => isSameHash(found, root),
    () => false,
  );

type Links = (tileLevel: number, tileIndex: number) => Promise<boolean>;

/** Whether a tile hangs on the root: a full one by its hash in the tile above, others directly. */
function linksOf(nodes: NodeReader, size: number): Links {
  const known = new Map<string, Promise<boolean>>();
  const isLinked: Links = (level, index) => {
    const key = `${level}/${index}`;
    const link = known.get(key) ?? (isLast(level, index) ? Promise.resolve(true) : isBelow(level, index));
    known.set(key, link);
    return link;
  };
  const isLast = (level: number, index: number): boolean => (index + 1) * tileWidth > widthAt(level, size);
  const isBelow = async (level: number, index: number): Promise<boolean> => {
    try {
      const over = await rangeOf(nodes, level, index);
      const above = await nodes((level + 1) * tileHeight, index);
      return isSameHash(over, above) && (await isLinked(level + 1, Math.floor(index / tileWidth)));
    } catch {
      return false;
    }
  };
  return isLinked;
}

/** The hash over a full tile, from the two halves that lie in it. */
async function rangeOf(nodes: NodeReader, level: number, index: number): Promise<Buffer> {
  const half = level * tileHeight + tileHeight - 1;
  return nodeHash(await nodes(half, 2 * index), await nodes(half, 2 * index + 1));
}

async function problemsOf({ event, entry }: ExportedEvent, index: number, nodes: NodeReader, isLinked: Links): Promise<string[]> {
  const differing = differencesOf(event, entry).map((part) => `Its ${part} is not what was sealed.`);
  const leaf = await Promise.resolve(nodes(0, index)).catch(() => undefined);
  const isThere = leaf !== undefined && isSameHash(leaf, leafHash(Buffer.from(entry)));
  const isProven = isThere && (await isLinked(0, Math.floor(index / tileWidth)));
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
async function compare(kept: OpenedCheckpoint, { size, root }: OpenedCheckpoint, nodes: NodeReader): Promise<string> {
  if (kept.size > size)
    return `A checkpoint from outside has ${kept.size} events, and this one ${size}: the file is older, or the log was put back.`;
  const found = kept.size === size ? root : await rootOf(kept.size, nodes).catch(() => undefined);
  if (found === undefined) return "unknown";
  return isSameHash(found, kept.root) ? "same" : `A checkpoint from outside names another tree of ${kept.size} events.`;
}
