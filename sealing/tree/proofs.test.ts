import test from "ava";
import fc from "fast-check";
import { naiveConsistency, naiveInclusion, naiveRoot } from "../testing/naive-tree.ts";
import { entriesOf, treeInMemory } from "../testing/tree-in-memory.ts";
import { leafHash } from "./hashing.ts";
import { rootOf } from "./nodes.ts";
import { consistencyPath, inclusionPath, isConsistent, isIncluded } from "./proofs.ts";

/** The reference tree of Certificate Transparency, with its roots by size. */
const referenceEntries = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"].map(
  (hex) => Buffer.from(hex, "hex"),
);
const referenceRoots = [
  "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
  "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
  "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
  "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
  "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
  "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
  "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
  "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
  "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
];

const flip = (hash: Buffer): Buffer => Buffer.from(hash.map((byte, index) => (index === 7 ? byte ^ 1 : byte)));
/** A size and a place in it, with sizes around the borders of tiles among them. */
const sizes = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.constantFrom(255, 256, 257, 511, 512, 513, 700));
const places = sizes.chain((size) => fc.record({ size: fc.constant(size), index: fc.integer({ min: 0, max: size - 1 }) }));
const growths = sizes.chain((size) => fc.record({ size: fc.constant(size), oldSize: fc.integer({ min: 0, max: size }) }));
const seeded = { seed: 6962, numRuns: 60 };

test("the reference tree of Certificate Transparency has its roots", async (t) => {
  for (const [size, root] of referenceRoots.entries()) {
    const entries = referenceEntries.slice(0, size);
    t.is((await rootOf(size, treeInMemory(entries))).toString("hex"), root);
  }
});

test("inclusion paths are those of RFC 6962, are accepted, and for anything else refused", async (t) => {
  await fc.assert(
    fc.asyncProperty(places, async ({ size, index }) => {
      const entries = entriesOf(size);
      const path = await inclusionPath(index, size, treeInMemory(entries));
      t.deepEqual(path, naiveInclusion(index, entries));
      const leaf = leafHash(entries[index] ?? Buffer.alloc(0));
      const head = { size, root: naiveRoot(entries) };
      t.true(isIncluded(leaf, index, path, head));
      t.false(isIncluded(flip(leaf), index, path, head));
      t.false(isIncluded(leaf, index, path, { size, root: flip(head.root) }));
      t.false(isIncluded(leaf, index, [...path, leaf], head));
      t.false(isIncluded(leaf, size, path, head));
      for (const [at, hash] of path.entries()) {
        t.false(isIncluded(leaf, index, path.with(at, flip(hash)), head));
        t.false(isIncluded(leaf, index, path.toSpliced(at, 1), head));
      }
      if (size > 1) t.false(isIncluded(leaf, (index + 1) % size, path, head));
    }),
    seeded,
  );
});

test("consistency paths are those of RFC 6962, are accepted, and for anything else refused", async (t) => {
  await fc.assert(
    fc.asyncProperty(growths, async ({ size, oldSize }) => {
      const entries = entriesOf(size);
      const path = await consistencyPath(oldSize, size, treeInMemory(entries));
      t.deepEqual(path, oldSize === 0 ? [] : naiveConsistency(oldSize, entries));
      const old = { size: oldSize, root: naiveRoot(entries.slice(0, oldSize)) };
      const head = { size, root: naiveRoot(entries) };
      t.true(isConsistent(old, head, path));
      t.false(isConsistent(old, head, [...path, head.root]));
      if (oldSize === 0) return;
      t.false(isConsistent({ size: oldSize, root: flip(old.root) }, head, path));
      t.false(isConsistent(old, { size, root: flip(head.root) }, path));
      for (const [at, hash] of path.entries()) {
        t.false(isConsistent(old, head, path.with(at, flip(hash))));
        t.false(isConsistent(old, head, path.toSpliced(at, 1)));
      }
    }),
    seeded,
  );
});

test("a proof is refused for a tree that is smaller than the old one, and for hashes of a wrong length", (t) => {
  const [one, two] = [1, 2].map((size) => ({ size, root: naiveRoot(entriesOf(size)) }));
  if (one === undefined || two === undefined) throw new Error("Two trees are needed.");
  t.false(isConsistent(two, one, []));
  t.false(isConsistent({ size: 1, root: Buffer.alloc(0) }, { size: 1, root: Buffer.alloc(0) }, []));
  t.false(isIncluded(Buffer.alloc(31), 0, [], { size: 1, root: Buffer.alloc(31) }));
});

test("places outside the tree throw", async (t) => {
  const nodes = treeInMemory(entriesOf(3));
  t.throws(() => inclusionPath(3, 3, nodes), { instanceOf: RangeError });
  t.throws(() => inclusionPath(-1, 3, nodes), { instanceOf: RangeError });
  await t.throwsAsync(consistencyPath(4, 3, nodes), { instanceOf: RangeError });
  await t.throwsAsync(async () => nodes(2, 0), { instanceOf: RangeError });
});
