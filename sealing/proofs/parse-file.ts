import type { EventMetadata } from "@logue/infra/event-store/event-store.ts";
import type { ProvenEvent, StatedByMaker } from "./proven-event.ts";

/** Throws a `TypeError`, as all functions here do, when the text is not JSON. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new TypeError("This file is not JSON.");
  }
}

export function objectAt(value: unknown, part: string): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw notAsSaid(part);
  return value as Readonly<Record<string, unknown>>;
}

export function listAt(value: unknown, part: string): readonly unknown[] {
  if (!Array.isArray(value)) throw notAsSaid(part);
  return value;
}

export function textAt(value: unknown, part: string): string {
  if (typeof value !== "string") throw notAsSaid(part);
  return value;
}

export function numberAt(value: unknown, part: string): number {
  if (typeof value !== "number") throw notAsSaid(part);
  return value;
}

export function provenEventAt(value: unknown): ProvenEvent {
  const { metadata, data, revision, ...texts } = objectAt(value, "event");
  return {
    stream: textAt(texts.stream, "stream"),
    revision: numberAt(revision, "revision"),
    id: textAt(texts.id, "id"),
    type: textAt(texts.type, "type"),
    created: textAt(texts.created, "created"),
    data,
    ...(metadata !== undefined && { metadata: objectAt(metadata, "metadata") as EventMetadata }),
  };
}

export function statedAt(value: unknown): StatedByMaker {
  const { madeAt, unwitnessedSince } = objectAt(value, "stated");
  return {
    madeAt: textAt(madeAt, "madeAt"),
    unwitnessedSince: unwitnessedSince === null ? null : textAt(unwitnessedSince, "unwitnessedSince"),
  };
}

export const notAsSaid = (part: string): TypeError =>
  new TypeError(`The part "${part}" of this file is missing or not as the format says.`);
