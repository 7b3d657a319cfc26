import test from "ava";
import { growTallTree, type TallTree } from "../testing/tall-tree.ts";
import { isSameHash } from "../tree/hashing.ts";
import { tilePath, tileWidth } from "../tree/tiles.ts";
import { hashesIn, linksOf, pathOf, rootFromTiles, widthOf } from "../verify-page/tiles-of-export.ts";
import { openExportTiles } from "./export-tiles.ts";

let tree: TallTree;
test.before(async () => {
  tree = await growTallTree();
});

/** What both verifiers say of the leaf 300, in a file whose tile at this path was changed. */
async function check(changed: string | null) {
  const { size, root } = tree.head;
  const files = new Map<string, string>();
  for (const { tile, bytes } of tree.tiles) {
    const path = tilePath(tile);
    const copy = Buffer.from(bytes);
    if (path === changed) copy[32 + 5] = (copy[32 + 5] ?? 0) ^ 1;
    if (tile.level !== "entries") files.set(path, copy.toString("base64"));
  }
  const server: string[] = [];
  const page: string[] = [];
  const tiles = openExportTiles(size, (tile, above) => void server.push(`${tile} below ${above}`));
  for (const [path, hashes] of files) tiles.take(path, hashes);
  const built = await tiles.rootOf(size);
  const isSigned = built !== undefined && isSameHash(built, root);
  const isThere = await tiles.isLeaf(300, tree.leaves[300] ?? root);
  const hashesOf = (level: number, index: number) => hashesIn(files.get(pathOf(level, index, widthOf(level, index, size))) ?? "");
  const links = linksOf(hashesOf, size, (tile, above) => void page.push(`${tile} below ${above}`));
  const isSignedByPage = (await rootFromTiles(size, hashesOf)) === Buffer.from(root).toString("base64");
  const isThereByPage = await links.isLinked(0, Math.floor(300 / tileWidth));
  return { server: [isSigned, isThere, ...server], page: [isSignedByPage, isThereByPage, ...page] };
}

const misfits: readonly (readonly [changed: string | null, found: readonly (string | boolean)[]])[] = [
  [null, [true, true]],
  ["tile/1/000", [true, false, "tile/1/000 below tile/2/000.p/1"]],
  ["tile/0/001", [true, false, "tile/0/001 below tile/1/000"]],
];

for (const [changed, expected] of misfits) {
  test(`both verifiers name the tiles that do not fit together, where ${changed ?? "no tile"} was changed`, async (t) => {
    const { server, page } = await check(changed);
    t.deepEqual(page, expected);
    t.deepEqual(server, expected);
  });
}
