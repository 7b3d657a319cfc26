/** A wait is never shorter, so that many signs in a row do not become many tries in a row. */
const shortestMs = 250;

/**
 * Waits between tries to reach Logue. They end early when there is a sign that it can be reached
 * again.
 */
export class RetryWait {
  readonly #running = new Set<() => void>();

  wait(durationMs: number): Promise<void> {
    const startedMs = performance.now();
    return new Promise((resolve) => {
      const timer = setTimeout(() => end(), durationMs);
      const hurry = (): void => {
        clearTimeout(timer);
        const passedMs = performance.now() - startedMs;
        setTimeout(end, Math.max(0, Math.min(shortestMs, durationMs) - passedMs));
      };
      const end = (): void => {
        this.#running.delete(hurry);
        resolve();
      };
      this.#running.add(hurry);
    });
  }

  /** Ends the running waits. */
  hurry(): void {
    const running = [...this.#running];
    this.#running.clear();
    for (const hurry of running) hurry();
  }
}

/** About the time of a restart: during so many tries the waits stay short. */
const shortTriesMax = 40;

/**
 * How long to wait before the next try: short at first, and by chance, so that not all browsers
 * come back at the same moment. A Logue that answers that it is overloaded gets more and more time.
 */
export function retryAfterMs(tries: number, code = "Unreachable", random: () => number = Math.random): number {
  const longestMs = code === "Unreachable" && tries < shortTriesMax ? 2_000 : 10_000;
  return Math.min(longestMs, 200 * 1.5 ** Math.min(tries, 20)) * (0.5 + random());
}
