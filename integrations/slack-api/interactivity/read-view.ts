import { choicesMax } from "@logue/command-service/contract/block-elements.ts";
import {
  type Dialog,
  type DialogField,
  type DialogFieldKind,
  type DialogFieldTelling,
  dialogOptionsMax,
  dialogSchema,
  dialogTextLengthMax,
} from "@logue/command-service/contract/dialogs.ts";
import type { AskedDialog } from "../../interactive.ts";
import { showBlocks } from "../../markup/messages/shown-blocks.ts";
import { parseRichText } from "../../markup/rich-text.ts";
import { type Fields, fieldsOf, isFields, isYes, itemsOf, secondsOf, textOf, textsOf } from "../../markup/values.ts";
import { SlackError } from "../slack-error.ts";
import { toMarkdown } from "../text/read-mrkdwn.ts";
import { interactiveLayout } from "./read-layout.ts";
import { countMaxOf, initialOptions, lineOf, optionsOf, queryLengthMinOf } from "./read-lists.ts";

const viewMaxBytes = 64 * 1024;

/** The kinds of Slack's elements that a dialog has here, and whether several can be chosen. */
const kinds: Readonly<Record<string, readonly [DialogFieldKind, boolean]>> = {
  plain_text_input: ["line", false],
  number_input: ["number", false],
  email_text_input: ["email", false],
  url_text_input: ["url", false],
  datepicker: ["date", false],
  timepicker: ["time", false],
  datetimepicker: ["date_time", false],
  rich_text_input: ["rich_text", false],
  static_select: ["select", false],
  multi_static_select: ["select", true],
  external_select: ["suggested", false],
  multi_external_select: ["suggested", true],
  radio_buttons: ["radio", false],
  checkboxes: ["checkboxes", true],
  users_select: ["person", false],
  multi_users_select: ["person", true],
  conversations_select: ["room", false],
  channels_select: ["room", false],
  multi_conversations_select: ["room", true],
  multi_channels_select: ["room", true],
  file_input: ["file", true],
};

/** A view of Slack's in which each block and element has its id. */
export type NamedView = Fields & { readonly blocks: readonly Fields[] };

/**
 * A modal as a dialog. The view itself is remembered, for what Slack tells of it with each answer.
 * `otherwiseClose`: the words of the button that closes it, where the program gives none.
 */
export async function readView(given: unknown, otherwiseClose?: string): Promise<AskedDialog> {
  const view = named(fieldsOf(given));
  const memory = JSON.stringify(view);
  if (memory.length > viewMaxBytes) throw new SlackError("view_too_large");
  if (view.type !== "modal") throw new SlackError("invalid_arguments", invalid("view.type is not modal"));
  const parts = (await Promise.all(view.blocks.map(partsOf))).flat();
  const submit = lineOf(view.submit, 24);
  const close = lineOf(view.close, 24) ?? otherwiseClose;
  const asked = { title: lineOf(view.title, 24), ...(submit && { submit }), ...(close && { close }), parts };
  const read = dialogSchema.safeParse({ ...asked, tellsOfClosing: isYes(view.notify_on_close) });
  if (!read.success) throw new SlackError("invalid_arguments", invalid(read.error.issues[0]?.message ?? "the view is invalid"));
  return { dialog: read.data, memory };
}

const invalid = (message: string) => ({ response_metadata: { messages: [`[ERROR] ${message}`] } });

/** Slack makes the ids that are missing; here they follow from the place. */
function named(view: Fields): NamedView {
  const blocks = itemsOf(view.blocks).map((entry, place) => {
    const block = fieldsOf(entry);
    const element = fieldsOf(block.element);
    const blockId = textOf(block.block_id) || `b${place}`;
    if (block.type !== "input") return { ...block, block_id: blockId };
    return { ...block, block_id: blockId, element: { ...element, action_id: textOf(element.action_id) || `a${place}` } };
  });
  return { ...view, blocks };
}

async function partsOf(block: Fields): Promise<Dialog["parts"][number][]> {
  if (block.type === "input") return [{ field: fieldOf(block) }];
  const { blocks } = await showBlocks(interactiveLayout([block]), async () => undefined);
  return blocks.map((shown) => ({ block: shown }));
}

function fieldOf(block: Fields): DialogField {
  const element = fieldsOf(block.element);
  const [kind, isSeveral] = kinds[textOf(element.type)] ?? [];
  const label = lineOf(block.label, 300);
  if (kind === undefined || isSeveral === undefined)
    throw new SlackError("invalid_arguments", invalid(`elements of type ${textOf(element.type)} are not supported`));
  if (label === undefined) throw new SlackError("invalid_arguments", invalid("an input block has no label"));
  return {
    fieldId: textOf(block.block_id),
    kind: kind === "line" && isYes(element.multiline) ? "lines" : kind,
    label,
    hint: lineOf(block.hint, 500) ?? null,
    placeholder: lineOf(element.placeholder, 150) ?? null,
    isOptional: isYes(block.optional),
    isSeveral,
    options: optionsOf(kind === "suggested" ? { options: initialOptions(element) } : element).slice(0, dialogOptionsMax),
    initialValues: initialOf(element),
    countMax: countMaxOf(element) ?? choicesMax,
    fileTypes: fileTypesOf(element),
    lengthMin: numberOr(element.min_length, 0),
    lengthMax: numberOr(element.max_length, dialogTextLengthMax),
    told: isYes(block.dispatch_action) ? tellingOf(element) : "when_sent",
    queryLengthMin: queryLengthMinOf(element),
  };
}

/** A text is told when Enter is pressed, unless the program asks for each character. */
function tellingOf({ dispatch_action_config: given }: Fields): DialogFieldTelling {
  const asked = textsOf(fieldsOf(given).trigger_actions_on);
  return asked.includes("on_character_entered") ? "on_change" : "on_enter";
}

/** Slack names them as names of files end. */
const fileTypesOf = ({ filetypes }: Fields): string[] => textsOf(filetypes).map((type) => type.replace(/^\./, "").toLowerCase());

const numberOr = (value: unknown, otherwise: number): number => {
  const number = Number(textOf(value));
  return textOf(value) !== "" && Number.isInteger(number) && number >= 0 && number <= dialogTextLengthMax ? number : otherwise;
};

/** Whatever an element calls what stands in it at first. */
function initialOf(element: Fields): string[] {
  const texts = ["initial_value", "initial_date", "initial_time", "initial_user", "initial_conversation", "initial_channel"];
  const lists = ["initial_users", "initial_conversations", "initial_channels"];
  const options = initialOptions(element);
  const moment = secondsOf(element.initial_date_time);
  return [
    ...(moment === undefined ? [] : [new Date(moment * 1_000).toISOString()]),
    ...(isFields(element.initial_value) ? [toMarkdown(parseRichText(element.initial_value)).trim()] : []),
    ...texts.flatMap((name) => textOf(element[name]) || []),
    ...lists.flatMap((name) => textsOf(element[name])),
    ...options.flatMap((option) => textOf(fieldsOf(option).value) || []),
  ];
}
