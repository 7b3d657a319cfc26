import { createSecretKey, type KeyObject } from "node:crypto";
import { LRUCache } from "lru-cache";

export interface DataKey {
  readonly keyId: string;
  /** 32 bytes. */
  readonly key: Buffer;
}

/** The source of the keys for personal data. */
export interface DataKeys {
  /** The key of a person for new data, created at the first use. */
  dataKeyFor(subjectId: string): Promise<DataKey>;
  /** Undefined once the key was destroyed. */
  dataKeyById(keyId: string): Promise<Buffer | undefined>;
  /** Calls back when a person's keys are destroyed, so that copies are dropped. */
  onDestroyed(forget: (subjectId: string, keyIds: readonly string[]) => void): void;
}

export interface UsableKey {
  readonly keyId: string;
  readonly key: KeyObject;
}

/** The state of a key id: its key, or that it was destroyed. */
export type KnownKey = KeyObject | "destroyed";

/**
 * Keys that are available without waiting. A key destroyed by another process is dropped after its
 * time.
 */
export interface DataKeyCache {
  forSubject(subjectId: string): UsableKey | undefined;
  loadForSubject(subjectId: string): Promise<UsableKey>;
  byId(keyId: string): KnownKey | undefined;
  loadById(keyId: string): Promise<KnownKey>;
}

export interface DataKeyCacheSettings {
  /** Default 20,000. */
  readonly keysMax?: number;
  /** Default 5 minutes. */
  readonly keepMs?: number;
}

const keysMaxDefault = 20_000;
const keepMsDefault = 5 * 60 * 1000;

export function openDataKeyCache(keys: DataKeys, settings: DataKeyCacheSettings = {}): DataKeyCache {
  const { keysMax = keysMaxDefault, keepMs = keepMsDefault } = settings;
  const bySubject = new LRUCache<string, UsableKey>({ max: keysMax, ttl: keepMs });
  const byId = new LRUCache<string, KnownKey>({ max: keysMax, ttl: keepMs });
  let destructions = 0;

  keys.onDestroyed((subjectId, keyIds) => {
    destructions += 1;
    bySubject.delete(subjectId);
    for (const keyId of keyIds) byId.delete(keyId);
  });

  return {
    forSubject: (subjectId) => bySubject.get(subjectId),
    byId: (keyId) => byId.get(keyId),
    async loadForSubject(subjectId) {
      const before = destructions;
      const { keyId, key } = await keys.dataKeyFor(subjectId);
      const usable = { keyId, key: createSecretKey(key) };
      // A key that was destroyed while it was being loaded must not be cached.
      if (destructions === before) {
        bySubject.set(subjectId, usable);
        byId.set(keyId, usable.key);
      }
      return usable;
    },
    async loadById(keyId) {
      const before = destructions;
      const key = await keys.dataKeyById(keyId);
      const known = key === undefined ? "destroyed" : createSecretKey(key);
      if (destructions === before) byId.set(keyId, known);
      return known;
    },
  };
}
