import { accessTokenPrefix, digestOfToken, storedAccessToken } from "@logue/command-service/contract/secrets.ts";
import type { TokenScope } from "@logue/command-service/contract/users.ts";
import type { Vault } from "@logue/infra/vault/vault.ts";
import { createFoundCache } from "./found-cache.ts";

export interface FoundAccessToken {
  readonly tokenId: string;
  readonly userId: string;
  readonly scopes: readonly TokenScope[];
  /** Its permissions, where it has these instead of scopes. */
  readonly limit?: readonly string[] | undefined;
  /** Epoch milliseconds; infinite for a token that does not expire. */
  readonly expiresAtMs: number;
}

/** Looks access tokens up. They begin and end in the command service (`command-service/identity`). */
export interface AccessTokens {
  find(token: string): FoundAccessToken | null | Promise<FoundAccessToken | null>;
  /** Drops ended tokens from the cache. */
  forget(tokenIds: readonly string[]): void;
}

export interface AccessTokensOptions {
  readonly vault: Vault;
  readonly clock: () => number;
}

const rememberedMax = 10_000;

export function createAccessTokens({ vault, clock }: AccessTokensOptions): AccessTokens {
  const cache = createFoundCache<FoundAccessToken>({ clock, countMax: rememberedMax, idOf: ({ tokenId }) => tokenId });

  async function look(digest: string): Promise<FoundAccessToken | null> {
    const remember = cache.beginReading();
    const secret = await vault.get("access-token", digest);
    if (secret === undefined) return null;
    const { tokenId, scopes, permissions: limit, expiresAt, isPending } = storedAccessToken.parse(secret.value);
    if (isPending) return null;
    const expiresAtMs = expiresAt === null ? Number.POSITIVE_INFINITY : Date.parse(expiresAt);
    if (expiresAtMs <= clock()) return null;
    const found = { tokenId, scopes, limit, userId: secret.ownerId, expiresAtMs };
    remember(digest, found);
    return found;
  }

  return {
    find(token) {
      if (!token.startsWith(accessTokenPrefix)) return null;
      const digest = digestOfToken(token);
      return cache.get(digest) ?? look(digest);
    },
    forget: cache.forget,
  };
}
