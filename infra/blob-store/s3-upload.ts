import { createHash } from "node:crypto";
import type { Readable } from "node:stream";
import type { Client } from "minio";
import { isStoreAway } from "./blob-store.ts";
import { callS3, callS3Once, type S3Client } from "./s3-client.ts";

interface Upload {
  readonly client: Client;
  readonly bucket: string;
  readonly key: string;
  readonly uploadId: string;
}

/** A blob this small goes in one request. One upload holds one part in memory. */
export const partBytes = 8 * 1024 * 1024;
/** S3 allows 10,000 parts, so the later ones of a giant are larger. */
const giantPartBytes = 100 * 1024 * 1024;
const smallPartsMax = 1000;

const partBytesOf = (number: number): number => (number <= smallPartsMax ? partBytes : giantPartBytes);

/**
 * Sends a stream under a key and answers its size. Nothing is seen under the key before all of it
 * is there. Every request carries a checksum that the server compares.
 */
export async function uploadToS3({ client, bucket }: S3Client, key: string, source: Readable): Promise<number> {
  const parts = partsOf(source);
  const first = await parts.next();
  if (first.done === true || first.value.isLast) {
    const bytes = first.value?.bytes ?? Buffer.alloc(0);
    await callS3(() => putObject({ client, bucket }, key, bytes));
    return bytes.length;
  }
  const uploadId = await callS3(() => client.initiateNewMultipartUpload(bucket, key, {}));
  const upload: Upload = { client, bucket, key, uploadId };
  try {
    return await uploadParts(upload, first.value.bytes, parts);
  } catch (error) {
    const aborted = client.abortMultipartUpload(bucket, key, uploadId).catch(() => undefined);
    // A store that does not answer is not waited for a second time.
    if (!isStoreAway(error)) await aborted;
    throw error;
  }
}

/** A bucket with object lock refuses bytes without it on AWS; the signature has none over TLS. */
const checksumOf = (bytes: Buffer) => ({ "Content-MD5": createHash("md5").update(bytes).digest("base64") });

/** Sends all of an object in one request. MinIO's `putObject` sends no Content-MD5 without TLS. */
export async function putObject(
  { client, bucket }: Pick<S3Client, "client" | "bucket">,
  key: string,
  bytes: Buffer,
): Promise<void> {
  const request = { method: "PUT", bucketName: bucket, objectName: key, headers: checksumOf(bytes) };
  await client.makeRequestAsyncOmit(request, bytes);
}

async function uploadParts(upload: Upload, first: Buffer, rest: AsyncIterable<Part>): Promise<number> {
  const { client, bucket, key, uploadId } = upload;
  const sent = [await uploadPart(upload, 1, first)];
  let sizeBytes = first.length;
  for await (const { bytes } of rest) {
    sent.push(await uploadPart(upload, sent.length + 1, bytes));
    sizeBytes += bytes.length;
  }
  await callS3Once(() => client.completeMultipartUpload(bucket, key, uploadId, sent));
  return sizeBytes;
}

async function uploadPart(upload: Upload, partNumber: number, bytes: Buffer): Promise<{ part: number; etag: string }> {
  const headers = checksumOf(bytes);
  const { client, bucket: bucketName, key: objectName, uploadId: uploadID } = upload;
  const { etag, part } = await callS3(() => client.uploadPart({ bucketName, objectName, uploadID, partNumber, headers }, bytes));
  return { part, etag };
}

interface Part {
  readonly bytes: Buffer;
  readonly isLast: boolean;
}

async function* partsOf(source: Readable): AsyncGenerator<Part, undefined> {
  let waiting: Buffer[] = [];
  let waitingBytes = 0;
  let number = 1;
  for await (const chunk of source) {
    waiting.push(Buffer.from(chunk));
    waitingBytes += chunk.length;
    while (waitingBytes > partBytesOf(number)) {
      const joined = Buffer.concat(waiting, waitingBytes);
      yield { bytes: joined.subarray(0, partBytesOf(number)), isLast: false };
      waiting = [joined.subarray(partBytesOf(number))];
      waitingBytes -= partBytesOf(number);
      number += 1;
    }
  }
  yield { bytes: Buffer.concat(waiting, waitingBytes), isLast: true };
  return undefined;
}
