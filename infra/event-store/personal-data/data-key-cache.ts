import { createSecretKey, type KeyObject } from "node:crypto";
import { createRecentCache } from "../../recent-cache.ts";
import type { Absence } from "./tombstones.ts";

export interface DataKey {
  readonly keyId: string;
  /** 32 bytes. */
  readonly key: Buffer;
}

/** The source of the keys for personal data. An owner is a person, or a room's month. */
export interface DataKeys {
  /** The key of an owner for new data, created at the first use. */
  dataKeyFor(ownerId: string): Promise<DataKey>;
  /** Throws `DataKeyMissing` when the key is gone and nothing says that it was destroyed. */
  dataKeyById(keyId: string): Promise<Buffer | Absence>;
  /** Calls back when an owner's keys are destroyed, so that copies are dropped. */
  onDestroyed(forget: DestructionListener): void;
}

/**
 * Told of each destruction twice: before the keys are wiped, and when it is over (`isOver`), also
 * when it failed. What was loaded in between is then dropped too. Where another process destroys
 * the keys, which ones is not known, and listeners are told once.
 */
export type DestructionListener = (ownerId: string, keyIds: readonly string[] | "all", isOver: boolean) => void;

export interface UsableKey {
  readonly keyId: string;
  readonly key: KeyObject;
}

/** The state of a key id: its key, or that it is gone. */
export type KnownKey = KeyObject | Absence;

/**
 * Keys that are available without waiting. A key destroyed by another process is dropped after its
 * time.
 */
export interface DataKeyCache {
  forOwner(ownerId: string): UsableKey | undefined;
  loadForOwner(ownerId: string): Promise<UsableKey>;
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
  const byOwner = createRecentCache<UsableKey>(keysMax, { ttl: keepMs });
  const byId = createRecentCache<KnownKey>(keysMax, { ttl: keepMs });
  let destructions = 0;

  keys.onDestroyed((ownerId, keyIds) => {
    destructions += 1;
    byOwner.delete(ownerId);
    if (keyIds === "all") byId.clear();
    else for (const keyId of keyIds) byId.delete(keyId);
  });

  return {
    forOwner: (ownerId) => byOwner.get(ownerId),
    byId: (keyId) => byId.get(keyId),
    async loadForOwner(ownerId) {
      const before = destructions;
      const { keyId, key } = await keys.dataKeyFor(ownerId);
      const usable = { keyId, key: createSecretKey(key) };
      // A key that was destroyed while it was being loaded must not be cached.
      if (destructions === before) {
        byOwner.set(ownerId, usable);
        byId.set(keyId, usable.key);
      }
      return usable;
    },
    async loadById(keyId) {
      const before = destructions;
      const key = await keys.dataKeyById(keyId);
      const known = typeof key === "string" ? key : createSecretKey(key);
      if (destructions === before) byId.set(keyId, known);
      return known;
    },
  };
}
