import { escapeInline, escapeLineStart } from "./escape-markdown.ts";
import type { Block, Inline, ListItem, SlackNames } from "./markup.ts";
import { writeCodeMentions } from "./references.ts";
import { writeInlines } from "./write-inlines.ts";

/** Writes a message out as Markdown that shows what Slack showed. */
export const writeMarkdown = (blocks: readonly Block[], names: SlackNames): string =>
  blocks
    .map((block) => writeBlock(block, names))
    .filter((text) => text !== "")
    .join("\n\n");

function writeBlock(block: Block, names: SlackNames): string {
  switch (block.kind) {
    case "paragraph":
      return block.lines.map((line) => escapeLineStart(writeInlines(line, names))).join("\n");
    case "code":
      return writeCode(writeCodeMentions(block.text, names));
    case "quote":
      return writeMarkdown(block.blocks, names)
        .split("\n")
        .map((line) => (line === "" ? ">" : `> ${line}`))
        .join("\n");
    case "markdown":
      // Its signs may not stand for ids of here.
      return block.text.replace(/<(?=[@#])/g, "\\<").trim();
    case "list":
      return writeList(block.items, names);
  }
}

/** The fence is longer than any row of backticks in the code. */
function writeCode(text: string): string {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([row]) => row.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}\n${text.replace(/\n$/, "")}\n${fence}`;
}

/**
 * An item is indented below the text of the item it belongs to, by the width of that item's sign.
 */
function writeList(items: readonly ListItem[], names: SlackNames): string {
  const widths: number[] = [];
  const shallowest = Math.min(...items.map(({ indent }) => indent));
  return items
    .map((item) => {
      const depth = Math.min(item.indent - shallowest, widths.length);
      widths.length = depth;
      const sign = item.isOrdered ? `${item.number}.` : "-";
      const spaces = " ".repeat(widths.reduce((sum, width) => sum + width, 0));
      widths.push(sign.length + 1);
      return `${spaces}${sign} ${escapeLineStart(writeInlines(item.inlines, names)).trimStart() || escapeInline(" ")}`;
    })
    .join("\n");
}

export type { Inline };
