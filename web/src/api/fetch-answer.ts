import { learnTime } from "./server-clock.ts";
import { tellReachable } from "./unreachable.ts";

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

export interface GraphqlAnswer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/**
 * Small requests arrive even when the page is closed meanwhile; browsers allow 64 KiB of them at a
 * time.
 */
const keepaliveLengthMax = 8_192;

/** Sends the body of a GraphQL request. Throws `ApiError`. */
export async function fetchAnswer(body: string): Promise<GraphqlAnswer<unknown>> {
  try {
    const headers = { "content-type": "application/json" };
    const keepalive = body.length < keepaliveLengthMax;
    const response = await fetch("/graphql", { method: "POST", headers, body, keepalive });
    learnTime(response.headers.get("date"));
    const answer = await response.json();
    tellReachable();
    return answer;
  } catch {
    throw new ApiError("Unreachable", "Logue cannot be reached. Check your connection, then try again.");
  }
}
