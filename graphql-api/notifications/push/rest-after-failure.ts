import { createRecentCache } from "@logue/infra/recent-cache.ts";
import { pauseAfter } from "@logue/infra/retry.ts";
import type { PushSender } from "./push-sender.ts";

interface Failing {
  readonly failures: number;
  readonly untilMs: number;
}

const devicesMax = 20_000;
const backoff = { firstMs: 30_000, mostMs: 60 * 60_000 };

/**
 * After a failure a device is left alone for a while, at least as long as its service asks, whatever
 * else there is to tell: a service that is down or slow takes up no more of the time of others.
 */
export function restAfterFailure(sender: PushSender, clock: () => number): PushSender {
  const failing = createRecentCache<Failing>(devicesMax);
  return {
    ...sender,
    async send(device, content, signal) {
      const before = failing.get(device.id);
      const leftMs = (before?.untilMs ?? 0) - clock();
      if (leftMs > 0) return { kind: "later", afterMs: leftMs };
      const outcome = await sender.send(device, content, signal);
      if (outcome.kind !== "later") {
        failing.delete(device.id);
        return outcome;
      }
      const failures = (before?.failures ?? 0) + 1;
      const afterMs = Math.max(outcome.afterMs ?? 0, pauseAfter(failures, backoff));
      failing.set(device.id, { failures, untilMs: clock() + afterMs });
      return { kind: "later", afterMs };
    },
  };
}
