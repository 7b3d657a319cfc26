export interface LoopDelay {
  /** Whether the event loop has been far behind for several turns on end. */
  isOverloaded(): boolean;
  stop(): void;
}

const intervalMs = 50;
/** One long turn, such as a collection of garbage or a cold start, counts no more than this. */
const countedMaxMs = 500;
const overloadedMs = 300;
const weightOfNewest = 0.3;

/**
 * Watches how late one timer fires. A single long pause sheds nothing, because what waits can be done right after it; only when turn after
 * turn is long is there more work than time.
 */
export function watchLoopDelay(): LoopDelay {
  let dueAt = performance.now() + intervalMs;
  let meanMs = 0;
  const timer = setInterval(() => {
    const firedAt = performance.now();
    const delayMs = Math.min(countedMaxMs, Math.max(0, firedAt - dueAt));
    meanMs = (1 - weightOfNewest) * meanMs + weightOfNewest * delayMs;
    dueAt = firedAt + intervalMs;
  }, intervalMs);
  timer.unref();
  return { isOverloaded: () => meanMs > overloadedMs, stop: () => clearInterval(timer) };
}
