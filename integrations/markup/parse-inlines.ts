import type { Emphasis, Inline } from "./markup.ts";
import { parseReference, plainReferences, unescapeEntities } from "./references.ts";

const marks: Readonly<Record<string, Emphasis>> = { "*": "bold", _: "italic", "~": "strike" };

/** A mark is searched for only this far, so that a line full of stars costs no more than others. */
const spanMax = 4_000;

/** Where a mark may begin or end: not within a word, and not after a backslash. */
const isWordBefore = (character: string): boolean => character === "\\" || /[\p{L}\p{N}]/u.test(character);
const isWordAfter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

/** Parses one line of mrkdwn; entities are still escaped in it. */
export function parseInlines(line: string): Inline[] {
  const inlines: Inline[] = [];
  let plain = "";
  const add = (...more: readonly Inline[]): void => {
    if (plain !== "") inlines.push({ kind: "text", text: unescapeEntities(plain) });
    plain = "";
    inlines.push(...more);
  };
  for (let at = 0; at < line.length; ) {
    const special = nextSpecial(line, at);
    plain += line.slice(at, special);
    at = special;
    if (at >= line.length) break;
    const found = reference(line, at) ?? code(line, at) ?? emphasis(line, at) ?? emoji(line, at);
    if (found === undefined) {
      plain += line[at];
      at += 1;
    } else {
      add(found.inline);
      at = found.next;
    }
  }
  add();
  return inlines;
}

/** Where the next sign stands that may mean something; the end of the line where none does. */
function nextSpecial(line: string, from: number): number {
  special.lastIndex = from;
  return special.exec(line)?.index ?? line.length;
}

const special = /[<`*_~:]/g;

interface Found {
  readonly inline: Inline;
  readonly next: number;
}

function reference(line: string, at: number): Found | undefined {
  if (line[at] !== "<") return undefined;
  const end = line.indexOf(">", at);
  const inner = line.slice(at + 1, end === -1 ? at + 1 : end);
  if (inner.trim() === "" || inner.includes("<")) return undefined;
  return { inline: parseReference(inner), next: end + 1 };
}

function code(line: string, at: number): Found | undefined {
  if (line[at] !== "`" || line[at + 1] === "`") return undefined;
  const end = line.indexOf("`", at + 1);
  if (end === -1) return undefined;
  const text = unescapeEntities(plainReferences(line.slice(at + 1, end)));
  return text.trim() === "" ? undefined : { inline: { kind: "code", text }, next: end + 1 };
}

function emphasis(line: string, at: number): Found | undefined {
  const mark = line[at] ?? "";
  const style = marks[mark];
  const [before, first] = [at === 0 ? " " : characterBefore(line, at), line[at + 1] ?? " "];
  if (style === undefined || isWordBefore(before) || before === mark || /\s/.test(first) || first === mark) return undefined;
  const last = Math.min(line.length, at + spanMax);
  for (let end = at + 2; end < last; end += 1) {
    if (line[end] === "<" && line.indexOf(">", end) !== -1) end = line.indexOf(">", end);
    else if (line[end] === "`" && line.indexOf("`", end + 1) !== -1) end = line.indexOf("`", end + 1);
    else if (line[end] === mark && closes(line, end, mark))
      return { inline: { kind: "emphasis", style, inlines: parseInlines(line.slice(at + 1, end)) }, next: end + 1 };
  }
  return undefined;
}

function closes(line: string, end: number, mark: string): boolean {
  const [last, after] = [line[end - 1] ?? " ", characterAt(line, end + 1)];
  return !/\s/.test(last) && last !== mark && after !== mark && !isWordAfter(after);
}

const characterAt = (line: string, at: number): string =>
  at >= line.length ? " " : String.fromCodePoint(line.codePointAt(at) ?? 32);

/** The character that ends before this place, whole. */
function characterBefore(line: string, at: number): string {
  const isPair = at >= 2 && /[\uDC00-\uDFFF]/.test(line[at - 1] ?? "");
  return line.slice(isPair ? at - 2 : at - 1, at);
}

const emojiPattern = /:([a-z0-9_+'\p{L}-]{1,100}):(?::skin-tone-([2-6]):)?/iuy;

function emoji(line: string, at: number): Found | undefined {
  if (line[at] !== ":" || (at > 0 && /[\p{L}\p{N}]/u.test(characterBefore(line, at)))) return undefined;
  emojiPattern.lastIndex = at;
  const match = emojiPattern.exec(line);
  const [whole = "", name = "", tone] = match ?? [];
  if (match === null || (/^\d+$/.test(name) && name !== "100")) return undefined;
  return { inline: { kind: "emoji", name, skinTone: Number(tone ?? 0) }, next: at + whole.length };
}
