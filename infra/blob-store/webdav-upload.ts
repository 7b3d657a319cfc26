import { dirname } from "node:path/posix";
import { Readable } from "node:stream";
import type { WebDAVClient } from "webdav";
import { BlobStoreError, isStoreAway } from "./blob-store.ts";
import { asStoreError, callWebdav, type Patience, startPatience, statusOf } from "./webdav-client.ts";
import { incomingName, makeFolder } from "./webdav-folders.ts";

export interface WebdavUpload {
  readonly client: WebDAVClient;
  readonly incomingFolder: string;
  /** Where the blob lies in the end. */
  readonly path: string;
}

/**
 * Sends a stream to a temporary name, sees that all of it came, and moves it to its own name.
 * Rejects with the source's own error when it is the source that failed. Answers the size.
 */
export async function uploadToWebdav({ client, incomingFolder, path }: WebdavUpload, source: Readable): Promise<number> {
  const temporary = `${incomingFolder}/${incomingName()}`;
  try {
    const sizeBytes = await sendStream(client, temporary, source);
    const { size } = await callWebdav((signal) => statFile(client, temporary, signal));
    if (size !== sizeBytes) {
      throw new BlobStoreError("BlobStoreUnavailable", `Of ${sizeBytes} bytes the blob store kept ${size}.`);
    }
    await callWebdav((signal) => move(client, temporary, path, signal));
    return sizeBytes;
  } catch (error) {
    const deleted = callWebdav((signal) => client.deleteFile(temporary, { signal })).catch(() => undefined);
    // A store that does not answer is not waited for a second time.
    if (!isStoreAway(error)) await deleted;
    throw error;
  }
}

async function statFile(client: WebDAVClient, path: string, signal: AbortSignal): Promise<{ readonly size: number }> {
  const found = await client.stat(path, { signal });
  return "data" in found ? found.data : found;
}

/** 409 by the book; servers that let their file system fail answer the others. */
const missingFolderStatuses = new Set([403, 404, 409]);

/** The folders above the blob are made only where the server misses them. */
async function move(client: WebDAVClient, from: string, to: string, signal: AbortSignal): Promise<void> {
  try {
    await client.moveFile(from, to, { signal });
  } catch (error) {
    if (!missingFolderStatuses.has(statusOf(error) ?? 0)) throw error;
    await makeFolder(client, dirname(to));
    await client.moveFile(from, to, { signal });
  }
}

/** What is known of a stream while it is sent. */
interface Sending {
  sizeBytes: number;
  sourceFailure?: { readonly error: unknown };
  /** Runs only while it is the store's turn: a slow source is no fault of the store. */
  readonly patience: Patience;
}

async function sendStream(client: WebDAVClient, path: string, source: Readable): Promise<number> {
  const sending: Sending = { sizeBytes: 0, patience: startPatience() };
  const data = Readable.from(chunksOf(source, sending), { objectMode: false });
  const headers = { "Content-Type": "application/octet-stream" };
  try {
    await client.customRequest(path, { method: "PUT", data, headers, signal: sending.patience.signal });
    return sending.sizeBytes;
  } catch (error) {
    if (sending.sourceFailure !== undefined) throw sending.sourceFailure.error;
    throw asStoreError(error);
  } finally {
    sending.patience.hold();
  }
}

/** What is thrown while the store has its turn comes from the request, which was broken off. */
async function* chunksOf(source: Readable, sending: Sending): AsyncGenerator<Buffer> {
  let isSourcesTurn = true;
  sending.patience.hold();
  try {
    for await (const chunk of source) {
      sending.sizeBytes += chunk.length;
      isSourcesTurn = false;
      sending.patience.begin();
      yield chunk;
      isSourcesTurn = true;
      sending.patience.hold();
    }
  } catch (error) {
    if (isSourcesTurn) sending.sourceFailure = { error };
    throw error;
  }
  sending.patience.begin();
}
