import { insertText } from "./insert-text.ts";

/** What an element's words stand between. */
const signs: Readonly<Record<string, string>> = { B: "**", STRONG: "**", I: "_", EM: "_", S: "~~", DEL: "~~", STRIKE: "~~" };
const blocks = /^(?:P|DIV|SECTION|ARTICLE|HEADER|FOOTER|MAIN|UL|OL|LI|BLOCKQUOTE|PRE|TABLE|H[1-6]|HR|DL|DT|DD|FIGURE)$/;
const left = /^(?:SCRIPT|STYLE|HEAD|TITLE|META|LINK|BUTTON|SVG|TEMPLATE|NOSCRIPT)$/i;
/** Without any of these the words alone say the same. */
const kept =
  "a[href^=http], b, strong, i, em, s, del, strike, code, li, blockquote, pre, table, math, h1, h2, h3, h4, h5, h6, span[style]";

/**
 * The Markdown of what was copied from a page or from an office program; `words` are the same
 * without a format, and what is pasted where the format says nothing.
 */
function markdownOfHtml(html: string, words: string): string {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  if (body.querySelector(kept) === null || isOfEditor(body)) return words;
  const written = blocksOf(body).trim();
  return withoutBlanks(written) === withoutBlanks(words) ? words : written || words;
}

/** Editors of code copy their colours: the lines and what they begin with are in the words alone. */
const isOfEditor = (body: Element): boolean => [...body.querySelectorAll("div")].some(({ style }) => style.whiteSpace === "pre");

