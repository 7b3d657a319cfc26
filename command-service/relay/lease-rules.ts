/**
 * What a relay writes to the lease's log. It counts only if it follows directly upon the record it
 * names: of two who write after the same record, the log's order lets one win, and every reader
 * sees the same one.
 */
export interface LeaseClaim {
  readonly holderId: string;
  /** Names this one claim. */
  readonly nonce: string;
  /** The offset of the newest record its writer had seen; "-1" when it had seen none. */
  readonly after: string;
  /** Released: any process may take it at once. */
  readonly isReleased: boolean;
}

/**
 * What one relay knows of the lease. Every time is of its own monotonic clock: clocks of two
 * machines are never compared.
 */
export interface LeaseView {
  readonly holderId: string;
  /** For how long a holder that is not heard of keeps the lease. */
  readonly ttlMs: number;
  /** The offset of the newest record seen. */
  readonly end: bigint | undefined;
  readonly holder: string | undefined;
  /** Nothing was heard since. */
  readonly quietSinceMs: number;
  /** Until then this relay may publish. */
  readonly heldUntilMs: number;
}

/**
 * The part of the lease's time that its holder does not use, against clocks that run at different
 * speeds.
 */
const unusedPart = 0.2;

export const newView = (holderId: string, ttlMs: number, nowMs: number): LeaseView => ({
  holderId,
  ttlMs,
  end: undefined,
  holder: undefined,
  quietSinceMs: nowMs,
  heldUntilMs: Number.NEGATIVE_INFINITY,
});

export const isHeld = (view: LeaseView, nowMs: number): boolean => nowMs < view.heldUntilMs;

/** Whether another relay was heard of within the lease's time. */
export const isElsewhere = (view: LeaseView, nowMs: number): boolean =>
  view.holder !== undefined && view.holder !== view.holderId && nowMs - view.quietSinceMs < view.ttlMs;

/**
 * The view after a record of the log; `claim` is undefined for one that is none. `sentAtMs` is when
 * this relay sent it: the lease runs from there, while others, who hear of it later, wait from then
 * on.
 */
export function hear(
  view: LeaseView,
  { offset, claim }: { readonly offset: bigint; readonly claim: LeaseClaim | undefined },
  nowMs: number,
  sentAtMs: number | undefined,
): LeaseView {
  if (view.end !== undefined && offset <= view.end) return view;
  const heard = { ...view, end: offset, quietSinceMs: nowMs };
  if (claim === undefined || claim.after !== String(offset - 1n)) return heard;
  const notHeld = Number.NEGATIVE_INFINITY;
  if (claim.isReleased) return { ...heard, holder: undefined, quietSinceMs: Number.NEGATIVE_INFINITY, heldUntilMs: notHeld };
  const isOurs = claim.holderId === view.holderId && sentAtMs !== undefined;
  const heldUntilMs = isOurs ? sentAtMs + view.ttlMs * (1 - unusedPart) : notHeld;
  return { ...heard, holder: claim.holderId, heldUntilMs };
}

/**
 * Whether to write now: to keep what one has, or to take it when no holder has been heard of for
 * the lease's time. Who has seen no record at all writes to learn where the log ends; on a log that
 * is new it has the lease by that.
 */
export function shouldClaim(view: LeaseView, nowMs: number): boolean {
  return view.end === undefined || view.holder === view.holderId || nowMs - view.quietSinceMs >= view.ttlMs;
}

export const afterOf = (view: LeaseView): string => String(view.end ?? -1n);
