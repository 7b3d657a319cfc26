import { createRecentCache } from "@logue/infra/recent-cache.ts";
import { type Backoff, pauseAfter } from "@logue/infra/retry.ts";

/** For how long a key is not tried, because of what was answered. */
export interface Pauses {
  /** How much longer it rests; 0 when it may be tried. */
  leftMs(key: string): number;
  /** It failed: rests as long as was asked, or longer after each failure. Returns that time. */
  fail(key: string, askedMs: number | undefined): number;
  succeed(key: string): void;
}

const keysMax = 50_000;

export function createPauses(clock: () => number, backoff: Backoff): Pauses {
  const kept = createRecentCache<{ readonly failures: number; readonly untilMs: number }>(keysMax);
  const leftMs = (key: string): number => Math.max(0, (kept.get(key)?.untilMs ?? 0) - clock());
  return {
    leftMs,
    fail(key, askedMs) {
      // Answers to requests that were under way together are one failure.
      const resting = leftMs(key);
      const failures = (kept.get(key)?.failures ?? 0) + (resting > 0 ? 0 : 1);
      const waitMs = Math.max(resting, askedMs ?? pauseAfter(failures, backoff));
      kept.set(key, { failures, untilMs: clock() + waitMs });
      return waitMs;
    },
    succeed: (key) => void (leftMs(key) === 0 && kept.delete(key)),
  };
}
