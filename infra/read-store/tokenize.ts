/**
 * Raised whenever `tokenize` returns other tokens than before: stored versions used the old rule.
 */
export const tokenRuleVersion = 3;

const tokenLengthMax = 64;

/** Letters that people without them on the keyboard type like this. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
  ς: "σ",
};
const shapedLetter = /[ßæœøłđðþıς]/g;

/** Apostrophes, and characters that are invisible or lengthen a line inside a word. */
const droppedCharacter = /['\u2018\u2019\u02bc\u00ad\u0640\u200c-\u200d\u2060\ufeff]/g;

/**
 * Accents and points that are removed. Vowel signs of Indic scripts and the two Japanese sound
 * marks are kept.
 */
const diacritic = /[[\p{M}&&[\p{sc=Inherited}\p{sc=Cyrillic}\p{sc=Hebrew}\p{sc=Arabic}]]--[\u3099\u309a]]/gv;

/**
 * Signs that are part of a name: `+` and `#` directly after a letter or digit (`c++`, `f#`, `a+b`),
 * and a single point directly before a letter (`.net`, `node.js`). Each run of them is a token, so
 * that `c++` is a phrase of two tokens and not the word `c`.
 */
const signs = "(?<=[\\p{L}\\p{N}\\p{M}])[+#]{1,3}|(?<!\\.)\\.(?=\\p{L})";

/**
 * A person's or channel's id in a text is one word. It begins with a letter that no one types, so
 * that no beginning of another word finds it.
 */
const mention = "<[@#][0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}>";
const wordOfMention = (found: string): string => `${found[1] === "@" ? "\u0298" : "\u01c2"}${found.replace(/[^0-9a-f]/g, "")}`;

/**
 * Scripts without spaces are split into characters, and so are emoji; other text into runs of
 * letters and digits.
 */
const unspaced =
  "[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Bopomofo}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}\\u30fc]";
const token = new RegExp(
  `${mention}|${unspaced}\\p{M}*|\\p{RI}\\p{RI}|\\p{Extended_Pictographic}|[[\\p{L}\\p{N}]--${unspaced}][[\\p{L}\\p{N}\\p{M}]--${unspaced}]*|${signs}`,
  "gv",
);

const asciiWord = "[a-z0-9]+|(?<=[a-z0-9])[+#]{1,3}|(?<!\\.)\\.(?=[a-z])";
const asciiToken = new RegExp(asciiWord, "g");
const asciiTokenOrMention = new RegExp(`${mention}|${asciiWord}`, "g");
// biome-ignore lint/suspicious/noControlCharactersInRegex: the whole ASCII range is meant.
const asciiText = /^[\x00-\x7f]*$/;

/**
 * The words of a text, in order, as every read store indexes and searches them: lower case without
 * diacritics, split at all but letters and digits, apostrophes removed (`don't` is `dont`), signs
 * that are part of a name as separate tokens.
 */
export function tokenize(text: string): string[] {
  const tokens = asciiText.test(text) ? asciiTokens(text) : (plainForm(text).match(token) ?? []);
  return tokens.map((found) => (found.startsWith("<") ? wordOfMention(found) : shortened(found)));
}

function asciiTokens(text: string): readonly string[] {
  const lower = text.toLowerCase();
  const words = lower.includes("'") ? lower.replaceAll("'", "") : lower;
  // Most texts mention no person, and are split in half the time without looking for one.
  return words.match(words.includes("<") ? asciiTokenOrMention : asciiToken) ?? [];
}

/**
 * Decomposed to remove diacritics, then composed again, so that Hangul and Japanese stay intact.
 */
function plainForm(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(droppedCharacter, "")
    .replace(diacritic, "")
    .replace(shapedLetter, (letter) => plainLetters[letter] ?? letter)
    .normalize("NFC");
}

/** A pasted key or base64 text is found by its prefix. */
function shortened(found: string): string {
  return found.length <= tokenLengthMax ? found : [...found].slice(0, tokenLengthMax).join("");
}
