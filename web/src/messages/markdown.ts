import MarkdownIt, { type Token } from "markdown-it";
import { pathOf, roomRoute } from "../layout/routes.ts";
import { isKnownHtml, linkAddress } from "../text/known-html.ts";
import { withMessageMarks } from "../text/markdown-marks.ts";
import { withMaths } from "../text/maths-block.ts";
import { emoji } from "./emoji.svelte.ts";
import { emojiNames } from "./emoji-pieces.ts";
import type { NameNow } from "./words-now.ts";

const markdown = withMessageMarks(
  new MarkdownIt("default", { html: false, linkify: true, breaks: true, typographer: false }).disable(["image"], true),
);

/** Anything else stays text. */
markdown.validateLink = (address) => linkAddress.test(address);

/** A label of a task's box for screen readers. */
markdown.renderer.rules.list_item_open = (tokens, index, options, _environment, renderer) => {
  const item = renderer.renderToken(tokens, index, options);
  const classes = tokens[index]?.attrGet("class");
  if (!classes) return item;
  return `${item}<span class="box" role="img" aria-label="${classes === "task" ? "To do" : "Done"}"></span> `;
};

/** A block of code can be scrolled sideways, so the keyboard must reach it. */
markdown.renderer.rules.fence = (tokens, index) => {
  const token = tokens[index];
  const language = /^[\w+#.-]{1,20}/.exec(token?.info.trim() ?? "")?.[0] ?? "";
  const code = markdown.utils.escapeHtml(token?.content ?? "");
  return `<div class="code"><pre tabindex="0"><code class="language-${markdown.utils.escapeHtml(language)}">${code}</code></pre></div>`;
};
markdown.renderer.rules.code_block = (tokens, index) =>
  `<div class="code"><pre tabindex="0"><code>${markdown.utils.escapeHtml(tokens[index]?.content ?? "")}</code></pre></div>`;

withMaths(markdown);

markdown.renderer.rules.link_open = (tokens, index, options, _environment, renderer) => {
  const token = tokens[index];
  token?.attrSet("target", "_blank");
  token?.attrSet("rel", "noopener noreferrer nofollow");
  return renderer.renderToken(tokens, index, options);
};

interface MessageEnvironment {
  /** Those mentioned by name, by user name. */
  readonly people?: ReadonlyMap<string, MentionedName>;
  /** Those mentioned by token. */
  readonly tokens?: ReadonlyMap<string, NameNow>;
  readonly viewer?: MentionViewer;
  readonly callsRoom?: boolean;
}

/** Whose mentions stand out. */
export interface MentionViewer {
  readonly id: string;
}

/**
 * Mentions, channels and emoji are found in text that is not code: the parser has separated the two
 * before.
 */
markdown.renderer.rules.text = (tokens, index, _options, environment) => {
  const text = withChannels(markdown.utils.escapeHtml(tokens[index]?.content ?? ""));
  return withEmoji(withMentions(text, (environment ?? {}) as MessageEnvironment));
};

/**
 * Only marked here: which of these words name a channel that the viewer may see is decided when the
 * message is shown.
 */
const withChannels = (text: string): string =>
  text.replace(/(?<![\p{L}\p{N}&/#_-])#([\p{Ll}\p{Lo}\p{M}\p{N}][\p{Ll}\p{Lo}\p{M}\p{N}_.-]*)/gu, (_whole, written: string) => {
    const name = written.replace(/[._-]+$/, "");
    return `<span data-channel="${name}">#${name}</span>${written.slice(name.length)}`;
  });

/**
 * `@room` is shown as a mention only in a message that mentions the room: an imported message may
 * only contain the word.
 */
function withMentions(text: string, { people = new Map(), tokens, viewer, callsRoom = false }: MessageEnvironment): string {
  const mentionsSome = people.size > 0 || (tokens?.size ?? 0) > 0;
  return text.replace(/(^|[^\w@/])@([a-z0-9][a-z0-9._-]*)/gi, (whole, before: string, written: string) => {
    const name = written.toLowerCase().replace(/[._-]+$/, "");
    const rest = written.slice(name.length);
    const isCall = callsRoom || (name === "here" && mentionsSome);
    if (/^(room|all|here)$/.test(name) && isCall) return `${before}<bdi class="mention mine">@${name}</bdi>${rest}`;
    const person = people.get(name);
    return person === undefined ? whole : before + mentionOf(`@${name}`, person, viewer) + rest;
  });
}

/** A name is in a `bdi`: it says nothing of the direction of what stands around it. */
function mentionOf(
  title: string,
  person: { readonly id?: string | null; readonly displayName: string; readonly isDeactivated?: boolean },
  viewer?: MentionViewer,
): string {
  const mine = person.id && person.id === viewer?.id ? " mine" : "";
  const opens = person.id ? ` data-user="${person.id}"` : "";
  const [gone, why] = person.isDeactivated ? [" gone", ", deactivated"] : ["", ""];
  return `<bdi class="mention${mine}${gone}" title="${title}${why}"${opens}>@${markdown.utils.escapeHtml(person.displayName)}</bdi>`;
}

const teamMention = ({ text, teamId }: NameNow): string =>
  `<bdi class="mention" title="The team ${markdown.utils.escapeHtml(text)}" data-team="${teamId}">${markdown.utils.escapeHtml(text)}</bdi>`;

/** A person's, channel's or team's id in the text is shown by the name that it has now. */
markdown.renderer.rules.mention_token = (tokens, index, _options, environment) => {
  const { tokens: names, viewer } = (environment ?? {}) as MessageEnvironment;
  const token = tokens[index]?.content ?? "";
  const name = names?.get(token);
  if (name === undefined) return markdown.utils.escapeHtml(token);
  if (name.teamId !== null) return teamMention(name);
  if (name.text.startsWith("@")) return mentionOf(name.text, { ...name, id: name.userId }, viewer);
  const shown = markdown.utils.escapeHtml(name.text);
  return name.roomId === null
    ? `<bdi class="mention">${shown}</bdi>`
    : `<a class="channel" href="${pathOf(roomRoute(name.roomId))}">${shown}</a>`;
};

const withEmoji = (text: string): string => text.replace(emojiNames, (whole, name: string) => emojiOf(name) ?? whole);

const emojiOf = (name: string): string | undefined => emoji.of(name) ?? pictureOf(name);

function pictureOf(name: string): string | undefined {
  const address = emoji.pictureOf(name);
  return address && `<img class="emoji" src="${address}" alt=":${name}:" title=":${name}:">`;
}

export interface MentionedName {
  readonly id?: string;
  readonly name: string;
  readonly displayName: string;
}

export interface MessageWords {
  readonly text: string;
  /** The people mentioned by name in an older message. */
  readonly people: readonly MentionedName[];
  readonly names?: readonly NameNow[];
  readonly viewer: MentionViewer;
  readonly callsRoom?: boolean;
}

/**
 * The HTML of a message's Markdown. Raw HTML stays text, and only safe addresses become
 * links. Behind it is a second wall: HTML with anything that this renderer does
 * not write is shown as the text that was written.
 */
export function htmlOf(words: MessageWords): string {
  if (isPlain(words.text)) return `<p>${words.text}</p>\n`;
  const html = rendered(words);
  return isKnownHtml(html) ? html : `<p>${markdown.utils.escapeHtml(words.text)}</p>`;
}

/**
 * Whether no rule of Markdown, of links or of emoji can change these words: one line of letters,
 * digits and a few marks, none of which begins a list, an address or a name. Many messages are such,
 * and need no parser.
 */
export const isPlain = (text: string): boolean => plainWords.test(text) && !/^\d+\./.test(text);

const plainWords = /^(?:[\p{L}\p{N}']+(?:[,;!?]|[.:](?= |$))?(?: (?=\S)|$))+$/u;

/** Before the second wall. */
export function rendered({ text, people, names = [], viewer, callsRoom = false }: MessageWords): string {
  const byName = new Map(people.map((user) => [user.name, user]));
  const tokens = new Map(names.map((name) => [name.token, name]));
  return markdown.render(text, { people: byName, tokens, viewer, callsRoom });
}

const plainTextsKept = 500;
const plainTexts = new Map<string, string>();

/** The plain text of a message, for previews and notifications. */
export function plainTextOf(text: string): string {
  const key = `${emoji.known} ${text}`;
  const known = plainTexts.get(key);
  if (known !== undefined) return known;
  if (plainTexts.size >= plainTextsKept) plainTexts.clear();
  const plain = withoutMarkdown(text);
  plainTexts.set(key, plain);
  return plain;
}

function withoutMarkdown(text: string): string {
  if (isPlain(text)) return text;
  return markdown
    .parse(text, {})
    .map((token) => (token.children ? inlineText(token.children) : isCode(token) ? codeText(token) : token.content))
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();
}

const isCode = ({ type }: Token): boolean => type === "fence" || type === "code_block";

/** Code in one line, where its own lines can still be told apart. */
const codeText = ({ content }: Token): string => {
  const lines = content.split("\n").map((line) => line.trim());
  return `\`${lines.filter((line) => line !== "").join(" ⏎ ")}\``;
};

/** A preview does not show a spoiler. */
function inlineText(tokens: readonly Token[]): string {
  let spoilerDepth = 0;
  const words = tokens.map(({ type, content }) => {
    if (type === "spoiler_close") spoilerDepth -= 1;
    if (type === "spoiler_open") spoilerDepth += 1;
    if (type === "spoiler_open" && spoilerDepth === 1) return "[spoiler]";
    if (spoilerDepth > 0) return "";
    if (type === "softbreak" || type === "hardbreak") return " ";
    return type === "text" ? content.replace(emojiNames, (whole, name: string) => emoji.of(name) ?? whole) : content;
  });
  return words.join("");
}

/** A message of up to three emoji and nothing else is shown large. A name that is none stays text. */
export const isEmojiOnly = (text: string): boolean =>
  /^(?:\s*\p{Extended_Pictographic}\uFE0F?){1,3}\s*$/u.test(
    text.replace(emojiNames, (whole, name: string) => (emojiOf(name) ? "👍" : whole)),
  );
