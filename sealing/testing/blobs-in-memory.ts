import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { type BlobStore, BlobStoreError } from "@logue/infra/blob-store/blob-store.ts";

export interface BlobsInMemory extends Pick<BlobStore, "get" | "put" | "delete"> {
  readonly blobs: Map<string, Buffer>;
}

/** Blobs as long as the test lasts. `beforePut` may throw, as a store does that is away or full. */
export function blobsInMemory(
  beforePut: (key: string) => void = () => {},
  blobs: Map<string, Buffer> = new Map(),
): BlobsInMemory {
  return {
    blobs,
    put: async (key, source) => {
      const bytes = await buffer(source);
      beforePut(key);
      blobs.set(key, bytes);
      return { sizeBytes: bytes.length };
    },
    get: async (key) => {
      const bytes = blobs.get(key);
      if (bytes === undefined) throw new BlobStoreError("BlobNotFound", `There is no blob ${key}.`);
      return Readable.from([bytes]);
    },
    delete: async (key) => void blobs.delete(key),
  };
}
