import { seededRandom } from "../../tests/support/seeded-random.ts";
import { waitUntil } from "../../tests/support/wait-until.ts";
import { type OpenedCheckpoint, openCheckpoint } from "../checkpoints/checkpoint.ts";
import { parseCheckpointText } from "../checkpoints/checkpoint-text.ts";
import { createEntryMaker } from "../entries/entry-maker.ts";
import { cosign } from "../outside/witness.ts";
import { readLogKeys } from "../sealer/log-keys.ts";
import type { SealPorts } from "../sealer/open-sealed-log.ts";
import { readTile } from "../sealer/seal-objects.ts";
import { decodeBundle } from "../tree/entry-bundle.ts";
import { consistencyPath } from "../tree/proofs.ts";
import { nodesInTiles } from "../tree/tile-reader.ts";
import { checkpointKey, newTiles } from "../tree/tiles.ts";
import { naiveRoot } from "./naive-tree.ts";
import { givenSealing, type SealingWorkspace } from "./sealing-workspace.ts";
import { startWitness, type WitnessInProcess } from "./witness-in-process.ts";

const writers = 16;

export interface KilledSealer {
  /** The checkpoints that were published, in their order. */
  readonly heads: readonly OpenedCheckpoint[];
  /** The sizes of the trees that the witness has cosigned. */
  readonly cosigned: readonly number[];
  readonly eventCount: number;
  /** None where the tree is unbroken, and of the events of the store. */
  readonly problems: readonly string[];
}

/**
 * Kills a sealer at random points while 16 people write, and shows every checkpoint that it publishes
 * to a witness, which takes those of one unbroken tree alone.
 */
export async function killSealer(kills: number, seed: number, onKill: (kill: number) => void = () => {}): Promise<KilledSealer> {
  const random = seededRandom(seed);
  const [workspace, witness] = [givenSealing(), await startWitness()];
  const [notes, problems]: [string[], string[]] = [notesOf(workspace), []];
  const people = sixteenWriters(workspace);
  let shown = 0;
  const showNew = async (): Promise<void> => {
    for (const note of notes.slice(shown)) await show(workspace, witness, note).catch((error) => problems.push(String(error)));
    shown = notes.length;
  };
  for (let kill = 0; kill < kills; kill += 1) {
    const { ports, isKilled } = portsUntilKilled(workspace, 1 + random.below(30), random.below(2) === 0);
    workspace.start(ports);
    await waitUntil(`kill ${kill}`, isKilled);
    await showNew();
    onKill(kill + 1);
  }
  await people.stop();
  await workspace.sealOnce();
  await showNew();
  await witness.close();
  return { ...(await compared(workspace, notes, problems)), cosigned: witness.seen.map(({ size }) => size) };
}

function sixteenWriters({ append }: SealingWorkspace): { stop(): Promise<unknown> } {
  let isOver = false;
  const writes = async (writer: number): Promise<void> => {
    while (!isOver) {
      await append(`room-${writer % 3}`, 1 + (writer % 5));
      await new Promise(setImmediate);
    }
  };
  const writing = Array.from({ length: writers }, (_, writer) => writes(writer));
  return {
    stop: () => {
      isOver = true;
      return Promise.all(writing);
    },
  };
}

/** Grows with each checkpoint that is published. */
function notesOf({ blobs }: SealingWorkspace): string[] {
  const notes: string[] = [];
  const { put } = blobs;
  Object.assign(blobs, {
    put: async (key: string, source: Parameters<typeof put>[1]) => {
      const stat = await put(key, source);
      if (key === checkpointKey) notes.push(String(blobs.blobs.get(key)));
      return stat;
    },
  });
  return notes;
}

/** A checkpoint that was published again after a kill is one that the witness knows. */
async function show({ blobs }: SealingWorkspace, witness: WitnessInProcess, note: string): Promise<void> {
  const size = parseCheckpointText(note)?.size ?? 0;
  const nodes = nodesInTiles(size, async (tile) => (await readTile(blobs, tile)) ?? Buffer.alloc(0));
  await cosign(witness, { size, note, pathFrom: (old) => consistencyPath(old, size, nodes) }, witness.seen.at(-1)?.size ?? 0);
}

async function compared(workspace: SealingWorkspace, notes: readonly string[], problems: string[]) {
  const keys = await readLogKeys(workspace.vault);
  if (keys === undefined) throw new Error("The log has no keys.");
  const events = await workspace.eventStore.readAll({ limit: 1_000_000 });
  const entries = events.map(createEntryMaker(keys.labelKey));
  const heads = notes.map((note) => openCheckpoint(note, keys.origin, keys.verifiers));
  const last = heads.at(-1);
  if (last?.size !== entries.length) problems.push(`The last tree has ${last?.size} of ${entries.length} events.`);
  else if (Buffer.compare(last.root, naiveRoot(entries)) !== 0) problems.push("The last tree is another one.");
  const bundles = newTiles(0, entries.length).filter(({ level }) => level === "entries");
  const sealed = await Promise.all(
    bundles.map(async (bundle) => decodeBundle((await readTile(workspace.blobs, bundle)) ?? Buffer.alloc(0))),
  );
  for (const [index, entry] of sealed.flat().entries())
    if (!entries[index]?.equals(entry)) problems.push(`The entry ${index} is another one.`);
  return { heads, eventCount: entries.length, problems };
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
