import MarkdownIt from "markdown-it";
import { withReplaced } from "./replace-matches.ts";

const markdown = new MarkdownIt({ html: false, linkify: false });

/** What can begin code, a link or the definition of a link. Without it, all of a text is words. */
const mayHoldMore = /[`\t]|~~~| {4}|\]\(|\]:/;

/** A match among the words of a Markdown text. */
export interface FoundMatch {
  readonly match: RegExpExecArray;
}

/**
 * The matches of a pattern in the words of a Markdown text: not those in code, in the address of a
 * link or in its title.
 */
export function outsideCode(text: string, pattern: RegExp): FoundMatch[] {
  const found = [...text.matchAll(pattern)].map((match) => ({ match }));
  if (found.length === 0 || !mayHoldMore.test(text)) return found;
  const seen = placesInWords(text, found);
  return found.filter((_match, place) => seen.has(place));
}

/**
 * The parser does not tell where a word stood in the text. So each match is replaced by its number
 * between two signs that the text does not contain, and the numbers are found again among the words.
 */
function placesInWords(text: string, found: readonly FoundMatch[]): ReadonlySet<number> {
  const sign = unusedSign(text);
  const marks = found.map(({ match }, place) => ({ match, by: `${sign}${place}${sign}` }));
  const words = wordsOf(withReplaced(text, marks));
  return new Set(Array.from(words.matchAll(new RegExp(`${sign}(\\d+)${sign}`, "g")), ([, place]) => Number(place)));
}

/** A character of the private use area, which Markdown takes for a letter. */
function unusedSign(text: string): string {
  for (let code = 0xe000; ; code += 1) {
    const sign = String.fromCharCode(code);
    if (!text.includes(sign)) return sign;
  }
}

/** The inline text: a code block has no inline tokens, and a code span is a token of another type. */
function wordsOf(text: string): string {
  const inline = markdown.parse(text, {}).flatMap((block) => [...(block.children ?? []), { type: "softbreak", content: "" }]);
  return inline.map((token) => (token.type === "text" ? token.content : " ")).join("");
}
