import { createHash } from "node:crypto";
import { type Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { BlobStore } from "@logue/infra/blob-store/blob-store.ts";
import type { EventStore, Position } from "@logue/infra/event-store/event-store.ts";
import { checkpointKey } from "@logue/sealing/reading/published-seals.ts";

export interface FilesMigration {
  readonly source: Pick<BlobStore, "get" | "stat">;
  readonly target: Pick<BlobStore, "get" | "put" | "stat">;
  readonly onProgress: (done: number, total: number) => void;
}

export interface CopiedFiles {
  readonly copied: number;
  readonly wereThere: number;
  /** Blobs that the log names and that do not exist: mostly deleted ones. */
  readonly missing: readonly string[];
}

const pageMax = 2_000;

/**
 * Every blob that the log names, in the order of upload. The log does not name blobs of interrupted
 * uploads.
 */
export async function blobKeysIn(store: Pick<EventStore, "readAll">): Promise<string[]> {
  const keys = new Set<string>();
  for (let after: Position | undefined; ; ) {
    const page = await store.readAll({ limit: pageMax, streamPrefixes: ["file-"], ...(after !== undefined && { after }) });
    for (const { type, data } of page) if (type === "FileUploaded") for (const key of keysIn(data)) keys.add(key);
    after = page.at(-1)?.position ?? after;
    if (page.length < pageMax) return [...keys];
  }
}

function keysIn(data: unknown): string[] {
  if (typeof data !== "object" || data === null) return [];
  const own = "blobKey" in data && typeof data.blobKey === "string" ? [data.blobKey] : [];
  return "thumbnail" in data ? [...own, ...keysIn(data.thumbnail)] : own;
}

/**
 * Copies the missing blobs, and reads each copy again to compare it. Only the checkpoint of the
 * sealed log is ever replaced under its key. Throws when a copy differs.
 */
export async function copyFiles(keys: readonly string[], { source, target, onProgress }: FilesMigration): Promise<CopiedFiles> {
  const missing: string[] = [];
  let [copied, wereThere] = [0, 0];
  for (const [index, key] of keys.entries()) {
    const [original, copy] = await Promise.all([source.stat(key), target.stat(key)]);
    if (original === undefined) missing.push(key);
    else if (copy?.sizeBytes === original.sizeBytes && key !== checkpointKey) wereThere += 1;
    else {
      await copyFile(key, source, target);
      copied += 1;
    }
    onProgress(index + 1, keys.length);
  }
  return { copied, wereThere, missing };
}

async function copyFile(key: string, source: FilesMigration["source"], target: FilesMigration["target"]): Promise<void> {
  const sent = createHash("sha256");
  const whileSent = new Transform({
    transform(chunk, _encoding, done) {
      sent.update(chunk);
      done(null, chunk);
    },
  });
  const bytes = await source.get(key);
  await Promise.all([pipeline(bytes, whileSent), target.put(key, whileSent)]);
  if ((await hashOf(await target.get(key))) !== sent.digest("hex")) throw new Error(`The copy of ${key} is not what was read.`);
}

async function hashOf(bytes: Readable): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of bytes) hash.update(chunk);
  return hash.digest("hex");
}
