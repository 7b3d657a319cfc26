import type { Fields } from "../../markup/values.ts";
import type { BlockData, BlockPair, BlockText, ElementData, MessageData } from "../documents.ts";
import { escapeMrkdwn, writeMrkdwn } from "../text/write-mrkdwn.ts";
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

const plain = (text: string) => ({ type: "plain_text", text, emoji: true });

function elementOf(element: ElementData): Fields {
  const { actionId: action_id, label, options = [] } = element;
  switch (element.__typename) {
    case "ButtonElement":
      return { type: "button", action_id, text: plain(label), ...buttonParts(element) };
    case "UserSelectElement":
      return { type: "users_select", action_id, placeholder: plain(label) };
    case "RoomSelectElement":
      return { type: "conversations_select", action_id, placeholder: plain(label) };
    case "SuggestedSelectElement":
      return { type: "external_select", action_id, placeholder: plain(label), min_query_length: element.queryLengthMin };
    default: {
      const choices = options.map((option) => ({ text: plain(option.label), value: option.value }));
      return { type: "static_select", action_id, placeholder: plain(label), options: choices };
    }
  }
}

/** What was not given is left out, as at Slack. */
function buttonParts({ value, style, url, confirmTitle, confirmText, confirmAccept, confirmDecline }: ElementData): Fields {
  const named = style?.toLowerCase() ?? "default";
  const [title, text, confirm, deny] = [confirmTitle, confirmText, confirmAccept, confirmDecline].map((words) =>
    plain(words ?? ""),
  );
  return {
    ...(value && { value }),
    ...(named !== "default" && { style: named }),
    ...(url && { url }),
    ...(confirmText && { confirm: { title, text, confirm, deny } }),
  };
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
