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

const lineMarks: Partial<Record<Format, { readonly mark: (place: number) => string; readonly pattern: RegExp }>> = {
  quote: { mark: () => "> ", pattern: /^> ?/ },
  bullets: { mark: () => "- ", pattern: /^- (?!\[[ xX]\] )/ },
  numbers: { mark: (place) => `${place + 1}. `, pattern: /^\d+\. / },
  tasks: { mark: () => "- [ ] ", pattern: /^- \[[ xX]\] / },
};

/** Gives the selected text a format, or takes it away where it has it already. */
export function formatted(edited: Edited, format: Format): Edited {
  const sign = signs[format];
  if (sign !== undefined) return wrapped(edited, sign);
  const lines = lineMarks[format];
  if (lines !== undefined) return markedLines(edited, lines.mark, lines.pattern);
  return format === "link" ? linked(edited) : fenced(edited);
}

function wrapped({ text, start, end }: Edited, sign: string): Edited {
  const selected = text.slice(start, end);
  const { length } = sign;
  const isWithin = selected.length > 2 * length && selected.startsWith(sign) && selected.endsWith(sign);
  if (isWithin) return replaced({ text, start, end }, selected.slice(length, -length), 0, 0);
  const isAround = text.slice(start - length, start) === sign && text.slice(end, end + length) === sign;
  if (isAround && start >= length) return replaced({ text, start: start - length, end: end + length }, selected, 0, 0);
  return replaced({ text, start, end }, `${sign}${selected}${sign}`, length, length);
}

function markedLines({ text, start, end }: Edited, mark: (place: number) => string, pattern: RegExp): Edited {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const to = text.indexOf("\n", end) < 0 ? text.length : text.indexOf("\n", end);
  const lines = text.slice(from, to).split("\n");
  const isMarked = lines.every((line) => pattern.test(line));
  const changed = lines.map((line, place) => (isMarked ? line.replace(pattern, "") : `${mark(place)}${line}`)).join("\n");
  const result = replaced({ text, start: from, end: to }, changed, 0, 0);
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

/** A block of code stands on lines of its own. */
function fenced({ text, start, end }: Edited): Edited {
  const before = start === 0 || text[start - 1] === "\n" ? "```\n" : "\n```\n";
  const after = end === text.length || text[end] === "\n" ? "\n```" : "\n```\n";
  return replaced({ text, start, end }, `${before}${text.slice(start, end)}${after}`, before.length, after.length);
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
