import type { WordPartsFragment } from "../generated/operations.ts";
import { plainTextOf } from "./markdown.ts";
import { type NameNow, type NewestNames, type Worded, wordsNow } from "./words-now.ts";

type Block = WordPartsFragment["blocks"][number];

/** People have the names here that they have where the message stands. */
const named = ({ userId, text, displayName }: NameNow): string =>
  userId ? `@${displayName.replace(/[!-/:-@[-`{-~]/g, "\\$&")}` : text;

/** A message in one line of plain text: its text, or what its blocks say when it has none. */
export function snippetOf(message: Worded, newest: NewestNames): string {
  const plain = (words: Worded): string => plainTextOf(wordsNow({ ...words, mentions: message.mentions }, newest, named));
  return plain(message) || (message.blocks ?? []).flatMap((block) => wordsOf(block, plain)).join(" ");
}

function wordsOf(block: Block, plain: (words: Worded) => string): readonly string[] {
  switch (block.__typename) {
    case "HeaderBlock":
      return [block.text];
    case "SectionBlock":
    case "ContextBlock":
      return [plain(block)];
    case "FieldsBlock":
      return block.fields.map((field) => `${field.title}: ${plain(field)}`);
    case "ImageBlock":
      return [block.description];
    case "AttachmentBlock":
      return [block.title ?? block.author ?? "", plain(block)].filter((words) => words !== "");
    case "ActionsBlock":
      return block.elements.map(({ label }) => label);
    default:
      return [];
  }
}
