import { randomBytes, randomUUID } from "node:crypto";
import type { Vault } from "../../vault/vault.ts";
import type { DataKey, DataKeys } from "./data-key-cache.ts";

export interface DestroyableDataKeys extends DataKeys {
  /** Destroys all keys of a person: data encrypted with them can never be read again. */
  destroyKeys(subjectId: string): Promise<void>;
}

const kind = "data-key";
const keyBytes = 32;

/**
 * The key id that new data of a person is encrypted with. The first process to write this secret
 * decides for all.
 */
const choiceIdOf = (subjectId: string): string => `current-${subjectId}`;

export function openDataKeys(vault: Vault): DestroyableDataKeys {
  const listeners: ((subjectId: string, keyIds: readonly string[]) => void)[] = [];
  const underWay = new Map<string, Promise<DataKey>>();

  return {
    dataKeyFor(subjectId) {
      const asked = underWay.get(subjectId);
      if (asked) return asked;
      const asking = findOrMakeKey(vault, subjectId).finally(() => underWay.delete(subjectId));
      underWay.set(subjectId, asking);
      return asking;
    },
    dataKeyById: (keyId) => readKey(vault, keyId),
    async destroyKeys(subjectId) {
      const secrets = await vault.list(kind, subjectId);
      await vault.deleteOwned(kind, subjectId);
      for (const forget of listeners) {
        forget(
          subjectId,
          secrets.map((secret) => secret.id),
        );
      }
    },
    onDestroyed: (forget) => {
      listeners.push(forget);
    },
  };
}

async function findOrMakeKey(vault: Vault, subjectId: string): Promise<DataKey> {
  for (;;) {
    const keyId = await readChoice(vault, subjectId);
    if (keyId === undefined) {
      const made = await makeKey(vault, subjectId);
      if (made) return made;
      continue;
    }
    const key = await readKey(vault, keyId);
    if (key) return { keyId, key };
    // An interrupted destruction left this choice without its key.
    await vault.delete(kind, choiceIdOf(subjectId));
  }
}

/**
 * Undefined when another process was first. The key is stored before it is chosen, so that a chosen
 * key always exists.
 */
async function makeKey(vault: Vault, subjectId: string): Promise<DataKey | undefined> {
  const keyId = randomUUID();
  const key = randomBytes(keyBytes);
  await vault.put({ kind, id: keyId, ownerId: subjectId, value: { key: key.toString("base64") } });
  const isChosen = await vault.putIfAbsent({ kind, id: choiceIdOf(subjectId), ownerId: subjectId, value: { keyId } });
  if (isChosen) return { keyId, key };
  await vault.delete(kind, keyId);
  return undefined;
}

async function readChoice(vault: Vault, subjectId: string): Promise<string | undefined> {
  const secret = await vault.get(kind, choiceIdOf(subjectId));
  return textIn(secret?.value, "keyId");
}

async function readKey(vault: Vault, keyId: string): Promise<Buffer | undefined> {
  const text = textIn((await vault.get(kind, keyId))?.value, "key");
  return text === undefined ? undefined : Buffer.from(text, "base64");
}

function textIn(value: unknown, field: string): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const text: unknown = Reflect.get(value, field);
  return typeof text === "string" ? text : undefined;
}
