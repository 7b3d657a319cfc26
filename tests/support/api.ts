import type { RefusalCode, TypedDocumentString } from "./generated/operations.ts";
import { waitUntil } from "./wait-until.ts";

export type Document<Result, Variables> = TypedDocumentString<Result, Variables>;

/** The cookie or access token that a request sends. */
export type Credentials = Readonly<Record<string, string>>;

export interface ApiAnswer<Result> {
  readonly status: number;
  readonly data: Result | null | undefined;
  readonly errors: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
  readonly headers: Headers;
}

/** The API answered with errors instead of data; `code` is that of the first. */
export class ApiError extends Error {
  readonly code: string;
  readonly status: number;

  constructor(answer: ApiAnswer<unknown>) {
    super(`${answer.status} ${JSON.stringify(answer.errors)}`);
    this.name = "ApiError";
    this.code = answer.errors[0]?.extensions?.code ?? "Unknown";
    this.status = answer.status;
  }
}

/**
 * Sends one operation and returns whatever the API answered. `Overloaded` is retried, as clients
 * do.
 */
export async function ask<Result, Variables>(
  url: string,
  document: Document<Result, Variables> | string,
  variables: Variables,
  credentials: Credentials = {},
): Promise<ApiAnswer<Result>> {
  return waitUntil("Logue to be less busy", async () => {
    const answer = await send(url, document, variables, credentials);
    return !isOverloaded(answer) && answer;
  });
}

function isOverloaded({ data, errors }: ApiAnswer<unknown>): boolean {
  const payloads: readonly Partial<Payload<unknown>>[] = Object.values(data ?? {});
  return errors[0]?.extensions?.code === "Overloaded" || payloads.some((payload) => payload?.refusal?.code === "Overloaded");
}

async function send<Result, Variables>(
  url: string,
  document: Document<Result, Variables> | string,
  variables: Variables,
  credentials: Credentials,
): Promise<ApiAnswer<Result>> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...credentials },
    body: JSON.stringify({ query: document.toString(), variables }),
  });
  const answer = (await response.json()) as Partial<Pick<ApiAnswer<Result>, "data" | "errors">>;
  return { status: response.status, headers: response.headers, data: answer.data, errors: answer.errors ?? [] };
}

/** Sends one operation and returns its data. Throws `ApiError`. */
export async function query<Result, Variables>(
  url: string,
  document: Document<Result, Variables>,
  variables: Variables,
  credentials: Credentials = {},
): Promise<Result> {
  const answer = await ask(url, document, variables, credentials);
  if (answer.errors.length > 0 || !answer.data) throw new ApiError(answer);
  return answer.data;
}

export interface Payload<Result> {
  readonly refusal: {
    readonly code: RefusalCode;
    readonly details?: readonly { readonly name: string; readonly value: string }[];
  } | null;
  readonly result: Result | null;
}

/** A mutation with a single field. */
export type Mutation<Result, Variables> = Document<{ readonly [field: string]: Payload<Result> }, Variables>;

/** Returns the result of the mutation; throws when it was refused. */
export function acceptedResult<Result>(data: { readonly [field: string]: Payload<Result> }): Result {
  const { refusal, result } = onlyPayload(data);
  if (refusal !== null) throw new Error(`Refused: ${refusal.code} ${JSON.stringify(refusal.details ?? [])}`);
  if (result === null) throw new Error("The answer has neither a refusal nor a result.");
  return result;
}

/** Returns why the mutation was refused; throws when it was accepted. */
export function refusalCode(data: { readonly [field: string]: Payload<unknown> }): RefusalCode {
  const { refusal, result } = onlyPayload(data);
  if (refusal === null) throw new Error("It was accepted.");
  if (result !== null) throw new Error("The answer has both a refusal and a result.");
  return refusal.code;
}

function onlyPayload<Result>(data: { readonly [field: string]: Payload<Result> }): Payload<Result> {
  const [payload] = Object.values(data);
  if (payload === undefined) throw new Error("The answer is empty.");
  return payload;
}
