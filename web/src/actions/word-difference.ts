export interface TextChange {
  readonly text: string;
  readonly kind: "same" | "removed" | "added";
}

/**
 * Longer texts are shown as one replacement: the table below grows with the product of their
 * lengths.
 */
const wordsMax = 2_000;

/** What changed between two texts, word by word. */
export function wordDifference(before: string, after: string): TextChange[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  if (old.length > wordsMax || now.length > wordsMax) return joined([...marked(old, "removed"), ...marked(now, "added")]);
  return joined(changesOf(old, now, commonLengths(old, now)));
}

/** Words and what stands between them, so that the parts put together are the text. */
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}\p{M}_]+|\s+|[^\p{L}\p{N}\p{M}_\s]/gu) ?? [];

const marked = (words: readonly string[], kind: TextChange["kind"]): TextChange[] => words.map((text) => ({ text, kind }));

/** How long the longest common row of words is from each pair of places on, as one list of rows. */
function commonLengths(old: readonly string[], now: readonly string[]): Uint16Array {
  const width = now.length + 1;
  const lengths = new Uint16Array((old.length + 1) * width);
  for (let row = old.length - 1; row >= 0; row -= 1) {
    for (let column = now.length - 1; column >= 0; column -= 1) {
      const [below, right] = [lengths[(row + 1) * width + column] ?? 0, lengths[row * width + column + 1] ?? 0];
      const diagonal = lengths[(row + 1) * width + column + 1] ?? 0;
      lengths[row * width + column] = old[row] === now[column] ? diagonal + 1 : Math.max(below, right);
    }
  }
  return lengths;
}

function changesOf(old: readonly string[], now: readonly string[], lengths: Uint16Array): TextChange[] {
  const width = now.length + 1;
  const changes: TextChange[] = [];
  let [row, column] = [0, 0];
  while (row < old.length && column < now.length) {
    const [before, after] = [old[row] ?? "", now[column] ?? ""];
    const isRemoved = (lengths[(row + 1) * width + column] ?? 0) >= (lengths[row * width + column + 1] ?? 0);
    if (before === after) changes.push({ text: before, kind: "same" });
    else changes.push(isRemoved ? { text: before, kind: "removed" } : { text: after, kind: "added" });
    if (before === after || isRemoved) row += 1;
    if (before === after || !isRemoved) column += 1;
  }
  return [...changes, ...marked(old.slice(row), "removed"), ...marked(now.slice(column), "added")];
}

/** Neighbours of a kind are one change. */
function joined(changes: readonly TextChange[]): TextChange[] {
  const result: TextChange[] = [];
  for (const change of changes) {
    const last = result.at(-1);
    if (last?.kind === change.kind) result[result.length - 1] = { text: last.text + change.text, kind: last.kind };
    else result.push(change);
  }
  return result;
}
