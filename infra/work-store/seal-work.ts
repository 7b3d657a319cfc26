import {
  createCipheriv,
  createDecipheriv,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
  randomUUID,
} from "node:crypto";
import { type DataKeys, openDataKeyCache } from "../event-store/personal-data/data-key-cache.ts";
import type { SealedWork, SealedWorkStore } from "./sealed-work-store.ts";
import {
  type Lease,
  type PutAnswer,
  recordsPerOwnerMax,
  type StoredWork,
  type WorkKind,
  type WorkRecord,
  WorkRecordInvalid,
  type WorkStore,
  workIdMaxLength,
  workValueMaxBytes,
} from "./work-store.ts";

export interface SealWorkOptions {
  readonly keys: DataKeys;
  /** The most records of each kind that one owner has. */
  readonly recordsMax?: Readonly<Record<WorkKind, number>>;
  /**
   * Told when what belongs to a person whose keys were destroyed could not be deleted. Nothing can
   * read it.
   */
  readonly onNotErased?: (error: unknown) => void;
}

/**
 * Encrypts each value under a key derived from its owner's data key, which also encrypts the
 * personal data of the owner's events. When that key is destroyed, nothing reads the values, and
 * they are deleted.
 */
export function sealWork(
  store: SealedWorkStore,
  { keys, recordsMax = recordsPerOwnerMax, onNotErased }: SealWorkOptions,
): WorkStore {
  const cache = openDataKeyCache(keys);
  keys.onDestroyed((ownerId) => void store.eraseOwner(ownerId).catch((error: unknown) => onNotErased?.(error)));

  async function seal(record: WorkRecord): Promise<SealedWork> {
    const json = checkedJson(record);
    const { kind, ownerId, id, updatedAt, dueAtMs = null } = record;
    const { keyId, key } = cache.forOwner(ownerId) ?? (await cache.loadForOwner(ownerId));
    const label: Label = { kind, ownerId, id, updatedAt, dueAtMs };
    return { ...label, revision: randomUUID(), keyId, sealed: sealJson(key, label, json) };
  }
  /** Undefined where the key was destroyed. */
  async function open(work: SealedWork): Promise<StoredWork | undefined> {
    const key = cache.byId(work.keyId) ?? (await cache.loadById(work.keyId));
    if (typeof key === "string") return undefined;
    const { kind, ownerId, id, updatedAt, dueAtMs, revision } = work;
    const value: unknown = JSON.parse(openJson(key, work, work.sealed));
    return { kind, ownerId, id, value, updatedAt, revision, ...(dueAtMs !== null && { dueAtMs }) };
  }
  async function openAll(found: readonly SealedWork[]): Promise<StoredWork[]> {
    const opened = await Promise.all(found.map(open));
    return opened.filter((work) => work !== undefined);
  }
  async function put(record: WorkRecord, expectedRevision?: string | null, lease?: Lease): Promise<PutAnswer> {
    const sealed = await seal(record);
    const answer = await store.put(sealed, expectedRevision, recordsMax[record.kind], lease);
    if (answer.kind === "stored") return { kind: "stored", revision: sealed.revision };
    if (answer.kind === "full") return answer;
    const current = answer.current && (await open(answer.current));
    // A record that cannot be read any more counts as absent, so it does not stand in the way of a
    // new one.
    if (answer.current === undefined || current !== undefined || expectedRevision !== null) return { kind: "conflict", current };
    return put(record, answer.current.revision, lease);
  }
  return {
    put,
    get: async (key) => {
      const found = await store.get(key);
      return found && open(found);
    },
    list: async (kind, ownerId) => openAll(await store.list(kind, ownerId)),
    claim: async (request) => openAll(await store.claim(request)),
    endLeases: store.endLeases,
    delete: store.delete,
    eraseOwner: store.eraseOwner,
    close: store.close,
  };
}

type Label = Pick<SealedWork, "kind" | "ownerId" | "id" | "updatedAt" | "dueAtMs">;

function checkedJson({ id, value, dueAtMs = 0 }: WorkRecord): Buffer {
  const json = Buffer.from(JSON.stringify(value) ?? "null");
  if (json.length > workValueMaxBytes) throw new WorkRecordInvalid(`The value has more than ${workValueMaxBytes} bytes as JSON.`);
  if (id.length === 0 || id.length > workIdMaxLength)
    throw new WorkRecordInvalid(`An id has 1 to ${workIdMaxLength} characters.`);
  if (!Number.isSafeInteger(dueAtMs)) throw new WorkRecordInvalid("A record is due at a whole number of milliseconds.");
  return json;
}

const algorithm = "aes-256-gcm";
const nonceBytes = 12;
const tagBytes = 16;

/** Derived anew they would cost more than what they encrypt. They go with the keys they are made of. */
const derivedKeys = new WeakMap<KeyObject, KeyObject>();

/** A key for this use alone, so that the work-store and the events share none. */
function derivedKey(key: KeyObject): KeyObject {
  const before = derivedKeys.get(key);
  if (before !== undefined) return before;
  const derived = createSecretKey(new Uint8Array(hkdfSync("sha256", key, "", "logue work-store", 32)));
  derivedKeys.set(key, derived);
  return derived;
}

/**
 * Everything that is not encrypted is bound to the value, so that no value can be given to another
 * owner, place or time.
 */
const authenticated = ({ kind, ownerId, id, updatedAt, dueAtMs }: Label): Buffer =>
  Buffer.from(JSON.stringify([kind, ownerId, id, updatedAt, dueAtMs]));

/** nonce | ciphertext | tag */
function sealJson(key: KeyObject, label: Label, json: Buffer): Uint8Array {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv(algorithm, derivedKey(key), nonce, { authTagLength: tagBytes });
  cipher.setAAD(authenticated(label));
  return Buffer.concat([nonce, cipher.update(json), cipher.final(), cipher.getAuthTag()]);
}

/** Throws when the value is not what was sealed with this key under this label. */
function openJson(key: KeyObject, label: Label, sealed: Uint8Array): string {
  const tagAt = sealed.length - tagBytes;
  const decipher = createDecipheriv(algorithm, derivedKey(key), sealed.subarray(0, nonceBytes), { authTagLength: tagBytes });
  decipher.setAAD(authenticated(label));
  decipher.setAuthTag(sealed.subarray(tagAt));
  return decipher.update(sealed.subarray(nonceBytes, tagAt), undefined, "utf8") + decipher.final("utf8");
}
