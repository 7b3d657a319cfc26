import { decodeBundle, encodeBundle } from "../tree/entry-bundle.ts";
import { hashSizeBytes, isSameHash, leafHash } from "../tree/hashing.ts";
import { rootOf } from "../tree/nodes.ts";
import type { TreeHead } from "../tree/proofs.ts";
import { hashOver, nodesInTiles, type ReadTile } from "../tree/tile-reader.ts";
import { newTiles, type Tile, tileWidth } from "../tree/tiles.ts";

/** A tree as its last seal left it: a value, with all that it needs to grow. */
export interface GrowingTree {
  readonly head: TreeHead;
  /** The entries in the last, partial bundle. */
  readonly openEntries: readonly Buffer[];
  /** The hashes in the last, partial tile of each level. */
  readonly edge: readonly Buffer[];
}

export interface WrittenTile {
  readonly tile: Tile;
  readonly bytes: Buffer;
}

export interface Growth {
  readonly tree: GrowingTree;
  /** The bundles and tiles that must be in storage before the new head is signed. */
  readonly tiles: readonly WrittenTile[];
}

/** The tiles in storage are not those of the tree that was signed. */
export class TreeMismatch extends Error {
  constructor(size: number, options?: ErrorOptions) {
    super(`The tiles in storage are not those of the signed tree of ${size} entries.`, options);
    this.name = "TreeMismatch";
  }
}

/** Reads a signed tree from the end of its tiles. Throws `TreeMismatch` when they are of another. */
export async function readTree(head: TreeHead, readTile: ReadTile): Promise<GrowingTree> {
  const edge: Buffer[] = [];
  for (let level = 0, count = head.size; count > 0; level += 1, count = Math.floor(count / tileWidth)) {
    edge.push(await readOpen(level, count, readTile));
  }
  const bundle = await readOpen("entries", head.size, readTile);
  let tree: GrowingTree;
  try {
    tree = { head: { size: head.size, root: await rootOfEdge(edge, head.size) }, openEntries: decodeBundle(bundle), edge };
  } catch (cause) {
    throw new TreeMismatch(head.size, { cause });
  }
  const leaves = Buffer.concat(tree.openEntries.map(leafHash));
  const isSigned = isSameHash(tree.head.root, head.root) && isSameHash(leaves, edge[0] ?? Buffer.alloc(0));
  if (!isSigned) throw new TreeMismatch(head.size);
  return tree;
}

/** The bytes of the partial tile at the end of a level; none where all its tiles are full. */
async function readOpen(level: Tile["level"], count: number, readTile: ReadTile): Promise<Buffer> {
  const width = count % tileWidth;
  return width === 0 ? Buffer.alloc(0) : readTile({ level, index: Math.floor(count / tileWidth), width });
}

/** The tree with these entries behind its last, and the tiles that it has more than before. */
export async function growTree(tree: GrowingTree, added: readonly Buffer[]): Promise<Growth> {
  const oldSize = tree.head.size;
  const size = oldSize + added.length;
  const entries = [...tree.openEntries, ...added];
  const levels = growLevels(tree.edge, added.map(leafHash));
  const bytesOf = ({ level, index, width }: Tile): Buffer => {
    const isBundle = level === "entries";
    const oldCount = isBundle ? oldSize : Math.floor(oldSize / tileWidth ** level);
    const start = (index - Math.floor(oldCount / tileWidth)) * tileWidth;
    if (isBundle) return encodeBundle(entries.slice(start, start + width));
    return (levels[level] ?? Buffer.alloc(0)).subarray(start * hashSizeBytes, (start + width) * hashSizeBytes);
  };
  const edge = levels.map((hashes) => hashes.subarray(hashes.length - (hashes.length % tileSizeBytes)));
  const openEntries = entries.slice(entries.length - (entries.length % tileWidth));
  return {
    tree: { head: { size, root: await rootOfEdge(edge, size) }, openEntries, edge },
    tiles: newTiles(oldSize, size).map((tile) => ({ tile, bytes: bytesOf(tile) })),
  };
}

const tileSizeBytes = tileWidth * hashSizeBytes;

/** The hashes of each level from the beginning of its partial tile, with what is new behind. */
function growLevels(edge: readonly Buffer[], leaves: readonly Buffer[]): Buffer[] {
  const levels: Buffer[] = [];
  for (let level = 0, added = leaves; added.length > 0 || level < edge.length; level += 1) {
    const hashes = Buffer.concat([edge[level] ?? Buffer.alloc(0), ...added]);
    const fullTiles = Math.floor(hashes.length / tileSizeBytes);
    added = Array.from({ length: fullTiles }, (_, index) => hashOver(hashes, index * tileWidth, tileWidth));
    levels.push(hashes);
  }
  return levels;
}

/** Every subtree on the way to the root of a tree ends in the partial tile of some level. */
const rootOfEdge = (edge: readonly Buffer[], size: number): Promise<Buffer> =>
  rootOf(
    size,
    nodesInTiles(size, ({ level }) => edge[Number(level)] ?? Buffer.alloc(0)),
  );
