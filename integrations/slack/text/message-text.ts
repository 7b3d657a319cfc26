import { parseAttachments } from "../../markup/attachments.ts";
import { hasRichText, parseBlocks } from "../../markup/blocks.ts";
import { type Block, everyInline, type SlackNames } from "../../markup/markup.ts";
import { parseMrkdwn } from "../../markup/parse-mrkdwn.ts";
import { writeMarkdown } from "../../markup/write-markdown.ts";
import type { SlackMessage } from "../reading/message-record.ts";

/** A message's words as they are written here, and whom they call. */
export interface MessageText {
  readonly markdown: string;
  readonly mentionedIds: readonly string[];
  readonly mentionsRoom: boolean;
}

/**
 * All that a message says: the rich text of Slack's editor where it is there, else the mrkdwn; then
 * its other blocks and its attachments, without what was said already.
 */
export function messageText(message: SlackMessage, names: SlackNames, isSlanted = message.subtype === "me_message"): MessageText {
  const blocks = saidIn(message, names);
  const shown = isSlanted ? blocks.map(asAction) : blocks;
  const mentionedIds = new Set<string>();
  let mentionsRoom = false;
  for (const inline of everyInline(shown)) {
    if (inline.kind === "mention") mentionedIds.add(inline.userId);
    if (inline.kind === "call") mentionsRoom = true;
  }
  return { markdown: writeMarkdown(shown, names), mentionedIds: [...mentionedIds], mentionsRoom };
}

function saidIn(message: SlackMessage, names: SlackNames): Block[] {
  const layout = parseBlocks(message.blocks);
  const written = parseMrkdwn(withoutUpload(message));
  const isRich = hasRichText(message.blocks) && layout.length > 0;
  const main = isRich || says(layout, written, names) ? layout : [...written, ...parts(layout, written, names)];
  return [...main, ...parts(parseAttachments(message.attachments), main, names)];
}

/** Old exports say in words that a file was uploaded; the file stands below the comment on it. */
const withoutUpload = ({ subtype, text, files }: SlackMessage): string =>
  subtype === "file_share" && files.length > 0
    ? text.replace(/^<@\w+(?:\|[^>]*)?> uploaded a file: <[^>]*>(?: and commented: |$)/, "")
    : text;

/** With names for people: an attachment says in plain words what a block says with a mention. */
const lettersOf = (blocks: readonly Block[], names: SlackNames): string =>
  writeMarkdown(blocks, { ...names, userId: () => undefined, roomId: () => undefined }).replace(/[^\p{L}\p{N}]/gu, "");

/** Whether the one says all that the other does. */
const says = (blocks: readonly Block[], other: readonly Block[], names: SlackNames): boolean =>
  blocks.length > 0 && lettersOf(blocks, names).includes(lettersOf(other, names));

/** Of these blocks those that the others do not contain word for word. */
function parts(blocks: readonly Block[], others: readonly Block[], names: SlackNames): readonly Block[] {
  if (blocks.length === 0) return blocks;
  const said = lettersOf(others, names);
  return blocks.filter((block) => {
    const letters = lettersOf([block], names);
    return letters === "" ? writeMarkdown([block], names) !== "" && said === "" : !said.includes(letters) || letters.length < 3;
  });
}

/** Texts of /me and texts that Slack writes itself are shown in italics. */
const asAction = (block: Block): Block =>
  block.kind === "paragraph"
    ? { ...block, lines: block.lines.map((line) => [{ kind: "emphasis" as const, style: "italic" as const, inlines: line }]) }
    : block;
