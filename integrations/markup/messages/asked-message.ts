import type { Block } from "@logue/command-service/contract/blocks.ts";
import { cleanLine } from "@logue/command-service/contract/clean-text.ts";

type Attachment = Extract<Block, { readonly kind: "attachment" }>;

export type AskedAttachment = Omit<Attachment, "fileId"> & { readonly imageUrl: string | null };

export interface AskedImage {
  readonly kind: "image";
  readonly version: 1;
  readonly url: string;
  readonly description: string;
}

/** A block whose picture, if it has one, is still at its address. */
export type AskedBlock = Exclude<Block, { readonly kind: "image" | "attachment" }> | AskedImage | AskedAttachment;

/** What a payload asks for. None of it was compared with the workspace or the instance's settings. */
export interface AskedMessage {
  /** Markdown. */
  readonly text: string;
  readonly blocks: readonly AskedBlock[];
  /** A channel's id or name. */
  readonly channel: string | null;
  readonly name: string | null;
  readonly avatarUrl: string | null;
  /** A character that stands before the name. */
  readonly emoji: string | null;
  /** The id of the message to reply to. */
  readonly threadId: string | null;
  /** How many attachments and blocks were left out because there were too many. */
  readonly omittedCount: number;
}

export const plainMessage = (text: string, blocks: readonly AskedBlock[] = []): AskedMessage => ({
  ...{ text, blocks, channel: null, name: null, avatarUrl: null, emoji: null, threadId: null, omittedCount: 0 },
});

/** An attachment with nothing in it, to be filled. */
export const emptyAttachment: AskedAttachment = {
  ...{ kind: "attachment", version: 1, color: null, author: null, authorUrl: null, title: null, titleUrl: null, text: null },
  ...{ fields: [], imageUrl: null, footer: null, happenedAt: null },
};

/** Text of at most so many characters, with a sign where it was cut. */
export function shortened(text: string, lengthMax: number): string {
  if (text.length <= lengthMax) return text;
  return `${text.slice(0, lengthMax - 1).toWellFormed()}…`;
}

/** A line of at most so many characters; null where nothing is in it. */
export function lineOrNull(text: string, lengthMax: number): string | null {
  const line = shortened(cleanLine(text.slice(0, 10 * lengthMax).toWellFormed()), lengthMax);
  return line === "" ? null : line;
}

/** The address, where it is one of the web; else null. */
export function webAddressOf(text: string): string | null {
  const url = URL.parse(text.trim());
  const isOfTheWeb = url !== null && /^https?:$/.test(url.protocol) && url.hostname !== "";
  return isOfTheWeb && url.href.length <= 2_000 ? url.href : null;
}
