import type { AskedBlock } from "../../markup/messages/asked-message.ts";
import { layoutBlocks } from "../../markup/messages/layout-blocks.ts";
import { type Fields, fieldsOf, itemsOf, textOf } from "../../markup/values.ts";
import { toMarkdown } from "../text/read-mrkdwn.ts";
import { actionsOf, elementOf } from "./read-elements.ts";

/** Slack's layout blocks, with the buttons and lists that the program hears of. */
export const interactiveLayout = (layout: readonly unknown[]): AskedBlock[] =>
  layout.flatMap((block) => blocksOf(fieldsOf(block)));

function blocksOf(block: Fields): AskedBlock[] {
  if (block.type === "actions")
    return [...words({ ...block, elements: others(block.elements) }), ...pressable(block, block.elements)];
  if (block.type !== "section" || elementOf(fieldsOf(block.accessory), "0") === undefined) return words(block);
  const { accessory, ...rest } = block;
  return [...words(rest), ...pressable(block, [accessory])];
}

const words = (block: Fields): AskedBlock[] => layoutBlocks([block], toMarkdown);

const pressable = (block: Fields, elements: unknown): AskedBlock[] => actionsOf(itemsOf(elements), textOf(block.block_id));

/** Elements without a counterpart are shown by their words. */
const others = (elements: unknown): unknown[] =>
  itemsOf(elements).filter((element) => elementOf(fieldsOf(element), "0") === undefined);
