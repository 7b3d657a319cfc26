import { randomBytes, randomUUID } from "node:crypto";
import type { Vault } from "../../vault/vault.ts";
import type { DataKey, DataKeys, DestructionListener } from "./data-key-cache.ts";
import { roomMonthOwner } from "./room-months.ts";
import { destroyWithTombstones, explainAbsence, isDestroyed, isOwnerErased, markOwnerErased, OwnerErased } from "./tombstones.ts";

export interface DestroyableDataKeys extends DataKeys {
  /** Destroys all keys of a person: data encrypted with them can never be read again. */
  destroyKeys(subjectId: string): Promise<void>;
  /**
   * The same for good: from now on no process makes a key for this person, and nothing is encrypted
   * under one. May be repeated; a destruction that was interrupted is finished.
   */
  eraseOwner(ownerId: string): Promise<void>;
  /**
   * Drops this process's copies of the keys of a person whom another process erased, and what hangs
   * on them.
   */
  forgetOwner(ownerId: string): void;
  /**
   * Destroys the key of a room and a month (`2026-11`, UTC): what was said in that room in that
   * month can never be read again.
   */
  destroyRoomMonth(roomId: string, month: string): Promise<void>;
}

const kind = "data-key";
const keyBytes = 32;

/**
 * The key id that new data of an owner is encrypted with. The first process to write this secret
 * decides for all.
 */
const choiceIdOf = (ownerId: string): string => `current-${ownerId}`;

export function openDataKeys(vault: Vault): DestroyableDataKeys {
  const listeners: DestructionListener[] = [];
  const underWay = new Map<string, Promise<DataKey>>();

  const destroyKeys = async (ownerId: string): Promise<void> => {
    const secrets = await vault.list(kind, ownerId);
    const choiceId = choiceIdOf(ownerId);
    const keyIds = secrets.map(({ id }) => id).filter((id) => id !== choiceId);
    const tell = (isOver: boolean): void => {
      for (const forget of listeners) forget(ownerId, keyIds, isOver);
    };
    try {
      await destroyWithTombstones(vault, { ownerId, keyIds, choiceId }, () => tell(false));
    } finally {
      tell(true);
    }
  };

  return {
    dataKeyFor(ownerId) {
      const asked = underWay.get(ownerId);
      if (asked) return asked;
      const asking = findOrMakeKey(vault, ownerId).finally(() => underWay.delete(ownerId));
      underWay.set(ownerId, asking);
      return asking;
    },
    dataKeyById: async (keyId) => (await readUsableKey(vault, keyId)) ?? explainAbsence(vault, keyId),
    destroyKeys,
    async eraseOwner(ownerId) {
      await markOwnerErased(vault, ownerId);
      await destroyKeys(ownerId);
    },
    forgetOwner(ownerId) {
      for (const forget of listeners) forget(ownerId, "all", true);
    },
    destroyRoomMonth: (roomId, month) => destroyKeys(roomMonthOwner(roomId, month)),
    onDestroyed: (forget) => {
      listeners.push(forget);
    },
  };
}

async function findOrMakeKey(vault: Vault, ownerId: string): Promise<DataKey> {
  for (;;) {
    if (await isOwnerErased(vault, ownerId)) throw new OwnerErased(ownerId);
    const keyId = await readChoice(vault, ownerId);
    if (keyId === undefined) {
      const made = await makeKey(vault, ownerId);
      if (made) return made;
      continue;
    }
    const key = await readUsableKey(vault, keyId);
    if (key) return { keyId, key };
    // Throws where the key was lost: new data must not hide that old data cannot be read.
    await explainAbsence(vault, keyId);
    await vault.delete(kind, choiceIdOf(ownerId));
  }
}

/**
 * Undefined when another process was first, or destroyed the key at once. The key is stored before it
 * is chosen, so that a chosen key always exists.
 */
async function makeKey(vault: Vault, ownerId: string): Promise<DataKey | undefined> {
  const keyId = randomUUID();
  const key = randomBytes(keyBytes);
  await vault.put({ kind, id: keyId, ownerId, value: { key: key.toString("base64") } });
  const isChosen = await vault.putIfAbsent({ kind, id: choiceIdOf(ownerId), ownerId, value: { keyId } });
  if (!isChosen) {
    await vault.delete(kind, keyId);
    return undefined;
  }
  // An erasure that began before this key was there has not listed it.
  if (await isOwnerErased(vault, ownerId)) {
    await vault.delete(kind, choiceIdOf(ownerId));
    await vault.delete(kind, keyId);
    throw new OwnerErased(ownerId);
  }
  return (await readKey(vault, keyId)) && { keyId, key };
}

async function readChoice(vault: Vault, ownerId: string): Promise<string | undefined> {
  const secret = await vault.get(kind, choiceIdOf(ownerId));
  return textIn(secret?.value, "keyId");
}

/** A key with a tombstone is gone, also where the process that destroys it ended before it was wiped. */
const readUsableKey = async (vault: Vault, keyId: string): Promise<Buffer | undefined> =>
  (await isDestroyed(vault, keyId)) ? undefined : readKey(vault, keyId);

async function readKey(vault: Vault, keyId: string): Promise<Buffer | undefined> {
  const text = textIn((await vault.get(kind, keyId))?.value, "key");
  return text === undefined ? undefined : Buffer.from(text, "base64");
}

function textIn(value: unknown, field: string): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const text: unknown = Reflect.get(value, field);
  return typeof text === "string" ? text : undefined;
}
