import type { KeyObject } from "node:crypto";
import type { RecordedEvent } from "../event-store.ts";
import type { KnownKey } from "./data-key-cache.ts";
import { type EventKey, eventKeyOf } from "./event-keys.ts";
import { isSealedBeforeEventKeys, openValue, openValueOfBefore, placeIn } from "./field-cipher.ts";
import { contextOf, type Fields, keyIdsIn } from "./personal-fields.ts";
import { DataKeyMissing } from "./tombstones.ts";

/** The value of a personal text that was altered. */
export const damagedText = "[damaged]";

export interface OpeningKeys {
  /** By key id: the keys that the metadata of the event names. */
  readonly keys: ReadonlyMap<string, KnownKey | undefined>;
  readonly erasedValues: Readonly<Record<string, unknown>>;
  readonly onDamaged: ((event: RecordedEvent, field: string) => void) | undefined;
}

/** Opens these fields. The ones whose key was destroyed are named in the event's `erased`. */
export function openSealedEvent(event: RecordedEvent, sealed: readonly string[], opening: OpeningKeys): RecordedEvent {
  const data: Fields = { ...Object(event.data) };
  const erased: string[] = [];
  const parents: EventOpening = { ...opening, event, keyIds: keyIdsIn(event), eventKeys: [] };
  for (const field of sealed) {
    const value = String(data[field]);
    if (isErased(parents, value)) {
      data[field] = opening.erasedValues[field] ?? null;
      erased.push(field);
      continue;
    }
    data[field] = openField(parents, field, value);
  }
  return erased.length === 0 ? { ...event, data } : { ...event, data, erased };
}

interface EventOpening extends OpeningKeys {
  readonly event: RecordedEvent;
  readonly keyIds: readonly string[];
  /** The event's keys that are derived already, by place. */
  readonly eventKeys: (EventKey | undefined)[];
}

/** Throws `DataKeyMissing` for a key that nothing says was destroyed. */
function isErased({ event, keyIds, keys }: EventOpening, value: string): boolean {
  const isOfBefore = isSealedBeforeEventKeys(value);
  const isGone = (keyId: string | undefined): boolean => {
    const known = keyId === undefined ? undefined : keys.get(keyId);
    if (keyId !== undefined && known === "unexplained" && !isOfBefore) throw new DataKeyMissing(keyId);
    return typeof known === "string";
  };
  return isGone(keyIds[placeIn(value)]) || (!isOfBefore && isGone(event.metadata.roomKeyId));
}

function openField(opening: EventOpening, field: string, value: string): unknown {
  const { event, keyIds, erasedValues, onDamaged } = opening;
  const context = contextOf(event.stream, event.id, field);
  try {
    if (isSealedBeforeEventKeys(value)) return openValueOfBefore(parentKey(opening, keyIds[0]), context, value);
    return openValue(eventKeyAt(opening, placeIn(value)), context, value);
  } catch {
    onDamaged?.(event, field);
    const empty = erasedValues[field];
    return empty === undefined || typeof empty === "string" ? damagedText : empty;
  }
}

function eventKeyAt(opening: EventOpening, place: number): EventKey {
  const { event, keyIds, eventKeys } = opening;
  const known = eventKeys[place];
  if (known) return known;
  const { roomKeyId } = event.metadata;
  const roomMonth = roomKeyId === undefined ? undefined : parentKey(opening, roomKeyId);
  const derived = eventKeyOf({ person: parentKey(opening, keyIds[place]), roomMonth }, event.id);
  eventKeys[place] = derived;
  return derived;
}

/** Throws where the metadata names no such key: it was altered. */
function parentKey({ keys }: OpeningKeys, keyId: string | undefined): KeyObject {
  const key = keyId === undefined ? undefined : keys.get(keyId);
  if (key === undefined || typeof key === "string") throw new Error("The metadata names no such key.");
  return key;
}
