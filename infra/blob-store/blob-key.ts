import { BlobStoreError } from "./blob-store.ts";

const keyPattern = /^[a-z0-9-]+(\/[a-z0-9-]+)*$/;
const keyLengthMax = 512;
const keySegmentLengthMax = 200;

/**
 * Throws `InvalidKey` for a key that is not of the form [a-z0-9/-]+ or too long. No key holds a
 * dot, so none can climb out of a folder.
 */
export function requireBlobKey(key: string): void {
  const isTooLong = key.length > keyLengthMax || key.split("/").some((segment) => segment.length > keySegmentLengthMax);
  if (!isTooLong && keyPattern.test(key)) return;
  throw new BlobStoreError("InvalidKey", `A blob's key has the form [a-z0-9/-]+; ${JSON.stringify(key.slice(0, 100))} has not.`);
}
