import { retry } from "../../retry.ts";
import { asBusError, isPassing } from "./failure.ts";

const backoff = { firstMs: 100, mostMs: 100 };

/**
 * Runs the work, and again while it fails for a reason that the cluster reports as temporary, such
 * as a coordinator that is still loading. Rejects with `BusUnavailable` or `BusMisconfigured`, at
 * the latest when the time is over.
 */
export async function againWhilePassing<Answer>(withinMs: number, work: (leftMs: number) => Promise<Answer>): Promise<Answer> {
  try {
    return await retry(work, { backoff, isPassing, withinMs });
  } catch (error) {
    throw asBusError(error);
  }
}
