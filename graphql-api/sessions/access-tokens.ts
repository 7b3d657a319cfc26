import type { TokenScope } from "@logue/command-service/contract/users.ts";
import type { Vault } from "@logue/infra/vault/vault.ts";
import { LRUCache } from "lru-cache";
import { z } from "zod";
import { digestOfToken, newSecretToken } from "./secret-token.ts";

export interface NewAccessToken {
  readonly tokenId: string;
  readonly scopes: readonly TokenScope[];
  /** ISO 8601, null for never. */
  readonly expiresAt: string | null;
}

export interface FoundAccessToken {
  readonly tokenId: string;
  readonly userId: string;
  readonly scopes: readonly TokenScope[];
  /** Epoch milliseconds; infinite for a token that does not expire. */
  readonly expiresAtMs: number;
}

/** The label and scopes are also told by CreateAccessToken, which the mutation sends beside; this keeps the secret's digest. */
export interface AccessTokens {
  /** Answers the token, which is shown once and kept nowhere. */
  create(userId: string, token: NewAccessToken): Promise<string>;
  revoke(userId: string, tokenId: string): Promise<boolean>;
  find(token: string): FoundAccessToken | null | Promise<FoundAccessToken | null>;
  /** Another instance revoked these. */
  forget(tokenIds: readonly string[]): void;
}

export interface AccessTokensOptions {
  readonly vault: Vault;
  readonly clock: () => number;
  readonly onEnded: (tokenIds: readonly string[]) => void;
}

/** Found by scanners that look for leaked secrets. */
const prefix = "logue_pat_";
const rememberedMs = 3_000;
const rememberedMax = 10_000;

const storedToken = z.object({
  tokenId: z.string(),
  scopes: z.array(z.enum(["read", "write", "administer"])),
  expiresAt: z.string().nullable(),
});

interface Remembered extends FoundAccessToken {
  readonly checkedAtMs: number;
}

export function createAccessTokens({ vault, clock, onEnded }: AccessTokensOptions): AccessTokens {
  const remembered = new LRUCache<string, Remembered>({ max: rememberedMax });

  async function look(digest: string): Promise<FoundAccessToken | null> {
    const secret = await vault.get("access-token", digest);
    if (secret === undefined) return null;
    const { tokenId, scopes, expiresAt } = storedToken.parse(secret.value);
    const expiresAtMs = expiresAt === null ? Number.POSITIVE_INFINITY : Date.parse(expiresAt);
    if (expiresAtMs <= clock()) return null;
    const found = { tokenId, scopes, userId: secret.ownerId, checkedAtMs: clock(), expiresAtMs };
    remembered.set(digest, found);
    return found;
  }

  function forget(tokenIds: readonly string[]): void {
    for (const [digest, token] of remembered.entries()) if (tokenIds.includes(token.tokenId)) remembered.delete(digest);
  }

  return {
    async create(userId, { tokenId, scopes, expiresAt }) {
      const token = `${prefix}${newSecretToken()}`;
      const value = { tokenId, scopes, expiresAt };
      await vault.put({
        kind: "access-token",
        id: digestOfToken(token),
        ownerId: userId,
        value,
        expiresAt: expiresAt ?? undefined,
      });
      return token;
    },
    async revoke(userId, tokenId) {
      const secrets = await vault.list("access-token", userId);
      const revoked = secrets.filter(({ value }) => storedToken.parse(value).tokenId === tokenId);
      await Promise.all(revoked.map(({ id }) => vault.delete("access-token", id)));
      forget([tokenId]);
      if (revoked.length > 0) onEnded([tokenId]);
      return revoked.length > 0;
    },
    find(token) {
      if (!token.startsWith(prefix)) return null;
      const digest = digestOfToken(token);
      const known = remembered.get(digest);
      const nowMs = clock();
      if (known !== undefined && nowMs - known.checkedAtMs < rememberedMs && known.expiresAtMs > nowMs) return known;
      return look(digest);
    },
    forget,
  };
}
