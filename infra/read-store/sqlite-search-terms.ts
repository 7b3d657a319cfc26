import { type StoredValue, storedField } from "./index-value.ts";
import type { SearchDeclaration } from "./read-store.ts";
import type { SearchFilter, SearchPhrase, SearchPlan } from "./search-plan.ts";
import { tokenize } from "./tokenize.ts";

/**
 * What FTS5 gets for a document: the values of its filters as terms of their own, so that a filter narrows inside the index, then
 * the tokens of its text. Terms of ours begin with `=`, which no token does: `=` alone stands in every document, `==` between two
 * texts, so that no phrase reaches from one into the next.
 */
export interface SearchEntry {
  readonly order: string | number;
  readonly terms: string;
}

const everyDocument = "=";
const textBoundary = "==";

/** Undefined where the document has nothing to be ordered by: it is not found then. */
export function searchEntryOf(declaration: SearchDeclaration, document: object): SearchEntry | undefined {
  const order = storedField(document, declaration.order);
  if (order === null) return undefined;
  const terms = [everyDocument];
  for (const [fieldNumber, field] of declaration.filters.entries()) {
    const value = storedField(document, field);
    if (value !== null) terms.push(filterTerm(fieldNumber, value));
  }
  for (const [place, field] of declaration.text.entries()) {
    const text = storedField(document, field);
    if (place > 0) terms.push(textBoundary);
    if (typeof text === "string") terms.push(...tokenize(text));
  }
  return { order, terms: terms.join(" ") };
}

/** The query in the language of FTS5. Nothing in it comes from a person unquoted: tokens hold letters, digits and marks alone. */
export function matchOf({ required, excluded, filters }: SearchPlan): string {
  const wanted = [...filters.map(matchOfFilter), ...required.map(matchOfPhrase)];
  const match = (wanted.length === 0 ? [`"${everyDocument}"`] : wanted).join(" AND ");
  return excluded.length === 0 ? match : `(${match}) NOT (${excluded.map(matchOfPhrase).join(" OR ")})`;
}

const matchOfPhrase = ({ tokens, isPrefix }: SearchPhrase): string => `"${tokens.join(" ")}"${isPrefix ? " *" : ""}`;

const matchOfFilter = ({ fieldNumber, values }: SearchFilter): string =>
  `(${values.map((value) => `"${filterTerm(fieldNumber, value)}"`).join(" OR ")})`;

function filterTerm(fieldNumber: number, value: NonNullable<StoredValue>): string {
  return `=${fieldNumber}${typeof value === "number" ? "n" : "s"}${escaped(String(value))}`;
}

/** FTS5 lowers ASCII letters and splits at ASCII signs, so all but small letters, digits and hyphens are written in hex. */
function escaped(value: string): string {
  if (/^[a-z0-9-]*$/.test(value)) return value;
  const bytes = (sign: string) => [...Buffer.from(sign)].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");
  return value.replace(/[^a-z0-9-]/gu, bytes);
}
