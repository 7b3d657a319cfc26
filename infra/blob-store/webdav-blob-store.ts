import { Readable } from "node:stream";
import type { Response, WebDAVClient } from "webdav";
import { requireBlobKey } from "./blob-key.ts";
import { type BlobStat, type BlobStore, BlobStoreError, type ByteRange } from "./blob-store.ts";
import { readWebdavAddress } from "./webdav-address.ts";
import { callWebdav, openWebdavClient, startPatience, statusOf } from "./webdav-client.ts";
import { incomingFolderOf, prepareFolders } from "./webdav-folders.ts";
import { uploadToWebdav } from "./webdav-upload.ts";

export interface WebdavBlobStoreOptions {
  /** `webdav://user:password@host:port/folder?tls=0`; TLS unless `tls=0`. */
  readonly url: string;
}

interface Webdav {
  readonly client: WebDAVClient;
  readonly incomingFolder: string;
  /** Throws for a key of another form, and when the store is closed. */
  pathOf(key: string): string;
}

/**
 * Blobs as files below one folder of a WebDAV server, which is created when it is missing. Throws
 * `BlobStoreRefused` when the address or the credentials are wrong, and `BlobStoreUnavailable` when
 * no server answers.
 */
export async function openWebdavBlobStore({ url }: WebdavBlobStoreOptions): Promise<BlobStore> {
  const address = readWebdavAddress(url);
  const client = openWebdavClient(address);
  await prepareFolders(client, address);
  let isOpen = true;
  const webdav: Webdav = {
    client,
    incomingFolder: incomingFolderOf(address),
    // The ending keeps a blob "a" apart from the folder of a blob "a/b".
    pathOf: (key) => {
      if (!isOpen) throw new BlobStoreError("BlobStoreUnavailable", "The blob store is closed.");
      requireBlobKey(key);
      return `${address.folder}/${key}.blob`;
    },
  };
  return {
    put: (key, source) => put(webdav, key, source),
    get: (key, range) => get(webdav, key, range),
    stat: (key) => stat(webdav, key),
    delete: (key) => deleteBlob(webdav, key),
    presign: async (key) => {
      webdav.pathOf(key);
      return undefined;
    },
    close: async () => {
      isOpen = false;
    },
  };
}

async function put({ client, incomingFolder, pathOf }: Webdav, key: string, source: Readable): Promise<BlobStat> {
  // The source may fail before it is read; without a listener its error would stop the process.
  source.on("error", ignore);
  try {
    const path = pathOf(key);
    return { sizeBytes: await uploadToWebdav({ client, incomingFolder, path }, source) };
  } catch (error) {
    source.destroy();
    throw error;
  }
}

const rangeBehindEnd = 416;

async function get({ client, pathOf }: Webdav, key: string, range: ByteRange | undefined): Promise<Readable> {
  const path = pathOf(key);
  const headers = range === undefined ? undefined : { Range: `bytes=${range.start}-${range.end}` };
  const patience = startPatience();
  return callWebdav(async () => {
    try {
      return bodyOf(await client.customRequest(path, { method: "GET", headers, signal: patience.signal }), range);
    } catch (error) {
      if (range !== undefined && statusOf(error) === rangeBehindEnd) return Readable.from([]);
      throw error;
    } finally {
      // The reader of the answer may be slow; a silent connection is ended by its own time-out.
      patience.hold();
    }
  });
}

const partOfFile = 206;

/**
 * A server may answer a range with the whole file; what was not asked for is then cut away here.
 */
function bodyOf(response: Response, range: ByteRange | undefined): Readable {
  const body: unknown = Reflect.get(response, "body");
  if (!(body instanceof Readable)) throw new BlobStoreError("BlobStoreUnavailable", "The blob store answers without content.");
  return range === undefined || response.status === partOfFile ? body : Readable.from(within(body, range), { objectMode: false });
}

async function* within(source: Readable, { start, end }: ByteRange): AsyncGenerator<Buffer> {
  let offset = 0;
  for await (const chunk of source) {
    const part = chunk.subarray(Math.max(0, start - offset), Math.max(0, end + 1 - offset));
    if (part.length > 0) yield part;
    offset += chunk.length;
    if (offset > end) return;
  }
}

async function stat({ client, pathOf }: Webdav, key: string): Promise<BlobStat | undefined> {
  const path = pathOf(key);
  return callWebdav(async (signal) => {
    try {
      const found = await client.stat(path, { signal });
      return { sizeBytes: "data" in found ? found.data.size : found.size };
    } catch (error) {
      if (statusOf(error) !== 404) throw error;
      return undefined;
    }
  });
}

async function deleteBlob({ client, pathOf }: Webdav, key: string): Promise<void> {
  const path = pathOf(key);
  await callWebdav(async (signal) => {
    try {
      await client.deleteFile(path, { signal });
    } catch (error) {
      if (statusOf(error) !== 404) throw error;
    }
  });
}

function ignore(): void {}
