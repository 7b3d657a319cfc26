import type { PushOutcome } from "../push-sender.ts";

const secondMs = 1_000;
/** A push service that asks for more is asked again after this. */
const longestPauseMs = 24 * 60 * 60 * secondMs;

/** What the answer of a push service means. A redirect is not followed. */
export function outcomeOf(status: number, retryAfter: string | readonly string[] | undefined, nowMs: number): PushOutcome {
  if (status >= 200 && status < 300) return { kind: "delivered" };
  if (status === 404 || status === 410) return { kind: "gone" };
  if (status !== 408 && status !== 429 && status < 500) return { kind: "refused" };
  const afterMs = pauseIn([retryAfter ?? ""].flat()[0] ?? "", nowMs);
  return afterMs === undefined ? { kind: "later" } : { kind: "later", afterMs };
}

/** `Retry-After` is a number of seconds or a date. */
function pauseIn(text: string, nowMs: number): number | undefined {
  const pauseMs = /^\d+$/.test(text.trim()) ? Number(text) * secondMs : Date.parse(text) - nowMs;
  return Number.isNaN(pauseMs) ? undefined : Math.min(longestPauseMs, Math.max(0, pauseMs));
}
