import { createHmac } from "node:crypto";
import type { LRUCache } from "lru-cache";
import { createRecentCache } from "../recent-cache.ts";
import { openServerKey } from "./server-key.ts";
import type { Vault } from "./vault.ts";

/**
 * Counts attempts by key, such as wrong passwords by account, in fixed windows that all processes
 * share: several give an attacker no more tries than one. Throws `VaultUnavailable` while the vault
 * is away: an attempt that cannot be counted must not be judged.
 */
export interface Attempts {
  /** Counts one; false when that is more than the window allows. */
  take(key: string): Promise<boolean>;
  /** An attempt that was right counts for nothing. */
  giveBack(key: string): Promise<void>;
  /** From now on the key has every attempt again. */
  reset(key: string): Promise<void>;
}

export interface AttemptLimit {
  /** How many attempts a window allows. */
  readonly max: number;
  readonly windowMs: number;
}

/** Attempts of one kind. The name is the same in every process and tells the kinds apart. */
export type AttemptsOf = (name: string, limit: AttemptLimit) => Attempts;

export interface AttemptsOptions {
  readonly vault: Vault;
  readonly clock: () => number;
}

/** After a refusal this process asks the vault about the key no more often than this. */
const refusedForMs = 1_000;
const refusedKeysMax = 10_000;

/** Keys are stored as digests under a key of the workspace: they name accounts and addresses. */
export async function openAttempts({ vault, clock }: AttemptsOptions): Promise<AttemptsOf> {
  const digestKey = await openServerKey(vault, "attempts");
  const { counts } = vault;
  return (name, { max, windowMs }) => {
    const idOf = (key: string): string => `${name}/${createHmac("sha256", digestKey).update(key).digest("base64url")}`;
    // Made at the first refusal, because an empty one takes memory too.
    let refusedUntilMs: LRUCache<string, number> | undefined;
    return {
      async take(key) {
        const id = idOf(key);
        if ((refusedUntilMs?.get(id) ?? 0) > clock()) return false;
        const count = await counts.add(id, new Date(clock() + windowMs).toISOString());
        if (count <= max) return true;
        refusedUntilMs ??= createRecentCache<number>(refusedKeysMax);
        refusedUntilMs.set(id, clock() + refusedForMs);
        return false;
      },
      giveBack: (key) => counts.takeAway(idOf(key)),
      async reset(key) {
        refusedUntilMs?.delete(idOf(key));
        await counts.end(idOf(key));
      },
    };
  };
}
