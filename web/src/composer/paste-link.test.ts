import test from "ava";
import { linkOver } from "./paste-link.ts";

/** The text after an address was pasted over what stands between two `|`. */
function after(marked: string, pasted = "https://logue.example/a"): string | null {
  const [before = "", selected = "", behind = ""] = marked.split("|");
  const text = before + selected + behind;
  const link = linkOver({ text, start: before.length, end: before.length + selected.length }, pasted);
  return link && text.slice(0, link.start) + link.text + text.slice(link.end);
}

test("an address pasted over words makes a link of them", (t) => {
  t.is(after("See |the plan| first"), "See [the plan](https://logue.example/a) first");
  t.is(after("See |the plan |first"), "See [the plan](https://logue.example/a) first");
  t.is(after("|note [1]|"), "[note \\[1\\]](https://logue.example/a)");
  t.is(after("|it|", " https://logue.example/A_(b)\n"), "[it](https://logue.example/A_(b))");
  t.is(after("|it|", "https://logue.example/a)b"), "[it](https://logue.example/a%29b)");
});

test("an address replaces what no link can be made of", (t) => {
  for (const text of [
    "no || words",
    "| |",
    "`in |code|`",
    "```\n|code|",
    "|two\nlines|",
    "|https://old.example|",
    "[words](|old|)",
    "|[a](https://b.example)|",
  ])
    t.is(after(text), null, text);
  t.is(after("|words|", "https://logue.example/a and more"), null);
  t.is(after("|words|", "javascript:alert(1)"), null);
});
