import type { Block } from "@logue/command-service/contract/blocks.ts";
import type { BlockData, ElementData } from "../documents.ts";

const typenames: Readonly<Record<Block["kind"], string>> = {
  header: "HeaderBlock",
  section: "SectionBlock",
  fields: "FieldsBlock",
  context: "ContextBlock",
  divider: "DividerBlock",
  image: "ImageBlock",
  actions: "ActionsBlock",
  poll: "PollBlock",
  attachment: "AttachmentBlock",
};

const elementTypenames: Readonly<Record<Extract<Block, { kind: "actions" }>["elements"][number]["kind"], string>> = {
  button: "ButtonElement",
  select: "SelectElement",
  userSelect: "UserSelectElement",
  roomSelect: "RoomSelectElement",
};

/** A stored block in the form in which the API answers it. */
export function dataOfBlock(known: Block | undefined): BlockData[] {
  if (known === undefined) return [];
  const { kind, ...fields } = known;
  const typed = { ...fields, __typename: typenames[kind] };
  if (known.kind === "actions")
    return [{ __typename: typed.__typename, blockId: known.blockId ?? null, elements: known.elements.map(dataOfElement) }];
  if (known.kind === "fields")
    return [{ ...typed, fields: known.fields.map((field) => ({ ...field, isShort: true })) } as BlockData];
  return [typed as BlockData];
}

type Element = Extract<Block, { kind: "actions" }>["elements"][number];

function dataOfElement(element: Element): ElementData {
  const { kind, ...fields } = element;
  const style = element.kind === "button" ? { style: element.style.toUpperCase() } : {};
  return { __typename: elementTypenames[kind], ...fields, ...style };
}
