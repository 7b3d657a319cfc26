import test from "ava";
import MarkdownIt from "markdown-it";
import { withMessageMarks } from "./markdown-marks.ts";

const markdown = withMessageMarks(new MarkdownIt("default", { html: false, linkify: true, breaks: true }));
const htmlOf = (text: string): string => markdown.render(text).trim();
const spoilersIn = (text: string): string[] =>
  [...htmlOf(text).matchAll(/<span class="spoiler"[^>]*><span>(.*?)<\/span><\/span>/gs)].map((match) => match[1] ?? "");

test("text between double bars is a spoiler, with its Markdown", (t) => {
  t.deepEqual(spoilersIn("The end: ||the **butler** did it||, and ||more||"), ["the <strong>butler</strong> did it", "more"]);
  t.deepEqual(spoilersIn("a||b||c"), ["b"]);
});

test("bars that are no spoiler stay", (t) => {
  for (const text of ["if (a || b || c)", "||open", "||||", "|| ||", "a || b", "`||code||`", "|| not closed\n\nhere||"]) {
    t.deepEqual(spoilersIn(text), [], text);
    t.true(htmlOf(text).includes("|"), text);
  }
});

test("a list item that begins with a box is a task", (t) => {
  const html = htmlOf("- [ ] sails\n- [x] ropes\n- [y] none\n- [X]\n1. [ ] first");
  t.deepEqual(html.match(/<li class="[^"]*">/g), [
    '<li class="task">',
    '<li class="task done">',
    '<li class="task done">',
    '<li class="task">',
  ]);
  t.true(html.includes(">sails<"));
  t.true(html.includes("[y] none"));
  t.false(htmlOf("[ ] no list").includes("task"));
});

test("tables stay tables, with their empty cells", (t) => {
  const html = htmlOf("| a || b |\n|---|---|---|\n| 1 || 2 |");
  t.is(html.match(/<td/g)?.length, 3);
  t.is(htmlOf("| a | b |\n|---|---|\n| ||x|| | 2 |").match(/<tr>/g)?.length, 2);
});

test("long lines of any signs are rendered", (t) => {
  const kibibytes = 64;
  for (const unit of [
    "a",
    "|",
    "||",
    "||a",
    "|| a",
    "[",
    "[ ] ",
    "- [ ] ",
    "*_",
    ":",
    "@a ",
    "#a ",
    "😀",
    "z\u0336\u0353",
    "<",
    "`a",
  ]) {
    const text = unit.repeat((kibibytes * 1024) / unit.length);
    t.true(htmlOf(text).length >= text.trimEnd().length / 2, unit);
  }
});
