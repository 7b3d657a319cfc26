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
