import { setTimeout as pause } from "node:timers/promises";
import { asBusError, isPassing } from "./failure.ts";

const againAfterMs = 100;

/**
 * Runs the work, and again while it fails for a reason that the cluster reports as temporary, such
 * as a coordinator that is still loading. Rejects with `BusUnavailable` or `BusMisconfigured`, at
 * the latest when the time is over.
 */
export async function againWhilePassing<Answer>(withinMs: number, work: (leftMs: number) => Promise<Answer>): Promise<Answer> {
  const untilMs = performance.now() + withinMs;
  for (;;) {
    try {
      return await work(untilMs - performance.now());
    } catch (error) {
      if (!isPassing(error) || performance.now() + againAfterMs > untilMs) throw asBusError(error);
      await pause(againAfterMs);
    }
  }
}
