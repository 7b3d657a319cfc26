import type { BlobStore } from "@logue/infra/blob-store/blob-store.ts";
import type { EventStore, Position } from "@logue/infra/event-store/event-store.ts";
import type { Vault } from "@logue/infra/vault/vault.ts";
import { openCheckpoint } from "../checkpoints/checkpoint.ts";
import { NoteError } from "../checkpoints/signed-note.ts";
import type { EntryMaker } from "../entries/entry-maker.ts";
import { isSameHash } from "../tree/hashing.ts";
import { type Tile, tileKey } from "../tree/tiles.ts";
import { compareWholeLog, positionsAtEnd } from "./compare-with-log.ts";
import { SealFinding } from "./finding.ts";
import { type GrowingTree, readTree, TreeMismatch } from "./growing-tree.ts";
import type { LogKeys } from "./log-keys.ts";
import { partialsAround } from "./partial-tiles.ts";
import { readHead, replaceHead, type SealHead } from "./seal-head.ts";
import { readCheckpoint, readObject } from "./seal-objects.ts";

export interface SealPorts {
  /** The raw adapter, below everything that changes what a reader sees. */
  readonly eventStore: Pick<EventStore, "readAll">;
  readonly blobs: Pick<BlobStore, "get" | "put" | "delete">;
  readonly vault: Pick<Vault, "get" | "putIfAbsent" | "replaceValue">;
}

/** The sealed log as the last seal left it: a value, with all that the next seal needs. */
export interface SealedLog {
  readonly head: SealHead;
  readonly tree: GrowingTree;
  /** The positions of the events in the last, partial bundle. */
  readonly openPositions: readonly Position[];
  /** The partial tiles that may lie in storage, and are deleted once they are full. */
  readonly partials: readonly Tile[];
  /** Whether the published checkpoint is that of the head. */
  readonly isPublished: boolean;
}

/**
 * Reads the tree that was signed last from its tiles, and compares its end with the log. Throws a
 * `SealFinding` when they are not of one history.
 */
export async function openSealedLog(ports: SealPorts, keys: LogKeys, entryOf: EntryMaker): Promise<SealedLog> {
  const head = await readHead(ports.vault);
  const isPublished = await isHeadPublished(ports, keys, head);
  const tree = await readSignedTree(ports, head);
  const partials = partialsAround(head.size);
  const openPositions = await positionsAtEnd(ports, head, entryOf);
  if (openPositions !== undefined) return { head, tree, openPositions, partials, isPublished };
  // Positions belong to one store: after a migration they are found anew.
  const positions = await compareWholeLog(ports, head.size, entryOf);
  const moved: SealHead = { ...head, position: positions.last };
  const isMoved = await replaceHead(ports.vault, head, moved);
  if (!isMoved) return openSealedLog(ports, keys, entryOf);
  return { head: moved, tree, openPositions: positions.open, partials, isPublished };
}

async function readSignedTree({ blobs }: SealPorts, head: SealHead): Promise<GrowingTree> {
  try {
    return await readTree(head, async (tile) => {
      const bytes = await readObject(blobs, tileKey(tile));
      if (bytes === undefined) throw new SealFinding("TreeMismatch", `The object ${tileKey(tile)} is missing.`);
      return bytes;
    });
  } catch (error) {
    throw error instanceof TreeMismatch
      ? new SealFinding("TreeMismatch", `The signed tree has ${head.size} entries.`, { cause: error })
      : error;
  }
}

async function isHeadPublished({ blobs }: SealPorts, keys: LogKeys, head: SealHead): Promise<boolean> {
  const note = await readCheckpoint(blobs);
  if (note === undefined) return head.size === 0;
  const published = openPublished(note, keys);
  if (published.size > head.size) {
    throw new SealFinding("VaultOlderThanSeals", `It has ${published.size} entries, and the vault's tree ${head.size}.`);
  }
  if (published.size === head.size && !isSameHash(published.root, head.root)) {
    throw new SealFinding("CheckpointMismatch", `It names another tree of ${head.size} entries.`);
  }
  return published.size === head.size;
}

function openPublished(note: string, { origin, verifiers }: LogKeys) {
  try {
    return openCheckpoint(note, origin, verifiers);
  } catch (error) {
    throw error instanceof NoteError ? new SealFinding("CheckpointMismatch", error.message, { cause: error }) : error;
  }
}
