import test from "ava";
import { highlighted, wordsIn } from "./highlight.ts";

const hitsIn = (text: string, query: string) =>
  highlighted(text, wordsIn(query))
    .filter(({ isHit }) => isHit)
    .map((part) => part.text);

test("words and phrases can be seen, operators and excluded words cannot", (t) => {
  t.deepEqual(
    wordsIn('fog "outer mole" from:ada in:harbour before:2026-01-01 to:me on:monday during:may has:file -rain -"low tide"'),
    ["fog", "outer mole"],
  );
  t.deepEqual(wordsIn("10:30 c++ user@example.org"), ["10:30", "c++", "user@example.org"]);
  t.deepEqual(wordsIn("  "), []);
});

test("every hit is marked, whatever its case, at the beginning of a word", (t) => {
  t.deepEqual(hitsIn("Fog, foggy and a frog", "fog"), ["Fog", "fog"]);
  t.deepEqual(hitsIn("The outer\nmole", '"outer mole"'), ["outer\nmole"]);
  t.deepEqual(hitsIn("C++ and c", "c++"), ["C++"]);
  t.deepEqual(hitsIn("network, asp.net", ".net"), [".net"]);
});

test("the parts of a text are the whole text", (t) => {
  const text = "a (b) [c] * d fog e";
  for (const query of ["fog", "(b)", "[c]", "*", "\\", "a.", "$", "-x"]) {
    t.is(
      highlighted(text, wordsIn(query))
        .map((part) => part.text)
        .join(""),
      text,
      query,
    );
  }
});

test("a long text is cut so that its first hit can be seen", (t) => {
  const text = `${"before ".repeat(100)}lighthouse${" after".repeat(100)}`;
  const parts = highlighted(text, ["lighthouse"]);
  t.true(parts.some(({ isHit }) => isHit));
  t.true(parts.map((part) => part.text).join("").length < 300);
});

test("a cut text begins and ends with whole words, unless they are very long", (t) => {
  const text = `${"stacktrace ".repeat(30)}by simp ${"afterwards ".repeat(30)}`;
  const shown = highlighted(text, ["simp"])
    .map((part) => part.text)
    .join("");
  t.regex(shown, /^… stacktrace .* by simp afterwards .* afterwards …$/);
  const long = highlighted(`${"x".repeat(400)}simp ${"y".repeat(400)}`, [".net"]);
  t.is(long.map((part) => part.text).join(""), `${"x".repeat(240)} …`);
});
