import { randomUUID } from "node:crypto";
import { dirname } from "node:path/posix";
import type { FileStat, WebDAVClient } from "webdav";
import { BlobStoreRefused } from "./blob-store-refused.ts";
import type { WebdavAddress } from "./webdav-address.ts";
import { answerWithinMs, asStoreError, statusOf, unlessLocked } from "./webdav-client.ts";

/** Where blobs lie until they are whole; no key holds a dot. */
export const incomingFolderOf = ({ folder }: Pick<WebdavAddress, "folder">): string => `${folder}/.incoming`;

/** What is older was left by a process that died. */
const incomingAgeMaxMs = 24 * 60 * 60 * 1000;

const refusedStatuses = new Set([401, 403, 405, 501]);

/**
 * Makes the folder where it is missing. Throws `BlobStoreRefused` where we are not let in or what
 * answers speaks no WebDAV.
 */
export async function prepareFolders(client: WebDAVClient, address: WebdavAddress): Promise<void> {
  try {
    const incoming = incomingFolderOf(address);
    if (!(await isThere(client, incoming))) await makeFolder(client, incoming);
    await removeOldFiles(client, incoming);
  } catch (error) {
    const status = statusOf(error);
    if (status === undefined || !refusedStatuses.has(status)) throw asStoreError(error);
    throw new BlobStoreRefused(`The blob store refuses ${address.shown}: HTTP status ${status}.`);
  }
}

const isThereAlready = 405;
const parentsMissing = new Set([404, 409]);

/**
 * Makes a folder and, where they are missing too, those above it. One that is there is left as it
 * is.
 */
export async function makeFolder(client: WebDAVClient, path: string): Promise<void> {
  const make = () => unlessLocked((signal) => client.createDirectory(path, { signal }));
  try {
    await make();
  } catch (error) {
    const status = statusOf(error);
    if (status === isThereAlready) return;
    if (status === undefined || !parentsMissing.has(status) || dirname(path) === "/") throw error;
    await makeFolder(client, dirname(path));
    await make().catch((again: unknown) => {
      if (statusOf(again) !== isThereAlready) throw again;
    });
  }
}

async function isThere(client: WebDAVClient, path: string): Promise<boolean> {
  try {
    await unlessLocked((signal) => client.stat(path, { signal }));
    return true;
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
    return false;
  }
}

/**
 * The time is part of the name: what a server says of a file that is still being written may be
 * anything.
 */
export const incomingName = (): string => `${Date.now()}-${randomUUID()}`;

async function removeOldFiles(client: WebDAVClient, folder: string): Promise<void> {
  const signal = AbortSignal.timeout(answerWithinMs);
  const contents = (await client.getDirectoryContents(folder, { signal })) as FileStat[];
  for (const { filename, basename } of contents) {
    const isOld = Date.now() - Number(/^\d+(?=-)/.exec(basename)) > incomingAgeMaxMs;
    if (isOld) await client.deleteFile(filename, { signal }).catch(() => undefined);
  }
}
