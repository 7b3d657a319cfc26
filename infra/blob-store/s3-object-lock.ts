import type { S3Address } from "./s3-address.ts";
import { openS3Client, s3CodeOf } from "./s3-client.ts";

const whoHasTheKey = "who has its key can change or delete what it keeps";
/** AWS and MinIO answer so; the other code is that of a bucket that is made without object lock. */
const lackingCodes = new Set(["ObjectLockConfigurationNotFoundError", "NoSuchBucket"]);

/**
 * Says why a bucket does not keep each object against all; undefined where it does, by object lock
 * with a default retention in the mode COMPLIANCE.
 */
export async function lackOfObjectLock(address: S3Address): Promise<string | undefined> {
  const { client, bucket, close } = openS3Client(address);
  try {
    const lock = (await client.getObjectLockConfig(bucket)) as unknown as Partial<Record<"objectLockEnabled" | "mode", string>>;
    if (lock.objectLockEnabled === undefined) return `It has no object lock: ${whoHasTheKey}.`;
    if (lock.mode === undefined) return `Its object lock has no default retention: ${whoHasTheKey}.`;
    if (lock.mode === "COMPLIANCE") return undefined;
    return `Its default retention has the mode ${lock.mode}, which some rights of its owner go around.`;
  } catch (error) {
    const code = s3CodeOf(error);
    if (lackingCodes.has(code)) return `It has no object lock: ${whoHasTheKey}.`;
    return `Whether it has object lock is not known (${code}). The key needs s3:GetBucketObjectLockConfiguration for that.`;
  } finally {
    close();
  }
}
