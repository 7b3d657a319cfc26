import test from "ava";
import { isEmojiOnly, plainTextOf } from "./markdown.ts";

test("plain text has the words of a message without its marks", (t) => {
  const texts: readonly (readonly [string, string])[] = [
    ["Are you **there**?", "Are you there?"],
    ["one\ntwo", "one two"],
    ["- a\n- b", "a b"],
    ["see [the map](https://a.example), `code`", "see the map, code"],
    ["```ts\nconst a = 1;\n```", "const a = 1;"],
    ["snake_case_name and 2 * 3 * 4", "snake_case_name and 2 * 3 * 4"],
  ];
  for (const [text, plain] of texts) t.is(plainTextOf(text), plain);
});

test("up to three emoji and nothing else are shown large", (t) => {
  for (const text of ["👍", ":tada:", "👍 🎉 🚢"]) t.true(isEmojiOnly(text), text);
  for (const text of ["ok 👍", "👍👍👍👍", "", ":not an emoji:"]) t.false(isEmojiOnly(text), text);
});
