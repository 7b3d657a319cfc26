import type { Fields } from "../../markup/values.ts";
import type { BlockData, BlockPair, BlockText, MessageData } from "../documents.ts";
import { escapeMrkdwn, writeMrkdwn } from "../text/write-mrkdwn.ts";
import { elementOf } from "./elements.ts";
import { seconds } from "./seconds.ts";

/** A message's blocks as those of Block Kit, and its reports as attachments. */
export function shownBlocks({ blocks, files }: Pick<MessageData, "blocks" | "files">, origin: string) {
  const addressOf: AddressOf = (id) => {
    const url = files.find((file) => file.id === id)?.url;
    return url ? new URL(url, origin).href : undefined;
  };
  return {
    blocks: shownLayout(blocks, addressOf),
    attachments: blocks
      .filter(({ __typename }) => __typename === "AttachmentBlock")
      .map((block, index) => ({ id: index + 1, ...attachmentOf(block, addressOf) })),
  };
}

/** The blocks of Block Kit alone. */
export const shownLayout = (blocks: readonly BlockData[], addressOf: AddressOf): Fields[] =>
  blocks.flatMap((block) => blockOf(block, addressOf)).map((block, index) => ({ block_id: String(index + 1), ...block }));

const mrkdwn = ({ markup, text }: Partial<BlockText>) => ({ type: "mrkdwn", text: writeMrkdwn(markup ?? text ?? "") });

function blockOf(block: BlockData, addressOf: AddressOf): Fields[] {
  switch (block.__typename) {
    case "HeaderBlock":
      return [{ type: "header", text: { type: "plain_text", text: block.text ?? "" } }];
    case "SectionBlock":
      return [{ type: "section", text: mrkdwn(block) }];
    case "FieldsBlock":
      return [{ type: "section", fields: (block.fields ?? []).map(pairOf) }];
    case "ContextBlock":
      return [{ type: "context", elements: [mrkdwn(block)] }];
    case "DividerBlock":
      return [{ type: "divider" }];
    case "ImageBlock": {
      const address = addressOf(block.fileId);
      return address === undefined ? [] : [{ type: "image", image_url: address, alt_text: block.description }];
    }
    case "PollBlock": {
      const lines = (block.options ?? []).map(({ emoji, label }) => `:${emoji}: ${escapeMrkdwn(label)}`);
      return [{ type: "section", text: { type: "mrkdwn", text: lines.join("\n") } }];
    }
    case "ActionsBlock": {
      const named = block.blockId ? { block_id: block.blockId } : {};
      return [{ type: "actions", ...named, elements: (block.elements ?? []).map(elementOf) }];
    }
    default:
      return [];
  }
}

/** The address of one of the message's files. */
export type AddressOf = (fileId: string | null | undefined) => string | undefined;

const pairOf = ({ title, text, markup }: BlockPair) => ({
  type: "mrkdwn",
  text: `*${escapeMrkdwn(title)}*\n${mrkdwn({ text, markup: markup ?? null }).text}`,
});

function attachmentOf(block: BlockData, addressOf: AddressOf): Fields {
  const { color, author, authorUrl, title, titleUrl, footer, happenedAt, fields = [], pictureId } = block;
  const { text } = mrkdwn(block);
  const address = addressOf(pictureId);
  return {
    fallback: title ?? text,
    ...(color && { color: color.replace("#", "") }),
    ...(author && { author_name: author }),
    ...(authorUrl && { author_link: authorUrl }),
    ...(title && { title }),
    ...(titleUrl && { title_link: titleUrl }),
    text,
    fields: fields.map((field) => ({ title: field.title, value: mrkdwn(field).text, short: field.isShort })),
    ...(address && { image_url: address }),
    ...(footer && { footer }),
    ...(happenedAt && { ts: seconds(happenedAt) }),
    mrkdwn_in: ["text", "fields"],
  };
}
