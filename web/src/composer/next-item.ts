import type { Edited } from "./formatting.ts";
import { isInCode } from "./in-code.ts";

const listMark = /^([ \t]*)(?:([-*+]) (\[[ xX]\] )?|(\d{1,8})([.)]) )/;

/** What is written instead of what stands from `start` to where the selection ends. */
export interface Written {
  readonly start: number;
  readonly inserted: string;
}

/**
 * What Enter writes in a line of a list: the next line with its mark, and in an item without words
 * the end of the list. Null in any other line.
 */
export function nextItem({ text, start, end }: Edited): Written | null {
  const lineStart = text.slice(0, start).lastIndexOf("\n") + 1;
  const before = text.slice(lineStart, start);
  const found = listMark.exec(before);
  if (found === null || isInCode(text, start)) return null;
  const behind = text.slice(end).split("\n", 1)[0] ?? "";
  if (before.length > found[0].length || behind.trim() !== "") return { start, inserted: `\n${markAfter(found)}` };
  return { start: lineStart, inserted: endOfList(text.slice(0, lineStart)) };
}

function markAfter([, indent = "", sign, task, number, point]: RegExpExecArray): string {
  if (number !== undefined) return `${indent}${Number(number) + 1}${point} `;
  return `${indent}${sign} ${task === undefined ? "" : "[ ] "}`;
}

/** Without an empty line between them the next words would still belong to the last item. */
const endOfList = (above: string): string => (above.trim() === "" || above.endsWith("\n\n") ? "" : "\n");
