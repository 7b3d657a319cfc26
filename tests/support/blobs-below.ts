import type { BlobStore } from "@logue/infra/blob-store/blob-store.ts";

/**
 * A part of a store that is shared with others: SeaweedFS has room for about a hundred buckets, so
 * tests that need many share one.
 */
export const blobsBelow = (prefix: string, { get, put, stat, delete: remove, presign, close }: BlobStore): BlobStore => ({
  get: (key, range) => get(`${prefix}/${key}`, range),
  put: (key, source) => put(`${prefix}/${key}`, source),
  stat: (key) => stat(`${prefix}/${key}`),
  delete: (key) => remove(`${prefix}/${key}`),
  presign: (key, expirySeconds) => presign(`${prefix}/${key}`, expirySeconds),
  close,
});
