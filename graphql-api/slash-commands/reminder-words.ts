import { nextTime, type Repeats } from "../scheduled-messages/repeats.ts";
import { type NoTime, type Now, oftenPattern, type TimeMeant, timeMeant, timePattern } from "./time-words.ts";

export interface Reminder {
  /** `me`, `@name` or `#channel`. */
  readonly whom: string;
  readonly text: string;
  readonly when: TimeMeant;
  /** Null for once. */
  readonly repeats: Repeats | null;
}

/** Why words are no reminder. */
export type Unclear = NoTime | "severalTimes" | "numbersOnly" | "howOften";

interface Said {
  readonly text: string;
  readonly when: string;
}

const when = `(?:${oftenPattern}|${timePattern})`;
const places = {
  before: new RegExp(`^(${when})(?:\\s*,\\s*|\\s+)([\\s\\S]+)$`, "i"),
  behind: new RegExp(`^([\\s\\S]+?)[\\s,](${when})[.!]?$`, "i"),
  quotedBefore: /^([^"“”]+)["“]([^"“”]+)["”]$/,
  quotedBehind: /^(?:to\s+)?["“]([^"“”]+)["”]\s*([\s\S]+)$/,
  often: /^every\s+(\w+)(?:\s+([\s\S]+))?$/i,
  /** At the end of what is said, it makes the time something else. */
  unknownOften: /\bevery(?:(?:\s+\S+){1,2}|\s.*\b(?:week|month|year)s?)$/i,
  every: /(?:^|\s)every\s/i,
  numbersOnly: /(?:^|\s)on\s+\d{1,2}[/.]\d{1,2}/i,
  alone: new RegExp(`^${when}$`, "i"),
};

/**
 * What a reminder says, such as `me to call Zoe in 20 minutes` or `me at 5pm call the bank`. Other
 * times than its own are in quotation marks with what it says.
 */
export function parseReminder(written: string, now: Now): Reminder | Unclear {
  const [, whom = "", rest = ""] = /^(me|[@#]\S+)\s+([\s\S]+)$/i.exec(written.trim()) ?? [];
  const found = quoted(rest) ?? unquoted(rest);
  if (typeof found === "string") return found;
  const said = {
    whom: /^me$/i.test(whom) ? "me" : whom,
    text: found.text
      .trim()
      .replace(/^to\s+|,$/g, "")
      .trim(),
  };
  if (said.text === "") return "unknown";
  const [, often, time = "at 9:00"] = places.often.exec(found.when) ?? [];
  if (often !== undefined) return repeated(said, often.toLowerCase(), time, now);
  const meant = timeMeant(found.when, now);
  return typeof meant === "string" ? meant : { ...said, when: meant, repeats: null };
}

function quoted(rest: string): Said | undefined {
  const [, textBefore = "", behind = ""] = places.quotedBehind.exec(rest) ?? [];
  const [, before = "", textBehind = ""] = places.quotedBefore.exec(rest) ?? [];
  if (places.alone.test(behind)) return { text: textBefore, when: behind };
  const at = before.trim().replace(/\sto$/i, "").trim();
  return places.alone.test(at) ? { text: textBehind, when: at } : undefined;
}

function unquoted(rest: string): Said | Unclear {
  if (places.alone.test(rest)) return "unknown";
  const behind = places.behind.exec(rest);
  const before = places.before.exec(rest);
  if (behind !== null && before !== null) return "severalTimes";
  if (behind === null && before === null) return withoutTime(rest);
  const [text = "", at = ""] = behind === null ? [before?.[2], before?.[1]] : [behind[1], behind[2]];
  return places.unknownOften.test(text) ? "howOften" : { text, when: at };
}

function withoutTime(rest: string): Unclear {
  if (places.numbersOnly.test(rest)) return "numbersOnly";
  return places.every.test(rest) ? "howOften" : "unknown";
}

/** From the next such day on. */
function repeated(said: Pick<Reminder, "whom" | "text">, often: string, time: string, now: Now): Reminder | NoTime {
  const repeats = often === "day" ? "daily" : often === "weekday" ? "weekdays" : "weekly";
  const clock = /^at\s/i.test(time) ? time : `at ${time}`;
  const first = timeMeant(repeats === "weekly" ? `${often} ${clock}` : clock, now);
  if (typeof first === "string") return first;
  const isWeekend = new Date(`${first.localTime.slice(0, 10)}T00:00Z`).getUTCDay() % 6 === 0;
  const next = repeats === "weekdays" && isWeekend ? nextTime(first, repeats, now.nowMs) : undefined;
  return { ...said, when: next ? { ...next, atMs: next.sendAtMs } : first, repeats };
}

/** Until when a pause lasts: `2 hours`, `until 17:00`, or an hour without words. */
export function parsePause(written: string, now: Now): number | undefined {
  const words = written === "" ? "1 hour" : written.replace(/^for\s+/, "");
  const until = /^until\s+(.+)$/.exec(words)?.[1];
  const at = until === undefined ? `in ${words}` : /^\d{1,2}(?::\d\d)?\s*(?:[ap]m)?$/i.test(until) ? `at ${until}` : until;
  const meant = timeMeant(at, now);
  return typeof meant === "string" ? undefined : meant.atMs;
}
