import type { TokenScope } from "@logue/command-service/contract/users.ts";

/** The label and scopes are also told by CreateAccessToken, which the mutation sends beside; this keeps the secret's digest. */
export interface AccessTokens {
  /** Answers the token, which is shown once and kept nowhere. */
  create(
    userId: string,
    token: { readonly tokenId: string; readonly scopes: readonly TokenScope[]; readonly expiresAt: string | null },
  ): Promise<string>;
  revoke(userId: string, tokenId: string): Promise<boolean>;
}
