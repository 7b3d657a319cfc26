import { Readable } from "node:stream";
import { requireBlobKey } from "./blob-key.ts";
import { type BlobStat, type BlobStore, BlobStoreError, type ByteRange } from "./blob-store.ts";
import { readS3Address } from "./s3-address.ts";
import { prepareBucket } from "./s3-bucket.ts";
import { callS3, openS3Client, type S3Client, s3CodeOf } from "./s3-client.ts";
import { uploadToS3 } from "./s3-upload.ts";

export interface S3BlobStoreOptions {
  /** `s3://key:secret@host:port/bucket?region=us-east-1&tls=0`; TLS unless `tls=0`. */
  readonly url: string;
}

/** S3 takes no longer life for a link. */
const linkSecondsMax = 7 * 24 * 60 * 60;

/**
 * Blobs as objects of one bucket, created when it is missing. Throws `BlobStoreRefused` when the
 * address, the credentials or the bucket are wrong, and `BlobStoreUnavailable` when no server
 * answers.
 */
export async function openS3BlobStore({ url }: S3BlobStoreOptions): Promise<BlobStore> {
  const address = readS3Address(url);
  const s3 = openS3Client(address);
  try {
    await prepareBucket(s3.client, address);
  } catch (error) {
    s3.close();
    throw error;
  }
  return blobStoreOn(s3);
}

function blobStoreOn(s3: S3Client): BlobStore {
  const { client, bucket } = s3;
  let isOpen = true;
  const requireUsable = (key: string): void => {
    if (!isOpen) throw new BlobStoreError("BlobStoreUnavailable", "The blob store is closed.");
    requireBlobKey(key);
  };
  return {
    put: async (key, source) => {
      // The source may fail before it is read; without a listener its error would stop the process.
      source.on("error", ignore);
      try {
        requireUsable(key);
        return { sizeBytes: await uploadToS3(s3, key, source) };
      } catch (error) {
        source.destroy();
        throw error;
      }
    },
    get: async (key, range) => {
      requireUsable(key);
      return range === undefined ? callS3(() => client.getObject(bucket, key)) : getRange(s3, key, range);
    },
    stat: async (key) => {
      requireUsable(key);
      return stat(s3, key);
    },
    delete: async (key) => {
      requireUsable(key);
      await callS3(() => client.removeObject(bucket, key));
    },
    presign: async (key, expirySeconds) => {
      requireUsable(key);
      return callS3(() => client.presignedGetObject(bucket, key, Math.min(expirySeconds, linkSecondsMax)));
    },
    close: async () => {
      isOpen = false;
      s3.close();
    },
  };
}

/** A range that begins behind the end holds nothing, as in a file. */
async function getRange({ client, bucket }: S3Client, key: string, { start, end }: ByteRange): Promise<Readable> {
  return callS3(async () => {
    try {
      return await client.getPartialObject(bucket, key, start, end - start + 1);
    } catch (error) {
      if (s3CodeOf(error) !== "InvalidRange") throw error;
      return Readable.from([]);
    }
  });
}

async function stat({ client, bucket }: S3Client, key: string): Promise<BlobStat | undefined> {
  try {
    const { size } = await callS3(() => client.statObject(bucket, key));
    return { sizeBytes: size };
  } catch (error) {
    if (error instanceof BlobStoreError && error.code === "BlobNotFound") return undefined;
    throw error;
  }
}

function ignore(): void {}
