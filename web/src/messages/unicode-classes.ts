/**
 * Stands in for the package `uc.micro`, of which markdown-it and linkify-it need these classes (see
 * vite.config.ts): the browser knows them, so that their tables need not be sent. linkify-it puts
 * them together by their source and without the flag `u`, so punctuation is listed when the page
 * starts; it has none of the ancient scripts above U+FFFF.
 */
export const Any =
  /[\0-\uD7FF\uE000-\uFFFF]|[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: this class is the control characters.
export const Cc = /[\0-\x1F\x7F-\x9F]/;
export const Z = /[ \xA0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/;
export const S = /\p{S}/u;

/** Between these stand letters only: those of Chinese, Korean and private use. */
const punctuated = [
  [0x0000, 0x3100],
  [0xa480, 0xac00],
  [0xfd00, 0xffff],
] as const;
export const P = new RegExp(`[${punctuation()}]`);

function punctuation(): string {
  const isPunctuation = /\p{P}/u;
  let found = "";
  for (const [start, end] of punctuated)
    for (let code = start; code < end; code += 1)
      if (isPunctuation.test(String.fromCharCode(code))) found += `\\u${code.toString(16).padStart(4, "0")}`;
  return found;
}
