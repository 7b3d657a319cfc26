import type { UserPartsFragment } from "../generated/operations.ts";
import { operators } from "./recent-searches.ts";

/** What is being written at the caret of a search, and can be completed. */
export interface WantedTerm {
  readonly kind: "from" | "in" | "before" | "after" | "on" | "during" | "operator";
  readonly letters: string;
  /** Whether a dash before it turns it round. */
  readonly isExcluded: boolean;
  /** Where the term begins in the query. */
  readonly start: number;
}

export interface TermCompletion {
  readonly insert: string;
  readonly detail: string;
}

/** Quoted words are one part of a query, as in the search itself. */
const part = /-?"[^"]*"?|\S+/g;
const dayNames = [
  String.raw`\d{4}(?:-\d\d){0,2}|today|yesterday|\d{1,3}[dw]`,
  "sun(?:day)?|mon(?:day)?|tue(?:sday)?|wed(?:nesday)?|thu(?:rsday)?|fri(?:day)?|sat(?:urday)?",
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?",
  "sep(?:tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?",
].join("|");
const narrowing = new RegExp(
  `^(?:-?(?:from|in):.+|to:@?me|(?:before|after|on|during):(?:${dayNames})|-?has:(?:file|link|pin)s?|-?is:threads?)$`,
  "i",
);
const days = [
  { daysAgo: 0, named: "today" },
  { daysAgo: 1, named: "yesterday" },
  { daysAgo: 7, named: "7d" },
  { daysAgo: 30, named: "30d" },
];

/** The term that ends at the caret, null where nothing can be completed, as within quoted words. */
export function termAt(query: string, caret: number): WantedTerm | null {
  const last = [...query.slice(0, caret).matchAll(part)].at(-1);
  if (last === undefined || last.index + last[0].length !== caret) return null;
  const isExcluded = last[0].startsWith("-");
  const text = last[0].slice(isExcluded ? 1 : 0);
  const [, operator, value = ""] = /^(from:@?|in:#?|before:|after:|on:|during:)(.*)$/iu.exec(text) ?? [];
  if (operator === undefined) return { kind: "operator", letters: text.toLowerCase(), isExcluded, start: last.index };
  const kind = operator.slice(0, operator.indexOf(":")).toLowerCase() as WantedTerm["kind"];
  return { kind, letters: value.toLowerCase(), isExcluded, start: last.index };
}

/** The completions of a term; `people` and `channels` are those found for it. */
export function termCompletions(
  wanted: WantedTerm,
  people: readonly UserPartsFragment[],
  channels: readonly string[],
  nowMs: number,
): TermCompletion[] {
  const plain = plainCompletions(wanted, people, channels, nowMs);
  if (!wanted.isExcluded) return plain;
  return plain.flatMap(({ insert, detail }) =>
    excluding.test(insert) ? [{ insert: `-${insert}`, detail: `not ${detail}` }] : [],
  );
}

/** What the search can leave out. */
const excluding = /^(?:from|in|has|is):/;

function plainCompletions(
  { kind, letters }: WantedTerm,
  people: readonly UserPartsFragment[],
  channels: readonly string[],
  nowMs: number,
): TermCompletion[] {
  if (kind === "from") return people.map(({ name, displayName }) => ({ insert: `from:${name}`, detail: displayName }));
  if (kind === "in") return channels.filter(isOneTerm).map((name) => ({ insert: `in:${name}`, detail: "" }));
  if (kind === "operator") return operatorsBegun(letters);
  return daysBegun(kind, letters, nowMs);
}

/** Days by name, with their date beside it; by date where no name begins so. */
function daysBegun(kind: string, letters: string, nowMs: number): TermCompletion[] {
  const offered = days.map(({ daysAgo, named }) => ({ named, date: dayOf(nowMs, daysAgo) }));
  const byName = offered.filter(({ named }) => named.startsWith(letters));
  if (byName.length > 0) return byName.map(({ named, date }) => ({ insert: `${kind}:${named}`, detail: date }));
  const byDate = offered.filter(({ date }) => date.startsWith(letters));
  return byDate.map(({ named, date }) => ({ insert: `${kind}:${date}`, detail: named }));
}

/** The search has no way to write a name with a space in it. */
const isOneTerm = (name: string): boolean => !/\s/.test(name);

const operatorsBegun = (letters: string): TermCompletion[] =>
  operators
    .filter(({ text }) => text.length > 1 && text.startsWith(letters))
    .map(({ text, meaning }) => ({ insert: text, detail: meaning }));

/** In the time zone of the browser, as the search counts days. */
function dayOf(nowMs: number, daysAgo: number): string {
  const day = new Date(nowMs);
  day.setDate(day.getDate() - daysAgo);
  return day.toLocaleDateString("sv-SE");
}

/** The query with a completion in place of the term, and where the caret stands then. */
export function completed(query: string, caret: number, { start }: WantedTerm, insert: string): { query: string; caret: number } {
  const before = `${query.slice(0, start)}${insert}${insert.endsWith(":") ? "" : " "}`;
  return { query: `${before}${query.slice(caret).trimStart()}`, caret: before.length };
}

/** The terms that narrow a query down, each once; the one that is being written is left out. */
export function narrowingTerms(query: string, written: WantedTerm | null): string[] {
  const terms = [...query.matchAll(part)].filter(({ index }) => index !== written?.start).map(([text]) => text);
  return [...new Set(terms.filter((text) => narrowing.test(text) && !isNoDate(text)))];
}

/** A written day or month that no calendar has: it is searched as words. */
function isNoDate(term: string): boolean {
  const [, month, day = "-01"] = /:(\d{4}-\d\d)(-\d\d)?$/.exec(term) ?? [];
  if (month === undefined) return false;
  const date = new Date(`${month}${day}`);
  return Number.isNaN(date.getTime()) || !date.toISOString().startsWith(`${month}${day}`);
}

/** The query without each occurrence of a term. */
export const withoutTerm = (query: string, term: string): string =>
  (query.match(part) ?? []).filter((text) => text !== term).join(" ");
