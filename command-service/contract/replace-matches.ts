/** A match in a text, and what stands there instead. */
export interface Replacement {
  readonly match: RegExpExecArray;
  readonly by: string;
}

/** The text with these matches of it replaced; they are in the order of the text. */
export function withReplaced(text: string, replacements: readonly Replacement[]): string {
  let [written, from] = ["", 0];
  for (const { match, by } of replacements) {
    written += text.slice(from, match.index) + by;
    from = match.index + match[0].length;
  }
  return written + text.slice(from);
}
