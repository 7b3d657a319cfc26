import { setTimeout as pause } from "node:timers/promises";
import { createClient } from "graphql-ws";
import { WebSocket } from "ws";
import type { Credentials, Document } from "./api.ts";
import { waitUntil } from "./wait-until.ts";

/** A client that follows a subscription on its own socket. */
export interface Follower<Item> {
  /** All items received so far. */
  readonly items: readonly Item[];
  /**
   * Waits for an item, already received or still to come, and returns what `pick` made of it. Throws
   * once the subscription has ended without it.
   */
  until<Picked>(expected: string, pick: (item: Item) => Picked | undefined | false): Promise<Picked>;
  /**
   * Resolves when the subscription has ended, with the code of its error or of the socket's close.
   */
  readonly ended: Promise<string>;
  /** Breaks the connection without a close frame, like a cut cable. */
  cut(): void;
  close(): Promise<void>;
}

/** Subscribes and returns as soon as all earlier items have been sent. */
export async function follow<Result, Variables extends Record<string, unknown>, Item extends { readonly __typename: string }>(
  url: string,
  document: Document<Result, Variables>,
  variables: Variables,
  credentials: Credentials,
  itemOf: (result: Result) => Item,
): Promise<Follower<Item>> {
  const follower = beginToFollow(url, document, variables, credentials, itemOf);
  await Promise.race([
    follower.until("CaughtUp", (item) => item.__typename === "CaughtUp"),
    follower.ended.then((code) => Promise.reject(new Error(`The subscription ended: ${code}`))),
  ]).catch(async (error: Error) => {
    await follower.close();
    throw error;
  });
  return follower;
}

/** Subscribes and returns at once. */
export function beginToFollow<Result, Variables extends Record<string, unknown>, Item>(
  url: string,
  document: Document<Result, Variables>,
  variables: Variables,
  credentials: Credentials,
  itemOf: (result: Result) => Item,
): Follower<Item> {
  const items: Item[] = [];
  let isOver = false;
  const sockets = new Set<WebSocket>();
  const client = createClient({
    url: `${url.replace(/^http/, "ws")}/graphql`,
    webSocketImpl: socketsWith(credentials, sockets),
    // Only a server that sheds load is asked again, as clients do: a cut or a refusal ends the follower.
    retryAttempts: 200,
    shouldRetry: (problem) => /503/.test(messageOf(problem)),
    retryWait: () => pause(100),
  });
  const ended = new Promise<string>((resolve) => {
    client.subscribe<Result>(
      { query: document.toString(), variables },
      {
        next: ({ data }) => {
          if (data) items.push(itemOf(data));
        },
        error: (error) => resolve(codeOf(error)),
        complete: () => resolve("completed"),
      },
    );
  });
  void ended.then(() => {
    isOver = true;
  });
  const received = (): string => `Received: ${JSON.stringify(items).slice(0, 3_000)}`;
  return {
    items,
    ended,
    until: async (expected, pick) => {
      const found = await waitUntil(expected, () => firstOf(items, pick) ?? (isOver ? over : undefined)).catch((error: Error) => {
        throw new Error(`${error.message}. ${received()}`);
      });
      if (found === over) throw new Error(`The subscription ended without: ${expected}. ${received()}`);
      return found;
    },
    cut: () => {
      for (const socket of sockets) socket.terminate();
    },
    close: async () => {
      isOver = true;
      await client.dispose();
      for (const socket of sockets) socket.terminate();
    },
  };
}

/** What a wait finds in a subscription that has ended without what is waited for. */
const over = Symbol("over");

function firstOf<Item, Picked>(items: readonly Item[], pick: (item: Item) => Picked | undefined | false): Picked | undefined {
  for (const item of items) {
    const picked = pick(item);
    if (picked !== undefined && picked !== false) return picked;
  }
  return undefined;
}

/** A WebSocket that sends the client's credentials and is kept, so that a test can break it. */
function socketsWith(headers: Credentials, sockets: Set<WebSocket>) {
  return class extends WebSocket {
    constructor(url: string, protocol: string) {
      super(url, protocol, { headers });
      sockets.add(this);
    }
  };
}

const messageOf = (problem: unknown): string => String((problem as { message?: unknown } | null)?.message ?? "");

/** The code of GraphQL errors or of a closed socket. */
function codeOf(error: unknown): string {
  const [first] = Array.isArray(error) ? error : [error];
  return String(first?.extensions?.code ?? first?.code ?? first?.message ?? first);
}
