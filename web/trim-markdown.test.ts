import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import test from "ava";
import MarkdownIt from "markdown-it";
import { unusedRules, withoutLibraries, withoutRules } from "./trim-markdown.ts";

const library = readFileSync(fileURLToPath(import.meta.resolve("markdown-it")), "utf8");

test("the build's markdown-it has all rules but those that messages never run", (t) => {
  const trimmed = withoutRules(library);
  for (const rule of unusedRules) t.false(trimmed.includes(`["${rule}"`), rule);
  for (const rule of ["link", "entity", "strikethrough"]) t.true(trimmed.includes(`["${rule}"`), rule);
  t.throws(() => withoutRules(trimmed), { message: /no row for its rule "replacements"/ });
});

test("without these rules a text is shown the same", (t) => {
  const settings = { html: false, linkify: true, breaks: true, typographer: false };
  const whole = new MarkdownIt("default", settings).disable(["image"]);
  const trimmed = new MarkdownIt("default", settings).disable(unusedRules);
  const texts = [
    `A "quoted" word -- (c) +-5 ... and 'more'`,
    "<b>bold</b> <script>x</script> <!-- a --> <a href='x'>",
    "<div>\n\n*text*\n</div>\n\nend",
    "![a picture](https://example.org/a.png) and [![x](y)](https://example.org)",
    '> <p>\n\n- <li>\n  <ul>\n\n| a | <b> |\n|---|---|\n| ![x](y) | "z" |',
  ];
  for (const text of texts) t.is(trimmed.render(text), whole.render(text), text);
});

test("the build's markdown-it hands no libraries to plugins, and keeps its other functions for them", (t) => {
  const trimmed = withoutLibraries(library);
  t.false(/\blib: \(\)/.test(trimmed));
  t.true(trimmed.includes("escapeHtml: () => escapeHtml,"));
  t.throws(() => withoutLibraries(trimmed), { message: /no row for `utils\.lib`/ });
});
