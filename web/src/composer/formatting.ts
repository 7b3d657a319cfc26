export type Format =
  | "bold"
  | "italic"
  | "strike"
  | "code"
  | "code-block"
  | "quote"
  | "bullets"
  | "numbers"
  | "tasks"
  | "spoiler"
  | "link";

/** A text and what is selected in it. */
export interface Edited {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const signs: Partial<Record<Format, string>> = { bold: "**", italic: "_", strike: "~~", code: "`", spoiler: "||" };

interface LineMark {
  readonly mark: (place: number) => string;
  readonly pattern: RegExp;
  /** The marks that this one replaces: a line is in one list. */
  readonly instead?: RegExp;
}

const anyList = /^(?:- \[[ xX]\] |[-*] |\d+\. )/;
const lineMarks: Partial<Record<Format, LineMark>> = {
  quote: { mark: () => "> ", pattern: /^> ?/ },
  bullets: { mark: () => "- ", pattern: /^- (?!\[[ xX]\] )/, instead: anyList },
  numbers: { mark: (place) => `${place + 1}. `, pattern: /^\d+\. /, instead: anyList },
  tasks: { mark: () => "- [ ] ", pattern: /^- \[[ xX]\] /, instead: anyList },
};

/** Gives the selected text a format, or takes it away where it has it already. */
export function formatted(edited: Edited, format: Format): Edited {
  const sign = signs[format];
  const isOfLines = edited.text.slice(edited.start, edited.end).trim().includes("\n");
  if (sign !== undefined && isOfLines) return format === "code" ? fenced(edited) : wrappedLines(edited, sign);
  if (sign !== undefined) return wrapped(withoutBlanks(edited), sign);
  const lines = lineMarks[format];
  if (lines !== undefined) return markedLines(edited, lines);
  return format === "link" ? linked(edited) : fenced(edited);
}

/** Signs beside blanks are shown as they are: the blanks at the ends of a selection stay outside. */
function withoutBlanks({ text, start, end }: Edited): Edited {
  const selected = text.slice(start, end);
  if (selected.trim() === "") return { text, start, end };
  return { text, start: end - selected.trimStart().length, end: start + selected.trimEnd().length };
}

/** No sign reaches from one block to the next: each line is wrapped alone, behind its marks. */
function wrappedLines({ text, start, end }: Edited, sign: string): Edited {
  const pieces = text
    .slice(start, end)
    .split("\n")
    .map((line) => {
      const [, before = "", words = "", after = ""] =
        /^(\s*(?:(?:> ?|- \[[ xX]\] |[-*] |\d+\. )\s*)*)(.*?)(\s*)$/.exec(line) ?? [];
      return { before, words, after };
    });
  const { length } = sign;
  const isWrapped = (words: string): boolean => words.length > 2 * length && words.startsWith(sign) && words.endsWith(sign);
  const areWrapped = pieces.every(({ words }) => words === "" || isWrapped(words));
  const changed = pieces.map(({ before, words, after }) => {
    if (words === "" || (!areWrapped && isWrapped(words))) return before + words + after;
    return before + (areWrapped ? words.slice(length, -length) : `${sign}${words}${sign}`) + after;
  });
  return replaced({ text, start, end }, changed.join("\n"), 0, 0);
}

function wrapped({ text, start, end }: Edited, wanted: string): Edited {
  const selected = text.slice(start, end);
  const sign = wanted === "_" ? italicSign(text, start, end) : wanted;
  const { length } = sign;
  const isWithin = selected.length > 2 * length && selected.startsWith(sign) && selected.endsWith(sign);
  if (isWithin) return replaced({ text, start, end }, selected.slice(length, -length), 0, 0);
  const isAround = text.slice(start - length, start) === sign && text.slice(end, end + length) === sign;
  if (isAround && start >= length) return replaced({ text, start: start - length, end: end + length }, selected, 0, 0);
  return replaced({ text, start, end }, `${sign}${selected}${sign}`, length, length);
}

/** Within a word an underscore is one: a star is written there, and taken away where it is. */
function italicSign(text: string, start: number, end: number): string {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  const isStarred = /(?<!\*)\*$/.test(before) && /^\*(?!\*)/.test(after);
  const isInWord = start < end && (/[\p{L}\p{N}]_?$/u.test(before) || /^_?[\p{L}\p{N}]/u.test(after));
  return isStarred || isInWord ? "*" : "_";
}

function markedLines({ text, start, end }: Edited, { mark, pattern, instead }: LineMark): Edited {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const to = text.indexOf("\n", end) < 0 ? text.length : text.indexOf("\n", end);
  const lines = text.slice(from, to).split("\n");
  /** A list has no item for an empty line between others. */
  const isLeft = (line: string): boolean => instead !== undefined && lines.length > 1 && line.trim() === "";
  const isMarked = lines.every((line) => isLeft(line) || pattern.test(line));
  let place = 0;
  const changed = lines.map((line) => {
    if (isLeft(line)) return line;
    if (isMarked) return line.replace(pattern, "");
    place += 1;
    return `${mark(place - 1)}${instead ? line.replace(instead, "") : line}`;
  });
  const result = replaced({ text, start: from, end: to }, changed.join("\n"), 0, 0);
  return start === end ? { ...result, start: result.end } : result;
}

const placeholder = "https://";

function linked({ text, start, end }: Edited): Edited {
  const selected = text.slice(start, end);
  const isAddress = /^https?:\/\/\S+$/.test(selected);
  const label = isAddress ? "" : selected;
  const address = isAddress ? selected : placeholder;
  const { text: result } = replaced({ text, start, end }, `[${label}](${address})`, 0, 0);
  const caret = start + (label === "" ? 1 : label.length + 3);
  return { text: result, start: caret, end: label === "" ? caret : caret + address.length };
}

/** A block of code stands on lines of its own, in a fence longer than any in it. */
function fenced({ text, start, end }: Edited): Edited {
  const selected = text.slice(start, end);
  const fence = "`".repeat(Math.max(3, ...[...selected.matchAll(/`{3,}/g)].map(([inside]) => inside.length + 1)));
  const before = `${start === 0 || text[start - 1] === "\n" ? "" : "\n"}${fence}\n`;
  const after = `\n${fence}${end === text.length || text[end] === "\n" ? "" : "\n"}`;
  return replaced({ text, start, end }, `${before}${selected}${after}`, before.length, after.length);
}

/** Replaces the selection; what is selected afterwards leaves out so much at both ends. */
function replaced({ text, start, end }: Edited, by: string, before: number, after: number): Edited {
  return { text: text.slice(0, start) + by + text.slice(end), start: start + before, end: start + by.length - after };
}

/** The one part in which two texts differ. */
export function differenceOf(before: string, after: string): { readonly from: number; readonly to: number; readonly by: string } {
  let from = 0;
  while (from < before.length && from < after.length && before[from] === after[from]) from += 1;
  let same = 0;
  const most = Math.min(before.length, after.length) - from;
  while (same < most && before[before.length - 1 - same] === after[after.length - 1 - same]) same += 1;
  return { from, to: before.length - same, by: after.slice(from, after.length - same) };
}
