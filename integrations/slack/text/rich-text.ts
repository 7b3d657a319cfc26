import { type Fields, fieldsOf, firstText, isYes, listOf, textOf } from "../reading/values.ts";
import type { Block, Emphasis, Inline, ListItem } from "./markup.ts";
import { dateInline, groupInline } from "./references.ts";

/** Slack's rich text: what its editor kept of a message, more exact than the mrkdwn beside it. */
export const parseRichText = (block: Fields): Block[] => joinLists(listOf(block.elements).map(fieldsOf).flatMap(parseElement));

function parseElement(element: Fields): Block[] {
  const inner = listOf(element.elements).map(fieldsOf);
  switch (textOf(element.type)) {
    case "rich_text_list":
      return [{ kind: "list", items: listItems(element, inner) }];
    case "rich_text_quote":
      return [{ kind: "quote", blocks: paragraphs(inner) }];
    case "rich_text_preformatted":
      return [{ kind: "code", text: plainText(inner) }];
    default:
      return paragraphs(inner);
  }
}

function listItems(element: Fields, inner: readonly Fields[]): ListItem[] {
  const isOrdered = textOf(element.style) === "ordered";
  const indent = Math.min(8, Math.max(0, Number(element.indent) || 0));
  const offset = Math.max(0, Number(element.offset) || 0);
  return inner.map((section, index) => ({
    isOrdered,
    indent,
    number: offset + index + 1,
    inlines: listOf(section.elements).map(fieldsOf).flatMap(parseInline).map(onOneLine),
  }));
}

/** A list with deeper ones in it comes as several lists behind each other. */
function joinLists(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (block.kind === "list" && last?.kind === "list" && isContinued(last.items, block.items))
      joined[joined.length - 1] = { kind: "list", items: [...last.items, ...block.items] };
    else joined.push(block);
  }
  return joined;
}

function isContinued(before: readonly ListItem[], next: readonly ListItem[]): boolean {
  const [first] = next;
  if (first === undefined || first.indent > 0) return true;
  const last = before.findLast(({ indent }) => indent === 0);
  return last !== undefined && before.at(-1)?.indent !== 0 && last.isOrdered === first.isOrdered;
}

const onOneLine = (inline: Inline): Inline =>
  inline.kind === "text"
    ? { ...inline, text: inline.text.replace(/\s*\n\s*/g, " ") }
    : inline.kind === "emphasis"
      ? { ...inline, inlines: inline.inlines.map(onOneLine) }
      : inline;

/** Line breaks stand in the text of the elements; an empty line parts paragraphs. */
function paragraphs(elements: readonly Fields[]): Block[] {
  const lines: Inline[][] = [[]];
  for (const inline of elements.flatMap(parseInline)) {
    for (const [index, part] of linesOf(inline).entries()) {
      if (index > 0) lines.push([]);
      lines.at(-1)?.push(...part);
    }
  }
  const blocks: Block[] = [];
  let current: Inline[][] = [];
  const end = (): void => {
    if (current.length > 0) blocks.push({ kind: "paragraph", lines: current });
    current = [];
  };
  for (const line of lines) {
    if (isBlank(line)) end();
    else current.push(line);
  }
  end();
  return blocks;
}

const isBlank = (line: readonly Inline[]): boolean =>
  line.every((inline) =>
    inline.kind === "text" ? inline.text.trim() === "" : inline.kind === "emphasis" && isBlank(inline.inlines),
  );

/** An inline cut at its line breaks. */
function linesOf(inline: Inline): (readonly Inline[])[] {
  if (inline.kind === "text") return inline.text.split("\n").map((text) => (text === "" ? [] : [{ ...inline, text }]));
  if (inline.kind === "code") return inline.text.split("\n").map((text) => (text.trim() === "" ? [] : [{ ...inline, text }]));
  if (inline.kind !== "emphasis") return [[inline]];
  const lines: Inline[][] = [[]];
  for (const inner of inline.inlines) {
    for (const [index, part] of linesOf(inner).entries()) {
      if (index > 0) lines.push([]);
      lines.at(-1)?.push(...part);
    }
  }
  return lines.map((inlines) => (inlines.length === 0 ? [] : [{ ...inline, inlines }]));
}

function parseInline(element: Fields): Inline[] {
  const style = fieldsOf(element.style);
  const inline = plainInline(element, isYes(style.code));
  if (inline === undefined) return [];
  const styles: Emphasis[] = (["strike", "italic", "bold"] as const).filter((name) => isYes(style[name]));
  if (isYes(style.code)) return [inline];
  return [styles.reduce<Inline>((inner, name) => ({ kind: "emphasis", style: name, inlines: [inner] }), inline)];
}

function plainInline(element: Fields, isCode: boolean): Inline | undefined {
  const text = textOf(element.text);
  switch (textOf(element.type)) {
    case "user":
      return { kind: "mention", userId: textOf(element.user_id), label: "" };
    case "channel":
      return { kind: "channel", channelId: textOf(element.channel_id), label: "" };
    case "usergroup":
      return groupInline(textOf(element.usergroup_id), textOf(element.name));
    case "broadcast":
      return { kind: "call", whom: textOf(element.range) === "here" ? "here" : "room" };
    case "emoji":
      return { kind: "emoji", name: textOf(element.name).split("::")[0] ?? "", skinTone: skinToneOf(element) };
    case "link":
      return isCode
        ? { kind: "code", text: text || textOf(element.url) }
        : { kind: "link", url: textOf(element.url), label: text };
    case "date":
      return dateInline(Number(element.timestamp), textOf(element.fallback), textOf(element.url));
    case "color":
      return { kind: "text", text: textOf(element.value) };
    case "team":
    case "canvas":
    case "file":
      return { kind: "text", text: text || firstText(element.name, element.title, element.file_id, element.team_id) };
    default:
      if (text === "") return undefined;
      return isCode ? { kind: "code", text } : { kind: "text", text };
  }
}

const skinToneOf = (element: Fields): number =>
  Number(element.skin_tone) || Number(/skin-tone-([2-6])/.exec(textOf(element.name))?.[1] ?? 0);

const plainText = (elements: readonly Fields[]): string =>
  elements.map((element) => textOf(element.text) || textOf(element.url) || textOf(element.name)).join("");
