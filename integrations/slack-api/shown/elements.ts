import type { Fields } from "../../markup/values.ts";
import type { ElementData } from "../documents.ts";
import { plainText, type ShownOption, shownOption } from "./plain-text.ts";

/** A button or a list of a block as one of Block Kit. */
export function elementOf(element: ElementData): Fields {
  const { actionId: action_id, label } = element;
  const named = { action_id, placeholder: plainText(label) };
  const options = (element.options ?? []).map(shownOption);
  switch (element.__typename) {
    case "ButtonElement":
      return { type: "button", action_id, text: plainText(label), ...buttonParts(element) };
    case "CheckboxesElement":
      return { type: "checkboxes", action_id, options, ...initial("options", chosenAmong(options, element.initialValues)) };
    case "UserSelectElement":
      return listOf("users", element, named);
    case "RoomSelectElement":
      return listOf(element.onlyPublicChannels ? "channels" : "conversations", element, named);
    case "SuggestedSelectElement":
      return listOf("external", element, { ...named, min_query_length: element.queryLengthMin }, options);
    default:
      return listOf("static", element, { ...named, options }, options);
  }
}

/** A list of options, or of ids where there are none; what is chosen at first is told whole. */
function listOf(of: string, { several, initialValue }: ElementData, list: Fields, options?: readonly ShownOption[]): Fields {
  const values = several?.initialValues ?? (initialValue == null ? [] : [initialValue]);
  const chosen = options === undefined ? values : chosenAmong(options, values);
  const noun = options === undefined ? of : "options";
  if (!several)
    return { type: `${of}_select`, ...list, ...(chosen.length > 0 && { [`initial_${noun.slice(0, -1)}`]: chosen[0] }) };
  const { countMax } = several;
  return { type: `multi_${of}_select`, ...list, ...initial(noun, chosen), ...(countMax && { max_selected_items: countMax }) };
}

const chosenAmong = (options: readonly ShownOption[], values: readonly string[] = []): ShownOption[] =>
  options.filter(({ value }) => values.includes(value));

const initial = (name: string, values: readonly unknown[]): Fields =>
  values.length === 0 ? {} : { [`initial_${name}`]: values };

/** What was not given is left out, as at Slack. */
function buttonParts({ value, style, url, confirmTitle, confirmText, confirmAccept, confirmDecline }: ElementData): Fields {
  const named = style?.toLowerCase() ?? "default";
  const [title, text, confirm, deny] = [confirmTitle, confirmText, confirmAccept, confirmDecline].map((words) =>
    plainText(words ?? ""),
  );
  return {
    ...(value && { value }),
    ...(named !== "default" && { style: named }),
    ...(url && { url }),
    ...(confirmText && { confirm: { title, text, confirm, deny } }),
  };
}
