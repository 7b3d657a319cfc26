import test from "ava";
import { blobsInMemory } from "../testing/blobs-in-memory.ts";
import { growTallTree, higherTilesOfTallTree, tallTreeFullTiles } from "../testing/tall-tree.ts";
import { hashOver } from "../tree/tile-reader.ts";
import { tileKey, tileWidth } from "../tree/tiles.ts";
import { compareHigherTiles } from "./higher-tiles.ts";

/** Written once, and copied for each way to tamper with it. */
let written: Map<string, Buffer>;
let hashes: Buffer[];
test.before(async () => {
  const { tiles, leaves } = await growTallTree();
  written = new Map(tiles.map(({ tile, bytes }) => [tileKey(tile), bytes]));
  hashes = Array.from({ length: tallTreeFullTiles }, (_, tile) =>
    hashOver(Buffer.concat(leaves.slice(tile * tileWidth, (tile + 1) * tileWidth)), 0, tileWidth),
  );
});

async function found(tamper: (blobs: Map<string, Buffer>) => void): Promise<string[]> {
  const blobs = new Map([...written].map(([key, bytes]) => [key, Buffer.from(bytes)]));
  tamper(blobs);
  const problems: string[] = [];
  const { get } = blobsInMemory(() => {}, blobs);
  const higher = compareHigherTiles({ get }, ({ kind, details }) => problems.push(`${kind}: ${details}`));
  for (const hash of hashes) await higher.add(hash);
  await higher.finish();
  return problems;
}

test("the higher tiles that a sealer writes are those of the entries", async (t) => {
  t.deepEqual(await found(() => {}), []);
  t.is([...written.keys()].filter((key) => /tile\/[1-9]/.test(key)).length, higherTilesOfTallTree.length);
});

for (const tile of higherTilesOfTallTree) {
  test(`a higher tile that was tampered with, is cut off or missing, is named: ${tileKey(tile)}`, async (t) => {
    const key = tileKey(tile);
    const differs = [`tile: ${key} does not hold the hashes of the tiles below it.`];
    t.deepEqual(await found((blobs) => void blobs.get(key)?.fill(1, 7, 8)), differs);
    t.deepEqual(await found((blobs) => void blobs.set(key, Buffer.alloc(0))), differs);
    t.deepEqual(await found((blobs) => void blobs.delete(key)), [`tile: ${key} is missing.`]);
  });
}
