/** A keyword as it is looked for. */
export interface Keyword {
  readonly text: string;
  readonly words: readonly string[];
}

/** The words of one message, taken apart when the first person with keywords asks. */
export interface NotedWords {
  haveOneOf(keywords: readonly Keyword[]): boolean;
}

const wordPattern = /[\p{L}\p{M}\p{N}_]+/gu;
const wordEnd = /[\p{L}\p{M}\p{N}_]$/u;
const wordStart = /^[\p{L}\p{M}\p{N}_]/u;

const fold = (text: string): string => text.normalize("NFKC").toLowerCase();
const wordsIn = (text: string): string[] => text.match(wordPattern) ?? [];

export function keywordOf(keyword: string): Keyword {
  const text = fold(keyword.trim());
  return { text, words: wordsIn(text) };
}

/**
 * Keywords are found as whole words, whatever their case. A keyword is looked for in the text only
 * where the text has all of its words, so that a long message costs little for many people.
 */
export function notedWords(...texts: readonly (string | null)[]): NotedWords {
  let folded: { readonly text: string; readonly words: ReadonlySet<string> } | undefined;
  const take = () => {
    const text = fold(texts.filter((part) => part !== null).join("\n"));
    return { text, words: new Set(wordsIn(text)) };
  };
  return {
    haveOneOf(keywords) {
      folded ??= take();
      const { text, words } = folded;
      return keywords.some(
        (keyword) => keyword.text !== "" && keyword.words.every((word) => words.has(word)) && standsIn(text, keyword.text),
      );
    },
  };
}

function standsIn(text: string, keyword: string): boolean {
  for (let at = text.indexOf(keyword); at !== -1; at = text.indexOf(keyword, at + 1)) {
    const isBegun = wordStart.test(keyword) && wordEnd.test(text.slice(Math.max(0, at - 2), at));
    const end = at + keyword.length;
    const goesOn = wordEnd.test(keyword) && wordStart.test(text.slice(end, end + 2));
    if (!isBegun && !goesOn) return true;
  }
  return false;
}
