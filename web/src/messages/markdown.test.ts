import test from "ava";
import fc from "fast-check";
import { htmlOf, isEmojiOnly, isPlain, plainTextOf, rendered } from "./markdown.ts";

test("words that need no parser are shown as the parser would show them", (t) => {
  const piece = fc.oneof(
    fc.constantFrom(..." .,:;!?'0123456789-_*#@/()", "www", "http:", "com", "ℹ", "é", "字", "1. ", "  ", "\t", "\n"),
    fc.string({ unit: "grapheme", maxLength: 3 }),
    fc.string({ unit: fc.constantFrom("a", "B", "7", " ", ".", ":", "'"), maxLength: 8 }),
  );
  let plain = 0;
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (pieces) => {
      const text = pieces.join("");
      if (!isPlain(text)) return;
      plain += 1;
      const words = { text, people: [], viewer: { id: "ada" } };
      t.is(htmlOf(words), rendered(words), JSON.stringify(text));
    }),
    { seed: 7, numRuns: 20_000 },
  );
  t.true(plain > 500, `${plain} texts needed no parser`);
  t.true(isPlain("Message 391: all is well at berth 4, it's low tide!"));
});

test("plain text has the words of a message without its marks", (t) => {
  const texts: readonly (readonly [string, string])[] = [
    ["Are you **there**?", "Are you there?"],
    ["one\ntwo", "one two"],
    ["- a\n- b", "a b"],
    ["see [the map](https://a.example), `code`", "see the map, code"],
    ["```ts\nconst a = 1;\n```", "`const a = 1;`"],
    ["Run this:\n```\nif (fog) {\n  ring();\n\n}\n```\nand wait", "Run this: `if (fog) { ⏎ ring(); ⏎ }` and wait"],
    ["snake_case_name and 2 * 3 * 4", "snake_case_name and 2 * 3 * 4"],
  ];
  for (const [text, plain] of texts) t.is(plainTextOf(text), plain);
});

test("up to three emoji and nothing else are shown large", (t) => {
  for (const text of ["👍", ":tada:", "👍 🎉 🚢"]) t.true(isEmojiOnly(text), text);
  for (const text of ["ok 👍", "👍👍👍👍", "", ":not an emoji:", ":nothing-here:", ":tada: :nothing-here:"])
    t.false(isEmojiOnly(text), text);
});
