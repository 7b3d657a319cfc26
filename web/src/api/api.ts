import type { Client } from "graphql-ws";
import type { RefusalPartsFragment, TypedDocumentString } from "../generated/operations.ts";

/**
 * Logue could not be reached, or the request itself was wrong. `code` is the API's, or
 * `Unreachable`.
 */
export class ApiError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = "ApiError";
    this.code = code;
  }
}

type Document<Result, Variables> = TypedDocumentString<Result, Variables>;

interface GraphqlAnswer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Sends a query or mutation. Throws `ApiError`. */
export async function request<Result, Variables>(
  document: Document<Result, Variables>,
  variables: NoInfer<Variables>,
): Promise<Result> {
  const body = JSON.stringify({ query: document.toString(), variables });
  const early = askedEarly.get(body);
  askedEarly.delete(body);
  const answer = (await (early ?? fetchAnswer(body))) as GraphqlAnswer<Result>;
  const [error] = answer.errors ?? [];
  if (error !== undefined) throw new ApiError(error.extensions?.code ?? "Unknown", error.message);
  if (!answer.data) throw new ApiError("Unknown", "Logue sent an empty answer. Try again.");
  return answer.data;
}

const askedEarly = new Map<string, Promise<GraphqlAnswer<unknown>>>();

/**
 * Sends a query before it is needed: the next `request` of the same document and variables gets
 * this answer, without another round trip.
 */
export function askEarly<Result, Variables>(document: Document<Result, Variables>, variables: NoInfer<Variables>): void {
  const body = JSON.stringify({ query: document.toString(), variables });
  const answer = fetchAnswer(body);
  answer.catch(() => undefined);
  askedEarly.set(body, answer);
}

/** Temporary errors and refusals: the request may be sent again. */
export const passingCodes: ReadonlySet<string> = new Set([
  "Unreachable",
  "Overloaded",
  "RateLimited",
  "StoreUnavailable",
  "StoreFull",
]);

/**
 * Retries until Logue can answer, for data that a screen needs. Throws `ApiError` for permanent
 * errors.
 */
export async function requestPatiently<Result, Variables>(
  document: Document<Result, Variables>,
  variables: NoInfer<Variables>,
): Promise<Result> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await request(document, variables);
    } catch (error) {
      if (!(error instanceof ApiError) || !passingCodes.has(error.code)) throw error;
    }
    await delay(Math.min(5_000, 300 * 2 ** Math.min(tries, 6)));
  }
}

/**
 * Small requests arrive even when the page is closed meanwhile; browsers allow 64 KiB of them at a
 * time.
 */
const keepaliveLengthMax = 8_192;

async function fetchAnswer(body: string): Promise<GraphqlAnswer<unknown>> {
  try {
    const headers = { "content-type": "application/json" };
    const keepalive = body.length < keepaliveLengthMax;
    const response = await fetch("/graphql", { method: "POST", headers, body, keepalive });
    return await response.json();
  } catch {
    throw new ApiError("Unreachable", "Logue cannot be reached. Check your connection, then try again.");
  }
}

/** The text of a refusal, for users. */
export const wordsOf = (refusal: RefusalPartsFragment): string => `${refusal.meaning} ${refusal.remedy}`;

export interface Subscriber<Result> {
  readonly next: (result: Result) => void;
  /** Called when the server ended the subscription for a permanent reason. */
  readonly failed: (code: string) => void;
}

/** The API as state classes use it; tests give them another one. */
export interface Connection {
  readonly request: typeof request;
  readonly requestPatiently: typeof requestPatiently;
  /**
   * Follows a subscription until the returned function is called; `variables` is called again at
   * each reconnection, so that the subscription resumes.
   */
  subscribe<Result, Variables>(
    id: string,
    document: Document<Result, Variables>,
    variables: () => Variables,
    subscriber: Subscriber<Result>,
  ): () => void;
  close(): void;
}

/**
 * One socket for all subscriptions. Operation ids are the same in every client that follows the
 * same thing, so that the server writes the same bytes to all of them. The socket's client is
 * loaded after the first screen. `onEnded` is called when the server has ended this session.
 */
export function connect(onState: (isConnected: boolean) => void, onEnded: () => void): Connection {
  let isClosed = false;
  const client = import("graphql-ws").then(({ createClient }) =>
    createClient({
      url: `${location.origin.replace(/^http/, "ws")}/graphql`,
      lazy: isClosed,
      keepAlive: 15_000,
      retryAttempts: Number.POSITIVE_INFINITY,
      shouldRetry: () => true,
      onNonLazyError: onEnded,
      retryWait: (tries) => delay(Math.min(10_000, 300 * 2 ** Math.min(tries, 6)) * (0.5 + Math.random())),
      generateID: (payload) => String(payload.extensions?.id),
      on: { connected: () => onState(true), closed: () => onState(false) },
    }),
  );
  return {
    request,
    requestPatiently,
    subscribe: (id, document, variables, subscriber) => {
      let isOver = false;
      let end = (): void => {
        isOver = true;
      };
      void client.then((opened) => {
        if (!isOver) end = follow(opened, id, document, variables, subscriber);
      });
      return () => end();
    },
    close: () => {
      isClosed = true;
      void client.then((opened) => opened.dispose());
    },
  };
}

function follow<Result, Variables>(
  client: Client,
  id: string,
  document: Document<Result, Variables>,
  variables: () => Variables,
  subscriber: Subscriber<Result>,
): () => void {
  const payload = {
    query: document.toString(),
    extensions: { id },
    get variables() {
      return variables() as Record<string, unknown>;
    },
  };
  return client.subscribe<Result>(payload, {
    next: (result) => {
      if (result.data) subscriber.next(result.data);
    },
    error: (error) => subscriber.failed(codeOf(error)),
    complete: () => undefined,
  });
}

function codeOf(error: unknown): string {
  const [first] = Array.isArray(error) ? error : [error];
  return first?.extensions?.code ?? "Unknown";
}

const delay = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
