import { instantOf, localTimeAt } from "../scheduled-messages/local-time.ts";

/** When and where a search is made: days have their beginnings in the person's time zone. */
export interface SearchMoment {
  /** Epoch milliseconds. */
  readonly nowMs: number;
  /** IANA name. */
  readonly timeZone: string;
}

/** A day, a month or a year: epoch milliseconds, without its end. */
export interface DaySpan {
  readonly startMs: number;
  readonly endMs: number;
}

/** Local dates such as `2026-01-31`, without the last one. */
type Dates = readonly [first: string, end: string];

const dayMs = 24 * 60 * 60_000;
const weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const months = [
  ...["january", "february", "march", "april", "may", "june"],
  ...["july", "august", "september", "october", "november", "december"],
];

/**
 * The days meant by `2026-01-31`, `2026-01`, `2026`, `today`, `yesterday`, `7d` or `2w` ago, a
 * weekday (the last one before today) or a month (the last one that has begun). Undefined for
 * anything else.
 */
export function daysMeant(value: string, { nowMs, timeZone }: SearchMoment): DaySpan | undefined {
  const today = localTimeAt(nowMs, timeZone)?.slice(0, 10);
  const dates = today === undefined ? undefined : (written(value) ?? named(value, today));
  const [startMs, endMs] = dates?.map((date) => instantOf(`${date}T00:00`, timeZone)) ?? [];
  return startMs === undefined || endMs === undefined ? undefined : { startMs, endMs };
}

function written(value: string): Dates | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(value) ?? [];
  if (year === undefined) return undefined;
  if (month === undefined) return [`${year}-01-01`, `${String(Number(year) + 1).padStart(4, "0")}-01-01`];
  if (day === undefined) return monthOf(Number(year), Number(month) - 1);
  return Number.isNaN(Date.parse(value)) ? undefined : dayFrom(value, 0);
}

function named(value: string, today: string): Dates | undefined {
  const [, count, unit] = /^(\d{1,3})([dw])$/.exec(value) ?? [];
  if (count !== undefined) return dayFrom(today, -Number(count) * (unit === "w" ? 7 : 1));
  if (value === "today") return dayFrom(today, 0);
  if (value === "yesterday") return dayFrom(today, -1);
  const weekday = placeOf(value, weekdays);
  if (weekday !== -1) return dayFrom(today, -((new Date(today).getUTCDay() - weekday + 7) % 7 || 7));
  const month = placeOf(value, months);
  const [year, current] = [Number(today.slice(0, 4)), Number(today.slice(5, 7)) - 1];
  return month === -1 ? undefined : monthOf(month > current ? year - 1 : year, month);
}

/** The place of a name, which may be cut to three letters; -1 for none. */
const placeOf = (value: string, names: readonly string[]): number =>
  names.findIndex((name) => name === value || name.slice(0, 3) === value);

const dateOf = (atMs: number): string => new Date(atMs).toISOString().slice(0, 10);

/** A written day stays as it is, so that the 30th of February is found to be none. */
const dayFrom = (date: string, days: number): Dates => {
  const startMs = Date.parse(date) + days * dayMs;
  return [days === 0 ? date : dateOf(startMs), dateOf(startMs + dayMs)];
};

const monthOf = (year: number, month: number): Dates | undefined =>
  month < 0 || month > 11 ? undefined : [dateOf(Date.UTC(year, month)), dateOf(Date.UTC(year, month + 1))];
