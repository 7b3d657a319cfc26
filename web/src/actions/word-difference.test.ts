import test from "ava";
import fc from "fast-check";
import { wordDifference } from "./word-difference.ts";

test("what changed is shown word by word", (t) => {
  t.deepEqual(wordDifference("We sail at seven", "We sail at eight, Kim"), [
    { text: "We sail at ", kind: "same" },
    { text: "seven", kind: "removed" },
    { text: "eight, Kim", kind: "added" },
  ]);
  t.deepEqual(wordDifference("", "new"), [{ text: "new", kind: "added" }]);
  t.deepEqual(wordDifference("same", "same"), [{ text: "same", kind: "same" }]);
});

test("both texts can be read from the changes, for any two texts", (t) => {
  const someText = fc
    .array(fc.constantFrom("a", "b", " ", "\n", ",", "é", "😀"), { maxLength: 30 })
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(someText, someText, (before, after) => {
      const changes = wordDifference(before, after);
      const without = (kind: string) => changes.filter((change) => change.kind !== kind).map(({ text }) => text);
      t.is(without("added").join(""), before);
      t.is(without("removed").join(""), after);
    }),
    { numRuns: 500, seed: 20261127 },
  );
});

test("very long texts are shown as replaced", (t) => {
  const before = "word ".repeat(10_000);
  t.deepEqual(
    wordDifference(before, "short").map(({ kind }) => kind),
    ["removed", "added"],
  );
});
