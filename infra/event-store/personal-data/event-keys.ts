import { createHmac, createSecretKey, hash, type KeyObject } from "node:crypto";

/** The keys that an event's key is derived from: destroying either of them makes it unknowable. */
export interface ParentKeys {
  /** The data key of the person. */
  readonly person: KeyObject;
  /** The key of the room and the month; undefined for an event without a room. */
  readonly roomMonth: KeyObject | undefined;
}

/** The key of the fields that one event holds about one person. */
export interface EventKey {
  readonly key: KeyObject;
  /** Binds to the key without telling it: 43 characters of base64url. */
  readonly commitment: string;
}

export const eventKeyBytes = 32;
export const commitmentLength = 43;

const salt = "logue event key";
const commitmentLabel = Buffer.from("logue event key commitment");

/**
 * HKDF's first step for each pair of parents. An entry lives as long as its parents do, so that a
 * cache that drops a destroyed parent drops what was derived from it too.
 */
const extracted = new WeakMap<KeyObject, WeakMap<KeyObject, KeyObject>>();

/**
 * HKDF-SHA-256 with the person's key and, after it, the key of the room and month as input, "logue
 * event key" as salt, and the event id as info.
 */
export function eventKeyOf(parents: ParentKeys, eventId: string): EventKey {
  const bytes = createHmac("sha256", extract(parents)).update(`${eventId}\x01`).digest();
  return eventKeyIn(bytes);
}

/** The event key with these bytes. */
export function eventKeyIn(bytes: Buffer): EventKey {
  const commitment = hash("sha256", Buffer.concat([commitmentLabel, bytes]), "base64url");
  return { key: createSecretKey(bytes), commitment };
}

function extract({ person, roomMonth }: ParentKeys): KeyObject {
  const ofPerson = extracted.get(person) ?? new WeakMap<KeyObject, KeyObject>();
  const known = ofPerson.get(roomMonth ?? person);
  if (known) return known;
  const parents = Buffer.concat([person.export(), ...(roomMonth ? [roomMonth.export()] : [])]);
  const made = createSecretKey(createHmac("sha256", salt).update(parents).digest());
  ofPerson.set(roomMonth ?? person, made);
  extracted.set(person, ofPerson);
  return made;
}
