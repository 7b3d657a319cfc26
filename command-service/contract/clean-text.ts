/*
 * Every text that a person gives and others read goes through here: names, titles, topics, labels,
 * file names, messages. Half a surrogate pair is refused before (text-schemas.ts), because it can
 * be neither stored nor sent. For a text without visible characters `cleanLine` and `cleanLines`
 * return "".
 */

/**
 * Characters next to which a joiner changes what is seen. In Latin, Greek and Cyrillic a joiner
 * changes nothing.
 */
const joinable =
  "[[\\p{L}\\p{M}\\p{Extended_Pictographic}\\p{Emoji_Modifier}]--[\\p{sc=Latin}\\p{sc=Greek}\\p{sc=Cyrillic}\\u034F\\u115F\\u1160\\u3164\\uFFA0]]";
const variationSelector = "[\\uFE00-\\uFE0F\\u180B-\\u180D\\u180F\\u{E0100}-\\u{E01EF}]";

/**
 * Characters that are invisible, or change the direction of the text around them. Group 1 matches
 * those that are kept: parts of emoji; joiners where a script needs them; one variation selector
 * after the character that it changes. Made when it is needed first: that takes as long as loading
 * fifty modules.
 */
const hidden = (): RegExp => {
  hiddenOnce ??= new RegExp(
    `(\\p{RGI_Emoji}|(?<=${joinable})[\\u200C\\u200D](?=${joinable})|(?<=[^\\p{Default_Ignorable_Code_Point}\\s])${variationSelector})` +
      "|[\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_Point}\\uFFF9-\\uFFFB]|[\\p{Cc}--[\\t\\n\\r]]",
    "gv",
  );
  return hiddenOnce;
};
let hiddenOnce: RegExp | undefined;

/**
 * A visible character. A mark alone is not visible, because it needs a character to stand on. The
 * Braille blank is empty.
 */
const visible = /[^\s\p{Z}\p{Cc}\p{Cf}\p{Cs}\p{M}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]/u;

/** More marks on one character than any language uses. They would cover the lines above and below. */
const stackedMarks = /(\p{M}{8})\p{M}+/gu;

/** Whether the text has a visible character. */
export const isVisible = (text: string): boolean => visible.test(text);

/**
 * A text of one line: composed (NFC), without hidden characters, spaces joined. Returns "" when
 * nothing is visible.
 */
export const cleanLine = (text: string): string => cleanLines(text).replace(/\s+/g, " ");

/** The same for a text of several lines. Line breaks and tabs stay. */
export function cleanLines(text: string): string {
  const clean = withoutHidden(text);
  return isVisible(clean) ? clean : "";
}

/** Repeats, because removing a character can bring others together that then are hidden or composed. */
function withoutHidden(text: string): string {
  const clean = text.replace(hidden(), "$1").replace(stackedMarks, "$1").normalize("NFC").trim();
  return clean === text ? clean : withoutHidden(clean);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed.
const controlCharacter = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F]/g;

/**
 * A message without the control characters that stores and terminals fail on. Everything else stays
 * as written.
 */
export const cleanMessage = (text: string): string => text.replace(controlCharacter, "");

/** Made when it is needed first, like `hidden`. */
const segmenter = (): Intl.Segmenter => {
  segmenterOnce ??= new Intl.Segmenter();
  return segmenterOnce;
};
let segmenterOnce: Intl.Segmenter | undefined;

/**
 * The beginning of a text, with at most this many characters. It cuts no emoji and no accented
 * letter in two.
 */
export function shortened(text: string, lengthMax: number): string {
  if (text.length <= lengthMax) return text;
  let length = 0;
  let short = "";
  for (const { segment } of segmenter().segment(text)) {
    length += [...segment].length;
    if (length > lengthMax) break;
    short += segment;
  }
  return short;
}
