import type { BlobStore } from "@logue/infra/blob-store/blob-store.ts";

type Blobs = Pick<BlobStore, "get" | "put" | "delete">;

/** Blobs whose keys a test can list, which no store can. */
export interface ListedBlobs extends Blobs {
  /** The keys that were put here and not deleted. */
  keys(): string[];
}

export function listed({ get, put, delete: remove }: Blobs): ListedBlobs {
  const keys = new Set<string>();
  return {
    get,
    put: async (key, source) => {
      const stat = await put(key, source);
      keys.add(key);
      return stat;
    },
    delete: async (key) => {
      await remove(key);
      keys.delete(key);
    },
    keys: () => [...keys],
  };
}
