import type { Readable } from "node:stream";
import type { OperationPermission, TokenPermission, TokenScope } from "@logue/command-service/contract/token-permissions.ts";

/** Why a request or an operation was not answered: a refusal of a command, or an error of the API. */
export interface CallRefusal {
  /** A refusal's code, or one of the API's error codes, such as `UNAUTHENTICATED` or `RateLimited`. */
  readonly code: string;
  /** What happened, for people. */
  readonly meaning: string;
  /** What the person can do; empty where nothing is known. */
  readonly remedy: string;
  readonly details: Readonly<Record<string, string | number>>;
  /** The HTTP status that fits. */
  readonly status: number;
  /** HTTP headers that belong to it, such as `retry-after`; names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
}

export type Refused = { readonly refused: CallRefusal };
export type Executed<Data> = { readonly data: Data } | Refused;
export type Calling = { readonly caller: Caller } | Refused;

/** A file as code has it, to be kept in a room. */
export interface CallerFile {
  readonly roomId: string;
  readonly name: string;
  /** As the sender says; the type is found from the bytes. */
  readonly declaredType: string;
  readonly sizeBytes: number;
  readonly bytes: Readable;
}

export const isRefused = (result: object): result is Refused => "refused" in result;

/**
 * The owner of an access token, as the token is at this moment. What is executed goes through the
 * executor of the API: rights, limits and visibility are checked there, and nowhere else.
 */
export interface Caller {
  readonly userId: string;
  readonly kind: "user" | "bot" | "app" | "auditor";
  /** The id of the access token, or of the person's consent to a program. */
  readonly tokenId: string;
  readonly scopes: readonly TokenScope[];
  /** The token's only permissions; undefined for a token with scopes. */
  readonly permissions: readonly TokenPermission[] | undefined;
  /** The `ratelimit` headers: what is left of the caller's quota. */
  readonly quotaHeaders: Readonly<Record<string, string>>;
  /** Whether the token allows operations that need this permission. The owner's roles count besides. */
  tokenAllows(permission: OperationPermission): boolean;
  /**
   * Executes the one operation of a document that code has written: a constant, with every value in
   * the variables, so that it is parsed once. The data are those of the executor, not copied. A
   * document with any error has no data. A mutation that was refused is refused here too, where its
   * document selects `refusal { code details { name value } }`.
   */
  execute<Data = unknown>(document: string, variables?: Readonly<Record<string, unknown>>): Promise<Executed<Data>>;
  /** Uploads a file to a room, by the rules of all uploads. Post its id with a message to show it. */
  keepFile(file: CallerFile): Promise<Executed<{ readonly fileId: string }>>;
}
