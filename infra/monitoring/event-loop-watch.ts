export interface EventLoopWatch {
  /** Whether turn after turn of the event loop has taken longer than it may. */
  isBehind(): boolean;
  stop(): void;
}

const intervalMs = 50;
const weightOfNewest = 0.3;
/**
 * One long turn, such as a garbage collection, counts at most so many times the allowed delay:
 * three in a row are too many.
 */
const countedMax = 5 / 3;

/**
 * Watches how late a timer fires, as a moving mean. All work of a process shares one event loop:
 * when its turns stay long, whatever is accepted will be late, so nothing more should be accepted.
 * A single long pause does not count, because what waits can be done right after it.
 *
 * The command service and the API both use it, each with the delay that it allows. The histogram in
 * metrics.ts measures the same for operators and decides nothing.
 */
export function watchEventLoop(delayMaxMs: number): EventLoopWatch {
  let dueAtMs = performance.now() + intervalMs;
  let meanMs = 0;
  const timer = setInterval(() => {
    const firedAtMs = performance.now();
    const delayMs = Math.min(delayMaxMs * countedMax, Math.max(0, firedAtMs - dueAtMs));
    meanMs = (1 - weightOfNewest) * meanMs + weightOfNewest * delayMs;
    dueAtMs = firedAtMs + intervalMs;
  }, intervalMs);
  timer.unref();
  return { isBehind: () => meanMs > delayMaxMs, stop: () => clearInterval(timer) };
}
