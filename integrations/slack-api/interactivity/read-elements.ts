import { type ActionElement, queryLengthMax } from "@logue/command-service/contract/blocks.ts";
import { type AskedBlock, lineOrNull, webAddressOf } from "../../markup/messages/asked-message.ts";
import { unescapeEntities } from "../../markup/references.ts";
import { type Fields, fieldsOf, itemsOf, textOf, wordsOf } from "../../markup/values.ts";

const elementsMax = 5;
const optionsMax = 25;

/** The actions blocks for elements of Slack's; a block of ours has fewer. */
export function actionsOf(elements: readonly unknown[], blockId: string): AskedBlock[] {
  const read = elements.flatMap((element, index) => elementOf(fieldsOf(element), String(index)) ?? []);
  const parts = Array.from({ length: Math.ceil(read.length / elementsMax) }, (_part, index) =>
    read.slice(index * elementsMax, (index + 1) * elementsMax),
  );
  const named = blockId === "" ? {} : { blockId: blockId.slice(0, 255) };
  return parts.map((part) => ({ kind: "actions", version: 1, ...named, elements: part }));
}

/** Undefined for an element that has no counterpart here. */
export function elementOf(element: Fields, place: string): ActionElement | undefined {
  const actionId = textOf(element.action_id).slice(0, 200) || place;
  const label = lineOf(element.placeholder, 75) ?? "Choose";
  switch (textOf(element.type)) {
    case "button":
      return buttonOf(element, actionId);
    case "static_select":
    case "overflow":
    case "radio_buttons":
      return listOf(element, actionId, label);
    case "external_select":
      return { kind: "suggestedSelect", actionId, label, queryLengthMin: queryLengthMinOf(element) };
    case "users_select":
      return { kind: "userSelect", actionId, label };
    case "conversations_select":
    case "channels_select":
      return { kind: "roomSelect", actionId, label };
    default:
      return undefined;
  }
}

export const lineOf = (words: unknown, lengthMax: number): string | undefined =>
  lineOrNull(unescapeEntities(wordsOf(words)), lengthMax) ?? undefined;

/** As at Slack, programs are asked from the third character on where they do not say it. */
export function queryLengthMinOf({ min_query_length: given }: Fields): number {
  const length = given === undefined ? 3 : Number(textOf(given));
  return Number.isInteger(length) && length >= 0 ? Math.min(length, queryLengthMax) : 3;
}

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

function listOf(element: Fields, actionId: string, label: string): ActionElement | undefined {
  const options = optionsOf(element).slice(0, optionsMax);
  return options.length === 0 ? undefined : { kind: "select", actionId, label, options };
}

function buttonOf({ text, value, style, url, confirm }: Fields, actionId: string): ActionElement | undefined {
  const label = lineOf(text, 75);
  if (label === undefined) return undefined;
  const address = webAddressOf(textOf(url));
  const asked = questionOf(fieldsOf(confirm));
  const named = style === "primary" || style === "danger" ? style : "default";
  return {
    ...{ kind: "button", actionId, label, value: textOf(value).slice(0, 2_000), style: named },
    ...(address !== null && { url: address }),
    ...(asked !== undefined && { confirm: asked }),
  };
}

function questionOf({ title, text, confirm, deny }: Fields) {
  const asked = lineOf(text, 300);
  if (asked === undefined) return undefined;
  const accept = lineOf(confirm, 30) ?? "Yes";
  return { title: lineOf(title, 100) ?? "Are you sure?", text: asked, accept, decline: lineOf(deny, 30) ?? "Cancel" };
}