/** Pastes in place of what is from `start` on; a table, a list or a block of code begins a line. */
export function pasteHtml(field: HTMLTextAreaElement, html: string, words: string, start = field.selectionStart): void {
  const text = markdownOfHtml(html, words);
  const isBlock = text !== words && /^(?:\||[-*>] |\d+\. |#+ |`{3})/.test(text);
  const isInLine = /[^\n]$/.test(field.value.slice(0, start));
  insertText(field, isBlock && isInLine ? `\n\n${text}` : text, start);
}

const withoutBlanks = (text: string): string => text.replace(/\s+/g, "");

/** The blocks of an element with an empty line between them; what stands between blocks is one, too. */
function blocksOf(element: Element): string {
  const parts: string[] = [];
  let line = "";
  const end = (): void => {
    if (line.trim() !== "") parts.push(line.trim());
    line = "";
  };
  for (const node of element.childNodes) {
    if (isBlock(node)) {
      end();
      parts.push(blockOf(node));
    } else line += inlineOf(node);
  }
  end();
  return parts.filter((part) => part.trim() !== "").join(parts.length > 1 && element.tagName === "LI" ? "\n" : "\n\n");
}

/** Also a formatting element around blocks, as office programs write it. */
const isBlock = (node: Node): node is Element =>
  isElement(node) && (blocks.test(node.tagName) || [...node.children].some((child) => isBlock(child)));

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

function blockOf(element: Element): string {
  const { tagName } = element;
  if (tagName === "UL" || tagName === "OL") return listOf(element);
  if (tagName === "PRE") return `\`\`\`\n${(element.textContent ?? "").replace(/\n$/, "")}\n\`\`\``;
  if (tagName === "BLOCKQUOTE") return prefixed(blocksOf(element), "> ");
  if (tagName === "TABLE") return tableOf(element);
  if (tagName === "HR") return "---";
  if (/^H[1-6]$/.test(tagName)) return `${"#".repeat(Number(tagName[1]))} ${lineOf(element)}`;
  return left.test(tagName) ? "" : blocksOf(element);
}

const prefixed = (text: string, first: string, rest = first): string =>
  text
    .split("\n")
    .map((line, place) => (place === 0 ? first : rest) + line)
    .join("\n");

function listOf(list: Element): string {
  const items = [...list.children].map((item, place) => {
    const mark = list.tagName === "OL" ? `${place + 1}. ` : "- ";
    return item.tagName === "LI" ? prefixed(blocksOf(item), mark, " ".repeat(mark.length)) : prefixed(blockOf(item), "  ");
  });
  return items.join("\n");
}

/** A table of one column is lines. */
function tableOf(table: Element): string {
  const rows = [...table.querySelectorAll("tr")].map((row) => [...row.querySelectorAll("td, th")].map(lineOf));
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  if (width < 2) return rows.map(([cell = ""]) => cell).join("\n");
  const lines = rows.map(
    (cells) => `| ${Array.from({ length: width }, (_, at) => cells[at]?.replaceAll("|", "\\|") ?? "").join(" | ")} |`,
  );
  return [lines[0], `|${" --- |".repeat(width)}`, ...lines.slice(1)].join("\n");
}

const lineOf = (element: Element): string => blocksOf(element).replace(/\s+/g, " ").trim();

function inlineOf(node: Node): string {
  if (!isElement(node)) return node.nodeType === Node.TEXT_NODE ? (node.textContent ?? "").replace(/[\s\u00A0]+/g, " ") : "";
  const { tagName } = node;
  if (left.test(tagName)) return "";
  if (tagName === "BR") return "\n";
  // KaTeX draws each formula a second time for the eye.
  if (node.classList.contains("katex-html")) return "";
  if (tagName === "math") return formulaOf(node);
  if (tagName === "CODE") return between("`", node.textContent ?? "");
  const words = [...node.childNodes].map(inlineOf).join("");
  const href = node.getAttribute("href") ?? "";
  if (tagName === "A" && /^https?:\/\/\S+$/.test(href) && words.trim() !== "") return linkOf(words, href);
  return signsOf(node).reduce((text, sign) => between(sign, text), words);
}

/** The TeX of a formula, which KaTeX, Wikipedia and Logue keep beside its signs. */
function formulaOf(formula: Element): string {
  const source =
    formula.querySelector('annotation[encoding="application/x-tex"]')?.textContent ?? formula.getAttribute("alttext");
  const tex = source?.trim().replace(/^\{\\displaystyle (.*)\}$/s, "$1");
  return tex ? between("$$", tex) : (formula.textContent ?? "").trim();
}

/** The name of a channel that was copied from a message is a link to it again. */
const linkOf = (words: string, href: string): string =>
  [href, href.replace(/\/$/, "")].includes(words.trim()) || (words.startsWith("#") && href.startsWith(`${location.origin}/`))
    ? words
    : words.replace(words.trim(), () => `[${words.trim()}](${href})`);

/**
 * Google's documents say bold and italic by styles, within a bold element that means nothing. Browsers
 * write the weight of what is copied to each element, also to those that are not about it.
 */
function signsOf(element: Element): string[] {
  const { fontWeight, fontStyle } = (element as HTMLElement).style;
  const isLight = fontWeight === "normal" || fontWeight === "400";
  const named = signs[element.tagName];
  const sign = named === "**" && isLight ? undefined : named;
  const isBold = element.tagName === "SPAN" && (fontWeight === "bold" || Number(fontWeight) >= 600);
  const isItalic = element.tagName === "SPAN" && fontStyle === "italic";
  const found = [...(sign === undefined ? [] : [sign]), ...(isBold ? ["**"] : []), ...(isItalic ? ["_"] : [])];
  return isInWord(element) ? found.map((each) => (each === "_" ? "*" : each)) : found;
}

/** Whether the element is a part of a word. There an underscore would be a letter. */
const isInWord = ({ previousSibling, nextSibling }: Element): boolean =>
  /[\p{L}\p{N}]$/u.test(previousSibling?.textContent ?? "") || /^[\p{L}\p{N}]/u.test(nextSibling?.textContent ?? "");

/** Signs must touch the words: blanks go before and behind them. */
function between(sign: string, text: string): string {
  const words = text.trim();
  return words === "" ? text : text.replace(words, () => `${sign}${words}${sign}`);
}
