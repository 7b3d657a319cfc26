export interface EventLoopWatch {
  /** Whether the last few turns of the event loop all took longer than they may. */
  isBehind(): boolean;
  stop(): void;
}

const intervalMs = 20;
/** One long turn is a pause; so many in a row are more work than there is time. */
const lateTurnsMax = 3;

/**
 * Everything in this process shares one event loop: requests, decisions, projections and sockets. When its turns take too
 * long, whatever is accepted will be late, so that no more should be.
 */
export function watchEventLoop(delayMaxMs: number): EventLoopWatch {
  let expectedMs = performance.now() + intervalMs;
  let lateTurns = 0;
  const timer = setInterval(() => {
    const nowMs = performance.now();
    lateTurns = nowMs - expectedMs > delayMaxMs ? lateTurns + 1 : 0;
    expectedMs = nowMs + intervalMs;
  }, intervalMs);
  timer.unref();
  return { isBehind: () => lateTurns >= lateTurnsMax, stop: () => clearInterval(timer) };
}
