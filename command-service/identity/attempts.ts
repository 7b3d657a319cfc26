import { LRUCache } from "lru-cache";

/** Counts attempts by key in fixed windows, in this process alone. */
export interface Attempts {
  /** Counts one; false when that is more than the window allows. */
  take(key: string): boolean;
  /** An attempt that was right counts for nothing. */
  giveBack(key: string): void;
  reset(key: string): void;
}

export interface AttemptsOptions {
  readonly max: number;
  readonly windowMs: number;
  readonly clock: () => number;
}

interface Window {
  readonly startedAtMs: number;
  count: number;
}

const keysMax = 50_000;

export function countAttempts({ max, windowMs, clock }: AttemptsOptions): Attempts {
  // Made at the first attempt, because an empty one takes a megabyte.
  let windows: LRUCache<string, Window> | undefined;
  const windowOf = (key: string): Window => {
    windows ??= new LRUCache<string, Window>({ max: keysMax });
    const known = windows.get(key);
    if (known !== undefined && clock() - known.startedAtMs < windowMs) return known;
    const begun = { startedAtMs: clock(), count: 0 };
    windows.set(key, begun);
    return begun;
  };
  return {
    take(key) {
      const window = windowOf(key);
      window.count += 1;
      return window.count <= max;
    },
    giveBack(key) {
      const window = windowOf(key);
      window.count = Math.max(0, window.count - 1);
    },
    reset: (key) => void windows?.delete(key),
  };
}
