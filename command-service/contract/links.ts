import MarkdownIt from "markdown-it";
import { linkLengthMax } from "./link-previews.ts";

const markdown = new MarkdownIt({ html: false, linkify: false });

const mayHoldLink = /https?:\/\//i;
const bareLink = /https?:\/\/[^\s<>"`]+/gi;
/** What ends a sentence or a bracket and not an address. */
const trailing = /[.,;:!?'*_~|»”’]+$/;
/** Words between these signs are shown only when a reader asks for them. */
const spoiler = /\|\|[\s\S]*?\|\|/g;

/**
 * The web addresses that a Markdown text links to, each once, in their order: not those in code or
 * in a spoiler, and none with a name and password.
 */
export function linksIn(text: string): readonly string[] {
  if (!mayHoldLink.test(text)) return [];
  const found = new Set<string>();
  for (const block of markdown.parse(text.replace(spoiler, " "), {})) {
    let isInLink = false;
    for (const token of block.children ?? []) {
      if (token.type === "link_open") addLink(found, String(token.attrGet("href") ?? ""));
      if (token.type === "link_open" || token.type === "link_close") isInLink = token.type === "link_open";
      if (token.type === "text" && !isInLink)
        for (const [link] of token.content.matchAll(bareLink)) addLink(found, trimmed(link));
    }
  }
  return [...found];
}

function addLink(found: Set<string>, link: string): void {
  const url = URL.parse(link);
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "") return;
  if (url.href.length <= linkLengthMax) found.add(url.href);
}

/** A closing bracket belongs to the address where it was opened in it. */
function trimmed(link: string): string {
  const shorter = link.replace(trailing, "");
  const isUnopened = shorter.endsWith(")") && shorter.split(")").length > shorter.split("(").length;
  if (isUnopened || shorter.endsWith("]")) return trimmed(shorter.slice(0, -1));
  return shorter;
}
