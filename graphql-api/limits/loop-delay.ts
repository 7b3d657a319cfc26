export interface LoopDelay {
  /** How far the event loop is behind now, in milliseconds. */
  now(): number;
  stop(): void;
}

const intervalMs = 50;

/**
 * Watches one timer: how late it fired, or how overdue it is at this moment. The second half matters most, because a process that is
 * far behind asks just then, before the timer could say so.
 */
export function watchLoopDelay(): LoopDelay {
  let dueAt = performance.now() + intervalMs;
  let lastDelayMs = 0;
  const timer = setInterval(() => {
    const firedAt = performance.now();
    lastDelayMs = Math.max(0, firedAt - dueAt);
    dueAt = firedAt + intervalMs;
  }, intervalMs);
  timer.unref();
  return {
    now: () => Math.max(lastDelayMs, performance.now() - dueAt),
    stop: () => clearInterval(timer),
  };
}
