import { setTimeout as pause } from "node:timers/promises";
import { type Client, createClient } from "graphql-ws";
import type { ApiOptions } from "./api.ts";
import { documents, type MyEvent, type MyEventsData } from "./generated/operations.ts";
import { LogueRefusal } from "./refusal.ts";

/** Everything that happens in the rooms of the token's owner, over one socket after the other. */
export interface Feed {
  /** What happens after a cursor, from now on for null. Connects again by itself, where it stood. */
  follow(after: string | null): AsyncGenerator<MyEvent, void>;
  /** Lets the owner be seen as online as long as the feed lasts. */
  showOnline(): void;
  close(): Promise<void>;
}

/** Between one connection and the next, as long as none succeeds. */
const pausesMs = [0, 500, 1_000, 2_000, 5_000, 10_000];

export function openFeed({ url, token }: ApiOptions): Feed {
  const address = new URL("/graphql", url);
  address.protocol = address.protocol.replace("http", "ws");
  const client = createClient({
    url: address.href,
    retryAttempts: 0,
    keepAlive: 15_000,
    connectionParams: { authorization: `Bearer ${token}` },
  });
  const closing = new AbortController();
  let isOnline = false;
  async function* follow(after: string | null): AsyncGenerator<MyEvent, void> {
    let cursor = after;
    for (let failures = 0; !closing.signal.aborted; failures += 1) {
      await pause(pausesMs[Math.min(failures, pausesMs.length - 1)], undefined, { signal: closing.signal }).catch(() => {});
      if (isOnline) watchOnline(client);
      try {
        for await (const event of eventsAfter(client, cursor)) {
          failures = 0;
          cursor = event.cursor;
          yield event;
        }
      } catch (error) {
        if (!closing.signal.aborted) throwUnlessTemporary(error);
      }
    }
  }
  return {
    follow,
    showOnline: () => {
      isOnline = true;
    },
    async close() {
      closing.abort();
      await client.dispose();
    },
  };
}

async function* eventsAfter(client: Client, after: string | null): AsyncGenerator<MyEvent, void> {
  for await (const { data, errors } of client.iterate<MyEventsData>({ query: documents.MyEvents, variables: { after } })) {
    const [error] = errors ?? [];
    if (error !== undefined) throw refusalOf(error);
    if (data?.myEvents) yield data.myEvents;
  }
}

/** Ends with the connection; the next one begins it anew. */
function watchOnline(client: Client): void {
  client.subscribe({ query: documents.Online }, { next: () => {}, error: () => {}, complete: () => {} });
}

interface WireError {
  readonly message?: string;
  readonly extensions?: { readonly code?: unknown };
}

const refusalOf = ({ message = "", extensions }: WireError): LogueRefusal =>
  new LogueRefusal(String(extensions?.code ?? "Unknown"), message);

const temporaryCodes = new Set(["RateLimited", "Overloaded", "StoreUnavailable", "TooManySubscriptions"]);
/** The token does not sign anyone in, or signs in someone who may not do this. */
const finalCloseCodes = new Set([4400, 4401, 4403]);

/** A broken connection is tried again; a refusal, such as of the token, ends the feed. */
function throwUnlessTemporary(error: unknown): void {
  const { code, reason } = error as { readonly code?: unknown; readonly reason?: string };
  if (typeof code === "number" && finalCloseCodes.has(code))
    throw new LogueRefusal("UNAUTHENTICATED", reason ?? "Sign in first.");
  const refusal = error instanceof LogueRefusal ? error : Array.isArray(error) ? refusalOf(error[0] ?? {}) : undefined;
  if (refusal !== undefined && !temporaryCodes.has(refusal.code)) throw refusal;
}
