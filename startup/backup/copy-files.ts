import { createHash } from "node:crypto";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { BlobStore } from "@logue/infra/blob-store/blob-store.ts";
import type { TreeObject } from "@logue/sealing/reading/tree-objects.ts";
import { fileKey } from "./backup-place.ts";
import { sha256 } from "./chunks.ts";
import type { BackedUpFile } from "./manifest.ts";

export interface FilesCopy {
  readonly source: Pick<BlobStore, "get" | "stat">;
  readonly target: Pick<BlobStore, "put" | "stat">;
  /** What earlier backups hold: no blob is ever replaced under its key. */
  readonly earlier: ReadonlyMap<string, BackedUpFile>;
}

export interface CopiedFiles {
  readonly files: readonly BackedUpFile[];
  readonly copied: number;
  readonly copiedBytes: number;
}

const copiedAtOnce = 8;

/** Copies the blobs under these keys that are there, and that no earlier backup holds. */
export async function copyFiles(keys: readonly string[], copy: FilesCopy): Promise<CopiedFiles> {
  return collect(keys, (key) => copyFile(key, copy));
}

/** The same for the objects of the sealed log. */
export async function copyTree(objects: readonly TreeObject[], copy: FilesCopy): Promise<CopiedFiles> {
  return collect(objects, (object) => copyObject(object, copy));
}

interface Copied {
  readonly file: BackedUpFile;
  readonly isNew: boolean;
}

async function collect<Item>(items: readonly Item[], copyOne: (item: Item) => Promise<Copied | undefined>): Promise<CopiedFiles> {
  const all: Copied[] = [];
  for (let at = 0; at < items.length; at += copiedAtOnce) {
    const together = await Promise.all(items.slice(at, at + copiedAtOnce).map(copyOne));
    all.push(...together.filter((copied) => copied !== undefined));
  }
  const fresh = all.filter(({ isNew }) => isNew);
  const copiedBytes = fresh.reduce((sum, { file }) => sum + file.sizeBytes, 0);
  return { files: all.map(({ file }) => file), copied: fresh.length, copiedBytes };
}

async function copyFile(key: string, { source, target, earlier }: FilesCopy): Promise<Copied | undefined> {
  const original = await source.stat(key);
  // Deleted since, or never uploaded to its end.
  if (original === undefined) return undefined;
  const known = earlier.get(key);
  if (known?.sizeBytes === original.sizeBytes) return { file: known, isNew: false };
  const isThere = (await target.stat(fileKey(key)))?.sizeBytes === original.sizeBytes;
  const hash = createHash("sha256");
  const bytes = await source.get(key);
  if (isThere) for await (const chunk of bytes) hash.update(chunk);
  else await putHashed(bytes, hash, (hashed) => target.put(fileKey(key), hashed));
  return { file: { key, sizeBytes: original.sizeBytes, sha256: hash.digest("hex") }, isNew: !isThere };
}

/** Sends what is read on, and updates the hash with it. */
export async function putHashed(
  bytes: Readable,
  hash: { update(chunk: Uint8Array): unknown },
  put: (hashed: Readable) => Promise<unknown>,
): Promise<void> {
  const hashed = new Transform({
    transform(chunk, _encoding, done) {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  await Promise.all([pipeline(bytes, hashed), put(hashed)]);
}

async function copyObject({ key, read }: TreeObject, { source, target, earlier }: FilesCopy): Promise<Copied | undefined> {
  const known = earlier.get(key);
  if (known !== undefined) return { file: known, isNew: false };
  const bytes = await read(source);
  if (bytes === undefined) return undefined;
  const isThere = (await target.stat(fileKey(key)))?.sizeBytes === bytes.length;
  if (!isThere) await target.put(fileKey(key), Readable.from([bytes], { objectMode: false }));
  return { file: { key, sizeBytes: bytes.length, sha256: sha256(bytes) }, isNew: !isThere };
}
