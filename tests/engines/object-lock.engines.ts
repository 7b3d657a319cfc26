import { randomUUID } from "node:crypto";
import { text } from "node:stream/consumers";
import { readS3Address } from "@logue/infra/blob-store/s3-address.ts";
import { openS3BlobStore } from "@logue/infra/blob-store/s3-blob-store.ts";
import { openS3Client } from "@logue/infra/blob-store/s3-client.ts";
import { lackOfObjectLock } from "@logue/infra/blob-store/s3-object-lock.ts";
import { createMetrics } from "@logue/infra/monitoring/metrics.ts";
import { showOutside } from "@logue/sealing/outside/show-outside.ts";
import { readCheckpoint } from "@logue/sealing/sealer/seal-objects.ts";
import { givenSealing } from "@logue/sealing/testing/sealing-workspace.ts";
import test, { type ExecutionContext } from "ava";
import { engineUrl } from "./engine-urls.ts";

/** A bucket in which no version of an object can be deleted or changed for a day. */
async function lockedBucket(t: ExecutionContext) {
  const url = new URL(engineUrl("S3_URL"));
  url.pathname = `/locked-${randomUUID()}`;
  const { client, bucket, close } = openS3Client(readS3Address(url.href));
  t.teardown(close);
  await client.makeBucket(bucket, "us-east-1", { ObjectLocking: true });
  // The type knows words alone, which the library does not write into the request.
  await client.setObjectLockConfig(bucket, { mode: "COMPLIANCE", unit: "Days", validity: 1 } as never);
  return { url: url.href, client, bucket };
}

test("a bucket with object lock keeps each checkpoint that was shown to it, against those who have its key", async (t) => {
  const { url, client, bucket } = await lockedBucket(t);
  const sealing = givenSealing();
  await sealing.append("room-1", 3);
  await sealing.sealOnce();
  const store = await openS3BlobStore({ url });
  t.teardown(() => store.close());
  const { log, metrics } = { log: { info: () => {}, warn: t.log }, metrics: createMetrics() };
  metrics.close();
  const copies = [{ name: "locked", store }];
  await showOutside({ blobs: sealing.blobs, witnesses: [], copies, isHeld: () => true, log, metrics }).close();

  t.is(await lackOfObjectLock(readS3Address(url)), undefined);
  const key = "checkpoints/0000000000000003";
  const { versionId } = await client.statObject(bucket, key);
  const version = { versionId: versionId ?? "" };
  await t.throwsAsync(client.removeObject(bucket, key, version), { message: /denied/i });
  await client.putObject(bucket, key, "another tree");
  await client.removeObject(bucket, key);
  t.is(await text(await client.getObject(bucket, key, version)), (await readCheckpoint(sealing.blobs)) ?? "");
});
