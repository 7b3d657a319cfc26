import type { EventStore, RecordedEvent } from "../event-store.ts";
import { mapEvents } from "../wrappers/map-events.ts";
import { type DataKeyCacheSettings, type DataKeys, openDataKeyCache } from "./data-key-cache.ts";
import { type Disclosure, discloseEventKeys, type SealedEvent } from "./disclosure.ts";
import { openPersonalDataSeal, type PersonalDataSealSettings } from "./personal-data-seal.ts";
import type { PersonalDataByType } from "./personal-fields.ts";

export interface ProtectionSettings extends DataKeyCacheSettings {
  readonly keys: DataKeys;
  readonly fields: PersonalDataByType;
  readonly onDamaged?: PersonalDataSealSettings["onDamaged"];
}

export interface ProtectedEventStore extends EventStore {
  /**
   * The same store for readers that need no plaintext: it encrypts on append and does not decrypt
   * on read.
   */
  readonly sealed: EventStore;
  /** Opens events that were read sealed, from this store or from the bus. */
  openEvents(events: readonly RecordedEvent[]): Promise<readonly RecordedEvent[]>;
  /** The keys that open this event and no other; it must be as it is stored, read from `sealed`. */
  discloseEventKeys(event: SealedEvent): Promise<Disclosure>;
}

/**
 * Encrypts the personal fields of every event with the key of the person they are about, and
 * decrypts them for readers. A field whose key was destroyed reads as the empty value of its type, and
 * its name is in the event's `erased`.
 */
export function protectPersonalData(store: EventStore, settings: ProtectionSettings): ProtectedEventStore {
  const { keys, fields, onDamaged } = settings;
  const cache = openDataKeyCache(keys, settings);
  const seal = openPersonalDataSeal({ keys: cache, fields, onDamaged });
  const sealed = mapEvents(store, { whenWritten: seal.seal });
  return {
    ...mapEvents(sealed, { whenRead: seal.open }),
    sealed,
    openEvents: async (events) => seal.open(events),
    discloseEventKeys: (event) => discloseEventKeys(event, cache),
  };
}
