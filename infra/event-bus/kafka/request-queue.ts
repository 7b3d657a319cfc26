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
 * Makes kafkajs look at its waiting requests only while a request waits.
 *
 * kafkajs 2.2.4 sets the next look in `throttledUntil - now` milliseconds, also when no request
 * waits and the broker asked for no pause. That is a negative time-out, which Node turns into 1 ms
 * and, from version 24, warns of. So each connection wakes up a thousand times a second (kafkajs
 * issues 1704 and 1751). There is no public way to stop it. The README beside this file says what
 * it costs.
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
