import { createRecentCache } from "@logue/infra/recent-cache.ts";

/** What was found for a session's or an access token's secret. */
interface Found {
  /** Epoch milliseconds; infinite for what does not expire. */
  readonly expiresAtMs: number;
}

/** Remembers for three seconds what was found in the vault, by the digest of the secret. */
export interface FoundCache<Value extends Found> {
  /** Undefined when it is not remembered, or has expired. */
  get(digest: string): Value | undefined;
  /**
   * Call it before reading the vault. The returned function remembers what was read, unless
   * something was forgotten meanwhile: that may have been it.
   */
  beginReading(): (digest: string, found: Value) => void;
  forget(ids: readonly string[]): void;
}

export interface FoundCacheOptions<Value> {
  readonly clock: () => number;
  readonly countMax: number;
  /** By which it is forgotten. */
  readonly idsOf: (found: Value) => readonly string[];
}

const rememberedMs = 3_000;

export function createFoundCache<Value extends Found>({ clock, countMax, idsOf }: FoundCacheOptions<Value>): FoundCache<Value> {
  const remembered = createRecentCache<{ readonly found: Value; readonly checkedAtMs: number }>(countMax);
  let endings = 0;
  return {
    get(digest) {
      const known = remembered.get(digest);
      if (known === undefined) return undefined;
      const nowMs = clock();
      return nowMs - known.checkedAtMs < rememberedMs && known.found.expiresAtMs > nowMs ? known.found : undefined;
    },
    beginReading() {
      const before = endings;
      return (digest, found) => {
        if (endings === before) remembered.set(digest, { found, checkedAtMs: clock() });
      };
    },
    forget(ids) {
      endings += 1;
      const ended = new Set(ids);
      for (const [digest, { found }] of remembered.entries())
        if (idsOf(found).some((id) => ended.has(id))) remembered.delete(digest);
    },
  };
}
