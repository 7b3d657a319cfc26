import { readFileSync } from "node:fs";
import test from "ava";
import { emojiPieces } from "./emoji-pieces.ts";
import { plainTextOf } from "./markdown.ts";

test("a line is taken apart into words and emoji", (t) => {
  t.deepEqual(emojiPieces(":coffee: until 10:30:00, then :tada::+1:"), [
    { emoji: "coffee" },
    { text: " until 10:30:00, then " },
    { emoji: "tada" },
    { emoji: "+1" },
  ]);
  t.deepEqual(emojiPieces("a:b:c"), [{ text: "a:b:c" }]);
  t.deepEqual(emojiPieces(""), []);
});

test("previews show emoji and not their names, beside those in code and those that are none", (t) => {
  t.is(plainTextOf("**Done** :tada: at 10:30:00, `:tada:` :nosuch:"), "Done 🎉 at 10:30:00, :tada: :nosuch:");
});

test("what is an emoji by itself is drawn by the font of emoji, and digits, letters and signs are not", (t) => {
  const styles = readFileSync(new URL("../app.css", import.meta.url), "utf8");
  t.regex(styles, /--font: Emoji,/);
  const ranges = [...(/unicode-range:([^;]*)/.exec(styles)?.[1] ?? "").matchAll(/U\+(\w+)(?:-(\w+))?/g)].map(
    ([, first = "", last = first]) => [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const,
  );
  const isDrawn = (code: number): boolean => ranges.some(([first, last]) => code >= first && code <= last);
  const wrong: string[] = [];
  for (let code = 0; code < 0x1f000; code += 1) {
    const letter = String.fromCodePoint(code);
    const isJoiner = letter === "\u200d" || letter === "\ufe0f";
    if (isDrawn(code) !== (isJoiner || /\p{Emoji_Presentation}/u.test(letter))) wrong.push(code.toString(16));
  }
  for (let code = 0x1f000; code < 0x20000; code += 1)
    if (/\p{Emoji_Presentation}/u.test(String.fromCodePoint(code)) && !isDrawn(code)) wrong.push(code.toString(16));
  t.deepEqual(wrong, []);
});
