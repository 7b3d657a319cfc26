/** A smaller difference is the way of the answer. */
const toleratedMs = 60_000;
let aheadMs = 0;

/** Learns from the date of an answer how wrong the clock of this device is. */
export function learnTime(date: string | null): void {
  const ms = Date.now() - Date.parse(date ?? "");
  aheadMs = Math.abs(ms) > toleratedMs ? ms : 0;
}

/** The time by Logue's clock: ids and what is planned go by it. */
export const timeNow = (): number => Date.now() - aheadMs;
