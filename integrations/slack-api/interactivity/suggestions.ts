import { dialogOptionsMax } from "@logue/command-service/contract/dialogs.ts";
import type { OptionsQuestion, SuggestedOption } from "../../interactive.ts";
import { type Fields, fieldsOf, isFields, itemsOf } from "../../markup/values.ts";
import { aboutAsked, inMessage } from "./payloads.ts";
import { lineOf, optionsOf } from "./read-lists.ts";
import { listInView } from "./views.ts";

/** What is typed in a list, as Slack's `block_suggestion`: without a trigger, as at Slack. */
export function suggestionPayload(question: OptionsQuestion, told: { instanceId: string; actorId: string }): Fields {
  const { blockId, actionId, query, within } = question;
  const { trigger_id: _none, ...about } = aboutAsked(question, told.instanceId);
  return {
    ...{ type: "block_suggestion", ...about, block_id: blockId ?? "", action_id: actionId, value: query },
    ...("dialog" in within ? listInView(within, told) : inMessage(within, question)),
  };
}

/** What the program answers: `options`, or `option_groups` of them. */
export function readSuggestions(body: string): readonly SuggestedOption[] {
  const given: unknown = JSON.parse(body);
  if (!isFields(given) || (given.options === undefined && given.option_groups === undefined))
    throw new Error("The answer has no options.");
  const inGroups = itemsOf(given.option_groups).map(fieldsOf);
  return [
    ...listed(given.options, null),
    ...inGroups.flatMap(({ label, options }) => listed(options, lineOf(label, 75) ?? null)),
  ].slice(0, dialogOptionsMax);
}

const listed = (options: unknown, group: string | null): readonly SuggestedOption[] =>
  optionsOf({ options }).map((option) => ({ ...option, group }));
