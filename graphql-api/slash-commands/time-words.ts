import { instantOf, localTimeAt } from "../scheduled-messages/local-time.ts";

export interface Now {
  /** Epoch milliseconds. */
  readonly nowMs: number;
  readonly timeZone: string;
}

/** What clocks of a zone show at a time, and its instant. */
export interface TimeMeant {
  readonly localTime: string;
  readonly timeZone: string;
  /** Epoch milliseconds. */
  readonly atMs: number;
}

/** Why words mean no time that is to come. */
export type NoTime = "unknown" | "over" | "noSuchDay";

const [minuteMs, hourMs, dayMs] = [60_000, 3_600_000, 86_400_000];
const unitsMs: Readonly<Record<string, number>> = {
  ...{ minute: minuteMs, min: minuteMs, m: minuteMs, hour: hourMs, h: hourMs },
  ...{ day: dayMs, d: dayMs, week: 7 * dayMs },
};
const unitsInMonths: Readonly<Record<string, number>> = { month: 1, year: 12 };
const weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const morning = "09:00";

/** Patterns without groups of their own, for spaces of any kind and letters of any case. */
const month =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const dayNumber = String.raw`\d{1,2}(?:st|nd|rd|th)?(?![\d:]|\s*[ap]m\b)`;
const year = String.raw`(?:,?\s+\d{4}(?![\d:]))?`;
const date = String.raw`(?:\d{4}-\d\d-\d\d|${dayNumber}\s+(?:of\s+)?${month}${year}|${month}\s+${dayNumber}${year})`;
const weekday = `(?:${weekdays.join("|")})`;
const day = String.raw`(?:today|tomorrow|(?:on\s+)?(?:${weekday}|${date}))`;
const half = String.raw`\s*[ap]m`;
const clockEnd = String.raw`(?![\d:]|${half}\b)`;
/** Behind a day, or before it, these need no `at`. */
const clearClock = String.raw`(?:noon|midnight|(?:\d{1,2}:\d\d(?:${half})?|\d{1,2}${half})${clockEnd})`;
const atClock = String.raw`at\s+(?:${clearClock}|\d{1,2}${clockEnd})`;
const clock = `(?:${atClock}|${clearClock})`;
const amount = String.raw`(?:\d{1,4}|an?|one)\s*(?:minute|min|month|m|hour|h|day|d|week|year)s?`;

/** A time, as it stands in a text. */
export const timePattern = String.raw`(?:in\s+${amount}|${day}(?:,?\s+${clock})?|${clock},?\s+${day}|${atClock})`;
/** How often and when, as it stands in a text. */
export const oftenPattern = String.raw`(?:every\s+(?:day|weekday|${weekday})(?:\s+${clock})?)`;

const whole = {
  after: /^in (\d+|an?|one) ?([a-z]+?)s?$/,
  onDay: new RegExp(`^(${day})(?: (${clock}))?$`),
  at: new RegExp(`^(${clock})(?: (${day}))?$`),
  clock: /^(?:at )?(\d{1,2})(?::(\d\d))? ?([ap]m)?$/,
  fullDate: /^(\d{4})-(\d\d)-(\d\d)$/,
};

/** What words such as `tomorrow at 9` or `at 17:00` mean. */
export function timeMeant(written: string, now: Now): TimeMeant | NoTime {
  const words = written
    .toLowerCase()
    .replaceAll(/[\s,]+/g, " ")
    .trim();
  const after = whole.after.exec(words);
  // A time that clocks show twice would not say which of the two is meant, so these are in UTC.
  const timeZone = after && !inMonths(after) ? "UTC" : now.timeZone;
  const localTime = after ? afterAWhile(after, now) : wallTimeOf(words, now);
  if (localTime === undefined || localTime === "noSuchDay") return localTime ?? "unknown";
  const atMs = instantOf(localTime, timeZone);
  if (atMs === undefined) return "unknown";
  return atMs <= now.nowMs ? "over" : { localTime, timeZone, atMs };
}

const inMonths = ([, , unit = ""]: RegExpExecArray): number | undefined => unitsInMonths[unit];

