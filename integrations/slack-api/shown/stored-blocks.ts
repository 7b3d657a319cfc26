import { type ActionElement, elementTypenames } from "@logue/command-service/contract/block-elements.ts";
import { type Block, blockTypenames } from "@logue/command-service/contract/blocks.ts";
import type { BlockData, ElementData } from "../documents.ts";

/** A stored block in the form in which the API answers it. */
export function dataOfBlock(known: Block | undefined): BlockData[] {
  if (known === undefined) return [];
  const { kind, ...fields } = known;
  const typed = { ...fields, __typename: blockTypenames[kind] };
  if (known.kind === "actions")
    return [{ __typename: typed.__typename, blockId: known.blockId ?? null, elements: known.elements.map(dataOfElement) }];
  if (known.kind === "fields")
    return [{ ...typed, fields: known.fields.map((field) => ({ ...field, isShort: true })) } as BlockData];
  return [typed as BlockData];
}

function dataOfElement(element: ActionElement): ElementData {
  const { kind, ...fields } = element;
  const style = element.kind === "button" ? { style: element.style.toUpperCase() } : {};
  return { __typename: elementTypenames[kind], ...fields, ...style };
}
