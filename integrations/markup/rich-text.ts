import type { Block, Emphasis, Inline, ListItem } from "./markup.ts";
import { codeMention, dateInline, groupInline } from "./references.ts";
import { type Fields, fieldsOf, firstText, idsOf, isFields, isYes, itemsOf, textOf, wordsOf } from "./values.ts";

/** Slack's rich text: what its editor kept of a message, more exact than the mrkdwn beside it. */
export const parseRichText = (block: Fields): Block[] => parseElements(elementsOf(block));

/** Elements in a list; of programs also texts alone. */
const elementsOf = ({ elements }: Fields): Fields[] =>
  itemsOf(elements).map((element) => (typeof element === "string" ? { type: "text", text: element } : fieldsOf(element)));

const isPart = ({ type }: Fields): boolean => textOf(type).startsWith("rich_text");

/** What stands without a section around it belongs to one. */
function parseElements(elements: readonly Fields[]): Block[] {
  const sections: Fields[] = [];
  let loose: Fields[] = [];
  for (const element of [...elements, { type: "rich_text_section", elements: [] }]) {
    if (!isPart(element)) loose.push(element);
    else {
      if (loose.length > 0) sections.push({ type: "rich_text_section", elements: loose });
      sections.push(element);
      loose = [];
    }
  }
  return joinLists(sections.flatMap(parseElement));
}

function parseElement(element: Fields): Block[] {
  const inner = elementsOf(element);
  switch (textOf(element.type)) {
    case "rich_text_list":
      return [{ kind: "list", items: listItems(element, inner) }];
    case "rich_text_quote":
      return [{ kind: "quote", blocks: parseElements(inner) }];
    case "rich_text_preformatted":
      return [{ kind: "code", text: plainText(inner) }];
    default:
      return paragraphs(inner);
  }
}

const indentMax = 8;

/** An item is a section; some programs put texts, quotes, code and deeper lists in its place. */
function listItems(element: Fields, inner: readonly Fields[], depth = 0): ListItem[] {
  const isOrdered = textOf(element.style) === "ordered";
  const indent = Math.min(indentMax, Math.max(depth, Number(element.indent) || 0));
  const offset = Math.max(0, Number(element.offset) || 0);
  let number = offset;
  return inner.flatMap((item) => {
    if (textOf(item.type) === "rich_text_list") return depth > indentMax ? [] : listItems(item, elementsOf(item), indent + 1);
    number += 1;
    return [{ isOrdered, indent, number, inlines: parseInline(item).map(onOneLine) }];
  });
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
  const inner = element.text === undefined ? elementsOf(element) : [];
  if (textOf(element.type) === "rich_text_preformatted") return [{ kind: "code", text: plainText(inner) }];
  if (inner.length > 0) return inner.flatMap(parseInline);
  const has = styleOf(element.style);
  const inline = plainInline(element, has("code"));
  if (inline === undefined) return [];
  const styles: Emphasis[] = (["strike", "italic", "bold"] as const).filter(has);
  if (has("code")) return [inline];
  return [styles.reduce<Inline>((inner, name) => ({ kind: "emphasis", style: name, inlines: [inner] }), inline)];
}

/** `{ "bold": true }`, or the names of styles. */
const styleOf =
  (style: unknown) =>
  (name: string): boolean =>
    isFields(style) ? isYes(style[name]) : idsOf(style).includes(name);

function plainInline(element: Fields, isCode: boolean): Inline | undefined {
  const text = wordsOf(element.text);
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
      return textOf(element.name) === ""
        ? { kind: "text", text: characterOf(element) }
        : { kind: "emoji", name: textOf(element.name).split("::")[0] ?? "", skinTone: skinToneOf(element) };
    case "link":
      return isCode
        ? { kind: "code", text: text || textOf(element.url) }
        : { kind: "link", url: textOf(element.url), label: text };
    case "date":
      return dateInline(element.timestamp, wordsOf(element.fallback), textOf(element.url));
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

/** An emoji's code points, such as `1f468-200d-1f4bb`. */
const characterOf = ({ unicode }: Fields): string =>
  /^[0-9a-f]{2,5}(?:-[0-9a-f]{2,5})*$/i.test(textOf(unicode))
    ? String.fromCodePoint(
        ...textOf(unicode)
          .split("-")
          .map((point) => Number.parseInt(point, 16)),
      )
    : "";

const plainText = (elements: readonly Fields[]): string => elements.map(plainWords).join("");

/** In code everything is words. */
function plainWords(element: Fields): string {
  const words = wordsOf(element.text) || textOf(element.url);
  if (words !== "") return words;
  const inner = elementsOf(element);
  switch (textOf(element.type)) {
    case "user":
      return codeMention(`@${textOf(element.user_id)}`);
    case "channel":
      return codeMention(`#${textOf(element.channel_id)}`);
    case "usergroup":
      return `@${firstText(element.name, element.usergroup_id)}`;
    case "broadcast":
      return `@${firstText(element.range)}`;
    case "emoji":
      return textOf(element.name) === "" ? characterOf(element) : `:${textOf(element.name)}:`;
    case "date":
      return firstText(element.fallback, element.timestamp);
    default:
      return inner.length > 0 ? plainText(inner) : firstText(element.name, element.value, element.title);
  }
}
