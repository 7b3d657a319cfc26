import { roomToken, userToken } from "@logue/command-service/contract/mention-tokens.ts";
import { writeEmoji } from "./emoji-names.ts";
import { escapeInline } from "./escape-markdown.ts";
import type { Emphasis, Inline, SlackNames } from "./markup.ts";
import { writeCodeMentions } from "./references.ts";
import { writeLink } from "./write-link.ts";

/** One inline written out, and what its neighbours must know of it. */
interface Piece {
  readonly text: string;
  /** A name behind an at sign: nothing that could belong to it may touch it. */
  readonly isName: boolean;
  readonly style: Emphasis | undefined;
}

/** Writes one line's inlines. Neighbours in Slack must not become one mark in Markdown. */
export function writeInlines(inlines: readonly Inline[], names: SlackNames): string {
  const [only] = inlines;
  if (inlines.length === 1 && only?.kind === "text") return escapeInline(only.text);
  const joined = joinAlike(inlines);
  const pieces = joined.map((inline, index) => pieceOf(inline, textBefore(joined, index), textAfter(joined, index), names));
  let written = "";
  for (const [index, piece] of pieces.entries()) {
    const next = pieces.slice(index + 1).find(({ text }) => text !== "");
    written += piece.style === undefined ? piece.text : emphasized(piece, written, next?.text ?? "");
  }
  return written;
}

/** Emphasis of one kind side by side is one, and within itself is none. */
function joinAlike(inlines: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const inline of inlines) {
    const last = joined.at(-1);
    if (inline.kind === "text" && last?.kind === "text")
      joined[joined.length - 1] = { kind: "text", text: last.text + inline.text };
    else if (inline.kind === "emphasis" && last?.kind === "emphasis" && last.style === inline.style)
      joined[joined.length - 1] = { ...last, inlines: [...last.inlines, ...inline.inlines] };
    else joined.push(inline);
  }
  return joined.map((inline) =>
    inline.kind === "emphasis" ? { ...inline, inlines: inline.inlines.flatMap((inner) => without(inline.style, inner)) } : inline,
  );
}

const without = (style: Emphasis, inline: Inline): readonly Inline[] =>
  inline.kind === "emphasis" && inline.style === style ? inline.inlines.flatMap((inner) => without(style, inner)) : [inline];

const textBefore = (inlines: readonly Inline[], index: number): string => {
  const before = inlines[index - 1];
  if (before?.kind === "text") return before.text;
  return before?.kind === "mention" || before?.kind === "call" || before?.kind === "group" || before?.kind === "channel"
    ? "x"
    : "";
};

const textAfter = (inlines: readonly Inline[], index: number): string => {
  const after = inlines[index + 1];
  return after?.kind === "text" ? after.text : "";
};

function pieceOf(inline: Inline, before: string, after: string, names: SlackNames): Piece {
  switch (inline.kind) {
    case "text":
      return plain(escapeInline(inline.text));
    case "code":
      return plain(writeCode(writeCodeMentions(inline.text, names)));
    case "emphasis":
      return { text: writeInlines(inline.inlines, names), isName: false, style: inline.style };
    case "link":
      return plain(writeLink(inline, before, after));
    case "channel":
      return writeChannel(inline, before, after, names);
    case "group":
      return plain(escapeInline(groupName(inline, names)));
    case "emoji":
      return plain(writeEmoji({ ...inline, name: names.emojiName(inline.name) }, /[\p{L}\p{N}]$/u.test(before)));
    case "mention":
      return name(writeMention(inline, names), before, after);
    case "call":
      return name(`@${inline.whom}`, before, after);
  }
}

const plain = (text: string): Piece => ({ text, isName: false, style: undefined });

/**
 * A user group cannot be mentioned in Logue; its name is shown, or its id where the export has no
 * name for it.
 */
export const groupName = ({ groupId, label }: Extract<Inline, { readonly kind: "group" }>, names: SlackNames): string =>
  `@${label || (names.groupName(groupId) ?? (groupId || "group"))}`;

/** A person who is here is named by the id, so that readers see the name of now. */
function writeMention({ userId, label }: Extract<Inline, { readonly kind: "mention" }>, names: SlackNames): string {
  const here = names.userId(userId);
  if (here !== undefined) return userToken(here);
  return `@${(names.userName(userId) ?? (label || userId)).replace(/[\\`*[\]<]/g, "\\$&")}`;
}

/** A channel that is here is named by its id, as a person is. */
function writeChannel(
  { channelId, label }: Extract<Inline, { readonly kind: "channel" }>,
  before: string,
  after: string,
  names: SlackNames,
): Piece {
  const here = names.roomId(channelId);
  if (here !== undefined) return name(roomToken(here), before, after);
  return plain(escapeInline(`#${names.channelName(channelId) ?? (label || channelId)}`));
}

/** The at sign must not stand in a word, a path or an address, nor the name go on in what follows. */
function name(written: string, before: string, after: string): Piece {
  const space = /[\p{L}\p{N}@._%+/-]$/u.test(before) ? " " : "";
  const end = /^(?:[\p{L}\p{N}_-]|\.[\p{L}\p{N}])/u.test(after) ? " " : "";
  return { text: `${space}${written}${end}`, isName: true, style: undefined };
}

const marks: Readonly<Record<Emphasis, string>> = { bold: "**", italic: "_", strike: "~~" };

/** Whitespace at the edge goes outside, for Markdown's marks do not stand beside it. */
function emphasized({ text, style = "bold" }: Piece, before: string, after: string): string {
  const [, left = "", inner = "", right = ""] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  if (inner === "") return text;
  const previous = left === "" ? lastCharacter(before) : " ";
  const next = right === "" ? firstCharacter(after) : " ";
  const isInWord = isWord(previous) || isWord(next);
  const mark = style === "italic" && isInWord ? "*" : marks[style];
  const opening = isSign(firstCharacter(inner)) && isWord(previous) ? thinSpace : "";
  const closing = isSign(lastCharacter(inner)) && isWord(next) ? thinSpace : "";
  return `${left}${opening}${mark}${inner}${mark}${closing}${right}`;
}

/**
 * Between a word and a mark whose inside begins or ends with a sign: else Markdown takes the mark
 * for text.
 */
const thinSpace = "\u200A";

const isWord = (character: string): boolean => character !== "" && !/[\s\p{P}\p{S}]/u.test(character);
const isSign = (character: string): boolean => /[\p{P}\p{S}]/u.test(character);
const firstCharacter = (text: string): string => [...text.slice(0, 2)][0] ?? "";
const lastCharacter = (text: string): string => [...text.slice(-2)].at(-1) ?? "";

function writeCode(text: string): string {
  const longest = Math.max(0, ...Array.from(text.matchAll(/`+/g), ([row]) => row.length));
  const mark = "`".repeat(longest + 1);
  const needsSpace = /^[` ]|[` ]$/.test(text) && text.trim() !== "";
  return needsSpace ? `${mark} ${text} ${mark}` : mark + text + mark;
}
