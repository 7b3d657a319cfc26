import type { TypedDocumentString } from "../generated/operations.ts";
import { fetchAnswer, type GraphqlAnswer } from "./fetch-answer.ts";

const askedEarly = new Map<string, Promise<GraphqlAnswer<unknown>>>();

/**
 * Sends a query before it is needed: the next `request` of the same document and variables gets
 * this answer, without another round trip.
 */
export function askEarly<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: NoInfer<Variables>,
): void {
  const body = JSON.stringify({ query: document.toString(), variables });
  const answer = fetchAnswer(body);
  answer.catch(() => undefined);
  askedEarly.set(body, answer);
}

/** What was asked before signing in was answered to no one. */
export const forgetEarly = (): void => askedEarly.clear();

/** The answer to this body, where it was asked early; once. */
export function takeEarly(body: string): Promise<GraphqlAnswer<unknown>> | undefined {
  const answer = askedEarly.get(body);
  askedEarly.delete(body);
  return answer;
}

/** Resolves when everything that was asked early is answered, or after this time. */
export async function earlyAnswered(waitMs: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, waitMs);
  });
  await Promise.race([Promise.allSettled(askedEarly.values()), late]);
  clearTimeout(timer);
}
