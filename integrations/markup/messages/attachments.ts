import { unescapeEntities } from "../references.ts";
import { type Fields, fieldsOf, firstText, isFields, isYes, itemsOf, listOf, secondsOf, textOf, wordsOf } from "../values.ts";
import { type AskedAttachment, type AskedBlock, emptyAttachment, lineOrNull, shortened, webAddressOf } from "./asked-message.ts";
import { layoutBlocks, type WriteMarkup } from "./layout-blocks.ts";
import type { Markup } from "./markup-of.ts";

const textLengthMax = 4_000;
const fieldsMax = 20;

/** The attachments of a message: Slack's, which Mattermost and Rocket.Chat have taken over. */
export const attachmentBlocks = (attachments: readonly unknown[], markup: Markup, write?: WriteMarkup): AskedBlock[] =>
  attachments.flatMap((entry) => {
    const attachment: Fields = isFields(entry) ? entry : { text: wordsOf(entry) };
    const pretext = markup(wordsOf(attachment.pretext)).trim();
    const before: AskedBlock[] = pretext === "" ? [] : [{ kind: "section", version: 1, text: shortened(pretext, 3_000) }];
    const shown = attachmentOf(attachment, markup);
    return [...before, ...(isEmpty(shown) ? [] : [shown]), ...layoutBlocks(itemsOf(attachment.blocks), write)];
  });

function attachmentOf(attachment: Fields, markup: Markup): AskedAttachment {
  const text = markup(wordsOf(attachment.text)).trim();
  const own: AskedAttachment = {
    ...emptyAttachment,
    color: colorOf(attachment.color),
    author: lineOrNull(plain(firstText(attachment.author_name, attachment.service_name)), 150),
    authorUrl: webAddressOf(textOf(attachment.author_link)),
    title: lineOrNull(plain(wordsOf(attachment.title)), 300),
    titleUrl: webAddressOf(textOf(attachment.title_link)),
    text: text === "" ? null : shortened(text, textLengthMax),
    fields: fieldsIn(attachment, markup),
    imageUrl: webAddressOf(firstText(attachment.image_url, attachment.thumb_url)),
    footer: lineOrNull(plain(wordsOf(attachment.footer)), 300),
    happenedAt: momentOf(attachment.ts),
  };
  return isEmpty(own) ? withFallback(own, attachment, markup) : own;
}

/** Only where nothing else says it: it repeats the rest in plain words. */
function withFallback(own: AskedAttachment, attachment: Fields, markup: Markup): AskedAttachment {
  const hasMore = itemsOf(attachment.blocks).length > 0 || wordsOf(attachment.pretext) !== "";
  const text = hasMore ? "" : markup(wordsOf(attachment.fallback)).trim();
  return text === "" ? own : { ...own, text: shortened(text, textLengthMax) };
}

const plain = unescapeEntities;

const isEmpty = ({ author, title, text, fields, imageUrl, footer }: AskedAttachment): boolean =>
  [author, title, text, imageUrl, footer].every((part) => part === null) && fields.length === 0;

function fieldsIn(attachment: Fields, markup: Markup): AskedAttachment["fields"] {
  const fields = itemsOf(attachment.fields).map(fieldsOf);
  const media = mediaIn(attachment).map(([text, url]) => ({ text, url }));
  const buttons = [...media, ...listOf(attachment.actions).map(fieldsOf)].flatMap(linkOf);
  const named = fields.flatMap((field) => {
    const title = lineOrNull(plain(wordsOf(field.title)), 150);
    const text = shortened(markup(wordsOf(field.value)).trim(), 1_000);
    if (title === null && text === "") return [];
    return [{ title: title ?? "·", text: text || "–", isShort: isYes(field.short) }];
  });
  const links = buttons.length === 0 ? [] : [{ title: "Links", text: shortened(buttons.join(" · "), 1_000), isShort: false }];
  return [...named, ...links].slice(0, fieldsMax);
}

/** What Rocket.Chat plays or quotes in its place. */
const mediaIn = ({ audio_url, video_url, message_link }: Fields) =>
  [
    ["Listen", audio_url],
    ["Watch", video_url],
    ["Message", message_link],
  ] as const;

/** A button that leads somewhere; others could not be answered. */
function linkOf({ url, text, name }: Fields): string[] {
  const address = webAddressOf(textOf(url));
  const label = firstText(wordsOf(text), name) || "Open";
  return address === null ? [] : [`[${label.replace(/[[\]\\]/g, "\\$&")}](<${address}>)`];
}

const namedColors: Readonly<Record<string, string>> = {
  good: "#2eb886",
  ok: "#2eb886",
  green: "#2eb886",
  warning: "#daa038",
  yellow: "#daa038",
  orange: "#e8912d",
  danger: "#a30200",
  error: "#a30200",
  red: "#a30200",
  blue: "#1d9bd1",
};

/** A colour as six digits, also from three, without a sign, or by its name. */
export function colorOf(value: unknown): string | null {
  const text = textOf(value).trim().toLowerCase();
  if (Object.hasOwn(namedColors, text)) return namedColors[text] ?? null;
  const digits = /^#?([0-9a-f]{3}|[0-9a-f]{6})(?:[0-9a-f]{2})?$/.exec(text)?.[1];
  if (digits === undefined) return null;
  return `#${digits.length === 3 ? digits.replace(/./g, "$&$&") : digits}`;
}

/** ISO 8601, of seconds, milliseconds or a date. */
export function momentOf(value: unknown): string | null {
  const seconds = secondsOf(value) ?? Number(Date.parse(textOf(value))) / 1000;
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime()) || date.getTime() <= 0 ? null : date.toISOString();
}
