import type { Fields } from "../../markup/values.ts";
import { type MarkdownNode, nodesOf, parseMarkdown, type Token } from "./markdown-nodes.ts";

/** Slack's rich text of a text of ours, as the inputs of a modal send it. */
export const writeRichText = (text: string): Fields => ({
  type: "rich_text",
  elements: nodesOf(parseMarkdown(text)).flatMap((node) => elementsOf(node)),
});

function elementsOf({ token, inner }: MarkdownNode): Fields[] {
  switch (token.type) {
    case "bullet_list_open":
    case "ordered_list_open":
      return listsOf({ token, inner }, 0);
    case "blockquote_open":
      return [{ type: "rich_text_quote", elements: inlinesIn(inner) }];
    case "fence":
    case "code_block":
      return [{ type: "rich_text_preformatted", elements: [{ type: "text", text: token.content.replace(/\n$/, "") }] }];
    case "heading_open":
      return [sectionOf(inner, { bold: true })];
    case "hr":
      return [{ type: "rich_text_section", elements: [{ type: "text", text: "———" }] }];
    default:
      return [sectionOf(inner)];
  }
}

type Style = Readonly<Record<string, true>>;

const sectionOf = (tokens: readonly Token[], style: Style = {}): Fields => ({
  type: "rich_text_section",
  elements: inlinesIn(tokens, style),
});

const isList = ({ token }: MarkdownNode): boolean => /^(?:bullet|ordered)_list_open$/.test(token.type);

/** A list with deeper ones in it is several lists behind each other, as Slack's editor makes them. */
function listsOf({ token, inner }: MarkdownNode, indent: number): Fields[] {
  const style = token.type === "ordered_list_open" ? "ordered" : "bullet";
  const lists: Fields[] = [];
  let items: Fields[] = [];
  const end = (): void => {
    if (items.length > 0) lists.push({ type: "rich_text_list", style, indent, elements: items });
    items = [];
  };
  for (const item of nodesOf(inner)) {
    const parts = nodesOf(item.inner);
    items.push(sectionOf(parts.filter((part) => !isList(part)).flatMap((part) => part.inner)));
    const deeper = parts.filter(isList).flatMap((part) => listsOf(part, indent + 1));
    if (deeper.length > 0) end();
    lists.push(...deeper);
  }
  end();
  return lists;
}

/** The words of all paragraphs, a line for each. */
const inlinesIn = (tokens: readonly Token[], style: Style = {}): Fields[] =>
  tokens
    .filter(({ type }) => type === "inline")
    .flatMap(({ children }, index) => [...(index > 0 ? [textOf("\n", style)] : []), ...inlinesOf(children ?? [], style)]);

const styles: Readonly<Record<string, string>> = { strong: "bold", em: "italic", s: "strike" };

function inlinesOf(tokens: readonly Token[], outer: Style): Fields[] {
  const inlines: Fields[] = [];
  let style = outer;
  let url: string | undefined;
  for (const token of tokens) {
    const name = styles[token.type.replace(/_(?:open|close)$/, "")];
    if (name !== undefined) style = token.nesting === 1 ? { ...style, [name]: true } : without(style, name);
    else if (token.type === "link_open") url = String(token.attrGet("href") ?? "");
    else if (token.type === "link_close") url = undefined;
    else inlines.push(...inlineOf(token, style, url));
  }
  return inlines;
}

const without = (style: Style, name: string): Style => Object.fromEntries(Object.entries(style).filter(([key]) => key !== name));

function inlineOf(token: Token, style: Style, url: string | undefined): Fields[] {
  if (url !== undefined) return [{ type: "link", url, text: token.content, ...styled(style) }];
  switch (token.type) {
    case "softbreak":
    case "hardbreak":
      return [textOf("\n", style)];
    case "code_inline":
      return [textOf(token.content, { ...style, code: true })];
    case "image":
      return [{ type: "link", url: String(token.attrGet("src") ?? ""), text: token.content }];
    default:
      return withEmoji(token.content, style);
  }
}

const emoji = /(?<![\p{L}\p{N}]):([a-z0-9_+'-]{2,100}):/giu;

function withEmoji(text: string, style: Style): Fields[] {
  const inlines: Fields[] = [];
  let from = 0;
  for (const match of text.matchAll(emoji)) {
    inlines.push(textOf(text.slice(from, match.index), style), { type: "emoji", name: match[1] });
    from = match.index + match[0].length;
  }
  return [...inlines, textOf(text.slice(from), style)].filter((inline) => inline.text !== "");
}

const styled = (style: Style): Fields => (Object.keys(style).length > 0 ? { style } : {});

const textOf = (text: string, style: Style): Fields => ({ type: "text", text, ...styled(style) });
