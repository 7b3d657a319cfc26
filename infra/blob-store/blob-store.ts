import type { Readable } from "node:stream";

export interface ByteRange {
  /** First byte, inclusive. */
  readonly start: number;
  /** Last byte, inclusive. */
  readonly end: number;
}

export interface BlobStat {
  readonly sizeBytes: number;
}

export type BlobStoreErrorCode = "BlobNotFound" | "BlobStoreUnavailable" | "BlobStoreFull" | "InvalidKey";

export class BlobStoreError extends Error {
  readonly code: BlobStoreErrorCode;

  constructor(code: BlobStoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "BlobStoreError";
    this.code = code;
  }
}

export const isStoreAway = (error: unknown): boolean => error instanceof BlobStoreError && error.code === "BlobStoreUnavailable";

/**
 * The port of the blob store: bytes under a key of the form [a-z0-9/-]+. A put is all or nothing:
 * when the source fails or the store does, nothing is left under the key, what was there stays, and
 * the source is destroyed. A put rejects with the source's own error when it is the source that
 * failed.
 */
export interface BlobStore {
  put(key: string, source: Readable): Promise<BlobStat>;
  get(key: string, range?: ByteRange): Promise<Readable>;
  /** Undefined when there is no such blob. */
  stat(key: string): Promise<BlobStat | undefined>;
  /** Deleting what is not there is no error. */
  delete(key: string): Promise<void>;
  /** A link that reads the blob without further sign-in, or undefined where the store has none. */
  presign(key: string, expirySeconds: number): Promise<string | undefined>;
  close(): Promise<void>;
}
