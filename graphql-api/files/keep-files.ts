import { type FileDocument, files } from "@logue/projection-service/contract/files.ts";
import type { Services } from "../context.ts";
import { sendAsLogue } from "./send-as-logue.ts";
import { purgeUnpostedFiles } from "./unposted-files.ts";
import type { UploadUnderWay } from "./uploads-under-way.ts";

const destroyedAtOnceMax = 100;

/**
 * One round over everything that is due: deletes the bytes of purged files, and of uploads that were
 * abandoned, as the log says. Every instance of the API may run it, and any of them may stop at any
 * time: each step is repeated until the log or the store says that it is done.
 */
export async function keepFiles(services: Services): Promise<void> {
  await purgeUnpostedFiles(services);
  await destroyPurgedBytes(services);
  await discardAbandonedUploads(services);
}

async function destroyPurgedBytes(services: Services): Promise<void> {
  const purged = await services.readStore.range(files, { index: "toDestroy", prefix: [], limit: destroyedAtOnceMax });
  for (const file of purged) await destroyBytes(services, file);
}

const abandonedAfterMs = 24 * 60 * 60_000;

/**
 * Uploads that a stopped process has left. An hour's outage of the projections must not look like
 * that, so it takes long until bytes without a document are deleted.
 */
async function discardAbandonedUploads({ uploads, readStore, blobStore, clock }: Services): Promise<void> {
  for (const { fileId, upload } of await uploads.all()) {
    if (upload.untilMs > clock()) continue;
    const isThere = (await readStore.get(files, fileId)) !== undefined;
    if (!isThere && !upload.isRecorded) {
      if (upload.untilMs > clock() - abandonedAfterMs) continue;
      for (const key of blobKeysOf(fileId, upload)) await blobStore.delete(key);
    }
    await uploads.end(fileId);
  }
}

const blobKeysOf = (fileId: string, { parts }: UploadUnderWay): string[] => [
  `files/${fileId}`,
  `thumbnails/${fileId}`,
  ...(parts?.pieces ?? []).map(({ blobKey }) => blobKey),
];

/**
 * The bytes go first: if the process stops in between, they are deleted again, which is no error.
 */
async function destroyBytes(services: Services, { id, blobKey, thumbnail, purgeEventId }: FileDocument): Promise<void> {
  await services.blobStore.delete(blobKey);
  if (thumbnail !== null) await services.blobStore.delete(thumbnail.blobKey);
  await sendAsLogue(services, "RecordBytesDestroyed", { fileId: id }, `bytes-destroyed/${id}`, purgeEventId);
}
