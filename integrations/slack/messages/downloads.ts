import { Readable } from "node:stream";
import { setTimeout as pause } from "node:timers/promises";

export interface DownloadOptions {
  readonly token: string;
  readonly fetch?: typeof fetch;
  /** How long to wait before another attempt, where Slack does not say. */
  readonly retryPauseMs?: number;
}

/** Slack does not give the file out; the message says why. */
export class DownloadFailed extends Error {
  constructor(message: string) {
    super(message);
    this.name = "DownloadFailed";
  }
}

/** Fetches the bytes of a file from Slack. */
export type Download = (url: string) => Promise<Readable>;

const attemptsMax = 6;
const waitMaxMs = 120_000;

/**
 * Fetches files with a token: one after the other, with the pauses that Slack asks for, and from
 * where a broken connection stopped. The token goes to Slack's own hosts alone, whatever address an
 * export gives.
 */
export function createDownload({ token, fetch: get = fetch, retryPauseMs = 1_000 }: DownloadOptions): Download {
  const ask = async (url: string, from: number): Promise<Response> => {
    const headers = { authorization: `Bearer ${token}`, ...(from > 0 && { range: `bytes=${from}-` }) };
    for (let attempt = 1; ; attempt += 1) {
      const response = await get(url, { headers, redirect: "error" }).catch((error: unknown) => error as Error);
      if (!(response instanceof Error) && response.status !== 429 && response.status < 500) return checked(response, from);
      if (attempt === attemptsMax)
        throw new DownloadFailed(response instanceof Error ? "Slack cannot be reached" : `Slack answered ${response.status}`);
      // Not retry.ts: Slack says in its answer how long to wait.
      await pause(pauseBefore(response, retryPauseMs * attempt));
    }
  };
  return async (url) => {
    if (!isSlack(url)) throw new DownloadFailed("the address is not one of Slack's");
    return Readable.from(bytesOf(ask, url, await ask(url, 0)), { objectMode: false });
  };
}

export function isSlack(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return protocol === "https:" && (hostname === "slack.com" || hostname.endsWith(".slack.com"));
}

function pauseBefore(response: Response | Error, otherwiseMs: number): number {
  const seconds = response instanceof Error ? Number.NaN : Number(response.headers.get("retry-after") ?? Number.NaN);
  return Math.min(Number.isFinite(seconds) ? seconds * 1000 : otherwiseMs, waitMaxMs);
}

/** For an unknown token Slack sends its sign-in page, with a successful status. */
function checked(response: Response, from: number): Response {
  if (!response.ok) throw new DownloadFailed(`Slack answered ${response.status}`);
  if (from > 0 && response.status !== 206) throw new DownloadFailed("Slack does not send the rest of the file");
  if (response.headers.get("content-type")?.startsWith("text/html"))
    throw new DownloadFailed("Slack does not accept the token for this file");
  return response;
}

/** The file's bytes, going on where the connection broke. */
async function* bytesOf(
  ask: (url: string, from: number) => Promise<Response>,
  url: string,
  first: Response,
): AsyncGenerator<Uint8Array> {
  const size = Number(first.headers.get("content-length") ?? Number.NaN);
  let [response, received] = [first, 0];
  for (let attempt = 1; ; attempt += 1) {
    try {
      for await (const chunk of response.body ?? []) {
        received += chunk.length;
        yield chunk;
      }
      if (!Number.isFinite(size) || received >= size) return;
      throw new DownloadFailed("the connection ended early");
    } catch (error) {
      if (attempt === attemptsMax || !Number.isFinite(size)) throw error;
    }
    response = await ask(url, received);
  }
}
