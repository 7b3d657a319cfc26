import type { DocumentSeal } from "./document-seal.ts";
import { type StoredValue, storedField } from "./index-value.ts";
import type { SearchDeclaration } from "./read-store.ts";
import type { SearchFilter, SearchPhrase, SearchPlan } from "./search-plan.ts";
import { tokenize } from "./tokenize.ts";

/**
 * The terms that FTS5 gets for a document: one for each filter value, so that a filter narrows
 * inside the index, then the tokens of its text. Our own terms begin with `=`, which no token does:
 * `=` alone is in every document, `==` is between two texts, so that no phrase crosses from one
 * into the next.
 */
export interface SearchEntry {
  readonly order: string | number;
  readonly terms: string;
}

const everyDocument = "=";
const textBoundary = "==";

/** Undefined when the document has no value to be ordered by: searches do not find it. */
export function searchEntryOf(seal: DocumentSeal, declaration: SearchDeclaration, document: object): SearchEntry | undefined {
  const order = storedField(document, declaration.order);
  if (order === null) return undefined;
  const terms = [everyDocument];
  for (const [fieldNumber, field] of declaration.filters.entries()) {
    const value = storedField(document, field);
    if (value !== null) terms.push(filterTerm(fieldNumber, value));
  }
  const tokens = declaration.text.map((field) => {
    const text = storedField(document, field);
    return typeof text === "string" ? tokenize(text) : [];
  });
  for (const [place, words] of tokens.entries()) {
    if (place > 0) terms.push(textBoundary);
    for (const token of words) terms.push(seal.word(token));
  }
  const beginnings = new Set(tokens.flat().flatMap(seal.beginnings));
  if (beginnings.size > 0) terms.push(textBoundary, ...beginnings);
  return { order, terms: terms.join(" ") };
}

/**
 * The query in FTS5's language. No user text is in it unquoted: tokens contain only letters,
 * digits, marks, `+`, `#` and `.`.
 */
export function matchOf(seal: DocumentSeal, { required, excluded, filters, excludedFilters }: SearchPlan): string {
  const wanted = [...filters.map(matchOfFilter), ...required.map((choices) => matchOfAny(seal, choices))];
  const match = (wanted.length === 0 ? [`"${everyDocument}"`] : wanted).join(" AND ");
  // An inexact exclusion must not remove matches in the index.
  const phrases = excluded.filter((phrase) => isExact(seal, phrase)).map((phrase) => matchOfPhrase(seal, phrase));
  const unwanted = [...excludedFilters.map(matchOfFilter), ...phrases];
  return unwanted.length === 0 ? match : `(${match}) NOT (${unwanted.join(" OR ")})`;
}

/** Whether the index alone decides the matches; else they are candidates, checked one by one. */
export const isDecidedByIndex = (seal: DocumentSeal, { required, excluded }: SearchPlan): boolean =>
  [...required.flat(), ...excluded].every((phrase) => isExact(seal, phrase));

function isExact(seal: DocumentSeal, { tokens, isPrefix }: SearchPhrase): boolean {
  const beginning = isPrefix ? seal.beginning(tokens.at(-1) ?? "") : undefined;
  return beginning === undefined || (beginning.isExact && tokens.length === 1);
}

function matchOfAny(seal: DocumentSeal, choices: readonly SearchPhrase[]): string {
  const matches = choices.map((phrase) => matchOfPhrase(seal, phrase));
  return matches.length === 1 ? (matches[0] ?? "") : `(${matches.join(" OR ")})`;
}

function matchOfPhrase(seal: DocumentSeal, { tokens, isPrefix }: SearchPhrase): string {
  const beginning = isPrefix ? seal.beginning(tokens.at(-1) ?? "") : undefined;
  if (beginning === undefined) return `"${tokens.map(seal.word).join(" ")}"${isPrefix ? " *" : ""}`;
  const whole = tokens.slice(0, -1).map(seal.word).join(" ");
  return whole === "" ? `"${beginning.term}"` : `("${whole}" AND "${beginning.term}")`;
}

const matchOfFilter = ({ fieldNumber, values }: SearchFilter): string =>
  `(${values.map((value) => `"${filterTerm(fieldNumber, value)}"`).join(" OR ")})`;

function filterTerm(fieldNumber: number, value: NonNullable<StoredValue>): string {
  return `=${fieldNumber}${typeof value === "number" ? "n" : "s"}${escaped(String(value))}`;
}

/**
 * FTS5 lowers ASCII letters and splits at most ASCII punctuation, so all but lower-case letters,
 * digits and hyphens are written in hex.
 */
function escaped(value: string): string {
  if (/^[a-z0-9-]*$/.test(value)) return value;
  const bytes = (sign: string) => [...Buffer.from(sign)].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");
  return value.replace(/[^a-z0-9-]/gu, bytes);
}
