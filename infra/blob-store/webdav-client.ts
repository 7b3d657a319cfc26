import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import { AuthType, createClient, type WebDAVClient } from "webdav";
import { retry } from "../retry.ts";
import { BlobStoreError } from "./blob-store.ts";
import type { WebdavAddress } from "./webdav-address.ts";

/**
 * How long the store may take to answer, and be silent on an open connection, whose other end may
 * be slow.
 */
export const answerWithinMs = 20_000;
const silentMaxMs = 120_000;

/**
 * A connection for each request: the client leaves unwanted answers unread, which prevents a
 * connection from being used again.
 */
export function openWebdavClient({ origin, username, password, hasTls }: WebdavAddress): WebDAVClient {
  const agent = hasTls ? new HttpsAgent({ timeout: silentMaxMs }) : new HttpAgent({ timeout: silentMaxMs });
  const createConnection = agent.createConnection.bind(agent);
  agent.createConnection = (...call) => {
    const socket = createConnection(...call);
    return socket?.on("timeout", () => socket.destroy(new Error("The blob store is silent.")));
  };
  return createClient(origin, {
    authType: username === undefined ? AuthType.None : AuthType.Password,
    username,
    password,
    httpAgent: agent,
    httpsAgent: agent,
  });
}

/** The HTTP status of a refused request; undefined where there was no answer. */
export function statusOf(error: unknown): number | undefined {
  const status = error instanceof Error && "status" in error ? error.status : undefined;
  return typeof status === "number" ? status : undefined;
}

const locked = 423;
const lockedBackoff = { firstMs: 50, mostMs: 50 };

/**
 * Makes a call within the deadline, again as long as another request has the file locked, and names
 * what went wrong.
 */
export async function callWebdav<Answer>(work: (signal: AbortSignal) => Promise<Answer>): Promise<Answer> {
  try {
    return await unlessLocked(work);
  } catch (error) {
    throw asStoreError(error);
  }
}

/** Servers lock a file or folder while they handle a request that changes it. */
export async function unlessLocked<Answer>(work: (signal: AbortSignal) => Promise<Answer>): Promise<Answer> {
  const signal = AbortSignal.timeout(answerWithinMs);
  const isPassing = (error: unknown): boolean => statusOf(error) === locked && !signal.aborted;
  return retry(() => work(signal), { backoff: lockedBackoff, isPassing });
}

export function asStoreError(error: unknown): BlobStoreError {
  if (error instanceof BlobStoreError) return error;
  const status = statusOf(error);
  // The cause is left out of these: it would hold the whole answer.
  if (status === 404) return new BlobStoreError("BlobNotFound", "There is no such blob.");
  if (status === 507) return new BlobStoreError("BlobStoreFull", "There is no space left for blobs.");
  if (status !== undefined) return new BlobStoreError("BlobStoreUnavailable", `The blob store answers ${status}.`);
  return new BlobStoreError("BlobStoreUnavailable", "The blob store cannot be reached.", { cause: error });
}

/** A deadline that runs only while it is the store that is waited for. */
export interface Patience {
  readonly signal: AbortSignal;
  begin(): void;
  hold(): void;
}

export function startPatience(): Patience {
  const controller = new AbortController();
  const abort = () => controller.abort(new Error("The blob store is silent."));
  let timer = setTimeout(abort, answerWithinMs);
  const hold = () => clearTimeout(timer);
  return {
    signal: controller.signal,
    hold,
    begin() {
      hold();
      timer = setTimeout(abort, answerWithinMs);
    },
  };
}
