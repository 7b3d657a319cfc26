import type { Block, Inline } from "./markup.ts";
import { textInline } from "./markup.ts";
import type { SlackFile } from "./slack-file.ts";

/** What stands in a message in place of a file that is not here, and whether the file is lost. */
export interface FileNote {
  readonly blocks: readonly Block[];
  readonly isGone: boolean;
}

/** A link to where the file lies, or the words that say why there is none. */
export function fileNote(file: SlackFile): FileNote {
  const gone = reasonGone(file);
  const isPage = file.mode === "quip" || file.mode === "canvas" || file.mediaType === "application/vnd.slack-docs";
  const name = (isPage ? file.title || file.name : file.name || file.title).replace(/[\p{Cc}]+/gu, " ").trim();
  if (gone !== undefined) return { blocks: [line(slanted(name === "" ? gone : `${name}: ${gone}`))], isGone: true };
  const label = name || (isPage ? "Canvas" : "file");
  const shown = isPage && file.url === "" ? `Canvas: ${label}` : label;
  if (!/^https?:\/\//.test(file.url))
    return { blocks: [line(slanted(`${shown}${sizeOf(file)}, a file in Slack`)), ...previewOf(file)], isGone: true };
  const size = sizeOf(file);
  const link = line({ kind: "link", url: file.url, label }, ...(size === "" ? [] : [textInline(size)]));
  return { blocks: [link, ...previewOf(file)], isGone: false };
}

/** What the export tells of a file's words: code as code, a mail or what was said as a quote. */
function previewOf({ mode, preview }: SlackFile): Block[] {
  if (preview === "") return [];
  if (mode === "snippet") return [{ kind: "code", text: preview }];
  const lines = preview.split(/\r?\n/).map((text) => [textInline(text)]);
  return [{ kind: "quote", blocks: [{ kind: "paragraph", lines }] }];
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
