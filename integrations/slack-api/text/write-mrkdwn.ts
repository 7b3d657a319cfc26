import { replaceTokens } from "@logue/command-service/contract/mention-tokens.ts";
import { type MarkdownNode, nodesOf, parseMarkdown, type Token } from "./markdown-nodes.ts";

/** These stand for `<` and `>` of what is Slack's markup, until the text is escaped. */
const [open, close] = ["\uE000", "\uE001"];
const signs = { user: "@", room: "#", team: "!subteam^" } as const;

/** Slack's markup (mrkdwn) of a text of ours, with ids in the place of names where the text has them. */
export function writeMrkdwn(text: string): string {
  const withTokens = replaceTokens(text.replace(/[\uE000\uE001]/g, ""), ({ kind, id }) => `${open}${signs[kind]}${id}${close}`);
  const written = writeBlocks(parseMarkdown(withTokens)).trimEnd();
  return written.replaceAll(open, "<").replaceAll(close, ">");
}

export const escapeMrkdwn = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const listSign = ({ markup, info }: Token): string => (markup === "." || markup === ")" ? `${info}. ` : "• ");

/** Blocks one after the other, an empty line between them; quotes and lists put signs before lines. */
function writeBlocks(tokens: readonly Token[]): string {
  const parts = nodesOf(tokens).map(writeBlock);
  return parts.filter((part) => part !== "").join(tokens[0]?.type === "list_item_open" ? "\n" : "\n\n");
}

const writeFence = (code: string): string => `\`\`\`\n${escapeMrkdwn(code).replace(/\n$/, "")}\n\`\`\``;

function writeBlock({ token, inner }: MarkdownNode): string {
  switch (token.type) {
    case "fence":
    case "code_block":
      return writeFence(token.content);
    case "hr":
      return "———";
    case "paragraph_open":
      return writeInlines(inner);
    case "heading_open":
      return `*${writeInlines(inner)}*`;
    case "blockquote_open":
      return writeBlocks(inner).replace(/^/gm, "> ");
    case "list_item_open":
      return listSign(token) + writeBlocks(inner).replace(/\n+/g, "\n    ");
    case "table_open":
      return writeTable(inner);
    default:
      return writeBlocks(inner);
  }
}

/** Slack has no tables: a line for each row. */
const writeTable = (tokens: readonly Token[]): string =>
  tokens
    .filter(({ type }) => type === "inline" || type === "tr_close")
    .map((token) => (token.type === "inline" ? `${writeInlines([token])} | ` : "\n"))
    .join("")
    .replaceAll(" | \n", "\n")
    .trim();

const marks: Readonly<Record<string, string>> = { strong: "*", em: "_", s: "~" };

function writeInlines(tokens: readonly Token[]): string {
  let text = "";
  let address = "";
  for (const token of tokens.flatMap(({ children }) => children ?? [])) {
    const mark = marks[token.type.replace(/_(?:open|close)$/, "")];
    if (mark !== undefined) text += mark;
    else if (token.type === "link_open") {
      address = String(token.attrGet("href") ?? "");
      text += `${open}${escapeMrkdwn(address)}|`;
    } else if (token.type === "link_close")
      text = text.endsWith(`${address}|${address}`) ? shortLink(text, address) : text + close;
    else text += writeInline(token);
  }
  return text;
}

/** A link that shows its address needs no label. */
const shortLink = (text: string, address: string): string => text.slice(0, -(address.length + 1)) + close;

function writeInline(token: Token): string {
  switch (token.type) {
    case "softbreak":
    case "hardbreak":
      return "\n";
    case "code_inline":
      return `\`${escapeMrkdwn(token.content)}\``;
    case "image":
      return `${open}${escapeMrkdwn(String(token.attrGet("src") ?? ""))}|${escapeMrkdwn(token.content) || "picture"}${close}`;
    default:
      return escapeMrkdwn(token.content).replace(
        calls,
        (_whole, name: string) => `${open}!${name === "here" ? "here" : "channel"}${close}`,
      );
  }
}

const calls = /(?<![\p{L}\p{N}@._%+/-])@(room|all|here)(?![\p{L}\p{N}_-])/gu;
