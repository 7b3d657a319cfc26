import { retryAfterMs } from "@logue/infra/outgoing/retry-after.ts";
import type { PushOutcome } from "../push-sender.ts";

/** What the answer of a push service means. A redirect is not followed. */
export function outcomeOf(status: number, retryAfter: string | readonly string[] | undefined, nowMs: number): PushOutcome {
  if (status >= 200 && status < 300) return { kind: "delivered" };
  if (status === 404 || status === 410) return { kind: "gone" };
  if (status !== 408 && status !== 429 && status < 500) return { kind: "refused" };
  const afterMs = retryAfterMs(retryAfter, nowMs);
  return afterMs === undefined ? { kind: "later" } : { kind: "later", afterMs };
}
