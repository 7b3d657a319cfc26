import type { Fields } from "../../markup/values.ts";
import type { ElementData } from "../documents.ts";

const plain = (text: string) => ({ type: "plain_text", text, emoji: true });

/** A button or a list of a block as one of Block Kit. */
export function elementOf(element: ElementData): Fields {
  const { actionId: action_id, label } = element;
  const named = { action_id, placeholder: plain(label) };
  const options = (element.options ?? []).map((option) => ({ text: plain(option.label), value: option.value }));
  const chosen = (values: readonly string[] = []) => options.filter(({ value }) => values.includes(value));
  switch (element.__typename) {
    case "ButtonElement":
      return { type: "button", action_id, text: plain(label), ...buttonParts(element) };
    case "CheckboxesElement":
      return { type: "checkboxes", action_id, options, ...initial("options", chosen(element.initialValues)) };
    case "UserSelectElement":
      return listOf("users", element, named, (values) => initial("users", values));
    case "RoomSelectElement": {
      const of = element.onlyPublicChannels ? "channels" : "conversations";
      return listOf(of, element, named, (values) => initial(of, values));
    }
    case "SuggestedSelectElement": {
      const list = { ...named, min_query_length: element.queryLengthMin };
      return listOf("external", element, list, (values) => initial("options", chosen(values)));
    }
    default:
      return listOf("static", element, { ...named, options }, (values) => initial("options", chosen(values)));
  }
}

function listOf(of: string, { several }: ElementData, list: Fields, initialOf: (values: readonly string[]) => Fields): Fields {
  if (!several) return { type: `${of}_select`, ...list };
  const { initialValues, countMax } = several;
  return { type: `multi_${of}_select`, ...list, ...initialOf(initialValues), ...(countMax && { max_selected_items: countMax }) };
}

const initial = (name: string, values: readonly unknown[]): Fields =>
  values.length === 0 ? {} : { [`initial_${name}`]: values };

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
