import type { RecordedEvent } from "../event-store.ts";
import type { DataKeyCache, KnownKey } from "./data-key-cache.ts";
import { type EventKey, eventKeyBytes, eventKeyIn, eventKeyOf } from "./event-keys.ts";
import { commitmentIn, isSealedBeforeEventKeys, openValue, placeIn } from "./field-cipher.ts";
import { contextOf, type Fields, keyIdsIn, sealedFieldsIn } from "./personal-fields.ts";
import { DataKeyMissing } from "./tombstones.ts";

/** An event as it is stored: its fields are sealed. */
export type SealedEvent = Pick<RecordedEvent, "stream" | "id" | "data" | "metadata">;

/** Why an event has no key that could be disclosed. */
export type Undisclosable =
  /** Nothing in it is sealed. */
  | { readonly kind: "notSealed" }
  /** It was sealed with its author's own key, which opens all that they wrote. */
  | { readonly kind: "sealedBeforeEventKeys" };

export type Disclosure =
  | Undisclosable
  /** A key that the event's key was derived from was destroyed. */
  | { readonly kind: "erased" }
  /** The commitment beside the field is to another key: the event was altered. */
  | { readonly kind: "commitmentMismatch"; readonly field: string }
  | { readonly kind: "disclosed"; readonly keys: readonly DisclosedKey[] };

/** The key of the fields that the event holds about one person. */
export interface DisclosedKey {
  /** 32 bytes, base64. */
  readonly key: string;
  readonly fields: readonly string[];
}

export type DisclosedFields =
  | Undisclosable
  | { readonly kind: "keyInvalid" }
  /** The key is of another event, or of no event. */
  | { readonly kind: "commitmentMismatch" }
  /** The commitment fits the key, and the field is not what was sealed with it at this place. */
  | { readonly kind: "damaged"; readonly field: string }
  | { readonly kind: "opened"; readonly fields: Readonly<Fields> };

/**
 * The keys that open this event and no other, one for each person it is about. Each is checked
 * against the commitment beside its fields.
 */
export async function discloseEventKeys(event: SealedEvent, keys: DataKeyCache): Promise<Disclosure> {
  const fields = sealedFieldsOf(event);
  if (!Array.isArray(fields)) return fields;
  const disclosed = new Map<number, { readonly eventKey: EventKey; readonly fields: string[] }>();
  for (const { field, value } of fields) {
    const place = placeIn(value);
    const eventKey = disclosed.get(place)?.eventKey ?? (await findEventKey(event, place, keys));
    if (eventKey === undefined) return { kind: "erased" };
    if (commitmentIn(value) !== eventKey.commitment) return { kind: "commitmentMismatch", field };
    disclosed.set(place, { eventKey, fields: [...(disclosed.get(place)?.fields ?? []), field] });
  }
  const toText = ({ key }: EventKey): string => key.export().toString("base64");
  return { kind: "disclosed", keys: [...disclosed.values()].map((one) => ({ key: toText(one.eventKey), fields: one.fields })) };
}

/** Opens the fields of this event that the disclosed key is of. It needs nothing else. */
export function openWithDisclosedKey(event: SealedEvent, key: string): DisclosedFields {
  const fields = sealedFieldsOf(event);
  if (!Array.isArray(fields)) return fields;
  const bytes = Buffer.from(key, "base64");
  if (bytes.length !== eventKeyBytes) return { kind: "keyInvalid" };
  const eventKey = eventKeyIn(bytes.toString("latin1"));
  const fitting = fields.filter(({ value }) => commitmentIn(value) === eventKey.commitment);
  if (fitting.length === 0) return { kind: "commitmentMismatch" };
  const opened: Fields = {};
  for (const { field, value } of fitting) {
    try {
      opened[field] = openValue(eventKey, contextOf(event.stream, event.id, field), value);
    } catch {
      return { kind: "damaged", field };
    }
  }
  return { kind: "opened", fields: opened };
}

function sealedFieldsOf({ data }: SealedEvent): { field: string; value: string }[] | Undisclosable {
  const fields = sealedFieldsIn(data).map((field) => ({ field, value: String(Object(data)[field]) }));
  if (fields.length === 0) return { kind: "notSealed" };
  return fields.some(({ value }) => isSealedBeforeEventKeys(value)) ? { kind: "sealedBeforeEventKeys" } : fields;
}

/** Undefined where a parent was destroyed. */
async function findEventKey(event: SealedEvent, place: number, keys: DataKeyCache): Promise<EventKey | undefined> {
  const find = async (keyId: string): Promise<KnownKey> => keys.byId(keyId) ?? keys.loadById(keyId);
  const { roomKeyId } = event.metadata;
  const personKeyId = keyIdsIn(event)[place] ?? "";
  const [person, roomMonth] = [await find(personKeyId), roomKeyId === undefined ? undefined : await find(roomKeyId)];
  if (person === "unexplained") throw new DataKeyMissing(personKeyId);
  if (roomMonth === "unexplained") throw new DataKeyMissing(roomKeyId ?? "");
  if (person === "destroyed" || roomMonth === "destroyed") return undefined;
  return eventKeyOf({ person, roomMonth }, event.id);
}
