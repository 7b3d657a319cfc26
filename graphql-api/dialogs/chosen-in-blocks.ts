import { type ActionElement, initialValuesOf } from "@logue/command-service/contract/block-elements.ts";
import { dialogBlocks } from "@logue/command-service/contract/dialogs.ts";
import type { Choice, Pressed } from "@logue/integrations/index.ts";
import { elementsIn } from "../slash-commands/press.ts";
import type { ProgramDialog } from "./program-dialogs.ts";

/** What is chosen in the lists of a dialog's blocks: by the person, or else at first. */
export const chosenInBlocks = ({ dialog, chosen: noted = [] }: Pick<ProgramDialog, "dialog" | "chosen">): Pressed[] =>
  elementsIn(dialogBlocks(dialog))
    .filter(({ element }) => element.kind !== "button")
    .map(({ element, blockId }) => {
      const last = noted.find((each) => each.blockId === blockId && each.actionId === element.actionId);
      return { element, blockId, chosen: (last?.chosen ?? chosenAtFirst(element)).filter(isOffered(element)) };
    });

function chosenAtFirst(element: ActionElement): Choice[] {
  const options = optionsOf(element);
  const labelOf = (value: string) => options.find((option) => option.value === value)?.label ?? null;
  return initialValuesOf(element).map((value) => ({ value, label: labelOf(value) }));
}

/** The program may have changed the options since. What it suggests, people and rooms are no options. */
const isOffered =
  (element: ActionElement) =>
  ({ value }: Choice): boolean =>
    (element.kind !== "select" && element.kind !== "checkboxes") || optionsOf(element).some((option) => option.value === value);

const optionsOf = (element: ActionElement) => ("options" in element ? (element.options ?? []) : []);
