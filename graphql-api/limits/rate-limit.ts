export interface RateLimit {
  /** Counts for the key, 1 by default; returns false when that is more than the window allows. */
  take(key: string, amount?: number): boolean;
  /** Takes one count back. */
  giveBack(key: string): void;
  /** Forgets what was counted for the key. */
  reset(key: string): void;
  /** What is left for the key. */
  stateOf(key: string): QuotaState;
}

export interface QuotaState {
  readonly max: number;
  readonly windowSeconds: number;
  readonly remaining: number;
  readonly resetSeconds: number;
}

export interface RateLimitOptions {
  readonly max: number;
  readonly windowMs: number;
  /** Epoch milliseconds. */
  readonly clock: () => number;
}

interface Window {
  startedAt: number;
  count: number;
}

const sweepAfterKeys = 10_000;

/**
 * Counts by key in fixed windows, in this process alone: with several instances the limit is
 * multiplied by their number.
 */
export function createRateLimit({ max, windowMs, clock }: RateLimitOptions): RateLimit {
  const windows = new Map<string, Window>();
  const currentOf = (key: string): Window | undefined => {
    const window = windows.get(key);
    return window !== undefined && clock() - window.startedAt < windowMs ? window : undefined;
  };
  const countOf = (key: string): number => currentOf(key)?.count ?? 0;
  const sweep = (): void => {
    for (const key of windows.keys()) if (countOf(key) === 0) windows.delete(key);
  };
  return {
    take(key, amount = 1) {
      const count = countOf(key) + amount;
      const window = windows.get(key);
      if (count > amount && window !== undefined) {
        window.count = count;
        return count <= max;
      }
      if (windows.size >= sweepAfterKeys && windows.size % sweepAfterKeys === 0) sweep();
      windows.set(key, { startedAt: clock(), count });
      return count <= max;
    },
    giveBack(key) {
      const window = windows.get(key);
      if (window !== undefined && window.count > 0) window.count -= 1;
    },
    reset: (key) => windows.delete(key),
    stateOf(key) {
      const window = currentOf(key);
      const endsInMs = window === undefined ? windowMs : window.startedAt + windowMs - clock();
      return {
        max,
        windowSeconds: Math.ceil(windowMs / 1000),
        remaining: Math.max(0, max - (window?.count ?? 0)),
        resetSeconds: Math.max(1, Math.ceil(endsInMs / 1000)),
      };
    },
  };
}
