import { oauthTokenPrefix } from "@logue/command-service/contract/oauth-secrets.ts";
import { accessTokenPrefix, digestOfToken, storedAccessToken } from "@logue/command-service/contract/secrets.ts";
import { type ClientSources, findOAuthToken } from "../oauth-provider/find-oauth-token.ts";
import type { FoundAccessToken } from "./found-access-token.ts";
import { createFoundCache } from "./found-cache.ts";

/**
 * Looks access tokens up. They begin and end in the command service (`command-service/identity`), or in
 * `oauth-provider`.
 */
export interface AccessTokens {
  find(token: string): FoundAccessToken | null | Promise<FoundAccessToken | null>;
  /** Drops ended tokens from the cache, by the token, the grant or the program. */
  forget(ids: readonly string[]): void;
}

export interface AccessTokensOptions extends ClientSources {
  readonly clock: () => number;
}

const rememberedMax = 10_000;

export function createAccessTokens({ vault, readStore, clock }: AccessTokensOptions): AccessTokens {
  const cache = createFoundCache<FoundAccessToken>({
    clock,
    countMax: rememberedMax,
    idsOf: ({ tokenId, clientId }) => (clientId === undefined ? [tokenId] : [tokenId, clientId]),
  });

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

  async function lookOAuth(token: string, digest: string): Promise<FoundAccessToken | null> {
    const remember = cache.beginReading();
    const found = await findOAuthToken({ vault, readStore }, token, clock());
    if (found !== null) remember(digest, found);
    return found;
  }

  return {
    find(token) {
      const isOAuth = token.startsWith(oauthTokenPrefix);
      if (!isOAuth && !token.startsWith(accessTokenPrefix)) return null;
      const digest = digestOfToken(token);
      return cache.get(digest) ?? (isOAuth ? lookOAuth(token, digest) : look(digest));
    },
    forget: cache.forget,
  };
}
