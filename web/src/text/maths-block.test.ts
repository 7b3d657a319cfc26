import test from "ava";
import { htmlOf, plainTextOf, rendered } from "../messages/markdown.ts";
import { isPlainMaths } from "./formulas.ts";

const render = (text: string): string => rendered({ text, people: [], viewer: { id: "ada" } });
const mathsIn = (text: string): string[] =>
  [...render(text).matchAll(/<div class="math"><pre tabindex="0"><code>(.*?)<\/code><\/pre><\/div>/gs)].map(
    (match) => match[1]?.trim() ?? "",
  );

test("lines between double dollars, and code in maths, are blocks of maths", (t) => {
  const texts: readonly (readonly [string, readonly string[]])[] = [
    ["$$x^2$$", ["x^2"]],
    ["$$\nx\n+ y\n$$", ["x\n+ y"]],
    ["Here:\n$$a < b$$\nand there", ["a &lt; b"]],
    ["> $$q$$", ["q"]],
    ["- one\n  $$l$$\n- two", ["l"]],
    ["```math\n\\pi\n```", ["\\pi"]],
    ["$$a$$\n$$b$$", ["a", "b"]],
  ];
  for (const [text, maths] of texts) t.deepEqual(mathsIn(text), maths, text);
});

test("double dollars within a line are maths there", (t) => {
  const inLine = (text: string): string[] =>
    [...render(text).matchAll(/<span class="math"><code>(.*?)<\/code><\/span>/g)].map((match) => match[1] ?? "");
  const texts: readonly (readonly [string, readonly string[]])[] = [
    ["The depth is $$x^2$$, or $$\\frac{a}{b}$$.", ["x^2", "\\frac{a}{b}"]],
    ["$$a$$ and $$b$$", ["a", "b"]],
    ["- **$$a < b$$** now", ["a &lt; b"]],
    ["||$$a$$||", ["a"]],
    ["($$*a*$$)", ["*a*"]],
    ["Not \\$$a$$, `$$b$$` or $$ c $$", []],
    ["$5 and $10, $a$, $x + y$, $PATH:$HOME", []],
    ["$$5 or $$10, $$5/$$10, $$$ for $$$, a$$$b$$", []],
    ["US$$ 5 and 6$$, $$open\nand$$ closed", []],
  ];
  for (const [text, maths] of texts) t.deepEqual(inLine(text), maths, text);
  t.regex(htmlOf({ text: "So $$x^2$$", people: [], viewer: { id: "ada" } }), /class="math"/, "The second wall knows it.");
  t.is(plainTextOf("So $$x^2$$ it is"), "So x^2 it is");
  t.true(render(`${"$$a ".repeat(20_000)}`).includes("$$a"));
});

test("sums of money and open blocks stay text, and code stays code", (t) => {
  for (const text of [
    "It costs $$ and more $$",
    "$$",
    "$$$$",
    "$$ open",
    "$$a\n\nb$$",
    "`$$a$$`",
    "```\n$$a$$\n```",
    "    $$a$$",
  ])
    t.deepEqual(mathsIn(text), [], text);
});

test("many lines that begin a block and never end it are rendered as text", (t) => {
  t.true(render("$$a\n".repeat(16_000)).includes("$$a"));
});

test("the plain text has the source of the maths", (t) => {
  t.is(plainTextOf("Then\n$$x^2$$"), "Then x^2");
});

test("a source that defines commands, leads elsewhere or is very long is not drawn", (t) => {
  for (const source of [
    "\\def\\a{\\a}",
    "\\newcommand{\\b}{c}",
    "\\href{https://a.example}{x}",
    "\\gdef\\x{}",
    "x".repeat(5_000),
  ])
    t.false(isPlainMaths(source), source);
  for (const source of ["\\frac{a}{b}", "\\deg \\delta", "\\idotsint"]) t.true(isPlainMaths(source), source);
});
