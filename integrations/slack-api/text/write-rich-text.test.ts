import test from "ava";
import { writeRichText } from "./write-rich-text.ts";

const text = (words: string, style?: object) => ({ type: "text", text: words, ...(style && { style }) });
const section = (...elements: readonly object[]) => ({ type: "rich_text_section", elements });

test("formatted words keep their styles, and links and emoji are elements of their own", (t) => {
  const written = "It is **very *low*** at `nine`, see [the tables](https://tides.example) :tada:\n~~No~~";
  t.deepEqual(writeRichText(written).elements, [
    section(
      text("It is "),
      text("very ", { bold: true }),
      text("low", { bold: true, italic: true }),
      text(" at "),
      text("nine", { code: true }),
      text(", see "),
      { type: "link", url: "https://tides.example", text: "the tables" },
      text(" "),
      { type: "emoji", name: "tada" },
      text("\n"),
      text("No", { strike: true }),
    ),
  ]);
});

test("lists, quotes and code are blocks, and a deeper list stands behind its item", (t) => {
  const written = "1. one\n2. two\n   - deeper\n3. three\n\n> said\n\n```\nlet tide\n```";
  const list = (style: string, indent: number, ...items: readonly string[]) => ({
    ...{ type: "rich_text_list", style, indent },
    elements: items.map((item) => section(text(item))),
  });
  t.deepEqual(writeRichText(written).elements, [
    list("ordered", 0, "one", "two"),
    list("bullet", 1, "deeper"),
    list("ordered", 0, "three"),
    { type: "rich_text_quote", elements: [text("said")] },
    { type: "rich_text_preformatted", elements: [text("let tide")] },
  ]);
});
