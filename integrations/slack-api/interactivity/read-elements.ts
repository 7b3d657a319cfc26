import type { ActionElement } from "@logue/command-service/contract/block-elements.ts";
import { type AskedBlock, webAddressOf } from "../../markup/messages/asked-message.ts";
import { type Fields, fieldsOf, textOf } from "../../markup/values.ts";
import { lineOf, listElementOf } from "./read-lists.ts";

const elementsMax = 5;

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
  return element.type === "button" ? buttonOf(element, actionId) : listElementOf(element, actionId);
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
