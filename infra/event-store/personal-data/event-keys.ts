import { createHmac, createSecretKey, hash, type KeyObject } from "node:crypto";
import { digestWith, type KeyedDigest, keyedDigestOf } from "./keyed-digest.ts";

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
const commitmentLabel = "logue event key commitment";
const eventIdLength = 36;
/** The event id's place, then HKDF's counter. */
const eventIdAndCounter = Buffer.concat([Buffer.alloc(eventIdLength), Buffer.from([1])]);

/** What event keys are derived from, and the newest one. */
interface Derivation {
  readonly extracted: KeyedDigest;
  newest: { readonly eventId: string; readonly eventKey: EventKey } | undefined;
}

/**
 * HKDF's first step for each pair of parents. An entry lives as long as its parents do, so that a
 * cache that drops a destroyed parent drops what was derived from it too.
 */
const derivations = new WeakMap<KeyObject, WeakMap<KeyObject, Derivation>>();

/**
 * HKDF-SHA-256 with the person's key and, after it, the key of the room and month as input, "logue
 * event key" as salt, and the event id as info.
 */
export function eventKeyOf(parents: ParentKeys, eventId: string): EventKey {
  if (eventId.length !== eventIdLength) throw new Error("An event id is a UUID.");
  const derivation = derivationFrom(parents);
  // The projections open an event right after it was sealed.
  if (derivation.newest?.eventId === eventId) return derivation.newest.eventKey;
  const eventKey = eventKeyIn(digestWith(derivation.extracted, eventId, "binary"));
  derivation.newest = { eventId, eventKey };
  return eventKey;
}

const commitmentInput = Buffer.concat([Buffer.from(commitmentLabel), Buffer.alloc(eventKeyBytes)]);
const keyInCommitment = commitmentInput.subarray(commitmentLabel.length);

/** The event key with these bytes, which are the characters of a Latin-1 text. */
export function eventKeyIn(bytes: string): EventKey {
  commitmentInput.write(bytes, commitmentLabel.length, "latin1");
  // From bytes a key is made in half the time that it takes from a text.
  return { key: createSecretKey(keyInCommitment), commitment: hash("sha256", commitmentInput, "base64url") };
}

function derivationFrom({ person, roomMonth }: ParentKeys): Derivation {
  const ofPerson = derivations.get(person) ?? new WeakMap<KeyObject, Derivation>();
  const known = ofPerson.get(roomMonth ?? person);
  if (known) return known;
  const parents = Buffer.concat([person.export(), ...(roomMonth ? [roomMonth.export()] : [])]);
  const extracted = keyedDigestOf(createHmac("sha256", salt).update(parents).digest(), eventIdAndCounter);
  const made: Derivation = { extracted, newest: undefined };
  ofPerson.set(roomMonth ?? person, made);
  derivations.set(person, ofPerson);
  return made;
}
