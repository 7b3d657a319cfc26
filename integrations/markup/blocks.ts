import { fileNote } from "./file-notes.ts";
import { type Block, type Inline, textInline } from "./markup.ts";
import { parseMrkdwn } from "./parse-mrkdwn.ts";
import { parseRichText } from "./rich-text.ts";
import { slackFile } from "./slack-file.ts";
import { type Fields, fieldsOf, firstText, isFields, itemsOf, listOf, textOf, wordsOf } from "./values.ts";

/**
 * The text of Slack's layout blocks, in their order. Of an unknown kind of block every text is
 * taken.
 */
export const parseBlocks = (blocks: readonly unknown[]): Block[] =>
  blocks.flatMap((block) => (isFields(block) ? parseBlock(block) : parseMrkdwn(textOf(block))));

export const hasRichText = (blocks: readonly unknown[]): boolean =>
  blocks.some((block) => textOf(fieldsOf(block).type) === "rich_text");

function parseBlock(block: Fields): Block[] {
  switch (textOf(block.type)) {
    case "rich_text":
      return parseRichText(block);
    case "divider":
      return [];
    case "header":
      return [paragraph({ kind: "emphasis", style: "bold", inlines: [textInline(wordsOf(block.text))] })];
    case "section":
      return [...parseText(block.text), ...itemsOf(block.fields).flatMap(parseText), ...parseAccessory(block.accessory)];
    case "image":
    case "video":
      return parsePicture(block);
    case "context":
    case "actions":
      return parseRow(itemsOf(block.elements));
    case "table":
      return itemsOf(block.rows).flatMap((row) => parseRow(cellsOf(row)));
    case "markdown":
      return [{ kind: "markdown", text: wordsOf(block.text) }];
    case "call":
      return parseCall(block);
    case "file":
      return slackFile(block.file).flatMap((file) => fileNote(file).blocks);
    default:
      return parseUnknown(block);
  }
}

export const paragraph = (...line: readonly Inline[]): Block => ({ kind: "paragraph", lines: [line] });

/** A text object, mrkdwn or plain, or text alone. */
export function parseText(value: unknown): Block[] {
  if (typeof value === "string") return parseMrkdwn(value);
  if (isFields(value) && textOf(value.type) === "rich_text") return parseRichText(value);
  const text = wordsOf(value);
  if (text === "") return [];
  if (textOf(fieldsOf(value).type) !== "plain_text") return parseMrkdwn(text);
  return [
    {
      kind: "paragraph",
      lines: text.split("\n").map((line) => withEmoji(line)),
    },
  ];
}

const withEmoji = (line: string): Inline[] =>
  line
    .split(/(:[a-z0-9_+-]+:)/)
    .filter((part) => part !== "")
    .map((part) => (/^:[a-z0-9_+-]+:$/.test(part) ? { kind: "emoji", name: part.slice(1, -1), skinTone: 0 } : textInline(part)));

function parsePicture(block: Fields): Block[] {
  const file = fieldsOf(block.slack_file);
  const url = firstText(block.title_url, block.video_url, block.image_url, file.url);
  const title = firstText(wordsOf(block.title), block.alt_text) || "image";
  const about = wordsOf(block.description);
  return [
    paragraph(url === "" ? textInline(title) : { kind: "link", url, label: title }),
    ...(about === "" ? [] : [paragraph(textInline(about))]),
  ];
}

/** A call of another program, such as a meeting: its name and where it is joined. */
function parseCall(block: Fields): Block[] {
  const call = fieldsOf(fieldsOf(block.call).v1);
  const name = firstText(call.name, call.title, block.title) || "A call";
  const url = firstText(call.join_url, call.desktop_app_join_url);
  return [paragraph(url === "" ? textInline(name) : { kind: "link", url, label: name })];
}

const parseAccessory = (accessory: unknown): Block[] => (isFields(accessory) ? parseRow([accessory]) : []);

const cellsOf = (row: unknown): readonly unknown[] =>
  isFields(row) ? itemsOf(row.cells ?? row.columns ?? row.elements ?? row) : listOf(row);

/** Small things beside each other: texts, pictures, buttons, the cells of a table. */
function parseRow(elements: readonly unknown[]): Block[] {
  const cells = elements
    .map((element) => parseCell(isFields(element) ? element : { type: "mrkdwn", text: wordsOf(element) }))
    .filter((cell) => cell.length > 0);
  if (cells.length === 0) return [];
  return [{ kind: "paragraph", lines: [cells.flatMap((cell, index) => (index === 0 ? cell : [textInline(" · "), ...cell]))] }];
}

function parseCell(element: Fields): Inline[] {
  const type = textOf(element.type);
  const nested = element.text;
  const label =
    typeof nested === "string"
      ? nested
      : firstText(fieldsOf(nested).text, element.alt_text, fieldsOf(element.placeholder).text, element.value);
  const url = textOf(element.url) || textOf(element.image_url);
  if (type === "mrkdwn" || type === "rich_text" || type === "raw_text")
    return inlinesOf(type === "rich_text" ? parseRichText(element) : parseMrkdwn(label));
  if (url !== "") return [{ kind: "link", url, label: label || url }];
  const choices = listOf(element.options)
    .map((option) => wordsOf(fieldsOf(option).text))
    .join(", ");
  if (label === "") return inlinesOf(parseUnknown(element));
  if (choices !== "") return [textInline(`${label} (${choices})`)];
  return type === "button" ? [textInline(`[${label}]`)] : [textInline(label)];
}

const inlinesOf = (blocks: readonly Block[]): Inline[] =>
  blocks.flatMap((block) => {
    if (block.kind === "paragraph")
      return block.lines.flatMap((line, index) => (index === 0 ? line : [textInline(" "), ...line]));
    if (block.kind === "list")
      return block.items.flatMap((item, index) => [textInline(index === 0 ? "• " : " • "), ...item.inlines]);
    if (block.kind === "markdown") return [textInline(block.text)];
    return block.kind === "code" ? [{ kind: "code", text: block.text.replace(/\s+/g, " ") }] : inlinesOf(block.blocks);
  });

const ownTexts = ["title", "subtitle", "header", "text", "body", "label", "description", "details", "hint", "output"];
const innerBlocks = [
  ...["element", "elements", "fields", "blocks", "options", "tasks", "items", "rows", "cells", "columns", "cards"],
  ...["actions", "buttons"],
];

/** Whatever has words in it, found at the places where Slack puts them. */
function parseUnknown(block: Fields): Block[] {
  const own = ownTexts.flatMap((name) => {
    const value = block[name];
    return typeof value === "string" ? parseMrkdwn(value) : isFields(value) ? parseUnknownText(value) : [];
  });
  const inner = innerBlocks.flatMap((name) => parseBlocks(listOf(block[name])));
  return [...own, ...inner];
}

const parseUnknownText = (value: Fields): Block[] => (typeof value.text === "string" ? parseText(value) : parseBlock(value));
