import { parseBlocks } from "../blocks.ts";
import { unescapeEntities } from "../references.ts";
import { lengthOf, splitText } from "../split-text.ts";
import { type Fields, fieldsOf, firstText, isFields, itemsOf, listOf, textOf, wordsOf } from "../values.ts";
import { type AskedBlock, type AskedImage, lineOrNull, shortened, webAddressOf } from "./asked-message.ts";
import { toMarkdown } from "./markup-of.ts";

const sectionLengthMax = 3_000;

/** Slack's layout blocks. What has no counterpart here is shown by its words. */
export const layoutBlocks = (blocks: readonly unknown[], write: WriteMarkup = toMarkdown): AskedBlock[] =>
  blocks.flatMap((block) => blockOf(block, write));

/** How what Slack's markup says is written as Markdown. */
export type WriteMarkup = typeof toMarkdown;

function blockOf(entry: unknown, write: WriteMarkup): AskedBlock[] {
  const block = fieldsOf(entry);
  switch (textOf(block.type)) {
    case "header":
      return headerOf(block);
    case "divider":
      return [{ kind: "divider", version: 1 }];
    case "image":
      return imageOf(block, write);
    case "section":
      return sectionOf(block, write);
    case "context":
      return contextOf(block, write);
    default:
      return sections(wordsIn([entry], write));
  }
}

const wordsIn = (blocks: readonly unknown[], write: WriteMarkup): string => write(parseBlocks(blocks)).trim();

const sections = (text: string): AskedBlock[] =>
  (text === "" ? [] : splitText(text, sectionLengthMax, lengthOf)).map((part) => ({ kind: "section", version: 1, text: part }));

function headerOf({ text }: Fields): AskedBlock[] {
  const line = lineOrNull(unescapeEntities(wordsOf(text)), 150);
  return line === null ? [] : [{ kind: "header", version: 1, text: line }];
}

/** A picture at an address of the web; one in Slack's own store is not there for others. */
function imageOf(block: Fields, write: WriteMarkup): AskedBlock[] {
  const url = webAddressOf(textOf(block.image_url));
  if (url === null) return sections(wordsIn([block], write));
  return [picture(url, firstText(wordsOf(block.title), block.alt_text))];
}

const picture = (url: string, words: string): AskedImage => ({
  ...{ kind: "image", version: 1, url },
  description: lineOrNull(words, 500) ?? "Picture",
});

/** The text, the fields as pairs, and what stands beside it. */
function sectionOf(block: Fields, write: WriteMarkup): AskedBlock[] {
  const { fields, accessory, ...rest } = block;
  const beside = fieldsOf(accessory);
  const isPicture = textOf(beside.type) === "image" && webAddressOf(textOf(beside.image_url)) !== null;
  const own = sections(wordsIn([isPicture || !isFields(accessory) ? rest : { ...rest, accessory }], write));
  return [...own, ...pairsOf(itemsOf(fields), write), ...(isPicture ? imageOf(beside, write) : [])];
}

/** A field of Slack's is one text; its first line in bold, or up to a colon, is the title. */
function pairsOf(fields: readonly unknown[], write: WriteMarkup): AskedBlock[] {
  const pairs = fields.flatMap((field) => {
    const text = wordsIn([{ type: "section", text: field }], write);
    const [, title = "", rest = ""] = /^\*\*(.{1,150}?)\*\*:?\s*([\s\S]*)$/.exec(text) ?? [];
    if (title !== "" && rest.trim() !== "") return [{ title: title.replace(/:$/, ""), text: shortened(rest.trim(), 1_000) }];
    return text === "" ? [] : [{ title: "·", text: shortened(text, 1_000) }];
  });
  if (pairs.length === 0) return [];
  if (pairs.every(({ title }) => title === "·")) return sections(pairs.map(({ text }) => text).join("\n"));
  return [{ kind: "fields", version: 1, fields: pairs.slice(0, 10) }];
}

function contextOf(block: Fields, write: WriteMarkup): AskedBlock[] {
  const words = listOf(block.elements).filter((element) => textOf(fieldsOf(element).type) !== "image");
  const text = wordsIn([{ ...block, elements: words }], write);
  return text === "" ? [] : [{ kind: "context", version: 1, text: shortened(text, 1_000) }];
}
