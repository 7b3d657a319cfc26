import type { BlobStore } from "@logue/infra/blob-store/blob-store.ts";
import type { Vault } from "@logue/infra/vault/vault.ts";
import { parseCheckpointText } from "../checkpoints/checkpoint-text.ts";
import { readHeadIfAny } from "../sealer/seal-head.ts";
import { cosignedKey, readCheckpoint, readObject } from "../sealer/seal-objects.ts";

/** How far a log is sealed, and what says so. */
export interface SealState {
  /** The sizes of the trees that a copy needs: those that are signed, and published. */
  readonly sizes: readonly number[];
  /** The published checkpoint, and the newest one that witnesses cosigned. */
  readonly notes: { readonly checkpoint?: string; readonly cosigned?: string };
}

/** Reads it without writing. The sealer may have signed a tree and not published it yet. */
export async function readSealState({
  vault,
  blobStore,
}: {
  readonly vault: Pick<Vault, "get">;
  readonly blobStore: Pick<BlobStore, "get">;
}): Promise<SealState> {
  const head = await readHeadIfAny(vault);
  if (head === undefined) return { sizes: [], notes: {} };
  const checkpoint = await readCheckpoint(blobStore);
  const cosigned = (await readObject(blobStore, cosignedKey))?.toString("utf8");
  const notes = Object.entries({ checkpoint, cosigned }).flatMap(([name, note]) => {
    const size = note === undefined ? undefined : parseCheckpointText(note)?.size;
    return note !== undefined && size !== undefined && size <= head.size ? [{ name, note, size }] : [];
  });
  return {
    sizes: [...new Set([head.size, ...notes.filter(({ name }) => name === "checkpoint").map(({ size }) => size)])],
    notes: Object.fromEntries(notes.map(({ name, note }) => [name, note])),
  };
}
