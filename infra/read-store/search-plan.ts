import { type StoredValue, storedValue } from "./index-value.ts";
import { requireLimit } from "./range-plan.ts";
import type { SearchDeclaration, SearchQuery } from "./read-store.ts";
import { tokenize } from "./tokenize.ts";

/** Tokens that follow each other; with `isPrefix` the last one is a prefix. */
export interface SearchPhrase {
  readonly tokens: readonly string[];
  readonly isPrefix: boolean;
}

export interface SearchFilter {
  /** The place of the field among the declared filters. */
  readonly fieldNumber: number;
  readonly field: string;
  readonly values: readonly (string | number)[];
}

export interface SearchPlan {
  /** Of each list one phrase must occur. */
  readonly required: readonly (readonly SearchPhrase[])[];
  readonly excluded: readonly SearchPhrase[];
  readonly filters: readonly SearchFilter[];
  readonly excludedFilters: readonly SearchFilter[];
}

/** The tokenised search; undefined when it can find nothing. Throws for an undeclared filter. */
export function searchPlan(declaration: SearchDeclaration, query: SearchQuery): SearchPlan | undefined {
  requireLimit(query.limit);
  const phrases = (query.phrases ?? []).filter((words) => words.length > 0);
  const asked = [...query.words.map((word) => [word]), ...phrases].map((words) => choicesOf(words, query));
  const required = asked.map((choices) => choices.map(searchPhrase).filter(hasTokens)).filter((choices) => choices.length > 0);
  const unwanted = [...(query.excludedWords ?? []).map((word) => [word]), ...(query.excludedPhrases ?? [])];
  const excluded = unwanted.flatMap((words) => choicesOf(words, query).map(searchPhrase)).filter(hasTokens);
  const filters = searchFilters(declaration, query.filters);
  const excludedFilters = searchFilters(declaration, query.excludedFilters).filter(({ values }) => values.length > 0);
  if (asked.length > 0 && required.length === 0) return undefined;
  if (filters.some((filter) => filter.values.length === 0)) return undefined;
  return { required, excluded, filters, excludedFilters };
}

/** Of the spellings of a phrase the first so many are searched. */
const choicesMax = 64;

/** The words themselves, then with other words of the same meaning in their places. */
const choicesOf = (words: readonly string[], { alternatives = {} }: SearchQuery): string[][] =>
  words.reduce<string[][]>(
    (begun, word) => {
      const same = [word, ...(Object.hasOwn(alternatives, word) ? (alternatives[word] ?? []) : [])];
      return begun.flatMap((first) => same.map((next) => [...first, next])).slice(0, choicesMax);
    },
    [[]],
  );

function searchPhrase(words: readonly string[]): SearchPhrase {
  return { tokens: words.flatMap(tokenize), isPrefix: words.at(-1)?.endsWith("*") ?? false };
}

const hasTokens = (phrase: SearchPhrase): boolean => phrase.tokens.length > 0;

const searchFilters = (declaration: SearchDeclaration, asked: SearchQuery["filters"] = {}): SearchFilter[] =>
  Object.entries(asked).map(([field, value]) => searchFilter(declaration, field, value));

type FilterValue = NonNullable<SearchQuery["filters"]>[string];

function searchFilter(declaration: SearchDeclaration, field: string, value: FilterValue): SearchFilter {
  const fieldNumber = declaration.filters.indexOf(field);
  if (fieldNumber === -1) throw new Error(`The search declares no filter ${field}.`);
  const values = (isList(value) ? value : [value]).map(storedValue).filter(isPresent);
  return { fieldNumber, field, values: [...new Set(values)] };
}

const isList = (value: FilterValue): value is Extract<FilterValue, readonly unknown[]> => Array.isArray(value);

const isPresent = (value: StoredValue): value is string | number => value !== null;
