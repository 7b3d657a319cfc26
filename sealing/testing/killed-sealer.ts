import { seededRandom } from "../../tests/support/seeded-random.ts";
import { waitUntil } from "../../tests/support/wait-until.ts";
import type { SealPorts } from "../sealer/open-sealed-log.ts";
import { givenSealing, type SealingWorkspace } from "./sealing-workspace.ts";
import { tellingOfCheckpoints } from "./signed-notes.ts";
import { type KilledSealer, showToWitness, sixteenWriters } from "./unbroken-tree.ts";

/** Stores that are servers keep up with the writers. */
const restMs = 20;

/**
 * Kills a sealer at random points while 16 people write, and shows every checkpoint that it publishes
 * to a witness, which takes those of one unbroken tree alone. The sealer runs in this process, so that
 * it ends between any two calls of its stores; `killed-process.ts` ends a process of its own.
 */
export async function killSealer(
  kills: number,
  seed: number,
  onKill: (kill: number) => void = () => {},
  workspace = givenSealing(),
): Promise<KilledSealer> {
  const random = seededRandom(seed);
  const notes: string[] = [];
  Object.assign(workspace.blobs, { put: tellingOfCheckpoints(workspace.blobs.put, (note) => notes.push(note)) });
  const shown = await showToWitness(workspace, () => notes);
  const people = sixteenWriters(workspace, restMs);
  for (let kill = 0; kill < kills; kill += 1) {
    const { ports, isKilled } = portsUntilKilled(workspace, 1 + random.below(30), random.below(2) === 0);
    workspace.start(ports);
    await waitUntil(`kill ${kill}`, isKilled);
    await shown.showNew();
    onKill(kill + 1);
  }
  await people.stop();
  await workspace.sealOnce();
  await shown.showNew();
  return shown.close();
}

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
