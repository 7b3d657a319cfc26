import type { Block, SlackNames } from "../markup.ts";
import { parseMrkdwn } from "../parse-mrkdwn.ts";
import { writeMarkdown } from "../write-markdown.ts";

/** Which markup the texts of a payload are written in. */
export type Markup = (text: string) => string;

/** The ids of another system are not known here; `<@kim>` names the account kim of this workspace. */
const noNames: SlackNames = {
  userName: (id) => id,
  userId: () => undefined,
  channelName: (id) => id,
  roomId: () => undefined,
  groupName: () => undefined,
  emojiName: (name) => name,
};

export const toMarkdown = (blocks: readonly Block[]): string => writeMarkdown(blocks, noNames);

/** Slack's mrkdwn. */
export const ofSlack: Markup = (text) => toMarkdown(parseMrkdwn(text));

const code = /(```[\s\S]*?```|`[^`\n]*`)/;

/** Changes what is outside of code. */
const outsideCode = (text: string, change: (part: string) => string): string =>
  text
    .split(code)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join("");

/** `<https://example.org|label>`, as programs write it that send to several chats. */
const withLinks = (text: string): string =>
  text.replace(/<(https?:\/\/[^<>|\s]+)\|([^<>|\n]+)>/g, (_whole, url: string, label: string) => `[${label}](${url})`);

/** Signs of this text may not stand for ids of here. */
const withoutTokens = (text: string): string => text.replace(/<(?=[@#])/g, "\\<");

const withCalls = (text: string): string => text.replace(/<!(?:channel|everyone|here)(?:\|[^>]*)?>/g, "@room");

/** Markdown, with what Mattermost takes over from Slack. */
export const ofMattermost: Markup = (text) => outsideCode(text, (part) => withoutTokens(withLinks(withCalls(part))));

/** Rocket.Chat's: as Markdown, but with one star for bold and one tilde for struck. */
export const ofRocketChat: Markup = (text) =>
  outsideCode(text, (part) =>
    withoutTokens(withLinks(part))
      .replace(/(?<![*\w\\])\*(?![\s*])([^*\n]+?)(?<!\s)\*(?![*\w])/g, "**$1**")
      .replace(/(?<![~\w\\])~(?![\s~])([^~\n]+?)(?<!\s)~(?![~\w])/g, "~~$1~~"),
  );

/** Text as it is, whatever signs stand in it. */
export const asWritten: Markup = (text) => outsideCode(text, withoutTokens);
