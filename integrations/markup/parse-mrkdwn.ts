import type { Block, Inline, ListItem } from "./markup.ts";
import { parseInlines } from "./parse-inlines.ts";
import { plainReferences, unescapeEntities } from "./references.ts";

/**
 * Parses Slack's mrkdwn. The grammar, from the outside in:
 *
 *   message   = (code | lines)*
 *   code      = "```" anything "```"            wherever it stands; unclosed it is text
 *   lines     = (quote | list | paragraph)*
 *   quote     = ("&gt;" line)+ | "&gt;&gt;&gt;" everything to the end
 *   list      = ("•" | "◦" | "▪" line)+ | numbered lines that count on from 1, two at least
 *   paragraph = other lines, up to an empty one
 *   line      = text, references in <...>, `code`, *bold*, _italic_, ~struck~, :emoji:
 *               (`parseInlines`)
 */
export function parseMrkdwn(text: string): Block[] {
  const normal = text.replace(/\r\n?/g, "\n").replace(brokenLabel, (reference) => reference.replace(/\s*\n\s*/g, " "));
  const everything = /^([\s\S]*?)(?:^|\n)[ \t]*(?:&gt;|>){3}([\s\S]*)$/.exec(normal);
  if (everything !== null && !isInCode(everything[1] ?? "")) {
    const [, before = "", quoted = ""] = everything;
    return [...parseParts(before), { kind: "quote", blocks: parseParts(quoted.replace(/^[ \t]/, "")) }];
  }
  return parseParts(normal);
}

/** A reference whose label has a line break in it. */
const brokenLabel = /<(?:[a-z]+:|[@#!])[^<>|\n]+\|[^<>]*\n[^<>]*>/gi;

const fence = "```";

const isInCode = (before: string): boolean => before.split(fence).length % 2 === 0;

function parseParts(text: string): Block[] {
  const blocks: Block[] = [];
  let rest = text;
  for (;;) {
    const code = nextCode(rest);
    if (code === undefined) return [...blocks, ...parseLines(rest)];
    const quote = quoteAround(rest, code);
    if (quote === undefined) blocks.push(...codeAfter(rest.slice(0, code.from), code.text));
    else blocks.push(...parseLines(rest.slice(0, quote.from)), { kind: "quote", blocks: parseParts(quote.text) });
    rest = rest.slice((quote ?? code).to).replace(/^[ \t]*\n/, "");
  }
}

/** A code block whose sign stands in a quote is in it, also when its other lines are not. */
function codeAfter(before: string, text: string): Block[] {
  const block: Block = { kind: "code", text };
  const quoteStart = /(?:^|\n)[ \t]*(?:&gt;|>) ?([^\n]*)$/.exec(before);
  if (quoteStart === null) return [...parseLines(before), block];
  const own = { kind: "quote" as const, blocks: [...parseLines(quoteStart[1] ?? ""), block] };
  return [...parseLines(before.slice(0, quoteStart.index)), own];
}

interface Part {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The quoted lines that a code block lies in as a whole, without their signs. */
function quoteAround(text: string, code: Part): Part | undefined {
  for (const { 0: lines, index: from } of text.matchAll(/(?:^[ \t]*(?:&gt;|>)[^\n]*\n?)+/gm)) {
    const to = from + lines.length;
    if (from < code.from && code.to <= to) return { from, to, text: lines.replace(/^[ \t]*(?:&gt;|>) ?/gm, "") };
  }
  return undefined;
}

function nextCode(text: string): Part | undefined {
  const from = text.indexOf(fence);
  const end = from === -1 ? -1 : text.indexOf(fence, from + fence.length);
  if (end === -1) return undefined;
  let to = end + fence.length;
  while (text[to] === "`") to += 1;
  const inner = text.slice(from + fence.length, to - fence.length);
  if (inner.trim() === "") return undefined;
  return { from, to, text: unescapeEntities(plainReferences(inner.replace(/^[ \t]*\n/, "").replace(/\n[ \t]*$/, ""))) };
}

const quotePattern = /^[ \t]*(?:&gt;|>) ?(.*)$/;
const bulletPattern = /^([ \t]*)[•◦▪▫‣●○■□]\uFE0E?[ \t]+(.*)$/u;
const numberPattern = /^([ \t]*)(\d{1,4})\.[ \t]+(.*)$/;

function parseLines(text: string): Block[] {
  const blocks: Block[] = [];
  const lines = text.split("\n");
  for (let at = 0; at < lines.length; ) {
    const taken = takeQuote(lines, at) ?? takeList(lines, at) ?? takeParagraph(lines, at);
    if (taken.block !== undefined) blocks.push(taken.block);
    at = taken.next;
  }
  return blocks;
}

interface Taken {
  readonly block: Block | undefined;
  readonly next: number;
}

function takeQuote(lines: readonly string[], from: number): Taken | undefined {
  let next = from;
  const quoted: string[] = [];
  for (let match = quotePattern.exec(lines[next] ?? ""); match !== null; match = quotePattern.exec(lines[next] ?? "")) {
    quoted.push(match[1] ?? "");
    next += 1;
  }
  return quoted.length === 0 ? undefined : { block: { kind: "quote", blocks: parseLines(quoted.join("\n")) }, next };
}

function takeList(lines: readonly string[], from: number): Taken | undefined {
  const items: ListItem[] = [];
  let next = from;
  for (let item = listItem(lines, next, items); item !== undefined; item = listItem(lines, next, items)) {
    items.push(item);
    next += 1;
  }
  return items.length === 0 ? undefined : { block: { kind: "list", items }, next };
}

const indentOf = (spaces: string): number => Math.min(8, Math.floor(spaces.replaceAll("\t", "    ").length / 4));

function listItem(lines: readonly string[], at: number, before: readonly ListItem[]): ListItem | undefined {
  const line = lines[at] ?? "";
  const bullet = bulletPattern.exec(line);
  if (bullet !== null)
    return { isOrdered: false, indent: indentOf(bullet[1] ?? ""), number: 0, inlines: parseInlines(bullet[2] ?? "") };
  const numbered = numberPattern.exec(line);
  if (numbered === null) return undefined;
  const [, spaces = "", digits = "", rest = ""] = numbered;
  const item: ListItem = { isOrdered: true, indent: indentOf(spaces), number: Number(digits), inlines: parseInlines(rest) };
  return countsOn(item, before) || beginsCount(item, lines[at + 1]) ? item : undefined;
}

const countsOn = ({ number, indent }: ListItem, before: readonly ListItem[]): boolean => {
  const last = before.findLast((item) => item.isOrdered && item.indent === indent);
  return last !== undefined && last.number + 1 === number;
};

function beginsCount({ number, indent }: ListItem, nextLine = ""): boolean {
  const next = numberPattern.exec(nextLine);
  return number === 1 && next !== null && Number(next[2]) === 2 && indentOf(next[1] ?? "") === indent;
}

function takeParagraph(lines: readonly string[], from: number): Taken {
  const taken: Inline[][] = [];
  let next = from;
  for (; next < lines.length; next += 1) {
    const line = lines[next] ?? "";
    if (next > from && (quotePattern.test(line) || takeList(lines, next) !== undefined)) break;
    if (line.trim() === "") {
      next += 1;
      break;
    }
    taken.push(parseInlines(line));
  }
  return { block: taken.length === 0 ? undefined : { kind: "paragraph", lines: taken }, next };
}
