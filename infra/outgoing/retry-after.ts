const mostMs = 24 * 60 * 60_000;

/** How long a receiver asks to wait, a day at most; undefined where it does not say. */
export function retryAfterMs(header: string | readonly string[] | undefined, nowMs: number): number | undefined {
  if (typeof header !== "string") return undefined;
  const waitMs = /^\d+$/.test(header.trim()) ? Number(header) * 1_000 : Date.parse(header) - nowMs;
  return Number.isNaN(waitMs) ? undefined : Math.min(Math.max(waitMs, 0), mostMs);
}
