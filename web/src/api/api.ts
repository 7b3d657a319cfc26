import type { RefusalPartsFragment, TypedDocumentString } from "../generated/operations.ts";
import type { Subscriber } from "../live/live-messages.ts";
import { takeEarly } from "./early-answers.ts";
import { ApiError, fetchAnswer, type GraphqlAnswer } from "./fetch-answer.ts";
import { waitAfter } from "./unreachable.ts";

export { ApiError } from "./fetch-answer.ts";

type Document<Result, Variables> = TypedDocumentString<Result, Variables>;

/** Sends a query or mutation. Throws `ApiError`. */
export async function request<Result, Variables>(
  document: Document<Result, Variables>,
  variables: NoInfer<Variables>,
): Promise<Result> {
  const body = JSON.stringify({ query: document.toString(), variables });
  let answer = (await (takeEarly(body) ?? fetchAnswer(body))) as GraphqlAnswer<Result>;
  if (asksConfirmation(answer) && (await askConfirmation())) answer = (await fetchAnswer(body)) as GraphqlAnswer<Result>;
  const [error] = answer.errors ?? [];
  if (error !== undefined) throw new ApiError(error.extensions?.code ?? "Unknown", error.message);
  if (!answer.data) throw new ApiError("Unknown", "Logue sent an empty answer. Try again.");
  return answer.data;
}

/** Asks the user to confirm the session. Resolves with whether that was done. */
let askConfirmation = async (): Promise<boolean> => false;

export function confirmSessionsBy(ask: () => Promise<boolean>): void {
  askConfirmation = ask;
}

/** What is sensitive is refused until the session is confirmed; then the same is sent again. */
function asksConfirmation({ data, errors = [] }: GraphqlAnswer<unknown>): boolean {
  const code = "ConfirmationRequired";
  const payloads = Object.values(data ?? {}) as ({ readonly refusal?: { readonly code?: string } | null } | null)[];
  return (
    errors.some(({ extensions }) => extensions?.code === code) || payloads.some((payload) => payload?.refusal?.code === code)
  );
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
      await waitAfter(error.code, tries);
    }
  }
}

/** The text of a refusal, for users. */
export const wordsOf = (refusal: RefusalPartsFragment): string => `${refusal.meaning} ${refusal.remedy}`;

/** The API as state classes use it; tests give them another one. */
export interface Connection {
  readonly request: typeof request;
  readonly requestPatiently: typeof requestPatiently;
  /**
   * Follows a subscription until the returned function is called. After an interruption it resumes
   * at the cursor of the last item.
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
 * Connects a tab: its subscriptions run over the one socket of all tabs, see live/. What follows
 * them is loaded after the first screen. `onEnded` is called when the server has ended this session.
 */
export function connect(userId: string, onState: (isConnected: boolean) => void, onEnded: () => void): Connection {
  let isClosed = false;
  const live = import("../live/open-live.ts").then(({ openLive }) =>
    openLive(userId, { connected: (isConnected) => !isClosed && onState(isConnected), ended: () => !isClosed && onEnded() }),
  );
  return {
    request,
    requestPatiently,
    subscribe: (...asked) => {
      let isOver = false;
      let end = (): void => {
        isOver = true;
      };
      void live.then(({ tab }) => {
        if (!isOver) end = tab.follow(...asked);
      });
      return () => end();
    },
    close: () => {
      isClosed = true;
      void live.then((opened) => opened.close());
    },
  };
}
