import { countOf } from "../text/count-of.ts";

export interface Forwarded {
  readonly comment: string;
  readonly text: string;
  readonly senderName: string;
  /** The message that this one quotes, in one line. */
  readonly quoted: { readonly senderName: string; readonly text: string } | null;
  readonly fileNames: readonly string[];
  readonly link: string;
}

/**
 * The text of a forwarded message: the comment, the message as a quote with the names of files that
 * are not sent along, and a link to it. Each of these names leads to the message.
 */
export function forwardedText(forwarded: Forwarded, lengthMax: number): string {
  const { comment, text, senderName, link } = forwarded;
  const source = `[Forwarded from ${plainLabel(senderName)}](${link})`;
  const before = quotedLine(forwarded.quoted);
  const after = fileLines(forwarded, (lengthMax - comment.length - source.length) / 2);
  const room = lengthMax - comment.length - source.length - before.length - quote(after).length - quotedMargin;
  const content = [before, shortened(text.trim(), Math.max(0, room)), after].filter(Boolean).join("\n\n");
  return [comment.trim(), content && quote(content), source].filter(Boolean).join("\n\n");
}

/** Blank lines between the parts, and the mark of a cut text. */
const quotedMargin = 60;
const quotedTextMax = 300;
const nameMax = 100;

function quotedLine(quoted: Forwarded["quoted"]): string {
  if (!quoted) return "";
  return `> **${plainLabel(quoted.senderName)}** ${cut(quoted.text.replace(/\s+/g, " "), quotedTextMax)}`;
}

/** As many files as fit are named, the others counted. */
function fileLines({ fileNames, link }: Forwarded, lengthMax: number): string {
  const lines = fileNames.map((name) => `- [${cut(plainLabel(name), nameMax) || "File"}](${link})`);
  const fitting = lines.filter((_line, index) => lines.slice(0, index + 1).join("\n> ").length <= lengthMax);
  const others = lines.length - fitting.length;
  return [...fitting, ...(others > 0 ? [`- ${countOf(others, "more file")}`] : [])].join("\n");
}

function cut(text: string, lengthMax: number): string {
  return text.length <= lengthMax ? text : `${text.slice(0, lengthMax).toWellFormed()} …`;
}

const quote = (text: string): string =>
  text
    .trim()
    .split("\n")
    .map((line) => `> ${line}`)
    .join("\n");

/** Each line costs two more signs as a quote. */
function shortened(text: string, lengthMax: number): string {
  const lineMarks = 2 * (text.split("\n").length + 1);
  return text.length + lineMarks <= lengthMax ? text : `${[...text].slice(0, Math.max(0, lengthMax - lineMarks)).join("")} …`;
}

const plainLabel = (name: string): string => name.replace(/[[\]\\`*_<>\n]/g, " ").trim();
