import { emojiNameOf, emojiNames } from "@logue/command-service/contract/emoji.ts";
import { standardEmoji } from "../../markup/emoji-names.ts";
import { type AskedBlock, type AskedMessage, lineOrNull, webAddressOf } from "../../markup/messages/asked-message.ts";
import { attachmentBlocks } from "../../markup/messages/attachments.ts";
import { layoutBlocks } from "../../markup/messages/layout-blocks.ts";
import { asWritten, type Markup, ofMattermost, ofRocketChat, ofSlack } from "../../markup/messages/markup-of.ts";
import { type Fields, fieldsOf, firstText, isFields, itemsOf, textOf, wordsOf } from "../../markup/values.ts";
import { asMessage, type Payload, type Reading, refused } from "../payload.ts";

/** Of more, the message says how many are missing. */
const attachmentsMax = 20;
const layoutMax = 50;

/** A payload as chats take it. Each chat's programs use names of the others too, so all are known. */
export interface ChatShape {
  readonly markup: Markup;
}

export const slackShape: ChatShape = { markup: ofSlack };
export const mattermostShape: ChatShape = { markup: ofMattermost };
export const rocketChatShape: ChatShape = { markup: ofRocketChat };

/** Reads a chat's message; plain text is a message too. */
export function readChatMessage({ json, text, files }: Payload, { markup }: ChatShape, event: string | null = null): Reading {
  if (json === undefined || typeof json === "string")
    return readPlainText(typeof json === "string" ? json : text, files.length > 0);
  if (!isFields(json)) return refused(400, "invalid_payload", "The payload is a list or a number, not a message.");
  const message = messageOf(json, markupFor(json, markup));
  const isEmpty = message.text.trim() === "" && message.blocks.length === 0 && files.length === 0;
  return isEmpty
    ? refused(400, "no_text", "The payload has no text, no blocks, no attachments and no files.")
    : asMessage(event, message);
}

function readPlainText(text: string, hasFiles: boolean): Reading {
  if (text.trim() === "" && !hasFiles) return refused(400, "no_text", "The body is empty.");
  return asMessage(null, { ...messageOf({}, asWritten), text: asWritten(text.trim()) });
}

/** `mrkdwn: false` says that the text has no markup. */
const markupFor = ({ mrkdwn }: Fields, markup: Markup): Markup => (mrkdwn === false ? asWritten : markup);

function messageOf(fields: Fields, markup: Markup): AskedMessage {
  const layout = itemsOf(fields.blocks);
  const attachments = attachmentsIn(fields);
  const shown: AskedBlock[] = [
    ...layoutBlocks(layout.slice(0, layoutMax)),
    ...attachmentBlocks(attachments.slice(0, attachmentsMax), markup),
  ];
  // With blocks Slack's text is only for notifications: it repeats them.
  const text =
    layout.length > 0 && shown.length > 0 ? "" : markup(firstText(wordsOf(fields.text), fields.msg, fields.message)).trim();
  return {
    text,
    blocks: shown,
    channel: lineOrNull(firstText(fields.channel, fields.roomId, fields.channel_id, fields.room), 200),
    name: lineOrNull(firstText(fields.username, fields.alias), 80),
    avatarUrl: webAddressOf(firstText(fields.icon_url, fields.avatar, fields.avatar_url)),
    emoji: emojiCharacter(firstText(fields.icon_emoji, fields.emoji)),
    threadId: lineOrNull(firstText(fields.thread_ts, fields.tmid, fields.root_id, fields.thread_id), 100),
    omittedCount: Math.max(0, attachments.length - attachmentsMax) + Math.max(0, layout.length - layoutMax),
  };
}

/** Mattermost's programs may have them among the `props`, where it keeps them itself. */
function attachmentsIn({ attachments, props }: Fields): readonly unknown[] {
  const listed = itemsOf(attachments);
  return listed.length > 0 ? listed : itemsOf(fieldsOf(props).attachments);
}

const characters: ReadonlyMap<string, string> = new Map(
  [...emojiNames].flatMap(([character, names]) => names.map((name) => [name, character])),
);

/** The character of `:robot_face:`; null for an emoji that is not in Unicode. */
function emojiCharacter(text: string): string | null {
  const name = textOf(text).trim().replace(/^:|:$/g, "");
  if (name === "") return null;
  return characters.get(standardEmoji(name) ?? emojiNameOf(name) ?? "") ?? null;
}
