import type { Block, SlackNames } from "../../markup/markup.ts";
import { parseMrkdwn } from "../../markup/parse-mrkdwn.ts";
import { writeMarkdown } from "../../markup/write-markdown.ts";

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
export const isId = (text: string): boolean => uuid.test(text);

const idOrNone = (id: string): string | undefined => (isId(id.toLowerCase()) ? id.toLowerCase() : undefined);

/** Ids in a text are those of Logue; any other word between the signs is a name of here. */
const names: SlackNames = {
  userName: (id) => id,
  userId: idOrNone,
  channelName: (id) => id,
  roomId: idOrNone,
  groupName: () => undefined,
  emojiName: (name) => name,
};

export const toMarkdown = (blocks: readonly Block[]): string => writeMarkdown(blocks, names);

/** The Markdown of a text in Slack's markup. */
export const readMrkdwn = (text: string): string => toMarkdown(parseMrkdwn(text)).trim();
