import { countOf } from "../text/count-of.ts";

/**
 * "14:05, 3 hours ahead of you": the local time of a person; null where the time zone is not known.
 */
export function localTimeOf(timeZone: string | null | undefined, nowMs: number, ownTimeZone?: string): string | null {
  if (!timeZone) return null;
  try {
    const time = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit", weekday: "short", timeZone }).format(
      nowMs,
    );
    const hours = (offsetMsOf(timeZone, nowMs) - offsetMsOf(ownTimeZone, nowMs)) / 3_600_000;
    if (hours === 0) return `${time}, your time`;
    const count = countOf(Math.abs(hours), "hour");
    return `${time}, ${count} ${hours > 0 ? "ahead of" : "behind"} you`;
  } catch {
    return null;
  }
}

/** How far a time zone is ahead of UTC at a moment, to the minute. */
function offsetMsOf(timeZone: string | undefined, nowMs: number): number {
  const format = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" });
  const name = format.formatToParts(nowMs).find(({ type }) => type === "timeZoneName")?.value ?? "GMT";
  const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(name) ?? [];
  const offsetMinutes = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return (sign === "-" ? -1 : 1) * offsetMinutes * 60_000;
}
