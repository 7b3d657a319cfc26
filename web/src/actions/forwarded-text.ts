import { countOf } from "../text/count-of.ts";

export interface Forwarded {
  readonly comment: string;
  readonly text: string;
  readonly senderName: string;
  readonly fileCount: number;
  readonly link: string;
}

/** The text of a forwarded message: the comment, the message as a quote, and a link to it. */
export function forwardedText({ comment, text, senderName, fileCount, link }: Forwarded, lengthMax: number): string {
  const files = fileCount === 0 ? "" : `\n_${countOf(fileCount, "file")}_`;
  const source = `[Forwarded from ${plainLabel(senderName)}](${link})`;
  const room = lengthMax - comment.length - source.length - files.length - quotedMargin;
  const quoted = quote(shortened(text, Math.max(0, room)) + files);
  return [comment.trim(), `${quoted}\n\n${source}`].filter(Boolean).join("\n\n");
}

/** Lines of the quote are counted once more when they are cut. */
const quotedMargin = 40;

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
