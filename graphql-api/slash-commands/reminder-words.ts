import { instantOf, localTimeAt } from "../scheduled-messages/local-time.ts";
import { nextTime, type Repeats } from "../scheduled-messages/repeats.ts";

interface Now {
  /** Epoch milliseconds. */
  readonly nowMs: number;
  readonly timeZone: string;
}

export interface Reminder {
  /** `me`, `@name` or `#channel`. */
  readonly whom: string;
  readonly text: string;
  readonly when: TimeMeant;
  /** Null for once. */
  readonly repeats: Repeats | null;
}

/** What clocks of a zone show at a time, and its instant. */
export interface TimeMeant {
  readonly localTime: string;
  readonly timeZone: string;
  /** Epoch milliseconds. */
  readonly atMs: number;
}

const [minuteMs, hourMs, dayMs] = [60_000, 3_600_000, 86_400_000];
const unitsMs: Readonly<Record<string, number>> = {
  ...{ minute: minuteMs, min: minuteMs, m: minuteMs, hour: hourMs, h: hourMs },
  ...{ day: dayMs, d: dayMs, week: 7 * dayMs },
};
const weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const morning = "09:00";

const amount = String.raw`(\d{1,4}|an?|one)\s*(minute|min|m|hour|h|day|d|week)s?`;
const clock = String.raw`(\d{1,2})(?::(\d{2}))?\s*(am|pm)?`;
const day = `today|tomorrow|${weekdays.join("|")}`;
const patterns = {
  after: new RegExp(`^in\\s+${amount}$`),
  at: new RegExp(`^at\\s+${clock}$`),
  onDay: new RegExp(`^(?:on\\s+)?(${day})(?:\\s+at\\s+${clock})?$`),
};
/** How often, at the end of a text. */
const oftenAtEnd = new RegExp(`^([\\s\\S]*?)\\s*\\bevery\\s+(day|weekday|${weekdays.join("|")})(?:\\s+at\\s+(${clock}))?$`, "i");
/** A time at the end of a text. */
const timeAtEnd = new RegExp(
  `^([\\s\\S]*?)\\s*\\b(in\\s+${amount}|(?:(?:on\\s+)?(?:${day})(?:\\s+at\\s+${clock})?)|at\\s+${clock})$`,
  "i",
);

/** What a reminder says, such as `me to call Zoe in 20 minutes`; undefined for what is none. */
export function parseReminder(written: string, now: Now): Reminder | undefined {
  const [, whom = "", rest = ""] = /^(me|[@#]\S+)\s+([\s\S]+)$/.exec(written.trim()) ?? [];
  const often = oftenAtEnd.exec(rest);
  const [, said = "", when = ""] = often ?? timeAtEnd.exec(rest) ?? [];
  const text = said.replace(/^to\s+/, "").trim();
  if (text === "") return undefined;
  if (often) return repeated({ whom, text }, when.toLowerCase(), often[3] ?? morning, now);
  const meant = timeMeant(when, now);
  return meant && { whom, text, when: meant, repeats: null };
}

/** From the next such day on. */
function repeated(said: Pick<Reminder, "whom" | "text">, often: string, time: string, now: Now): Reminder | undefined {
  const repeats = often === "day" ? "daily" : often === "weekday" ? "weekdays" : "weekly";
  const first = timeMeant(repeats === "weekly" ? `${often} at ${time}` : `at ${time}`, now);
  if (first === undefined || repeats !== "weekdays") return first && { ...said, when: first, repeats };
  const isWeekend = new Date(`${first.localTime.slice(0, 10)}T00:00Z`).getUTCDay() % 6 === 0;
  const when = isWeekend ? nextTime(first, repeats, now.nowMs) : undefined;
  return { ...said, when: when ? { ...when, atMs: when.sendAtMs } : first, repeats };
}

/** Until when a pause lasts: `2 hours`, `until 17:00`, or an hour without words. */
export function parsePause(written: string, now: Now): number | undefined {
  const words = written === "" ? "1 hour" : written.replace(/^for\s+/, "");
  const until = /^until\s+(.+)$/.exec(words)?.[1];
  const when = until === undefined ? `in ${words}` : /^\d/.test(until) ? `at ${until}` : until;
  return timeMeant(when, now)?.atMs;
}

/** Undefined for words that mean no time. */
function timeMeant(written: string, now: Now): TimeMeant | undefined {
  const words = written.trim().toLowerCase().replaceAll(/\s+/g, " ");
  const after = patterns.after.exec(words);
  // A time that clocks show twice would not say which of the two is meant, so these are in UTC.
  const timeZone = after ? "UTC" : now.timeZone;
  const localTime = after ? afterAWhile(after, now) : wallTimeOf(words, now);
  const atMs = localTime === undefined ? undefined : instantOf(localTime, timeZone);
  return localTime === undefined || atMs === undefined ? undefined : { localTime, timeZone, atMs };
}

/** What clocks show at a time of a day. */
function wallTimeOf(words: string, now: Now): string | undefined {
  const at = patterns.at.exec(words);
  if (at) return nextAt(clockOf(at.slice(1)), now);
  const onDay = patterns.onDay.exec(words);
  return onDay ? atDay(onDay[1] ?? "", onDay[2] === undefined ? morning : clockOf(onDay.slice(2)), now) : undefined;
}

function afterAWhile([, many = "", unit = ""]: RegExpExecArray, { nowMs }: Now): string | undefined {
  const count = /^\d/.test(many) ? Number(many) : 1;
  return count === 0 ? undefined : localTimeAt(nowMs + count * (unitsMs[unit] ?? 0), "UTC");
}

function clockOf([hours = "", minutes = "00", half]: readonly (string | undefined)[]): string | undefined {
  const written = Number(hours);
  if (half !== undefined && (written < 1 || written > 12)) return undefined;
  const hour = half === undefined ? written : (written % 12) + (half === "pm" ? 12 : 0);
  return hour > 23 || Number(minutes) > 59 ? undefined : `${String(hour).padStart(2, "0")}:${minutes}`;
}

/** Today at this time, or tomorrow when it is over. */
function nextAt(time: string | undefined, now: Now): string | undefined {
  const today = time && atDay("today", time, now);
  const isToCome = today && (instantOf(today, now.timeZone) ?? 0) > now.nowMs;
  return isToCome ? today : time && atDay("tomorrow", time, now);
}

/** A weekday is the next one after today. */
function atDay(named: string, time: string | undefined, { nowMs, timeZone }: Now): string | undefined {
  const date = localTimeAt(nowMs, timeZone)?.slice(0, 10);
  if (date === undefined || time === undefined) return undefined;
  const midnightMs = Date.parse(`${date}T00:00Z`);
  const weekday = weekdays.indexOf(named);
  const untilWeekday = (weekday - new Date(midnightMs).getUTCDay() + 7) % 7 || 7;
  const days = named === "today" ? 0 : named === "tomorrow" ? 1 : untilWeekday;
  return `${new Date(midnightMs + days * dayMs).toISOString().slice(0, 10)}T${time}`;
}
