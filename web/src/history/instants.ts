import type { InstantInput } from "../generated/operations.ts";

/** An instant of the past as an address names it: a time in ISO 8601, or a position in the log. */
export function instantOf(written: string): InstantInput | null {
  if (/^\d{20}$/.test(written)) return { position: written };
  const ms = Date.parse(written);
  return Number.isNaN(ms) ? null : { recordedAt: new Date(ms).toISOString() };
}

/** More than the clocks of two machines differ by. */
const claimedByMs = 3_600_000;

interface Change {
  readonly position: string;
  readonly recordedAt: string;
  readonly happenedAt: string;
}

/**
 * The instant of a change, as an address names it: right after it in the log. The log holds what was
 * imported long after it happened: such a change is seen at the time that its source claims.
 */
export const instantOfChange = ({ position, recordedAt, happenedAt }: Change): string =>
  Date.parse(recordedAt) - Date.parse(happenedAt) > claimedByMs ? happenedAt : position;

/** Whether an instant of an address has not come yet. A position says nothing of time. */
export const isYetToCome = (written: string, nowMs: number): boolean => !/^\d{20}$/.test(written) && Date.parse(written) > nowMs;

const twoDigits = (value: number): string => String(value).padStart(2, "0");

/** A moment as a field for date and time holds it: by the clock of this place, to the second. */
export function fieldValueOf(ms: number): string {
  const date = new Date(ms);
  const day = [date.getFullYear(), twoDigits(date.getMonth() + 1), twoDigits(date.getDate())].join("-");
  return `${day}T${[date.getHours(), date.getMinutes(), date.getSeconds()].map(twoDigits).join(":")}`;
}

/** The instant that a field for date and time names; null for none. */
export function writtenInstantOf(fieldValue: string): string | null {
  const ms = Date.parse(fieldValue);
  return Number.isNaN(ms) ? null : new Date(ms).toISOString();
}

/** When a day such as `2026-11-27` begins and when its last moment is, by the clock of this place. */
export function boundsOfDay(day: string): { readonly start: string; readonly end: string } {
  const start = new Date(`${day}T00:00:00`);
  const end = new Date(start.getFullYear(), start.getMonth(), start.getDate() + 1).getTime() - 1;
  return { start: start.toISOString(), end: new Date(end).toISOString() };
}
