import { setTimeout as pause } from "node:timers/promises";
import type { BlobStore } from "@logue/infra/blob-store/blob-store.ts";
import { type OpenedCheckpoint, openCheckpoint } from "../checkpoints/checkpoint.ts";
import { parseCheckpointText } from "../checkpoints/checkpoint-text.ts";
import { createEntryMaker } from "../entries/entry-maker.ts";
import { cosign } from "../outside/witness.ts";
import { readLogKeys } from "../sealer/log-keys.ts";
import { readTile } from "../sealer/seal-objects.ts";
import { decodeBundle } from "../tree/entry-bundle.ts";
import { consistencyPath } from "../tree/proofs.ts";
import { nodesInTiles } from "../tree/tile-reader.ts";
import { newTiles } from "../tree/tiles.ts";
import { naiveRoot } from "./naive-tree.ts";
import type { SealingWorkspace } from "./sealing-workspace.ts";
import { startWitness, type WitnessInProcess } from "./witness-in-process.ts";

const writers = 16;

export interface KilledSealer {
  /** The checkpoints that were signed, in their order. */
  readonly heads: readonly OpenedCheckpoint[];
  /** The sizes of the trees that the witness has cosigned. */
  readonly cosigned: readonly number[];
  readonly eventCount: number;
  /** None where the tree is unbroken, and of the events of the store. */
  readonly problems: readonly string[];
}

/** Writes as 16 people do until it is stopped; each of them rests so long after each message. */
export function sixteenWriters({ append }: Pick<SealingWorkspace, "append">, restMs = 0): { stop(): Promise<unknown> } {
  let isOver = false;
  const writes = async (writer: number): Promise<void> => {
    while (!isOver) {
      await append(`room-${writer % 3}`, 1 + (writer % 5));
      await pause(restMs);
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

/** A witness that is shown every checkpoint that a sealer signs. */
export interface ShownToWitness {
  /** Shows those that came since the last time. */
  showNew(): Promise<void>;
  /** Compares the last tree with the events of the store. */
  close(): Promise<KilledSealer>;
}

export async function showToWitness(
  workspace: Pick<SealingWorkspace, "blobs" | "eventStore" | "vault">,
  readNotes: () => readonly string[],
  problems: readonly string[] = [],
): Promise<ShownToWitness> {
  const witness = await startWitness();
  const found: string[] = [];
  let shown = 0;
  return {
    async showNew() {
      const notes = readNotes();
      for (const note of notes.slice(shown))
        await show(workspace.blobs, witness, note).catch((error) => found.push(String(error)));
      shown = notes.length;
    },
    async close() {
      await witness.close();
      const compared = await compare(workspace, readNotes());
      const cosigned = witness.seen.map(({ size }) => size);
      return { ...compared, cosigned, problems: [...problems, ...found, ...compared.problems] };
    },
  };
}

/** A checkpoint that was signed again after a kill is one that the witness knows. */
async function show(blobs: Pick<BlobStore, "get">, witness: WitnessInProcess, note: string): Promise<void> {
  const size = parseCheckpointText(note)?.size ?? 0;
  const nodes = nodesInTiles(size, async (tile) => (await readTile(blobs, tile)) ?? Buffer.alloc(0));
  await cosign(witness, { size, note, pathFrom: (old) => consistencyPath(old, size, nodes) }, witness.seen.at(-1)?.size ?? 0);
}

async function compare(
  { blobs, eventStore, vault }: Pick<SealingWorkspace, "blobs" | "eventStore" | "vault">,
  notes: readonly string[],
): Promise<Omit<KilledSealer, "cosigned">> {
  const problems: string[] = [];
  const keys = await readLogKeys(vault);
  if (keys === undefined) throw new Error("The log has no keys.");
  const events = await eventStore.readAll({ limit: 1_000_000 });
  const entries = events.map(createEntryMaker(keys.labelKey));
  const heads = notes.map((note) => openCheckpoint(note, keys.origin, keys.verifiers));
  const last = heads.at(-1);
  if (last?.size !== entries.length) problems.push(`The last tree has ${last?.size} of ${entries.length} events.`);
  else if (Buffer.compare(last.root, naiveRoot(entries)) !== 0) problems.push("The last tree is another one.");
  const bundles = newTiles(0, entries.length).filter(({ level }) => level === "entries");
  const sealed = await Promise.all(
    bundles.map(async (bundle) => decodeBundle((await readTile(blobs, bundle)) ?? Buffer.alloc(0))),
  );
  for (const [index, entry] of sealed.flat().entries())
    if (!entries[index]?.equals(entry)) problems.push(`The entry ${index} is another one.`);
  return { heads, eventCount: entries.length, problems };
}
