import { accessTokenPrefix, digestOfToken, storedAccessToken } from "@logue/command-service/contract/secrets.ts";
import type { TokenScope } from "@logue/command-service/contract/users.ts";
import type { Vault } from "@logue/infra/vault/vault.ts";
import { LRUCache } from "lru-cache";

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

const rememberedMs = 3_000;
const rememberedMax = 10_000;

interface Remembered extends FoundAccessToken {
  readonly checkedAtMs: number;
}

export function createAccessTokens({ vault, clock }: AccessTokensOptions): AccessTokens {
  const remembered = new LRUCache<string, Remembered>({ max: rememberedMax });
  let endings = 0;

  async function look(digest: string): Promise<FoundAccessToken | null> {
    const before = endings;
    const secret = await vault.get("access-token", digest);
    if (secret === undefined) return null;
    const { tokenId, scopes, permissions: limit, expiresAt, isPending } = storedAccessToken.parse(secret.value);
    if (isPending) return null;
    const expiresAtMs = expiresAt === null ? Number.POSITIVE_INFINITY : Date.parse(expiresAt);
    if (expiresAtMs <= clock()) return null;
    const found = { tokenId, scopes, limit, userId: secret.ownerId, checkedAtMs: clock(), expiresAtMs };
    // It may be one of the tokens that ended while it was read.
    if (endings === before) remembered.set(digest, found);
    return found;
  }

  function forget(tokenIds: readonly string[]): void {
    endings += 1;
    for (const [digest, token] of remembered.entries()) if (tokenIds.includes(token.tokenId)) remembered.delete(digest);
  }

  return {
    find(token) {
      if (!token.startsWith(accessTokenPrefix)) return null;
      const digest = digestOfToken(token);
      const known = remembered.get(digest);
      const nowMs = clock();
      if (known !== undefined && nowMs - known.checkedAtMs < rememberedMs && known.expiresAtMs > nowMs) return known;
      return look(digest);
    },
    forget,
  };
}
