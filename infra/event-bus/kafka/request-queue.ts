import { createRequire } from "node:module";

interface RequestQueue {
  readonly pending: readonly unknown[];
  /** Epoch milliseconds; -1 when the broker asked for no pause. */
  readonly throttledUntil: number;
  throttleCheckTimeoutId: NodeJS.Timeout | null;
  checkPendingRequests(): void;
  scheduleCheckPendingRequests(): void;
}

const checkEveryMs = 10;

/**
 * kafkajs 2.2.4 looks again at its waiting requests after `throttledUntil - now` milliseconds, also when nothing waits and no pause was
 * asked for: a time-out of minus 1.7 trillion milliseconds, which Node makes one of 1 ms and, from version 24, warns of. Each
 * connection so wakes up a thousand times a second for nothing. Here it looks again only while something waits.
 */
export function checkOnlyWaitingRequests(): void {
  const { prototype }: { prototype: RequestQueue } = createRequire(import.meta.url)("kafkajs/src/network/requestQueue/index.js");
  prototype.scheduleCheckPendingRequests = function (this: RequestQueue): void {
    if (this.pending.length === 0 || this.throttleCheckTimeoutId !== null) return;
    const delayMs = Math.max(checkEveryMs, this.throttledUntil - Date.now());
    this.throttleCheckTimeoutId = setTimeout(() => {
      this.throttleCheckTimeoutId = null;
      this.checkPendingRequests();
    }, delayMs);
  };
}
