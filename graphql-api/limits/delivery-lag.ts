export interface DeliveryLag {
  /**
   * Begins a command that changes something. Call the returned function at its end, with whether
   * queries see the change.
   */
  begin(): (isVisible: boolean) => void;
  /** Whether a command accepted now would be delivered late, and accepting fewer helps. */
  isOverloaded(): boolean;
}

export interface DeliveryLagLimits {
  /** The time from a command's begin until queries and subscribers see it. */
  readonly lagMaxMs: number;
  /**
   * So few commands at once are no overload: when they are late, something is slow, and refusing
   * others would not make it faster.
   */
  readonly underWayMin: number;
}

const defaults: DeliveryLagLimits = { lagMaxMs: 100, underWayMin: 20 };
/** Lateness that lasts longer is not a burst. */
const burstMs = 500;
/**
 * For this long after the last command that was nearly late, new ones are limited to the rate that
 * was seen to be possible.
 */
const rememberedMs = 5_000;
const rateWindowMs = 250;

/**
 * Measures how long accepted commands take until they are seen, and says when more are under way
 * than can be seen in time. Lateness that lasts distinguishes a standing queue from a burst, as in
 * CoDel (RFC 8289); from then on as many are accepted as are delivered in the longest time allowed
 * (Little's law), so that nothing idles and nothing piles up. Where nothing is delivered at all a
 * part is down: commands are then accepted, because the log takes them.
 */
export function measureDeliveryLag(clock: () => number, limits: Partial<DeliveryLagLimits> = {}): DeliveryLag {
  const { lagMaxMs, underWayMin } = { ...defaults, ...limits };
  const rate = measureRate();
  let underWay = 0;
  let seenAtMs = Number.NEGATIVE_INFINITY;
  let lateSinceMs: number | undefined;
  let overloadedUntilMs = Number.NEGATIVE_INFINITY;

  function noteSeen(lagMs: number): void {
    seenAtMs = clock();
    rate.count(seenAtMs);
    lateSinceMs = lagMs > lagMaxMs ? (lateSinceMs ?? seenAtMs) : undefined;
    const isLateOnEnd = lateSinceMs !== undefined && seenAtMs - lateSinceMs >= burstMs;
    // Limited commands arrive just in time; while the limit is still reached, it is still needed.
    const isStillNeeded = seenAtMs < overloadedUntilMs && lagMs > lagMaxMs / 2;
    if (isLateOnEnd || isStillNeeded) overloadedUntilMs = seenAtMs + rememberedMs;
  }
  return {
    begin() {
      const begunAtMs = clock();
      underWay += 1;
      return (isVisible) => {
        underWay -= 1;
        if (isVisible) noteSeen(clock() - begunAtMs);
      };
    },
    isOverloaded() {
      const nowMs = clock();
      if (nowMs >= overloadedUntilMs || nowMs - seenAtMs > burstMs) return false;
      return underWay >= Math.max(underWayMin, rate.perMs() * lagMaxMs);
    },
  };
}

/** How many were counted in a millisecond, over the last whole window. */
function measureRate() {
  let windowFromMs = 0;
  let counted = 0;
  let perMs = 0;
  return {
    count(nowMs: number): void {
      counted += 1;
      const passedMs = nowMs - windowFromMs;
      if (passedMs < rateWindowMs) return;
      perMs = counted / passedMs;
      windowFromMs = nowMs;
      counted = 0;
    },
    perMs: () => perMs,
  };
}
