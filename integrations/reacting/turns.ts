/**
 * Lets many instances that wake up at once go on one after the other. In between the process does
 * everything else, so that a post waits for one of them at most.
 */
export interface Turns {
  /** Resolves when the caller may go on. Those that are late wait until all others have gone on. */
  take(isLate?: boolean): Promise<void>;
}

export function createTurns(): Turns {
  const [waiting, late]: [(() => void)[], (() => void)[]] = [[], []];
  let isRunning = false;
  const run = (): void => {
    const next = waiting.shift() ?? late.shift();
    isRunning = next !== undefined;
    if (next === undefined) return;
    next();
    // Called in this phase of the event loop, it runs in the next round, after what has arrived.
    setImmediate(run);
  };
  return {
    take: (isLate = false) =>
      new Promise((resolve) => {
        (isLate ? late : waiting).push(resolve);
        if (!isRunning) setImmediate(run);
        isRunning = true;
      }),
  };
}
