/** A parsed search. */
export interface SearchTerms {
  readonly words: readonly string[];
  readonly phrases: readonly (readonly string[])[];
  readonly excludedWords: readonly string[];
  /** Names after `from:`, without `@`, lower case. */
  readonly from: readonly string[];
  /** Names after `in:`, without `#`, lower case. */
  readonly in: readonly string[];
  /** Epoch milliseconds, exclusive. */
  readonly beforeMs: number | null;
  /** Epoch milliseconds, exclusive. */
  readonly afterMs: number | null;
  readonly hasFile: boolean;
  readonly hasLink: boolean;
}

type Term = Partial<{ readonly [Name in keyof SearchTerms]: SearchTerms[Name] }>;

const dayMs = 24 * 60 * 60_000;

/** A quoted phrase, or the text between spaces. */
const part = /-?"[^"]*"?|\S+/g;

/** Parses a search. Text that is not an operator, or has no meaning after its colon, is words. */
export function searchTermsOf(query: string): SearchTerms {
  const terms = (query.match(part) ?? []).map(termOf);
  return {
    words: withLastOpen(
      terms.flatMap((term) => term.words ?? []),
      query,
    ),
    phrases: terms.flatMap((term) => term.phrases ?? []),
    excludedWords: terms.flatMap((term) => term.excludedWords ?? []),
    from: terms.flatMap((term) => term.from ?? []),
    in: terms.flatMap((term) => term.in ?? []),
    beforeMs: extreme(
      Math.min,
      terms.map((term) => term.beforeMs),
    ),
    afterMs: extreme(
      Math.max,
      terms.map((term) => term.afterMs),
    ),
    hasFile: terms.some((term) => term.hasFile === true),
    hasLink: terms.some((term) => term.hasLink === true),
  };
}

export const isEmptySearch = (terms: SearchTerms): boolean =>
  [terms.words, terms.phrases, terms.from, terms.in].every((list) => list.length === 0) &&
  terms.beforeMs === null &&
  terms.afterMs === null &&
  !terms.hasFile &&
  !terms.hasLink;

function termOf(text: string): Term {
  if (text.startsWith('"')) return { phrases: phrasesIn(text) };
  if (text.startsWith("-") && text.length > 1) return { excludedWords: wordsIn(text.slice(1)) };
  const colon = text.indexOf(":");
  const operator = operators.get(text.slice(0, Math.max(0, colon)).toLowerCase());
  return operator?.(text.slice(colon + 1).toLowerCase()) ?? { words: [text] };
}

/** Each operator's meaning; undefined where there is none, as in `before:lunch`. */
const operators: ReadonlyMap<string, (value: string) => Term | undefined> = new Map([
  ["from", (value: string) => named("from", value.replace(/^@/, ""))],
  ["in", (value: string) => named("in", value.replace(/^#/, ""))],
  ["before", (value: string) => onDay(value, (startMs) => ({ beforeMs: startMs }))],
  ["after", (value: string) => onDay(value, (startMs) => ({ afterMs: startMs + dayMs - 1 }))],
  ["has", carrying],
]);

function carrying(value: string): Term | undefined {
  if (value === "file" || value === "files") return { hasFile: true };
  return value === "link" || value === "links" ? { hasLink: true } : undefined;
}

const named = (operator: "from" | "in", name: string): Term | undefined => (name === "" ? undefined : { [operator]: [name] });

function onDay(value: string, meaning: (startMs: number) => Term): Term | undefined {
  const startMs = /^\d{4}-\d\d-\d\d$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(startMs) ? undefined : meaning(startMs);
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
