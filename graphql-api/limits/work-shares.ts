/** A place among the operations that are being executed. */
export interface WorkShare {
  /** The answer is made: this many bytes wait to be sent. */
  made(bytes: number): void;
  /** The answer was sent, or never will be. */
  end(): void;
}

/**
 * Divides the running operations among the askers, so that the expensive operations of some do not
 * make the others wait.
 */
export interface WorkShares {
  /**
   * Returns a share for an operation of this cost, when it is its turn; null when too many of the
   * same asker wait already.
   */
  take(asker: string, cost: number): WorkShare | null | Promise<WorkShare | null>;
}

export interface WorkSharesOptions {
  /** The cost of one asker's running operations together. */
  readonly costPerAskerMax: number;
  /** The bytes of one asker's answers that were made and not yet sent, before the next is begun. */
  readonly bytesPerAskerMax: number;
  /** Waiting operations of one asker. */
  readonly waitingPerAskerMax?: number;
}

interface Asker {
  cost: number;
  bytes: number;
  readonly waiting: Waiting[];
}

interface Waiting {
  readonly cost: number;
  readonly begin: (share: WorkShare) => void;
}

/** Up to this part of one asker's share, an operation takes no place among the expensive ones. */
const lightPart = 0.5;
/**
 * Expensive operations of all askers at once. More at once would not end sooner: they share one
 * thread.
 */
const dearAtOnceMax = 4;
const waitingDefault = 200;

export function createWorkShares(options: WorkSharesOptions): WorkShares {
  const { costPerAskerMax, bytesPerAskerMax, waitingPerAskerMax = waitingDefault } = options;
  const askers = new Map<string, Asker>();
  let dear = 0;
  let waitingCount = 0;

  const isDear = (cost: number): boolean => cost > costPerAskerMax * lightPart;
  function mayBegin(asker: Asker, cost: number): boolean {
    if (isDear(cost) && dear >= dearAtOnceMax) return false;
    return (asker.cost === 0 || asker.cost + cost <= costPerAskerMax) && asker.bytes <= bytesPerAskerMax;
  }

  function begin(key: string, asker: Asker, cost: number): WorkShare {
    asker.cost += cost;
    if (isDear(cost)) dear += 1;
    let bytes = 0;
    let isMaking = true;
    let hasEnded = false;
    function endMaking(): void {
      if (!isMaking) return;
      isMaking = false;
      asker.cost = Math.max(0, asker.cost - cost);
      if (isDear(cost)) dear -= 1;
    }
    return {
      made(sizeBytes) {
        if (hasEnded) return;
        endMaking();
        bytes = sizeBytes;
        asker.bytes += bytes;
        beginWaiting();
      },
      end() {
        if (hasEnded) return;
        hasEnded = true;
        endMaking();
        asker.bytes -= bytes;
        if (asker.cost === 0 && asker.bytes === 0 && asker.waiting.length === 0) askers.delete(key);
        beginWaiting();
      },
    };
  }

  /** Askers take turns: one that got a place goes to the end of the queue. */
  function beginWaiting(): void {
    if (waitingCount === 0) return;
    for (const [key, asker] of [...askers]) {
      const next = asker.waiting[0];
      if (next === undefined || !mayBegin(asker, next.cost)) continue;
      asker.waiting.shift();
      waitingCount -= 1;
      askers.delete(key);
      askers.set(key, asker);
      next.begin(begin(key, asker, next.cost));
    }
  }

  return {
    take(key, cost) {
      const asker = askers.get(key) ?? { cost: 0, bytes: 0, waiting: [] };
      askers.set(key, asker);
      if (asker.waiting.length === 0 && mayBegin(asker, cost)) return begin(key, asker, cost);
      if (asker.waiting.length >= waitingPerAskerMax) return null;
      waitingCount += 1;
      return new Promise((resolve) => asker.waiting.push({ cost, begin: resolve }));
    },
  };
}
