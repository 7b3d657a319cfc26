import type { Collection } from "@logue/infra/read-store/read-store.ts";
import { erasureOf } from "../contract/erased.ts";
import { type FactDocument, factOf } from "../contract/history.ts";
import type { EventRecord, Step } from "../projection.ts";
import { momentOf } from "./moments.ts";

type FactEvent = Pick<EventRecord<"TopicSet">, "position" | "created" | "metadata" | "erased">;

/**
 * A step that writes which values some fields have from now on: one line for each of them. `ownerOf`
 * returns the id of the room or person whose fields they are.
 */
export const noteFacts = <Event extends FactEvent>(
  collection: Collection<FactDocument>,
  ownerOf: (event: Event) => string,
  valuesOf: (event: Event) => Readonly<Record<string, FactDocument["value"]>>,
): Step<FactDocument, Event> => ({
  collection,
  isFirst: true,
  ids: (event) => Object.keys(valuesOf(event)).map((field) => `${factOf(ownerOf(event), field)}:${event.position}`),
  fold: (_nothing, event, id) => {
    const fact = id.slice(0, -event.position.length - 1);
    const field = fact.slice(ownerOf(event).length + 1);
    const value = valuesOf(event)[field] ?? null;
    return { id, fact, value, changedById: event.metadata.actorId ?? "", ...erasureOf(event, field), ...momentOf(event) };
  },
});
