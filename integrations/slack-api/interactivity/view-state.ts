import type { DialogValues } from "@logue/command-service/contract/dialogs.ts";
import type { DialogFieldChange } from "../../interactive.ts";
import { type Fields, fieldsOf, itemsOf, textOf } from "../../markup/values.ts";
import { timeTs } from "../message-ts.ts";
import { seconds } from "../shown/seconds.ts";
import { writeRichText } from "../text/write-rich-text.ts";
import type { NamedView } from "./read-view.ts";

/** What was filled in, as Slack tells it: by block, then by element. */
export function stateOf({ blocks }: NamedView, values: DialogValues): Fields {
  const inputs = blocks.filter(({ type }) => type === "input");
  return {
    values: Object.fromEntries(
      inputs.map((block) => {
        const element = fieldsOf(block.element);
        const filled = values[textOf(block.block_id)] ?? [];
        return [block.block_id, { [textOf(element.action_id)]: filledIn(element, filled) }];
      }),
    ),
  };
}

/** What was filled in in one input block, as Slack tells it among the actions. */
export function changedInput(
  { blocks }: NamedView,
  { fieldId, values }: Pick<DialogFieldChange, "fieldId" | "values">,
  nowMs: number,
): Fields {
  const element = fieldsOf(blocks.find((block) => block.block_id === fieldId)?.element);
  const place = { block_id: fieldId, action_id: textOf(element.action_id), action_ts: timeTs(nowMs) };
  return { ...filledIn(element, values[fieldId] ?? []), ...place };
}

function filledIn(element: Fields, filled: readonly string[]): Fields {
  const type = textOf(element.type);
  const [first = null] = filled;
  const chosen = () => choices(element).filter((option) => filled.includes(textOf(option.value)));
  switch (type) {
    case "static_select":
    case "radio_buttons":
      return { type, selected_option: chosen()[0] ?? null };
    case "multi_static_select":
    case "checkboxes":
      return { type, selected_options: chosen() };
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

const choices = ({ options, option_groups: groups }: Fields): Fields[] =>
  [...itemsOf(options), ...itemsOf(groups).flatMap((group) => itemsOf(fieldsOf(group).options))].map(fieldsOf);
