import type { Edited } from "./formatting.ts";
import { isInCode } from "./in-code.ts";

const address = /^https?:\/\/\S+$/;

/**
 * The link that an address pasted over selected words makes of them, for what is selected then. Null
 * where the address is to replace them: in code, or where they are an address themselves.
 */
export function linkOver({ text, start, end }: Edited, pasted: string): Edited | null {
  const selected = text.slice(start, end);
  const words = selected.trim();
  if (words === "" || !address.test(pasted.trim()) || isAddress(words) || /[\n`]|\]\(/.test(words)) return null;
  const from = start + selected.indexOf(words);
  const before = text.slice(0, from);
  if (isInCode(text, start) || isWithinCode(before) || /\]\(\S*$/.test(before)) return null;
  return { text: `[${escaped(words)}](${written(pasted.trim())})`, start: from, end: from + words.length };
}

const isAddress = (words: string): boolean => address.test(words) || /^www\.\S+$/.test(words);

const isWithinCode = (before: string): boolean => (before.slice(before.lastIndexOf("\n") + 1).split("`").length - 1) % 2 === 1;

/** A bracket in the words, or one without its partner in the address, would end them. */
const escaped = (words: string): string => words.replace(/[[\]]/g, "\\$&");

function written(link: string): string {
  const isPaired = link.split("(").length === link.split(")").length;
  return isPaired ? link : link.replaceAll("(", "%28").replaceAll(")", "%29");
}
