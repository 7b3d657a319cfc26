import type { BlobStore } from "@logue/infra/blob-store/blob-store.ts";
import type { Vault } from "@logue/infra/vault/vault.ts";
import { parseCheckpointText } from "../checkpoints/checkpoint-text.ts";
import { readLogKeys } from "../sealer/log-keys.ts";
import { cosignedKey, readCheckpoint, readObject, readTile } from "../sealer/seal-objects.ts";
import { checkpointKey, parseTilePath } from "../tree/tiles.ts";
import { treeObjects } from "./tree-objects.ts";

export { checkpointKey, cosignedKey };

export interface SealPorts {
  readonly blobStore: Pick<BlobStore, "get">;
  readonly vault: Pick<Vault, "get">;
}

/** What a verifier must know of a log before it reads the log. */
export interface LogDescription {
  readonly origin: string;
  /** The keys that sign now: each signs every new checkpoint. */
  readonly vkeys: readonly string[];
  /** All keys that the log ever had, and when each of them signs; null without a bound. ISO 8601. */
  readonly keys: readonly { readonly vkey: string; readonly from: string | null; readonly until: string | null }[];
  /** The events in the tree that was signed last. */
  readonly size: number;
}

/** Undefined until the log is sealed for the first time. */
export async function describeLog({ blobStore, vault }: SealPorts): Promise<LogDescription | undefined> {
  const [keys, note] = await Promise.all([readLogKeys(vault), readCheckpoint(blobStore)]);
  const checkpoint = note === undefined ? undefined : parseCheckpointText(note);
  if (keys === undefined || checkpoint === undefined) return undefined;
  const signing = new Set(keys.signers.map(({ keyId }) => keyId));
  return {
    origin: keys.origin,
    vkeys: keys.verifiers.filter(({ keyId }) => signing.has(keyId)).map(({ vkey }) => vkey),
    keys: keys.keys.map(({ verifier, fromMs, untilMs }) => ({
      vkey: verifier.vkey,
      from: timeOf(fromMs),
      until: timeOf(untilMs),
    })),
    size: checkpoint.size,
  };
}

const timeOf = (ms: number | undefined): string | null => (ms === undefined ? null : new Date(ms).toISOString());

export interface PublishedObject {
  readonly bytes: Buffer;
  /** False for the checkpoint, which each seal replaces. */
  readonly isFinal: boolean;
}

/** The object at a path of tlog-tiles: `checkpoint`, `tile/0/000`, `tile/entries/000.p/7`. */
export async function publishedObject({ blobStore }: SealPorts, path: string): Promise<PublishedObject | undefined> {
  const tile = parseTilePath(path);
  if (tile === undefined && path !== "checkpoint") return undefined;
  const bytes = await (tile === undefined ? newestCheckpoint(blobStore) : readTile(blobStore, tile));
  return bytes && { bytes, isFinal: tile !== undefined };
}

/** The published checkpoint, with the cosignatures of witnesses where they have seen this one. */
async function newestCheckpoint(blobStore: SealPorts["blobStore"]): Promise<Buffer | undefined> {
  const [published, cosigned] = await Promise.all([checkpointKey, cosignedKey].map((key) => readObject(blobStore, key)));
  if (published === undefined || cosigned === undefined) return published;
  const text = published.subarray(0, published.indexOf("\n\n") + 2);
  return cosigned.subarray(0, text.length).equals(text) ? cosigned : published;
}

/**
 * The keys of all objects of the sealed log, the checkpoint last: what another blob store needs to
 * go on. Empty before the first seal.
 */
export async function sealedObjectKeys(blobs: Pick<BlobStore, "get">): Promise<string[]> {
  const note = await readCheckpoint(blobs);
  const size = note === undefined ? undefined : parseCheckpointText(note)?.size;
  if (size === undefined) return [];
  return [...treeObjects(size).map(({ key }) => key), checkpointKey];
}
