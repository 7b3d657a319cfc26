import { everyWeekday, type Weekday } from "@logue/command-service/contract/notification-schemas.ts";
import type { SettingsOf } from "@logue/command-service/contract/settings.ts";

/** When a person's notifications pause. */
export type DoNotDisturb = Pick<
  SettingsOf<"person">,
  "doNotDisturbDays" | "doNotDisturbFrom" | "doNotDisturbTo" | "doNotDisturbUntil"
>;

/**
 * Whether a person is not to be disturbed at this time: until a set time, or by the schedule. The
 * schedule is compared with what clocks show in the person's time zone, so a period begins and ends
 * at the same time of day when clocks change. A period that ends at or before its beginning ends on
 * the next day. Without a known time zone UTC is used.
 */
export function isNotDisturbed(settings: DoNotDisturb, timeZone: string | null, nowMs: number): boolean {
  const { doNotDisturbDays: days, doNotDisturbFrom: from, doNotDisturbTo: to, doNotDisturbUntil: until } = settings;
  if (until !== null && nowMs < Date.parse(until)) return true;
  if (days.length === 0) return false;
  const { day, time } = clockIn(timeZone ?? "UTC", nowMs);
  const endsNextDay = to <= from;
  if (days.includes(day) && time >= from && (endsNextDay || time < to)) return true;
  return endsNextDay && days.includes(dayBefore(day)) && time < to;
}

const minuteMs = 60_000;
const stepMs = 15 * minuteMs;
/** A schedule of a whole week never ends: then this is when to look again. */
const lookAheadMs = 8 * 24 * 60 * minuteMs;

/**
 * When the person may be disturbed again: epoch milliseconds; null where the person may be now. A gap
 * of less than a quarter of an hour between two pauses may be passed over.
 */
export function notDisturbedUntil(settings: DoNotDisturb, timeZone: string | null, nowMs: number): number | null {
  if (!isNotDisturbed(settings, timeZone, nowMs)) return null;
  const { doNotDisturbUntil: until } = settings;
  const pausedUntilMs = until === null ? nowMs : Math.max(nowMs, Date.parse(until));
  const isQuiet = (atMs: number): boolean => isNotDisturbed(settings, timeZone, atMs);
  let endMs = pausedUntilMs;
  while (endMs - pausedUntilMs < lookAheadMs && isQuiet(endMs)) endMs += stepMs;
  if (endMs === pausedUntilMs) return endMs;
  const wholeMinuteMs = Math.ceil((endMs - stepMs) / minuteMs) * minuteMs;
  for (let atMs = wholeMinuteMs; atMs < endMs; atMs += minuteMs) if (!isQuiet(atMs)) return atMs;
  return endMs;
}

const dayBefore = (day: Weekday): Weekday => everyWeekday.at(everyWeekday.indexOf(day) - 1) ?? day;

/** Making a format is slow, and there are few time zones. */
const formats = new Map<string, Intl.DateTimeFormat>();

function clockIn(timeZone: string, nowMs: number): { readonly day: Weekday; readonly time: string } {
  const parts = Object.fromEntries(
    formatOf(timeZone)
      .formatToParts(nowMs)
      .map(({ type, value }) => [type, value]),
  );
  const day = everyWeekday.find((weekday) => weekday === parts.weekday?.toLowerCase()) ?? "monday";
  return { day, time: `${parts.hour}:${parts.minute}` };
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const format = newFormat(timeZone);
  formats.set(timeZone, format);
  return format;
}

function newFormat(timeZone: string): Intl.DateTimeFormat {
  const shown = { weekday: "long", hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
  try {
    return new Intl.DateTimeFormat("en-US", { ...shown, timeZone });
  } catch (error) {
    if (error instanceof RangeError) return new Intl.DateTimeFormat("en-US", { ...shown, timeZone: "UTC" });
    throw error;
  }
}