function afterAWhile(after: RegExpExecArray, now: Now): string | undefined {
  const [, many = "", unit = ""] = after;
  const [unitMs, unitMonths] = [unitsMs[unit], inMonths(after)];
  const count = /^\d/.test(many) ? Number(many) : 1;
  if (count === 0) return undefined;
  if (unitMonths !== undefined) return afterMonths(count * unitMonths, now);
  return unitMs === undefined ? undefined : localTimeAt(now.nowMs + count * unitMs, "UTC");
}

/** On the same day of the month, or on the last one of a month that is shorter. */
function afterMonths(months: number, { nowMs, timeZone }: Now): string | undefined {
  const [date = "", clock = ""] = localTimeAt(nowMs, timeZone)?.split("T") ?? [];
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  const daysOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const atMs = Date.UTC(year, month - 1 + months, Math.min(day, daysOfMonth));
  return date === "" ? undefined : `${new Date(atMs).toISOString().slice(0, 10)}T${clock}`;
}

/** What clocks show at a time of a day. */
function wallTimeOf(words: string, now: Now): string | undefined {
  const [, named, late] = whole.onDay.exec(words) ?? [];
  if (named !== undefined) return onDay(named, late === undefined ? morning : clockOf(late), now);
  const [, early = "", dayAfter] = whole.at.exec(words) ?? [];
  const time = clockOf(early);
  return dayAfter === undefined ? nextAt(time, now) : onDay(dayAfter, time, now);
}

function clockOf(written: string): string | undefined {
  if (/noon$/.test(written)) return "12:00";
  if (/midnight$/.test(written)) return "00:00";
  const [, hours, minutes = "00", part] = whole.clock.exec(written) ?? [];
  const hour = Number(hours);
  if (hours === undefined || Number(minutes) > 59) return undefined;
  if (part !== undefined && (hour < 1 || hour > 12)) return undefined;
  const ofDay = part === undefined ? hour : (hour % 12) + (part === "pm" ? 12 : 0);
  return ofDay > 23 ? undefined : `${String(ofDay).padStart(2, "0")}:${minutes}`;
}

/** Today at this time, or tomorrow when it is over. */
function nextAt(time: string | undefined, now: Now): string | undefined {
  const today = onDay("today", time, now);
  const isToCome = today !== undefined && (instantOf(today, now.timeZone) ?? 0) > now.nowMs;
  return isToCome ? today : onDay("tomorrow", time, now);
}

/** A weekday is the next one after today. */
function onDay(written: string, time: string | undefined, { nowMs, timeZone }: Now): string | undefined {
  const today = localTimeAt(nowMs, timeZone)?.slice(0, 10);
  if (today === undefined || time === undefined) return undefined;
  const named = written.replace(/^on /, "");
  const ahead = daysAhead(named, today);
  const found = ahead === undefined ? dateOf(named, today) : dateAfter(today, ahead);
  return found === "noSuchDay" ? found : `${found}T${time}`;
}

function daysAhead(named: string, today: string): number | undefined {
  if (named === "today") return 0;
  if (named === "tomorrow") return 1;
  const index = weekdays.indexOf(named);
  return index === -1 ? undefined : (index - new Date(`${today}T00:00Z`).getUTCDay() + 7) % 7 || 7;
}

const dateAfter = (today: string, days: number): string =>
  new Date(Date.parse(`${today}T00:00Z`) + days * dayMs).toISOString().slice(0, 10);

/** A date without its year is the next one, from today on. */
function dateOf(named: string, today: string): string {
  const full = whole.fullDate.exec(named);
  if (full !== null) return existing(named);
  const [, given] = / (\d{4})$/.exec(named) ?? [];
  const dayOfMonth = /(?:^|[a-z] )(\d{1,2})/.exec(named)?.[1] ?? "";
  const monthNumber = months.findIndex((name) => new RegExp(`\\b${name}`).test(named)) + 1;
  const within = `${String(monthNumber).padStart(2, "0")}-${dayOfMonth.padStart(2, "0")}`;
  const thisYear = Number(today.slice(0, 4));
  const isOver = within < today.slice(5);
  return existing(`${given ?? (isOver ? thisYear + 1 : thisYear)}-${within}`);
}

function existing(written: string): string {
  const atMs = Date.parse(`${written}T00:00Z`);
  return Number.isFinite(atMs) && new Date(atMs).toISOString().startsWith(written) ? written : "noSuchDay";
}
