import type { UserPartsFragment } from "../generated/operations.ts";
import { operators } from "./recent-searches.ts";

/** What is being written at the caret of a search, and can be completed. */
export interface WantedTerm {
  readonly kind: "from" | "in" | "before" | "after" | "operator";
  readonly letters: string;
  /** Where the term begins in the query. */
  readonly start: number;
}

export interface TermCompletion {
  readonly insert: string;
  readonly detail: string;
}

const dayMs = 24 * 60 * 60_000;

/** Quoted words are one part of a query, as in the search itself. */
const part = /-?"[^"]*"?|\S+/g;
const narrowing = /^(?:(?:from|in):.+|(?:before|after):\d{4}-\d\d-\d\d|has:(?:files?|links?))$/i;
const days = [
  { daysAgo: 0, detail: "today" },
  { daysAgo: 1, detail: "yesterday" },
  { daysAgo: 7, detail: "a week ago" },
  { daysAgo: 30, detail: "30 days ago" },
];

/** The term that ends at the caret, null where nothing can be completed, as within quoted words. */
export function termAt(query: string, caret: number): WantedTerm | null {
  const last = [...query.slice(0, caret).matchAll(part)].at(-1);
  if (last === undefined || last.index + last[0].length !== caret) return null;
  const [, operator, value = ""] = /^(from:@?|in:#?|before:|after:)(.*)$/iu.exec(last[0]) ?? [];
  if (operator === undefined) return { kind: "operator", letters: last[0].toLowerCase(), start: last.index };
  const kind = operator.slice(0, operator.indexOf(":")).toLowerCase() as WantedTerm["kind"];
  return { kind, letters: value.toLowerCase(), start: last.index };
}

/** The completions of a term; `people` and `channels` are those found for it. */
export function termCompletions(
  { kind, letters }: WantedTerm,
  people: readonly UserPartsFragment[],
  channels: readonly string[],
  nowMs: number,
): TermCompletion[] {
  if (kind === "from") return people.map(({ name, displayName }) => ({ insert: `from:${name}`, detail: displayName }));
  if (kind === "in") return channels.filter(isOneTerm).map((name) => ({ insert: `in:${name}`, detail: "" }));
  if (kind === "operator") return operatorsBegun(letters);
  return days
    .map(({ daysAgo, detail }) => ({ insert: `${kind}:${dayOf(nowMs - daysAgo * dayMs)}`, detail }))
    .filter(({ insert }) => insert.startsWith(`${kind}:${letters}`));
}

/** The search has no way to write a name with a space in it. */
const isOneTerm = (name: string): boolean => !/\s/.test(name);

const operatorsBegun = (letters: string): TermCompletion[] =>
  operators
    .filter(({ text }) => text.length > 1 && text.startsWith(letters))
    .map(({ text, meaning }) => ({ insert: text, detail: meaning }));

const dayOf = (atMs: number): string => new Date(atMs).toISOString().slice(0, "2026-01-31".length);

/** The query with a completion in place of the term, and where the caret stands then. */
export function completed(query: string, caret: number, { start }: WantedTerm, insert: string): { query: string; caret: number } {
  const before = `${query.slice(0, start)}${insert}${insert.endsWith(":") ? "" : " "}`;
  return { query: `${before}${query.slice(caret).trimStart()}`, caret: before.length };
}

/** The terms that narrow a query down, each once; the one that is being written is left out. */
export function narrowingTerms(query: string, written: WantedTerm | null): string[] {
  const terms = [...query.matchAll(part)].filter(({ index }) => index !== written?.start).map(([text]) => text);
  return [...new Set(terms.filter((text) => narrowing.test(text)))];
}

/** The query without each occurrence of a term. */
export const withoutTerm = (query: string, term: string): string =>
  (query.match(part) ?? []).filter((text) => text !== term).join(" ");
