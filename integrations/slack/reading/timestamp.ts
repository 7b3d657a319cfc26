import { dateOf, textOf } from "../../markup/values.ts";

const usual = /^\d{1,12}\.\d{6,9}$/;
const pattern = /^(\d{1,12})(?:\.(\d{1,9}))?$/;

/**
 * Slack's timestamps are seconds, a dot and a fraction that tells messages of one second apart; too
 * fine for a number, so they stay text. Undefined for what is none.
 */
export function timestampOf(value: unknown): string | undefined {
  const written = textOf(value).trim();
  if (usual.test(written)) return written;
  const match = pattern.exec(written);
  if (match === null) return otherTime(written);
  const [, seconds = "", fraction] = match;
  return `${seconds}.${(fraction ?? "").padEnd(6, "0")}`;
}

/** Milliseconds, microseconds as in links (`p1700000000000100`), and dates as text. */
function otherTime(written: string): string | undefined {
  const [, digits = ""] = /^p?(\d{13}|\d{16})$/.exec(written) ?? [];
  if (digits !== "") return `${digits.slice(0, 10)}.${digits.slice(10).padEnd(6, "0")}`;
  const time = dateOf(written);
  return time === undefined ? undefined : `${Math.floor(time / 1000)}.${String(time % 1000).padStart(3, "0")}000`;
}

export function compareTimestamps(left: string, right: string): number {
  const seconds = Number.parseInt(left, 10) - Number.parseInt(right, 10);
  if (seconds !== 0) return seconds;
  const [leftFraction = "", rightFraction = ""] = [left.split(".")[1], right.split(".")[1]];
  return leftFraction < rightFraction ? -1 : leftFraction > rightFraction ? 1 : 0;
}
