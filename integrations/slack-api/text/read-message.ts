import { Readable } from "node:stream";
import type { Block } from "@logue/command-service/contract/blocks.ts";
import { isRefused } from "../../caller.ts";
import { type AskedBlock, lineOrNull } from "../../markup/messages/asked-message.ts";
import { attachmentBlocks } from "../../markup/messages/attachments.ts";
import { keepPicture } from "../../markup/messages/fetch-picture.ts";
import { layoutBlocks } from "../../markup/messages/layout-blocks.ts";
import { asWritten } from "../../markup/messages/markup-of.ts";
import { showBlocks } from "../../markup/messages/shown-blocks.ts";
import { itemsOf, textOf } from "../../markup/values.ts";
import { interactiveLayout } from "../interactivity/read-layout.ts";
import type { SlackCall } from "../method.ts";
import { SlackError } from "../slack-error.ts";
import { readMrkdwn, toMarkdown } from "./read-mrkdwn.ts";

const layoutMax = 50;
const attachmentsMax = 20;

export interface ReadMessage {
  /** Markdown; empty where blocks stand for it. */
  readonly text: string;
  /** Undefined where the arguments have neither blocks nor attachments. */
  readonly blocks: readonly object[] | undefined;
  readonly fileIds: readonly string[];
}

/** What the arguments of `chat.*` say is to be shown. Pictures are copied in the name of the caller. */
export async function readMessage(call: SlackCall, roomId: string): Promise<ReadMessage> {
  const { given } = call;
  const { text, asked } = readAsked(call);
  const blocks = await withPictures(call, roomId, asked);
  const hasBlocks = given.has("blocks") || given.has("attachments");
  return { text, blocks: hasBlocks ? blocks.map(inputOf) : undefined, fileIds: blocks.flatMap(pictureOf) };
}

/** The same for one person alone: pictures are links. */
export async function readWordsForOne(call: SlackCall): Promise<{ readonly text: string; readonly blocks: readonly Block[] }> {
  const { text, asked } = readAsked(call);
  const { blocks } = await showBlocks(asked, async () => undefined);
  return { text, blocks };
}

function readAsked(call: SlackCall): { readonly text: string; readonly asked: readonly AskedBlock[] } {
  const { given } = call;
  const layout = itemsOf(given.json("blocks", "invalid_blocks_format"));
  if (layout.length > layoutMax) throw new SlackError("invalid_blocks");
  const attachments = itemsOf(given.json("attachments", "invalid_attachments")).slice(0, attachmentsMax);
  const markup = given.isSet("mrkdwn", true) && given.text("parse") !== "none" ? readMrkdwn : asWritten;
  // What people press in a message of anyone else no program hears of.
  const isHeard = call.caller.userId === call.host.actorId;
  const laidOut = isHeard ? interactiveLayout(layout) : layoutBlocks(layout, toMarkdown);
  const asked = [...laidOut, ...attachmentBlocks(attachments, markup, toMarkdown)];
  // With blocks Slack's text is only for notifications: it repeats them.
  const text = laidOut.length > 0 ? "" : textIn(call, markup);
  return { text, asked };
}

const textIn = ({ given }: SlackCall, markup: (text: string) => string): string =>
  given.has("markdown_text") ? asWritten(given.text("markdown_text")) : markup(textOf(given.text("text"))).trim();

async function withPictures(call: SlackCall, roomId: string, asked: readonly AskedBlock[]): Promise<readonly Block[]> {
  const keepFile = async ({ name, declaredType, bytes }: { name: string; declaredType: string; bytes: Uint8Array }) => {
    const file = { roomId, name, declaredType, sizeBytes: bytes.length, bytes: Readable.from([bytes], { objectMode: false }) };
    const kept = await call.caller.keepFile(file);
    return isRefused(kept) ? { refused: "NotPermitted" as const } : kept.data;
  };
  return (await showBlocks(asked, (url) => keepPicture({ ...call.host, keepFile }, url, roomId))).blocks;
}

const pictureOf = (block: Block): string[] => ("fileId" in block && block.fileId !== null ? [block.fileId] : []);

/** A block as the API takes it: what an attachment does not have is left out. */
const inputOf = (block: Block): object => Object.fromEntries(Object.entries(block).filter(([, value]) => value !== null));

/** The name under which to show a program's message; its picture is not taken over. */
export function postedAsOf({ given, caller }: SlackCall): { readonly name: string } | undefined {
  const name = lineOrNull(given.text("username"), 80);
  return name === null || caller.kind === "user" ? undefined : { name };
}
