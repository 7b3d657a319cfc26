import { setTimeout as pause } from "node:timers/promises";

/**
 * Every loop that tries again after a failure uses this file, save three that say why. What looks at
 * another process's state again, or works from time to time, is no retry and pauses for a fixed time.
 */

/** The pauses between attempts: they double after each failure, up to the longest. */
export interface Backoff {
  readonly firstMs: number;
  readonly mostMs: number;
  /** Whether pauses vary, so that many clients do not come back at once. */
  readonly isJittered?: boolean;
}

/** How long to wait after so many failures in a row, in whole milliseconds; 1 is the first. */
export function pauseAfter(failures: number, { firstMs, mostMs, isJittered = false }: Backoff): number {
  const pauseMs = Math.min(mostMs, firstMs * 2 ** Math.min(failures - 1, 30));
  return isJittered ? Math.ceil(pauseMs * (0.5 + Math.random() / 2)) : pauseMs;
}

/** Waits; an abort ends the wait early and is no error. */
export async function rest(durationMs: number, signal?: AbortSignal): Promise<void> {
  await pause(durationMs, undefined, signal === undefined ? {} : { signal }).catch(() => {});
}

export interface RetryOptions {
  readonly backoff: Backoff;
  /** Asked after each failure whether the same may succeed later. */
  readonly isPassing: (error: unknown) => boolean;
  /** When there is no time for another attempt, the last failure is thrown. */
  readonly withinMs?: number;
  /** Ends the pauses: `retry` then throws an `AbortError`. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Does the work, and again while it fails for a passing reason. Loops that keep running after a success
 * use `pauseAfter` and `rest` themselves. We write these lines ourselves, because the libraries for it
 * wrap errors in their own.
 */
export async function retry<Result>(work: (leftMs: number) => Promise<Result>, options: RetryOptions): Promise<Result> {
  const { backoff, isPassing, withinMs = Number.POSITIVE_INFINITY, signal } = options;
  const untilMs = performance.now() + withinMs;
  for (let failures = 1; ; failures += 1) {
    signal?.throwIfAborted();
    const pauseMs = pauseAfter(failures, backoff);
    try {
      return await work(untilMs - performance.now());
    } catch (error) {
      if (!isPassing(error) || performance.now() + pauseMs > untilMs) throw error;
    }
    await pause(pauseMs, undefined, signal === undefined ? {} : { signal });
  }
}
