/** Runs few tasks at once; returns null, without running the task, when too many wait already. */
export type OneOfFew = <Result>(task: () => Promise<Result>) => Promise<Result | null>;

export function limitConcurrency(atOnceMax: number, waitingMax: number): OneOfFew {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (task) => {
    if (running >= atOnceMax) {
      if (waiting.length >= waitingMax) return null;
      await new Promise<void>((resolve) => waiting.push(resolve));
    } else {
      running += 1;
    }
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}
