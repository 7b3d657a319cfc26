import { paragraph, parseBlocks } from "./blocks.ts";
import { fileNote } from "./file-notes.ts";
import { type Block, type Inline, textInline } from "./markup.ts";
import { parseMrkdwn } from "./parse-mrkdwn.ts";
import { unescapeEntities } from "./references.ts";
import { slackFile } from "./slack-file.ts";
import { type Fields, fieldsOf, firstText, isFields, itemsOf, listOf, textOf, wordsOf } from "./values.ts";

/**
 * The text of a message's attachments: a link's preview, a shared message, the report of a program.
 * Slack shows a bar beside them.
 */
export const parseAttachments = (attachments: readonly unknown[]): Block[] =>
  attachments.map(attachmentOf).flatMap((attachment) => {
    const pretext = parseMrkdwn(wordsOf(attachment.pretext));
    const inner = parseAttachment(attachment);
    return inner.length === 0 ? pretext : [...pretext, { kind: "quote" as const, blocks: inner }];
  });

const attachmentOf = (entry: unknown): Fields => (isFields(entry) ? entry : { text: wordsOf(entry) });

function parseAttachment(attachment: Fields): Block[] {
  const layout = parseBlocks([...itemsOf(attachment.blocks), ...messageBlocks(attachment)]);
  const said = layout.length > 0 ? layout : parseMrkdwn(wordsOf(attachment.text));
  const blocks = [
    ...line(authorOf(attachment)),
    ...line(titleOf(attachment)),
    ...said,
    ...fieldsIn(attachment.fields).flatMap(fieldOf),
    ...line(pictureOf(attachment)),
    ...listOf(attachment.actions)
      .map(fieldsOf)
      .flatMap((action) => line(actionOf(action))),
    ...itemsOf(attachment.files).flatMap((file) => slackFile(file).flatMap((read) => fileNote(read).blocks)),
    ...parseAttachments(itemsOf(attachment.attachments)),
    ...footerOf(attachment),
  ];
  return blocks.length > 0 ? blocks : fallbackOf(attachment);
}

const messageBlocks = (attachment: Fields): readonly unknown[] =>
  listOf(attachment.message_blocks).flatMap((inner) => listOf(fieldsOf(fieldsOf(inner).message).blocks));

/** Only where nothing else says it: it repeats the rest in plain words. */
const fallbackOf = (attachment: Fields): Block[] =>
  wordsOf(attachment.pretext) === "" ? parseMrkdwn(wordsOf(attachment.fallback)) : [];

const line = (inline: Inline | undefined): Block[] => (inline === undefined ? [] : [paragraph(inline)]);

function linked(words: string, url: string): Inline | undefined {
  const label = unescapeEntities(words).replace(/\s+/g, " ").trim();
  const target = unescapeEntities(url);
  if (target !== "") return { kind: "link", url: target, label };
  return label === "" ? undefined : textInline(label);
}

const authorOf = (attachment: Fields): Inline | undefined =>
  linked(firstText(wordsOf(attachment.author_name), attachment.service_name), textOf(attachment.author_link));

function titleOf(attachment: Fields): Inline | undefined {
  const link = linked(
    wordsOf(attachment.title),
    firstText(attachment.title_link, ...(wordsOf(attachment.title) === "" ? [] : [attachment.from_url])),
  );
  return link === undefined ? undefined : { kind: "emphasis", style: "bold", inlines: [link] };
}

/** Fields in a list, or their values by their titles. */
const fieldsIn = (value: unknown): Fields[] =>
  isFields(value) && !("title" in value || "value" in value)
    ? Object.entries(value).map(([title, inner]) => (isFields(inner) ? { title, ...inner } : { title, value: inner }))
    : itemsOf(value).map((field) => (isFields(field) ? field : { value: field }));

function fieldOf(field: Fields): Block[] {
  const title = unescapeEntities(wordsOf(field.title)).trim();
  const value = parseMrkdwn(wordsOf(field.value));
  if (title === "") return value;
  const name: Inline = { kind: "emphasis", style: "bold", inlines: [textInline(title)] };
  const [first, ...rest] = value;
  if (first?.kind !== "paragraph") return [paragraph(name), ...value];
  const [firstLine = [], ...lines] = first.lines;
  return [{ kind: "paragraph", lines: [[name, textInline(": "), ...firstLine], ...lines] }, ...rest];
}

const pictureOf = (attachment: Fields): Inline | undefined => {
  const url = firstText(attachment.image_url, attachment.video_url, attachment.audio_url);
  return url === "" || url === textOf(attachment.title_link) ? undefined : linked("image", url);
};

const actionOf = (action: Fields): Inline | undefined => {
  const url = textOf(action.url);
  const choices = listOf(action.options)
    .map((option) => textOf(fieldsOf(option).text))
    .join(", ");
  const label = choices === "" ? wordsOf(action.text) : `${wordsOf(action.text)}: ${choices}`;
  return url === "" ? linked(`[${label}]`, "") : linked(label, url);
};

const footerOf = (attachment: Fields): Block[] => {
  const footer = unescapeEntities(wordsOf(attachment.footer)).trim();
  return footer === "" ? [] : [paragraph({ kind: "emphasis", style: "italic", inlines: [textInline(footer)] })];
};
