import type { KeyObject } from "node:crypto";
import { EventStoreError, type EventToAppend, type RecordedEvent } from "../event-store.ts";
import type { DataKeyCache, KnownKey, UsableKey } from "./data-key-cache.ts";
import { isSealed, openValue, sealValue } from "./field-cipher.ts";

/**
 * The personal fields of an event, and the field that names the person. All are at the top level of
 * the data.
 */
export interface PersonalFields {
  readonly subject: string;
  readonly fields: readonly string[];
}

export type PersonalFieldsByType = Readonly<Record<string, PersonalFields | undefined>>;

/** The value of a personal field whose key was destroyed. */
export const erasedText = "[erased]";
/** The value of a personal field that was altered. */
export const damagedText = "[damaged]";

export interface PersonalDataSeal {
  /**
   * Encrypts the personal fields for their place in the stream. Returns synchronously when the keys
   * are cached.
   */
  seal(stream: string, events: readonly EventToAppend[]): readonly EventToAppend[] | Promise<readonly EventToAppend[]>;
  /**
   * Never fails for a destroyed key or a damaged value. Returns synchronously when the keys are
   * cached.
   */
  open(events: readonly RecordedEvent[]): RecordedEvent[] | Promise<RecordedEvent[]>;
}

export interface PersonalDataSealSettings {
  readonly keys: DataKeyCache;
  readonly fields: PersonalFieldsByType;
  /** Called for each altered value. */
  readonly onDamaged?: (event: RecordedEvent, field: string) => void;
}

export function openPersonalDataSeal({ keys, fields, onDamaged }: PersonalDataSealSettings): PersonalDataSeal {
  return {
    seal(stream, events) {
      const subjects = new Map<string, UsableKey | undefined>();
      for (const event of events) {
        const subject = subjectOf(event, fields[event.type]);
        if (subject !== undefined) subjects.set(subject, keys.forSubject(subject));
      }
      if (subjects.size === 0) return events;
      const sealAll = () => events.map((event) => sealEvent(stream, event, fields[event.type], subjects));
      return whenComplete(subjects, keys.loadForSubject, sealAll);
    },
    open(events) {
      const known = new Map<string, KnownKey | undefined>();
      for (const { metadata } of events) {
        const { keyId } = metadata;
        if (keyId !== undefined && !known.has(keyId)) known.set(keyId, keys.byId(keyId));
      }
      return whenComplete(known, keys.loadById, () => events.map((event) => openEvent(event, known, onDamaged)));
    },
  };
}

/** Loads the missing keys, then continues; continues at once when none is missing. */
function whenComplete<Value, Result>(
  values: Map<string, Value | undefined>,
  load: (id: string) => Promise<Value>,
  goOn: () => Result,
): Result | Promise<Result> {
  const missing = [...values].filter(([, value]) => value === undefined);
  if (missing.length === 0) return goOn();
  const loading = missing.map(async ([id]) => {
    values.set(id, await load(id));
  });
  return Promise.all(loading).then(goOn);
}

type Fields = Record<string, unknown>;

const isFields = (data: unknown): data is Fields => typeof data === "object" && data !== null;

/** Undefined when the event has no personal data. */
function subjectOf(event: EventToAppend, personal: PersonalFields | undefined): string | undefined {
  const { data } = event;
  if (!personal || !isFields(data) || personal.fields.every((field) => data[field] === undefined)) return undefined;
  const subject = data[personal.subject];
  if (typeof subject === "string" && subject !== "") return subject;
  throw new EventStoreError(
    "InvalidEvent",
    `The personal data of event ${event.id} has no owner: ${personal.subject} is missing.`,
  );
}

const contextOf = (stream: string, eventId: string, field: string): string => `${stream}|${eventId}|${field}`;

function sealEvent(
  stream: string,
  event: EventToAppend,
  personal: PersonalFields | undefined,
  keys: ReadonlyMap<string, UsableKey | undefined>,
): EventToAppend {
  const subject = subjectOf(event, personal);
  const usable = subject === undefined ? undefined : keys.get(subject);
  if (!usable || !personal || !isFields(event.data)) return event;
  const data = { ...event.data };
  for (const field of personal.fields) {
    if (data[field] !== undefined)
      data[field] = sealValue(usable.key, contextOf(stream, event.id.toLowerCase(), field), data[field]);
  }
  return { ...event, data, metadata: { ...event.metadata, keyId: usable.keyId } };
}

/** Opens all sealed values, whether or not their field is still marked as personal. */
function openEvent(
  event: RecordedEvent,
  keys: ReadonlyMap<string, KnownKey | undefined>,
  onDamaged: PersonalDataSealSettings["onDamaged"],
): RecordedEvent {
  const { keyId } = event.metadata;
  const key = keyId === undefined ? undefined : keys.get(keyId);
  if (key === undefined || !isFields(event.data)) return event;
  const data = { ...event.data };
  for (const field in data) {
    const value = data[field];
    if (!isSealed(value)) continue;
    data[field] = key === "destroyed" ? erasedText : openField(key, event, field, value, onDamaged);
  }
  return { ...event, data };
}

function openField(
  key: KeyObject,
  event: RecordedEvent,
  field: string,
  sealed: string,
  onDamaged: PersonalDataSealSettings["onDamaged"],
): unknown {
  try {
    return openValue(key, contextOf(event.stream, event.id, field), sealed);
  } catch {
    onDamaged?.(event, field);
    return damagedText;
  }
}
