import type { TokenScope } from "@logue/command-service/contract/users.ts";

/** What a valid access token may be used for, and by whom. */
export interface FoundAccessToken {
  /** Of a program that people let act for them: the grant. */
  readonly tokenId: string;
  /** The program that has it, where people let it act for them. */
  readonly clientId?: string | undefined;
  readonly userId: string;
  readonly scopes: readonly TokenScope[];
  /** Its permissions, where it has these instead of scopes. */
  readonly limit?: readonly string[] | undefined;
  /** Epoch milliseconds; infinite for a token that does not expire. */
  readonly expiresAtMs: number;
}
