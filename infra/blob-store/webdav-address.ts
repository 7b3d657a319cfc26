import { BlobStoreRefused } from "./blob-store-refused.ts";

export interface WebdavAddress {
  /** Of the server, without credentials. */
  readonly origin: string;
  /** The folder that holds the blobs, as an absolute path without a slash at its end. */
  readonly folder: string;
  readonly username: string | undefined;
  readonly password: string | undefined;
  readonly hasTls: boolean;
  /** Without credentials and parameters: for messages. */
  readonly shown: string;
}

/**
 * Reads `webdav://user:password@host:port/folder?tls=0`. Signs in the credentials that mean
 * something in an address are written as %xx.
 */
export function readWebdavAddress(text: string): WebdavAddress {
  const url = URL.parse(text);
  const folder = url?.pathname.replace(/\/+$/, "") ?? "";
  if (url === null || url.protocol !== "webdav:" || url.hostname === "" || folder === "") {
    throw new BlobStoreRefused("The address of the blob store is not of the form webdav://user:password@host:port/folder?tls=0.");
  }
  const hasTls = url.searchParams.get("tls") !== "0";
  return {
    origin: `${hasTls ? "https" : "http"}://${url.host}`,
    folder: decoded(folder),
    username: url.username === "" ? undefined : decoded(url.username),
    password: url.username === "" ? undefined : decoded(url.password),
    hasTls,
    shown: `webdav://${url.host}${folder}`,
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new BlobStoreRefused("The address of the blob store holds a % that begins no %xx.");
  }
}
