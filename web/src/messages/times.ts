const dayFormat = new Intl.DateTimeFormat(undefined, { weekday: "long", day: "numeric", month: "long" });
const dayWithYearFormat = new Intl.DateTimeFormat(undefined, { weekday: "long", day: "numeric", month: "long", year: "numeric" });
const timeFormat = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit" });
const fullFormat = new Intl.DateTimeFormat(undefined, { dateStyle: "full", timeStyle: "medium" });
const sentenceFormat = new Intl.DateTimeFormat(undefined, { dateStyle: "full", timeStyle: "short" });
const plainDayFormat = new Intl.DateTimeFormat(undefined, { day: "numeric", month: "long", year: "numeric" });
const shortDayFormat = new Intl.DateTimeFormat(undefined, { day: "numeric", month: "short" });
const shortDayWithYearFormat = new Intl.DateTimeFormat(undefined, { day: "numeric", month: "short", year: "numeric" });
const relativeFormat = new Intl.RelativeTimeFormat(undefined, { numeric: "auto" });
const dayMs = 86_400_000;

/** "1 March 2026", of a moment or a day. */
export const plainDayOf = (iso: string): string => plainDayFormat.format(new Date(iso));

/** "Today", "Yesterday" or the date of a day such as `2026-11-27`. */
export function dayLabel(day: string, nowMs: number): string {
  const date = new Date(`${day}T00:00:00`);
  const now = new Date(nowMs);
  if (date.toDateString() === now.toDateString()) return "Today";
  if (date.toDateString() === new Date(nowMs - dayMs).toDateString()) return "Yesterday";
  return (date.getFullYear() === now.getFullYear() ? dayFormat : dayWithYearFormat).format(date);
}

export const timeOf = (iso: string): string => timeFormat.format(new Date(iso));
export const momentOf = (iso: string): string => fullFormat.format(new Date(iso));

/** "Saturday 21 November 2026 at 18:32", for sentences. */
export const dayAndTimeOf = (iso: string): string => sentenceFormat.format(new Date(iso));

/** "14:05" for today, else the day and the time, or the day and the year as the language orders them. */
export function shortMomentOf(iso: string, nowMs: number): string {
  const date = new Date(iso);
  if (date.toDateString() === new Date(nowMs).toDateString()) return timeOf(iso);
  const isThisYear = date.getFullYear() === new Date(nowMs).getFullYear();
  return isThisYear ? `${shortDayFormat.format(date)}, ${timeOf(iso)}` : shortDayWithYearFormat.format(date);
}

const agoDaysMax = 7;

/** "4 minutes ago", for the latest reply; "on 30 Jun 2022" where counting days says nothing. */
export function agoOf(iso: string, nowMs: number): string {
  if (nowMs - Date.parse(iso) > agoDaysMax * dayMs) return `on ${shortMomentOf(iso, nowMs)}`;
  const minutes = Math.round((Date.parse(iso) - nowMs) / 60_000);
  if (minutes > -60) return relativeFormat.format(minutes, "minute");
  if (minutes > -60 * 24) return relativeFormat.format(Math.round(minutes / 60), "hour");
  return relativeFormat.format(Math.round(minutes / 1440), "day");
}
