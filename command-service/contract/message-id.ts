/** The time in a UUID of version 7, epoch milliseconds; undefined for every other version. */
export const timeOfId = (id: string): number | undefined =>
  id[14] === "7" ? Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16) : undefined;

const freshIdAgeMaxMs = 15_000;

/**
 * Whether a message id was made so shortly ago that it is accepted although documents cannot be
 * read to look for it.
 */
export function isFreshId(messageId: string, nowMs: number): boolean {
  const madeAtMs = timeOfId(messageId);
  return madeAtMs !== undefined && nowMs - madeAtMs <= freshIdAgeMaxMs;
}
