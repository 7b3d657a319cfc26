import { dayLabel, timeOf } from "../messages/times.ts";

/** A time at which a message is sent: what clocks show then, and the zone of these clocks. */
export interface SendTime {
  readonly localTime: string;
  readonly timeZone: string;
}

export interface SendTimeChoice extends SendTime {
  readonly label: string;
}

const hourMs = 3_600_000;
const monday = 1;

/** The time zone of this device. */
export const ownTimeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** A date as this device's clock shows it, such as `2026-03-29T09:00`. */
export function localTimeOf(date: Date): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/**
 * The time of a scheduled message in a form: by the clocks of this device, as lists show it. What is
 * sent again and again keeps the clocks that it goes by.
 */
export function timeToEdit({ localTime, timeZone, sendAt, repeats }: SendTime & { sendAt: string; repeats?: unknown }): SendTime {
  if (repeats) return { localTime: localTime.slice(0, 16), timeZone };
  return { localTime: localTimeOf(new Date(sendAt)), timeZone: ownTimeZone() };
}

/**
 * The times that are offered. "In an hour" is an instant, whatever clocks show then: it is given in
 * UTC, because clocks may go back meanwhile.
 */
export function sendTimeChoices(now: Date, timeZone: string): SendTimeChoice[] {
  const inAnHour = new Date(now.getTime() + hourMs).toISOString().slice(0, 16);
  const daysToMonday = (monday - now.getDay() + 7) % 7 || 7;
  const tomorrow = { label: "Tomorrow at 9:00", localTime: nineIn(now, 1), timeZone };
  const onMonday = {
    label: `${daysToMonday === 7 ? "Next " : ""}Monday at 9:00`,
    localTime: nineIn(now, daysToMonday),
    timeZone,
  };
  return [
    { label: "In 1 hour", localTime: inAnHour, timeZone: "UTC" },
    tomorrow,
    // On a Sunday tomorrow is Monday.
    ...(daysToMonday === 1 ? [] : [onMonday]),
  ];
}

const nineIn = (now: Date, days: number): string =>
  localTimeOf(new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, 9));

/**
 * When a message is sent, as words of a sentence: "tomorrow at 09:00". The time is in UTC or in the
 * zone of this device.
 */
export function whenOf({ localTime, timeZone }: SendTime, nowMs: number): string {
  const at = new Date(timeZone === "UTC" ? `${localTime}Z` : localTime);
  const now = new Date(nowMs);
  const isOn = (days: number): boolean =>
    at.toDateString() === new Date(now.getFullYear(), now.getMonth(), now.getDate() + days).toDateString();
  const day = isOn(0) ? "today" : isOn(1) ? "tomorrow" : dayLabel(localTimeOf(at).slice(0, 10), nowMs);
  return `${day} at ${timeOf(at.toISOString())}`;
}
