import {
  type ActionElement,
  choicesMax,
  elementOptionsMax,
  queryLengthMax,
} from "@logue/command-service/contract/block-elements.ts";
import { lineOrNull } from "../../markup/messages/asked-message.ts";
import { unescapeEntities } from "../../markup/references.ts";
import { type Fields, fieldsOf, itemsOf, listOf, textOf, textsOf, wordsOf } from "../../markup/values.ts";

const several = "multi_";

/** A list or checkboxes of Slack's. Undefined for what has no counterpart here. */
export function listElementOf(element: Fields, actionId: string): ActionElement | undefined {
  const type = textOf(element.type);
  const named = { actionId, label: lineOf(element.placeholder, 75) ?? "Choose" };
  const options = optionsOf(element).slice(0, elementOptionsMax);
  const initial = optionsOf({ options: initialOptions(element) }).slice(0, elementOptionsMax);
  const among = initial.map(({ value }) => value).filter((value) => options.some((option) => option.value === value));
  const chosen = (values: readonly string[]) => (type.startsWith(several) ? severalIn(element, values) : oneIn(values));
  switch (type.replace(several, "")) {
    case "static_select":
    case "overflow":
    case "radio_buttons":
      return options.length === 0 ? undefined : { kind: "select", ...named, options, ...chosen(among) };
    case "checkboxes":
      return options.length === 0 ? undefined : { kind: "checkboxes", ...named, options, initialValues: among };
    case "external_select": {
      const list = { kind: "suggestedSelect", ...named, queryLengthMin: queryLengthMinOf(element) } as const;
      return { ...list, ...chosen(initial.map(({ value }) => value)), ...(initial.length > 0 && { options: initial }) };
    }
    case "users_select":
      return { kind: "userSelect", ...named, ...chosen(idsOf(element.initial_user, element.initial_users)) };
    case "conversations_select":
      return { kind: "roomSelect", ...named, ...chosen(idsOf(element.initial_conversation, element.initial_conversations)) };
    case "channels_select":
      return {
        ...{ kind: "roomSelect", ...named, onlyPublicChannels: true },
        ...chosen(idsOf(element.initial_channel, element.initial_channels)),
      };
    default:
      return undefined;
  }
}

const oneIn = ([initialValue]: readonly string[]) => (initialValue === undefined ? {} : { initialValue });

const idsOf = (one: unknown, several: unknown): string[] => [textOf(one), ...textsOf(several)].filter((id) => id !== "");

function severalIn(element: Fields, initialValues: readonly string[]) {
  const countMax = countMaxOf(element);
  return {
    several: { initialValues: initialValues.slice(0, countMax ?? choicesMax), ...(countMax !== undefined && { countMax }) },
  };
}

/** The most that can be chosen; undefined where the program gives no such number. */
export function countMaxOf({ max_selected_items: choices, max_files: files }: Fields): number | undefined {
  const count = Number(textOf(choices ?? files));
  return Number.isInteger(count) && count >= 1 ? Math.min(count, choicesMax) : undefined;
}

export const lineOf = (words: unknown, lengthMax: number): string | undefined =>
  lineOrNull(unescapeEntities(wordsOf(words)), lengthMax) ?? undefined;

/** As at Slack, programs are asked from the third character on where they do not say it. */
export function queryLengthMinOf({ min_query_length: given }: Fields): number {
  const length = given === undefined ? 3 : Number(textOf(given));
  return Number.isInteger(length) && length >= 0 ? Math.min(length, queryLengthMax) : 3;
}

/** Of lists, also of those whose options the program suggests. */
export const initialOptions = ({ initial_option: one, initial_options: chosen }: Fields): unknown[] => [
  ...(one ? [one] : []),
  ...listOf(chosen),
];

/** The choices of a list as they are given, those in groups too. */
export const choicesOf = ({ options, option_groups: groups }: Fields): readonly unknown[] => [
  ...itemsOf(options),
  ...itemsOf(groups).flatMap((group) => itemsOf(fieldsOf(group).options)),
];

/** The same as choices of ours. */
export const optionsOf = (element: Fields) =>
  choicesOf(element).flatMap((each) => {
    const option = fieldsOf(each);
    const label = lineOf(option.text, 75);
    return label === undefined ? [] : [{ label, value: textOf(option.value).slice(0, 200) }];
  });
