import type { DialogFieldChange, FilledIn, GivenFile, Pressed } from "../../interactive.ts";
import { type Fields, fieldsOf, itemsOf, textOf } from "../../markup/values.ts";
import { pressedValue } from "../../pressed-value.ts";
import { timeTs } from "../message-ts.ts";
import { shownFile } from "../shown/file.ts";
import { shownOption } from "../shown/plain-text.ts";
import { seconds } from "../shown/seconds.ts";
import { writeRichText } from "../text/write-rich-text.ts";
import { choicesOf, initialOptions } from "./read-lists.ts";
import type { NamedView } from "./read-view.ts";

/** What was filled in and chosen, as Slack tells it: by block, then by element. */
export function stateOf({ blocks }: NamedView, filled: FilledIn): Fields {
  const values: Record<string, Fields> = {};
  for (const block of blocks) {
    const blockId = textOf(block.block_id);
    const element = fieldsOf(block.element);
    const isInput = block.type === "input";
    const told = isInput ? { [textOf(element.action_id)]: filledIn(element, blockId, filled) } : chosenIn(block, filled.inBlocks);
    if (Object.keys(told).length > 0) values[blockId] = told;
  }
  return { values };
}

/** What is chosen in the lists of a block. A menu of actions keeps nothing, at Slack too. */
function chosenIn({ block_id: blockId, elements, accessory }: Fields, inBlocks: readonly Pressed[]): Fields {
  const written = [...itemsOf(elements), accessory].map(fieldsOf);
  const told: Record<string, Fields> = {};
  for (const pressed of inBlocks.filter((each) => each.blockId === textOf(blockId))) {
    const { actionId } = pressed.element;
    const element = written.find((each) => textOf(each.action_id) === actionId) ?? {};
    if (element.type !== "overflow")
      told[actionId] = { ...chosenOf(pressed, element), ...(element.type ? { type: element.type } : {}) };
  }
  return told;
}

/** Nothing that is chosen is null, as at Slack. */
function chosenOf(pressed: Pressed, element: Fields): Fields {
  const known = choices(element);
  const told = pressedValue(
    pressed,
    ({ label, value }) => known.find((option) => textOf(option.value) === value) ?? shownOption({ label: label ?? value, value }),
  );
  return Object.fromEntries(Object.entries(told).map(([name, value]) => [name, value ?? null]));
}

/** What was filled in in one input block, as Slack tells it among the actions. */
export function changedInput(
  { blocks }: NamedView,
  { fieldId, ...filled }: Pick<DialogFieldChange, "fieldId" | keyof FilledIn>,
  nowMs: number,
): Fields {
  const element = fieldsOf(blocks.find((block) => block.block_id === fieldId)?.element);
  const place = { block_id: fieldId, action_id: textOf(element.action_id), action_ts: timeTs(nowMs) };
  return { ...filledIn(element, fieldId, filled), ...place };
}

function filledIn(element: Fields, fieldId: string, { values, suggested, files }: FilledIn): Fields {
  const type = textOf(element.type);
  const filled = values[fieldId] ?? [];
  const [first = null] = filled;
  const known = () => [...(suggested[fieldId] ?? []).map(shownOption), ...choices(element)];
  const chosen = () => filled.flatMap((value) => known().find((option) => textOf(option.value) === value) ?? []);
  switch (type) {
    case "static_select":
    case "external_select":
    case "radio_buttons":
      return { type, selected_option: chosen()[0] ?? null };
    case "multi_static_select":
    case "multi_external_select":
    case "checkboxes":
      return { type, selected_options: chosen() };
    case "file_input":
      return { type, files: (files[fieldId] ?? []).map(givenFile) };
    case "rich_text_input":
      return { type, rich_text_value: first === null ? null : writeRichText(first) };
    case "datetimepicker":
      return { type, selected_date_time: first === null ? null : seconds(first) };
    default: {
      const name = names[type] ?? "value";
      return { type, [name]: name.endsWith("s") ? filled : first };
    }
  }
}

const names: Readonly<Record<string, string>> = {
  datepicker: "selected_date",
  timepicker: "selected_time",
  users_select: "selected_user",
  multi_users_select: "selected_users",
  conversations_select: "selected_conversation",
  multi_conversations_select: "selected_conversations",
  channels_select: "selected_channel",
  multi_channels_select: "selected_channels",
};

/** Those of the element itself, and of one without them those that stand in it at first. */
const choices = (element: Fields): Fields[] => [...choicesOf(element), ...initialOptions(element)].map(fieldsOf);

const givenFile = (file: GivenFile): Fields => shownFile({ ...file, deletedAt: null }, file.url, file.uploaderId);
