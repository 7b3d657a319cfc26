import { type DaySpan, daysMeant, type SearchMoment } from "./search-days.ts";
import { apartDays, notExcluded, notUnderstood, type UnreadTerm } from "./unread-terms.ts";

/** A parsed search. */
export interface SearchTerms {
  readonly words: readonly string[];
  readonly phrases: readonly (readonly string[])[];
  readonly excludedWords: readonly string[];
  readonly excludedPhrases: readonly (readonly string[])[];
  /** Names after `from:`, without `@`, lower case. */
  readonly from: readonly string[];
  readonly notFrom: readonly string[];
  /** Names after `in:`, without `#`, lower case. */
  readonly in: readonly string[];
  readonly notIn: readonly string[];
  /** Epoch milliseconds, exclusive. */
  readonly beforeMs: number | null;
  /** Epoch milliseconds, exclusive. */
  readonly afterMs: number | null;
  readonly marks: readonly Mark[];
  readonly notMarks: readonly Mark[];
  /** Only direct messages of others to the viewer. */
  readonly toMe: boolean;
  /**
   * What looks like an operator and is not understood, and is among the words; then days that exclude
   * each other.
   */
  readonly unread: readonly UnreadTerm[];
}

/** The field of a message's document that is 1 where `has:` or `is:` holds. */
export type Mark = "hasFile" | "hasLink" | "hasPin" | "inThread";

type Term = Partial<{ readonly [Name in keyof SearchTerms]: SearchTerms[Name] }>;

/** A quoted phrase, or the text between spaces. */
const part = /-?"[^"]*"?|\S+/g;

/** Parses a search. Text that is not an operator, or has no meaning after its colon, is words. */
export function searchTermsOf(query: string, moment: SearchMoment): SearchTerms {
  const parts = query.match(part) ?? [];
  const terms = parts.map((text) => termOf(text, moment));
  const days = daysOf(terms);
  const dayTerms = parts.filter((_text, index) => isOfDays(terms[index]));
  return {
    words: withLastOpen(
      terms.flatMap((term) => term.words ?? []),
      query,
    ),
    phrases: terms.flatMap((term) => term.phrases ?? []),
    excludedWords: terms.flatMap((term) => term.excludedWords ?? []),
    excludedPhrases: terms.flatMap((term) => term.excludedPhrases ?? []),
    from: terms.flatMap((term) => term.from ?? []),
    notFrom: terms.flatMap((term) => term.notFrom ?? []),
    in: terms.flatMap((term) => term.in ?? []),
    notIn: terms.flatMap((term) => term.notIn ?? []),
    ...days,
    marks: terms.flatMap((term) => term.marks ?? []),
    notMarks: terms.flatMap((term) => term.notMarks ?? []),
    toMe: terms.some((term) => term.toMe === true),
    unread: [...terms.flatMap((term) => term.unread ?? []), ...apartDays(dayTerms, days)],
  };
}

/** What all days of a search have in common. */
const daysOf = (terms: readonly Term[]): Pick<SearchTerms, "beforeMs" | "afterMs"> => ({
  beforeMs: extreme(
    Math.min,
    terms.map((term) => term.beforeMs),
  ),
  afterMs: extreme(
    Math.max,
    terms.map((term) => term.afterMs),
  ),
});

const isOfDays = ({ beforeMs, afterMs }: Term = {}): boolean => beforeMs !== undefined || afterMs !== undefined;

/** Exclusions alone ask for all other messages. */
export const isEmptySearch = ({ beforeMs, afterMs, toMe, unread: _, ...lists }: SearchTerms): boolean =>
  Object.values(lists).every((list) => list.length === 0) && beforeMs === null && afterMs === null && !toMe;

function termOf(text: string, moment: SearchMoment): Term {
  if (text.startsWith('"')) return { phrases: phrasesIn(text) };
  if (text.startsWith("-") && text.length > 1) return excluded(text, moment);
  return operationOf(text, moment) ?? { words: [text], unread: notUnderstood(text) };
}

/** What a term asks for by an operator; undefined for words. */
function operationOf(text: string, moment: SearchMoment): Term | undefined {
  const colon = text.indexOf(":");
  const operator = operators.get(text.slice(0, Math.max(0, colon)).toLowerCase());
  return operator?.(text.slice(colon + 1).toLowerCase(), moment);
}

/** What a dash turns round. Days and `to:me` have no opposite. */
function excluded(text: string, moment: SearchMoment): Term {
  const behind = text.slice(1);
  if (behind.startsWith('"')) return { excludedPhrases: phrasesIn(behind) };
  const { from, in: rooms, marks } = operationOf(behind, moment) ?? {};
  if (from !== undefined) return { notFrom: from };
  if (rooms !== undefined) return { notIn: rooms };
  if (marks !== undefined) return { notMarks: marks };
  return { excludedWords: wordsIn(behind), unread: notExcluded(text) };
}

type Operator = (value: string, moment: SearchMoment) => Term | undefined;

/** Each operator's meaning; undefined where there is none, as in `before:lunch`. */
const operators: ReadonlyMap<string, Operator> = new Map<string, Operator>([
  ["from", (value) => named("from", value.replace(/^@/, ""))],
  ["in", (value) => named("in", value.replace(/^#/, ""))],
  ["to", (value) => (value.replace(/^@/, "") === "me" ? { toMe: true } : undefined)],
  ["before", inDays(({ startMs }) => ({ beforeMs: startMs }))],
  ["after", inDays(({ endMs }) => ({ afterMs: endMs - 1 }))],
  ["on", inDays(within)],
  ["during", inDays(within)],
  ["has", marked({ file: "hasFile", link: "hasLink", pin: "hasPin" })],
  ["is", marked({ thread: "inThread" })],
]);

/** By what is written behind the colon, also with an `s` at its end. */
function marked(marks: Readonly<Record<string, Mark>>): Operator {
  const byWord = new Map(Object.entries(marks));
  return (value) => {
    const mark = byWord.get(value.replace(/s$/, ""));
    return mark === undefined ? undefined : { marks: [mark] };
  };
}

function named(operator: "from" | "in", name: string): Term | undefined {
  return name === "" ? undefined : { [operator]: [name] };
}

function inDays(meaning: (days: DaySpan) => Term): Operator {
  return (value, moment) => {
    const days = daysMeant(value, moment);
    return days && meaning(days);
  };
}

function within({ startMs, endMs }: DaySpan): Term {
  return { afterMs: startMs - 1, beforeMs: endMs };
}

const phrasesIn = (quoted: string): string[][] => {
  const words = wordsIn(quoted);
  return words.length === 0 ? [] : [words];
};

const wordsIn = (text: string): string[] => text.replaceAll('"', " ").match(/\S+/g) ?? [];

/** The last word is a prefix while it is typed; a space after it ends it. */
const withLastOpen = (words: string[], query: string): string[] => {
  const last = words.at(-1);
  return last === undefined || !query.endsWith(last) ? words : [...words.slice(0, -1), `${last}*`];
};

function extreme(pick: (...values: number[]) => number, values: readonly (number | null | undefined)[]): number | null {
  const given = values.filter((value) => value !== null && value !== undefined);
  return given.length === 0 ? null : pick(...given);
}
