/*
 * Every text that a person gives and others read goes through here: names, titles, topics, labels, file names, messages.
 * Half a surrogate pair is refused before (text-schemas.ts), since it can be neither stored nor sent on. A text in which nothing
 * can be seen is no text: `cleanLine` and `cleanLines` return "" for it.
 */

/** Characters after which, and before which, a joiner changes what is seen. In Latin, Greek and Cyrillic it never does. */
const joinable =
  "[[\\p{L}\\p{M}\\p{Extended_Pictographic}\\p{Emoji_Modifier}]--[\\p{sc=Latin}\\p{sc=Greek}\\p{sc=Cyrillic}\\u034F\\u115F\\u1160\\u3164\\uFFA0]]";
const variationSelector = "[\\uFE00-\\uFE0F\\u180B-\\u180D\\u180F\\u{E0100}-\\u{E01EF}]";

/**
 * What is invisible, or turns the direction of the text around it. Group 1 is what is kept of it: emoji, which are made of such
 * characters; joiners where a script needs them; one variation selector after the character that it changes.
 */
const hidden = new RegExp(
  `(\\p{RGI_Emoji}|(?<=${joinable})[\\u200C\\u200D](?=${joinable})|(?<=[^\\p{Default_Ignorable_Code_Point}\\s])${variationSelector})` +
    "|[\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_Point}\\uFFF9-\\uFFFB]|[\\p{Cc}--[\\t\\n\\r]]",
  "gv",
);

/** A character with a shape of its own. A mark needs one to stand on; the Braille blank is drawn as nothing. */
const visible = /[^\s\p{Z}\p{Cc}\p{Cf}\p{Cs}\p{M}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]/u;

/** More marks on one character than any language writes; longer stacks are drawn over the lines above and below. */
const stackedMarks = /(\p{M}{8})\p{M}+/gu;

/** Whether something of this text can be seen. */
export const isVisible = (text: string): boolean => visible.test(text);

/** A text of one line as others will see it: composed (NFC), without what is hidden, spaces joined. "" when nothing can be seen. */
export const cleanLine = (text: string): string => cleanLines(text).replace(/\s+/g, " ");

/** The same for a text of several lines, whose line breaks and tabs stay. */
export function cleanLines(text: string): string {
  const clean = withoutHidden(text);
  return isVisible(clean) ? clean : "";
}

/** What is taken out may have kept other characters apart that are hidden, or composed, when they meet. */
function withoutHidden(text: string): string {
  const clean = text.replace(hidden, "$1").replace(stackedMarks, "$1").normalize("NFC").trim();
  return clean === text ? clean : withoutHidden(clean);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out.
const controlCharacter = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F]/g;

/** A message without the control characters that stores and terminals stumble over. All else stays as it was written. */
export const cleanMessage = (text: string): string => text.replace(controlCharacter, "");

/** The beginning of a text, at most so many characters long. No emoji and no accented letter is cut in two. */
export function shortened(text: string, lengthMax: number): string {
  let length = 0;
  let short = "";
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    length += [...segment].length;
    if (length > lengthMax) break;
    short += segment;
  }
  return short;
}
