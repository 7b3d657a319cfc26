/**
 * Runs few tasks at once, shared fairly: each share has its turn, however many tasks another one
 * has waiting.
 */
export interface FairQueue {
  /** Undefined, without running it, when too many tasks wait and this share has its part of them. */
  run<Result>(share: string, task: () => Promise<Result>): Promise<Result | undefined>;
}

export interface FairQueueOptions {
  readonly atOnceMax: number;
  readonly waitingMax: number;
  /** How many tasks of one share wait at most; default: as many as of all together. */
  readonly waitingOfShareMax?: number;
}

/**
 * Called with true when it is the task's turn, with false when it gave way to a share with fewer
 * waiting tasks.
 */
type Waiting = (isTurn: boolean) => void;

export function fairQueue({ atOnceMax, waitingMax, waitingOfShareMax = waitingMax }: FairQueueOptions): FairQueue {
  /** In the order of their turns. */
  const shares = new Map<string, Waiting[]>();
  let runningCount = 0;
  let waitingCount = 0;

  const lengthOf = (share: string): number => shares.get(share)?.length ?? 0;

  const add = (share: string, task: Waiting): void => {
    const own = shares.get(share);
    if (own === undefined) shares.set(share, [task]);
    else own.push(task);
    waitingCount += 1;
  };

  /** Takes a task out of a share's queue and puts the share at the end of the turns. */
  const take = (share: string, from: "first" | "last"): Waiting | undefined => {
    const own = shares.get(share) ?? [];
    const task = from === "first" ? own.shift() : own.pop();
    if (from === "first" || own.length === 0) shares.delete(share);
    if (own.length > 0 && from === "first") shares.set(share, own);
    if (task !== undefined) waitingCount -= 1;
    return task;
  };

  /** Whether there is room, if need be in place of the last task of the share that has the most. */
  const makeRoom = (share: string): boolean => {
    if (lengthOf(share) >= waitingOfShareMax) return false;
    if (waitingCount < waitingMax) return true;
    const longest = [...shares.keys()].reduce((most, other) => (lengthOf(other) > lengthOf(most) ? other : most), share);
    if (lengthOf(longest) <= lengthOf(share) + 1) return false;
    take(longest, "last")?.(false);
    return true;
  };

  const waitForTurn = async (share: string): Promise<boolean> => {
    if (runningCount < atOnceMax) {
      runningCount += 1;
      return true;
    }
    return makeRoom(share) && new Promise((resolve) => add(share, resolve));
  };

  const passOn = (): void => {
    const next = shares.keys().next();
    const task = next.done ? undefined : take(next.value, "first");
    if (task === undefined) runningCount -= 1;
    else task(true);
  };

  return {
    async run(share, task) {
      if (!(await waitForTurn(share))) return undefined;
      try {
        return await task();
      } finally {
        passOn();
      }
    },
  };
}
