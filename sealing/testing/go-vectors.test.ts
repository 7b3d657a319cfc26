import { readFileSync } from "node:fs";
import { join } from "node:path";
import test from "ava";
import { openCheckpoint } from "../checkpoints/checkpoint.ts";
import { parseVerifierKey } from "../checkpoints/keys.ts";
import { leafHash } from "../tree/hashing.ts";
import { rootOf } from "../tree/nodes.ts";
import { consistencyPath, inclusionPath, isConsistent, isIncluded } from "../tree/proofs.ts";
import { hashOver } from "../tree/tile-reader.ts";
import { newTiles, parseTilePath, tilePath } from "../tree/tiles.ts";
import { entriesOf, levelsOf, treeInMemory } from "./tree-in-memory.ts";

interface Vectors {
  readonly size: number;
  readonly root: string;
  readonly inclusions: readonly { readonly index: number; readonly path: readonly string[] }[];
  readonly consistencies: readonly { readonly oldSize: number; readonly oldRoot: string; readonly path: readonly string[] }[];
  readonly tiles: readonly { readonly path: string; readonly data: string }[];
  readonly vkeys: readonly string[];
  readonly checkpoint: string;
}

const vectors: Vectors = JSON.parse(readFileSync(join(import.meta.dirname, "go-vectors/vectors.json"), "utf8"));
const { size } = vectors;
const entries = entriesOf(size);
const nodes = treeInMemory(entries);
const head = { size, root: Buffer.from(vectors.root, "base64") };
const hashesOf = (texts: readonly string[]): Buffer[] => texts.map((text) => Buffer.from(text, "base64"));

test("the root of 70,000 entries is the one that Go's sumdb/tlog computes", async (t) => {
  t.deepEqual(await rootOf(size, nodes), head.root);
});

test("inclusion paths are those of Go's sumdb/tlog", async (t) => {
  t.true(vectors.inclusions.length >= 10);
  for (const { index, path } of vectors.inclusions) {
    t.deepEqual(await inclusionPath(index, size, nodes), hashesOf(path));
    t.true(isIncluded(leafHash(Buffer.from(`entry ${index}`)), index, hashesOf(path), head));
  }
});

test("consistency paths are those of Go's sumdb/tlog", async (t) => {
  t.true(vectors.consistencies.length >= 11);
  for (const { oldSize, oldRoot, path } of vectors.consistencies) {
    t.deepEqual(await consistencyPath(oldSize, size, nodes), hashesOf(path));
    t.true(isConsistent({ size: oldSize, root: Buffer.from(oldRoot, "base64") }, head, hashesOf(path)));
  }
});

test("tiles have the bytes and paths that torchwood and sumdb/tlog give them", (t) => {
  const levels = levelsOf(entries);
  const named = newTiles(0, size).map(tilePath);
  for (const { path, data } of vectors.tiles) {
    t.true(named.includes(path), path);
    const tile = parseTilePath(path);
    const start = (tile?.index ?? 0) * 256 * 32;
    t.deepEqual(levels[Number(tile?.level)]?.subarray(start, start + (tile?.width ?? 0) * 32), Buffer.from(data, "base64"));
  }
  t.deepEqual(levels[2], hashOver(levels[1] ?? Buffer.alloc(0), 0, 256));
});

test("a checkpoint signed by Go's note and cosigned by torchwood opens with their keys", (t) => {
  const verifiers = vectors.vkeys.map(parseVerifierKey);
  const opened = openCheckpoint(vectors.checkpoint, "log.example.com/go", verifiers);
  t.deepEqual(opened.signedBy, verifiers);
  t.deepEqual({ size: opened.size, root: opened.root }, head);
});

test("the published test data of transparency-dev/merkle has the roots and proofs that ours computes", async (t) => {
  const path = join(import.meta.dirname, "go-vectors/merkle-vectors.json");
  const published: { readonly leaves: string[]; readonly roots: string[] } = JSON.parse(readFileSync(path, "utf8"));
  const [leaves, roots] = [hashesOf(published.leaves), hashesOf(published.roots)];
  t.is(roots.length, leaves.length + 1);
  const nodeAt = treeInMemory(leaves);
  for (const [count, root] of roots.entries()) {
    t.deepEqual(await rootOf(count, nodeAt), root, `${count} leaves`);
    for (let index = 0; index < count; index += 1) {
      const proof = await inclusionPath(index, count, nodeAt);
      t.true(isIncluded(leafHash(leaves[index] ?? Buffer.alloc(0)), index, proof, { size: count, root }));
    }
    for (const [old, oldRoot] of roots.slice(0, count).entries()) {
      const proof = await consistencyPath(old, count, nodeAt);
      t.true(isConsistent({ size: old, root: oldRoot }, { size: count, root }, proof), `${old} of ${count}`);
    }
  }
});
