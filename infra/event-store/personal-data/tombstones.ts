import type { Vault } from "../../vault/vault.ts";

/** A data key is not in the vault, and no tombstone says that it was destroyed. */
export class DataKeyMissing extends Error {
  readonly keyId: string;

  constructor(keyId: string) {
    super(
      `The vault does not hold the data key ${keyId}, and does not say that it was destroyed. What it opens is not shown as ` +
        "erased: restore the vault from its newest backup.",
    );
    this.name = "DataKeyMissing";
    this.keyId = keyId;
  }
}

/** Something would be encrypted for a person who was erased. */
export class OwnerErased extends Error {
  readonly ownerId: string;

  constructor(ownerId: string) {
    super(`${ownerId} was erased: nothing is encrypted under a key of this owner any more.`);
    this.name = "OwnerErased";
    this.ownerId = ownerId;
  }
}

/**
 * What is known of a key that is not in the vault. `unexplained`: the vault is from before there
 * were tombstones, so that a key it lost and a key destroyed then look the same.
 */
export type Absence = "destroyed" | "unexplained";

const kind = "tombstone";
/** The owner of notes about destructions that have begun. */
const begunOwner = "begun";

/**
 * Says since when this vault has tombstones, and whether it was used before. It is written before
 * anything else is: a vault that holds secrets and not this one is from before.
 */
const sinceId = "since";

interface Since {
  readonly since: string;
  readonly isFromBefore: boolean;
}

interface Destruction {
  readonly ownerId: string;
  readonly secretIds: readonly string[];
  /** Absent in a note of an older version, which deleted the choice before. */
  readonly choiceId?: string;
}

export interface DestroyedKeys {
  readonly ownerId: string;
  readonly keyIds: readonly string[];
  /** The id of the secret that says which key is used for new data. */
  readonly choiceId: string;
}

/** Call it when a vault was opened, before it is used: finishes destructions that were interrupted. */
export async function prepareTombstones(vault: Vault): Promise<void> {
  if ((await vault.get(kind, sinceId)) === undefined) {
    const isFromBefore = (await vault.page(undefined, 1)).length > 0;
    const value: Since = { since: new Date().toISOString(), isFromBefore };
    await vault.putIfAbsent({ kind, id: sinceId, ownerId: sinceId, value });
  }
  for (const { value } of await vault.list(kind, begunOwner)) await finish(vault, value as Destruction);
}

/**
 * Destroys these keys of one owner. The tombstones are written first, then `beforeWipe` is called,
 * then the keys are deleted. A destruction that is interrupted is finished by `prepareTombstones`,
 * or by the next one of this owner.
 */
export async function destroyWithTombstones(
  vault: Vault,
  { ownerId, keyIds, choiceId }: DestroyedKeys,
  beforeWipe: () => void,
): Promise<void> {
  const begun = (await vault.get(kind, begunIdOf(ownerId)))?.value as Destruction | undefined;
  const secretIds = [...new Set([...(begun?.secretIds ?? []), ...keyIds])];
  if (secretIds.length === 0) return;
  const destruction: Destruction = { ownerId, secretIds, choiceId };
  await vault.put({ kind, id: begunIdOf(ownerId), ownerId: begunOwner, value: destruction });
  await finish(vault, destruction, beforeWipe);
}

/** Written before anything is destroyed, and never removed. */
export const markOwnerErased = async (vault: Vault, ownerId: string): Promise<void> =>
  void (await vault.putIfAbsent({
    ...{ kind, id: erasedIdOf(ownerId), ownerId: erasedOwners },
    value: { erasedAt: new Date().toISOString() },
  }));

export const isOwnerErased = async (vault: Vault, ownerId: string): Promise<boolean> =>
  (await vault.get(kind, erasedIdOf(ownerId))) !== undefined;

export const isDestroyed = async (vault: Vault, keyId: string): Promise<boolean> => (await vault.get(kind, keyId)) !== undefined;

/** Throws `DataKeyMissing` where the key should be there. */
export async function explainAbsence(vault: Vault, keyId: string): Promise<Absence> {
  if (await isDestroyed(vault, keyId)) return "destroyed";
  const since = (await vault.get(kind, sinceId))?.value as Since | undefined;
  if (since?.isFromBefore !== true) throw new DataKeyMissing(keyId);
  return "unexplained";
}

/** The owner of the notes of people who were erased. */
const erasedOwners = "erased";
const erasedIdOf = (ownerId: string): string => `erased-${ownerId}`;
const begunIdOf = (ownerId: string): string => `begun-${ownerId}`;

async function finish(
  vault: Vault,
  { ownerId, secretIds, choiceId }: Destruction,
  beforeWipe: () => void = () => {},
): Promise<void> {
  const value = { destroyedAt: new Date().toISOString() };
  for (const id of secretIds) await vault.putIfAbsent({ kind, id, ownerId, value });
  beforeWipe();
  if (choiceId !== undefined) await vault.delete("data-key", choiceId);
  for (const id of secretIds) await vault.delete("data-key", id);
  await vault.delete(kind, begunIdOf(ownerId));
}
