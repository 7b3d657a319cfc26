const dayMs = 24 * 60 * 60_000;

/** How long there is still time, for the reminder. */
export function daysLeftWords(dueAt: string, nowMs: number): string {
  const days = Math.ceil((Date.parse(dueAt) - nowMs) / dayMs);
  if (days <= 1) return "Less than a day is left.";
  return `${days} days are left.`;
}
