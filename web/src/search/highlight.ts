export interface TextPart {
  readonly text: string;
  readonly isHit: boolean;
}

/** The words and phrases of a query as they are written, without operators and excluded words. */
export function writtenWords(query: string): string[] {
  const parts = query.match(/-?(?:[\w-]+:)?(?:"[^"]*"|\S+)/gu) ?? [];
  return parts.filter((part) => !part.startsWith("-") && !/^(?:from|in|to|before|after|on|during|has|is):/i.test(part));
}

/** The words and phrases of a query that can be seen in a text. */
export const wordsIn = (query: string): string[] =>
  writtenWords(query)
    .map((part) => part.replace(/"/g, "").trim())
    .filter((part) => part !== "");

/** A text cut so that its first hit can be seen, in parts that are hits or not. */
export function highlighted(text: string, words: readonly string[], lengthMax = 240): TextPart[] {
  const excerpt = around(text, words, lengthMax);
  const pattern = patternOf(words);
  if (pattern === null) return [{ text: excerpt, isHit: false }];
  return excerpt
    .split(pattern)
    .map((part, index) => ({ text: part, isHit: index % 2 === 1 }))
    .filter((part) => part.text !== "");
}

/**
 * Hits are prefixes of words, as in the search; a term that begins with a sign (`.net`) is found
 * within words too.
 */
function patternOf(words: readonly string[]): RegExp | null {
  if (words.length === 0) return null;
  const choices = [...words].sort((left, right) => right.length - left.length).map(patternOfWord);
  return new RegExp(`(${choices.join("|")})`, "giu");
}

const patternOfWord = (word: string): string =>
  /^[\p{L}\p{N}]/u.test(word) ? `(?<![\\p{L}\\p{N}])${escaped(word)}` : escaped(word);

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&").replace(/\s+/g, "\\s+");

/** The beginning of the first whole word from a place on, at the latest the hit itself. */
function wordStart(text: string, from: number, hit: number): number {
  const space = text.slice(from, hit).search(/\s/);
  return space === -1 ? from : from + space + 1;
}

/** The end of the last whole word; words longer than this are cut. */
const wordLengthMax = 30;

function wordEnd(text: string, end: number): number {
  if (end >= text.length || /\s/.test(text[end] ?? "")) return end;
  const space = text.slice(end - wordLengthMax, end).search(/\s\S*$/);
  return space === -1 ? end : end - wordLengthMax + space;
}

function around(text: string, words: readonly string[], lengthMax: number): string {
  if (text.length <= lengthMax) return text;
  const first = patternOf(words)?.exec(text)?.index ?? 0;
  const start = first < lengthMax / 4 ? 0 : wordStart(text, first - Math.floor(lengthMax / 4), first);
  const end = wordEnd(text, start + lengthMax);
  return `${start > 0 ? "… " : ""}${text.slice(start, end)}${end < text.length ? " …" : ""}`;
}
