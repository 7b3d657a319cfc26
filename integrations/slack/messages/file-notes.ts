import type { SlackFile } from "../reading/message-record.ts";
import type { Block, Inline } from "../text/markup.ts";
import { textInline } from "../text/markup.ts";

/** What stands in a message in place of a file that is not here, and whether the file is lost. */
export interface FileNote {
  readonly block: Block;
  readonly isGone: boolean;
}

/** A link to where the file lies, or the words that say why there is none. */
export function fileNote(file: SlackFile): FileNote {
  const gone = reasonGone(file);
  const isPage = file.mode === "quip" || file.mode === "canvas" || file.mediaType === "application/vnd.slack-docs";
  const name = (isPage ? file.title || file.name : file.name || file.title).replace(/[\p{Cc}]+/gu, " ").trim();
  if (gone !== undefined) return { block: line(slanted(name === "" ? gone : `${name}: ${gone}`)), isGone: true };
  const label = name || (isPage ? "Canvas" : "file");
  const shown = isPage && file.url === "" ? `Canvas: ${label}` : label;
  if (!/^https?:\/\//.test(file.url)) return { block: line(slanted(`${shown}${sizeOf(file)}, a file in Slack`)), isGone: true };
  const size = sizeOf(file);
  return { block: line({ kind: "link", url: file.url, label }, ...(size === "" ? [] : [textInline(size)])), isGone: false };
}

function reasonGone({ mode, isDenied }: SlackFile): string | undefined {
  if (mode === "tombstone") return "a deleted file";
  if (mode === "hidden_by_limit") return "a file that Slack does not give out any more, not available";
  return isDenied ? "a file that the export may not hold, not available" : undefined;
}

function sizeOf({ sizeBytes }: SlackFile): string {
  if (sizeBytes === undefined) return "";
  if (sizeBytes < 1024) return ` (${sizeBytes} bytes)`;
  const isLarge = sizeBytes >= 1024 * 1024;
  return ` (${(sizeBytes / (isLarge ? 1024 * 1024 : 1024)).toFixed(1)} ${isLarge ? "MB" : "kB"})`;
}

const slanted = (text: string): Inline => ({ kind: "emphasis", style: "italic", inlines: [textInline(text)] });
const line = (...inlines: readonly Inline[]): Block => ({ kind: "paragraph", lines: [inlines] });
