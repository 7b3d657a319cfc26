import test from "ava";
import { seededRandom } from "../../tests/support/seeded-random.ts";
import { waitUntil } from "../../tests/support/wait-until.ts";
import { openCheckpoint } from "../checkpoints/checkpoint.ts";
import { createEntryMaker } from "../entries/entry-maker.ts";
import { naiveRoot } from "../testing/naive-tree.ts";
import { givenSealing, type SealingWorkspace } from "../testing/sealing-workspace.ts";
import { decodeBundle } from "../tree/entry-bundle.ts";
import { consistencyPath, isConsistent, type TreeHead } from "../tree/proofs.ts";
import { nodesInTiles } from "../tree/tile-reader.ts";
import { checkpointKey, newTiles, tileKey } from "../tree/tiles.ts";
import { readLogKeys } from "./log-keys.ts";
import type { SealPorts } from "./open-sealed-log.ts";
import { readTile } from "./seal-objects.ts";

const kills = 10;
const writers = 16;
const seed = 20_261_128;

/**
 * The ports of a process that is killed at its nth write. The write under way may have been done,
 * or not; no later call has an effect or an answer.
 */
function portsUntilKilled({ eventStore, vault, blobs }: SealingWorkspace, writesLeft: number, isLastDone: boolean) {
  let left = writesLeft;
  const never = new Promise<never>(() => {});
  const write = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    left -= 1;
    if (left > 0) return work();
    if (left === 0 && isLastDone) await work();
    return never;
  };
  const read = <Result>(work: () => Promise<Result>): Promise<Result> => (left > 0 ? work() : never);
  const ports: SealPorts = {
    eventStore: { readAll: (asked) => read(() => eventStore.readAll(asked)) },
    blobs: {
      get: (key, range) => read(() => blobs.get(key, range)),
      put: (key, source) => write(() => blobs.put(key, source)),
      delete: (key) => write(() => blobs.delete(key)),
    },
    vault: {
      get: (kind, id) => read(() => vault.get(kind, id)),
      putIfAbsent: (secret) => write(() => vault.putIfAbsent(secret)),
      replaceValue: (secret, expected) => write(() => vault.replaceValue(secret, expected)),
    },
  };
  return { ports, isKilled: () => left <= 0 };
}

test("a sealer that is killed ten times while sixteen users write leaves one unbroken tree", async (t) => {
  const random = seededRandom(seed);
  const workspace = givenSealing();
  const notes: string[] = [];
  const { blobs } = workspace;
  const { put } = blobs;
  Object.assign(blobs, {
    put: async (key: string, source: Parameters<typeof put>[1]) => {
      const stat = await put(key, source);
      if (key === checkpointKey) notes.push(String(blobs.blobs.get(key)));
      return stat;
    },
  });
  let isOver = false;
  const writes = async (writer: number): Promise<void> => {
    while (!isOver) {
      await workspace.append(`room-${writer % 3}`, 1 + (writer % 5));
      await new Promise(setImmediate);
    }
  };
  const writing = Array.from({ length: writers }, (_, writer) => writes(writer));
  for (let kill = 0; kill < kills; kill += 1) {
    const { ports, isKilled } = portsUntilKilled(workspace, 1 + random.below(30), random.below(2) === 0);
    workspace.start(ports);
    await waitUntil(`kill ${kill}`, isKilled);
  }
  isOver = true;
  await Promise.all(writing);
  await workspace.sealOnce();

  const keys = await readLogKeys(workspace.vault);
  t.truthy(keys);
  if (keys === undefined) return;
  const events = await workspace.eventStore.readAll({ limit: 1_000_000 });
  const entries = events.map(createEntryMaker(keys.labelKey));
  const heads = notes.map((note) => openCheckpoint(note, keys.origin, keys.verifiers));
  t.true(heads.length > kills);
  t.deepEqual([heads.at(-1)?.size, heads.at(-1)?.root], [entries.length, naiveRoot(entries)]);
  const bundles = newTiles(0, entries.length).filter(({ level }) => level === "entries");
  t.deepEqual(
    bundles.flatMap((bundle) => decodeBundle(blobs.blobs.get(tileKey(bundle)) ?? Buffer.alloc(0))),
    entries,
  );
  for (const [index, head] of heads.slice(1).entries()) t.true(await isBeginning(workspace, heads[index] ?? head, head));
});

async function isBeginning({ blobs }: SealingWorkspace, old: TreeHead, head: TreeHead): Promise<boolean> {
  const nodes = nodesInTiles(head.size, async (tile) => (await readTile(blobs, tile)) ?? Buffer.alloc(0));
  return isConsistent(old, head, await consistencyPath(old.size, head.size, nodes));
}
