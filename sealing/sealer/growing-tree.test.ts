import test from "ava";
import fc from "fast-check";
import { naiveRoot } from "../testing/naive-tree.ts";
import { entriesOf, levelsOf } from "../testing/tree-in-memory.ts";
import { encodeBundle } from "../tree/entry-bundle.ts";
import { emptyRoot } from "../tree/hashing.ts";
import { newTiles, type Tile, tilePath } from "../tree/tiles.ts";
import { type GrowingTree, growTree, readTree, TreeMismatch } from "./growing-tree.ts";

const emptyHead = { size: 0, root: emptyRoot };

/** Storage that keeps every tile ever written, as a blob store does. */
function storage() {
  const tiles = new Map<string, Buffer>();
  const read = (tile: Tile): Buffer => {
    const bytes = tiles.get(tilePath(tile));
    if (bytes === undefined) throw new Error(`There is no ${tilePath(tile)}.`);
    return bytes;
  };
  const grow = async (tree: GrowingTree, entries: readonly Buffer[]): Promise<GrowingTree> => {
    const growth = await growTree(tree, entries);
    for (const { tile, bytes } of growth.tiles) tiles.set(tilePath(tile), bytes);
    return growth.tree;
  };
  return { tiles, read, grow };
}

/** What the tiles of a tree over these entries hold, computed from all of them. */
function expectedTiles(entries: readonly Buffer[]): (tile: Tile) => Buffer | undefined {
  const levels = levelsOf(entries);
  return ({ level, index, width }) => {
    const start = index * 256;
    if (level === "entries") return encodeBundle(entries.slice(start, start + width));
    return levels[level]?.subarray(start * 32, (start + width) * 32);
  };
}

test("a tree that grows in any steps, and is read from its tiles in between, is the tree of all its entries", async (t) => {
  const steps = fc.array(
    fc.tuple(fc.oneof(fc.integer({ min: 0, max: 300 }), fc.constantFrom(255, 256, 257, 512)), fc.boolean()),
    {
      minLength: 1,
      maxLength: 5,
    },
  );
  await fc.assert(
    fc.asyncProperty(steps, async (taken) => {
      const entries = entriesOf(taken.reduce((sum, [step]) => sum + step, 0));
      const { read, grow } = storage();
      let tree = await readTree(emptyHead, read);
      for (const [step, isReadAgain] of taken) {
        tree = await grow(tree, entries.slice(tree.head.size, tree.head.size + step));
        const sealed = entries.slice(0, tree.head.size);
        t.deepEqual(tree.head.root, naiveRoot(sealed));
        const expected = expectedTiles(sealed);
        for (const tile of newTiles(0, tree.head.size)) t.true(expected(tile)?.equals(read(tile)), tilePath(tile));
        if (isReadAgain) tree = await readTree(tree.head, read);
      }
    }),
    { seed: 13, numRuns: 12 },
  );
});

test("a tree of more than 65,536 entries grows by a third level", async (t) => {
  const entries = entriesOf(65_537);
  const { read, grow } = storage();
  const tree = await grow(await grow(await readTree(emptyHead, read), entries.slice(0, 65_000)), entries.slice(65_000));
  t.deepEqual(tree.head.root, naiveRoot(entries));
  t.deepEqual((await readTree(tree.head, read)).head, tree.head);
});

test("tiles that were changed, cut or exchanged are not taken for the signed tree", async (t) => {
  const { tiles, read, grow } = storage();
  const { head } = await grow(await readTree(emptyHead, read), entriesOf(300));
  for (const path of ["tile/0/001.p/44", "tile/1/000.p/1", "tile/entries/001.p/44"]) {
    const bytes = tiles.get(path) ?? Buffer.alloc(0);
    const flipped = Buffer.from(bytes);
    flipped.writeUInt8(flipped.readUInt8(flipped.length - 1) ^ 1, flipped.length - 1);
    for (const other of [flipped, bytes.subarray(0, -1), Buffer.alloc(0), Buffer.concat([bytes, bytes])]) {
      tiles.set(path, other);
      await t.throwsAsync(readTree(head, read), { instanceOf: TreeMismatch }, path);
    }
    tiles.set(path, bytes);
  }
  t.deepEqual((await readTree(head, read)).head, head);
  await t.throwsAsync(readTree({ size: 300, root: emptyRoot }, read), { instanceOf: TreeMismatch });
});

test("tiles that cannot be read fail as the storage does, so that the sealer can try again", async (t) => {
  const { tiles, read, grow } = storage();
  const { head } = await grow(await readTree(emptyHead, read), entriesOf(3));
  tiles.delete("tile/0/000.p/3");
  await t.throwsAsync(readTree(head, read), { message: /There is no tile\/0\/000.p\/3/ });
});
