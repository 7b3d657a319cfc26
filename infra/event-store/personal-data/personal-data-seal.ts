import type { EventToAppend, RecordedEvent } from "../event-store.ts";
import type { DataKeyCache, KnownKey, UsableKey } from "./data-key-cache.ts";
import { type EventKey, eventKeyOf } from "./event-keys.ts";
import { sealValue } from "./field-cipher.ts";
import { openSealedEvent } from "./open-event.ts";
import {
  contextOf,
  keyIdsIn,
  type PersonalDataByType,
  type SealingPlan,
  sealedFieldsIn,
  sealingPlanOf,
} from "./personal-fields.ts";

export interface PersonalDataSeal {
  /**
   * Encrypts the personal fields for their place in the stream. Returns synchronously when the keys
   * are cached.
   */
  seal(stream: string, events: readonly EventToAppend[]): readonly EventToAppend[] | Promise<readonly EventToAppend[]>;
  /**
   * Never fails for a destroyed key or a damaged value; throws `DataKeyMissing` for a lost key.
   * Returns synchronously when the keys are cached.
   */
  open(events: readonly RecordedEvent[]): RecordedEvent[] | Promise<RecordedEvent[]>;
}

export interface PersonalDataSealSettings {
  readonly keys: DataKeyCache;
  readonly fields: PersonalDataByType;
  /** Called for each altered value. */
  readonly onDamaged?: ((event: RecordedEvent, field: string) => void) | undefined;
}

export function openPersonalDataSeal({ keys, fields, onDamaged }: PersonalDataSealSettings): PersonalDataSeal {
  return {
    seal(stream, events) {
      const plans = events.map((event) => sealingPlanOf(event, fields[event.type]));
      const owners = new Map<string, UsableKey | undefined>();
      for (const owner of plans.flatMap(ownersIn)) if (!owners.has(owner)) owners.set(owner, keys.forOwner(owner));
      if (owners.size === 0) return events;
      const sealAll = () => events.map((event, index) => sealEvent(stream, event, plans[index], owners));
      return whenComplete(owners, keys.loadForOwner, sealAll);
    },
    open(events) {
      const known = new Map<string, KnownKey | undefined>();
      const sealedFields = events.map(({ data }) => sealedFieldsIn(data));
      for (const [index, event] of events.entries()) {
        if (sealedFields[index]?.length === 0) continue;
        const { roomKeyId } = event.metadata;
        for (const keyId of keyIdsIn(event)) if (!known.has(keyId)) known.set(keyId, keys.byId(keyId));
        if (roomKeyId !== undefined && !known.has(roomKeyId)) known.set(roomKeyId, keys.byId(roomKeyId));
      }
      const openAll = () =>
        events.map((event, index) => {
          const sealed = sealedFields[index] ?? [];
          const { erasedValues = {} } = fields[event.type] ?? {};
          return sealed.length === 0 ? event : openSealedEvent(event, sealed, { keys: known, erasedValues, onDamaged });
        });
      return whenComplete(known, keys.loadById, openAll);
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

function ownersIn(plan: SealingPlan | undefined): readonly string[] {
  if (plan === undefined) return [];
  const people = plan.parts.map(({ subjectId }) => subjectId);
  return plan.roomMonth === undefined ? people : [...people, plan.roomMonth];
}

function sealEvent(
  stream: string,
  event: EventToAppend,
  plan: SealingPlan | undefined,
  keys: ReadonlyMap<string, UsableKey | undefined>,
): EventToAppend {
  if (plan === undefined) return event;
  const id = event.id.toLowerCase();
  const room = plan.roomMonth === undefined ? undefined : keys.get(plan.roomMonth);
  const keyIds: string[] = [];
  const eventKeys: EventKey[] = [];
  const data = { ...plan.data };
  for (const { subjectId, fields } of plan.parts) {
    const person = keys.get(subjectId);
    if (person === undefined) continue;
    const known = keyIds.indexOf(person.keyId);
    const place = known === -1 ? keyIds.push(person.keyId) - 1 : known;
    const eventKey = eventKeys[place] ?? eventKeyOf({ person: person.key, roomMonth: room?.key }, id);
    eventKeys[place] = eventKey;
    for (const field of fields) data[field] = sealValue(eventKey, place, contextOf(stream, id, field), data[field]);
  }
  const metadata = { ...event.metadata, keyId: keyIds.join(" "), ...(room && { roomKeyId: room.keyId }) };
  return { ...event, data, metadata };
}
