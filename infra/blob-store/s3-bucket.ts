import { Readable } from "node:stream";
import type { Client } from "minio";
import { BlobStoreRefused } from "./blob-store-refused.ts";
import type { S3Address } from "./s3-address.ts";
import { asStoreError, s3CodeOf } from "./s3-client.ts";
import { putObject } from "./s3-upload.ts";

/** Says that a bucket is ours. No blob's key holds a dot. */
const marker = ".logue";
/** What lies in a bucket of ours. */
export const markerText = "This bucket holds the files of a Logue, which refuses to share it.\n";

/** An upload that is older was left by a process that died. */
const uploadAgeMaxMs = 24 * 60 * 60 * 1000;

/** Servers that do not know when an upload began say 1970: that is no age. */
const uploadAgeKnownMaxMs = 10 * 365 * uploadAgeMaxMs;

const refusalCodes = new Set([
  "AccessDenied",
  "InvalidAccessKeyId",
  "SignatureDoesNotMatch",
  "AuthorizationHeaderMalformed",
  "MovedPermanently",
  "PermanentRedirect",
  "BucketAlreadyExists",
  "InvalidBucketName",
]);

/**
 * Makes the bucket where it is missing. Throws `BlobStoreRefused` where it is not ours or we are
 * not let in.
 */
export async function prepareBucket(client: Client, address: S3Address): Promise<void> {
  try {
    if (!(await client.bucketExists(address.bucket))) await makeBucket(client, address);
    await claimBucket(client, address);
  } catch (error) {
    throw error instanceof BlobStoreRefused ? error : (refusalOf(error, address) ?? asStoreError(error));
  }
  await abortOldUploads(client, address.bucket);
}

async function makeBucket(client: Client, { bucket, region }: S3Address): Promise<void> {
  try {
    await client.makeBucket(bucket, region);
  } catch (error) {
    // Another process of ours was quicker.
    if (s3CodeOf(error) !== "BucketAlreadyOwnedByYou") throw error;
  }
}

async function claimBucket(client: Client, { bucket, shown }: S3Address): Promise<void> {
  if (await isOurs(client, bucket)) return;
  const foreign = await anyObject(client, bucket);
  if (foreign !== undefined && !(await isOurs(client, bucket))) {
    throw new BlobStoreRefused(
      `The bucket ${shown} is not ours: it holds ${JSON.stringify(foreign)} but no ${marker}. Give Logue a bucket of its own.`,
    );
  }
  await putObject({ client, bucket }, marker, Buffer.from(markerText));
}

async function isOurs(client: Client, bucket: string): Promise<boolean> {
  try {
    const { size } = await client.statObject(bucket, marker);
    // A server that is not S3 and answers every request with a page returns another size.
    if (size !== markerText.length) throw new BlobStoreRefused(`What answers for the bucket ${bucket} is no store of ours.`);
    return true;
  } catch (error) {
    if (s3CodeOf(error) !== "NotFound") throw error;
    return false;
  }
}

async function anyObject(client: Client, bucket: string): Promise<string | undefined> {
  for await (const { name, prefix } of client.listObjectsV2(bucket, "", true)) return name ?? prefix;
  return undefined;
}

/**
 * Parts of an upload that was never finished take space and are never seen. A store that does not
 * let us list them is left alone.
 */
async function abortOldUploads(client: Client, bucket: string): Promise<void> {
  try {
    for await (const { key, uploadId, initiated } of Readable.from(client.listIncompleteUploads(bucket, "", true))) {
      const ageMs = Date.now() - new Date(initiated).getTime();
      const isOld = ageMs > uploadAgeMaxMs && ageMs < uploadAgeKnownMaxMs;
      if (isOld) await client.abortMultipartUpload(bucket, key, uploadId);
    }
  } catch {
    // The files are unharmed; the next start tries again.
  }
}

function refusalOf(error: unknown, { shown }: S3Address): BlobStoreRefused | undefined {
  const code = s3CodeOf(error);
  return refusalCodes.has(code) ? new BlobStoreRefused(`The blob store refuses ${shown}: ${code}.`, { cause: error }) : undefined;
}
