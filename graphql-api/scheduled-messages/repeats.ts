import { instantOf } from "./local-time.ts";

/** How often a message is sent: each day, each day from Monday to Friday, or each week on its day. */
export type Repeats = "daily" | "weekdays" | "weekly";

interface ClockTime {
  readonly localTime: string;
  readonly timeZone: string;
}

const dayMs = 24 * 60 * 60_000;
const searchedDaysMax = 10_000;

/**
 * The next time after both its last one and now, by the same clocks. Times that passed while nothing
 * could be sent are left out.
 */
export function nextTime({ localTime, timeZone }: ClockTime, repeats: Repeats, nowMs: number) {
  const [date = "", clock = ""] = localTime.split("T");
  const firstMs = Date.parse(`${date}T00:00Z`);
  const step = repeats === "weekly" ? 7 : 1;
  for (let days = step; days < searchedDaysMax; days += step) {
    const day = new Date(firstMs + days * dayMs);
    if (repeats === "weekdays" && isWeekend(day)) continue;
    const next = `${day.toISOString().slice(0, 10)}T${clock}`;
    const sendAtMs = instantOf(next, timeZone);
    if (sendAtMs === undefined) return undefined;
    if (sendAtMs > nowMs) return { localTime: next, timeZone, sendAtMs };
  }
  return undefined;
}

/** By the day that clocks show, for which the date stands as if its zone were UTC. */
const isWeekend = (day: Date): boolean => day.getUTCDay() % 6 === 0;
