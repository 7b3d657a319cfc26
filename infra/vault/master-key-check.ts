import type { MasterKeys } from "./master-keys.ts";
import { openValue, type SecretLabel, sealValue } from "./sealed-value.ts";
import { VaultUnavailable } from "./vault.ts";

/** The master key given is not the one this vault was made with. */
export class WrongMasterKey extends Error {
  /** `place` is the vault's file or address, without credentials. */
  constructor(place: string) {
    super(
      `The master key does not open the vault ${place}. Start with the key it was made with (MASTER_KEY or MASTER_KEY_FILE); without it the secrets in it are lost.`,
    );
    this.name = "WrongMasterKey";
  }
}

/** A version of the master key wraps secrets in the vault and was not given. */
export class MasterKeyMissing extends VaultUnavailable {
  constructor(version: number, place: string) {
    super(
      `Version ${version} of the master key, which wraps secrets in the vault ${place}, is not given. Add it to MASTER_KEY_FILE or MASTER_KEY as ${version}:KEY.`,
    );
    this.name = "MasterKeyMissing";
  }
}

const checkLabel: SecretLabel = { kind: "server", id: "check value", ownerId: "" };

/** A value that only the same master key opens: stored when the vault begins to use the key. */
export const sealCheckValue = (masterKey: Uint8Array): Buffer => sealValue(masterKey, checkLabel, "logue");

/** A version of the master key that a vault uses, with its check value. */
export interface CheckedVersion {
  readonly version: number;
  readonly sealed: Uint8Array;
}

/** Throws `WrongMasterKey` or `MasterKeyMissing` unless every version that the vault uses is given. */
export function requireMasterKeys(masterKeys: MasterKeys, used: readonly CheckedVersion[], place: string): void {
  for (const { version, sealed } of used) {
    try {
      openValue(requireMasterKey(masterKeys, version, place), checkLabel, sealed);
    } catch (error) {
      throw error instanceof MasterKeyMissing ? error : new WrongMasterKey(place);
    }
  }
}

/** Throws `MasterKeyMissing` when this version was not given. */
export function requireMasterKey(masterKeys: MasterKeys, version: number, place: string): Uint8Array {
  const key = masterKeys.find(version);
  if (key === undefined) throw new MasterKeyMissing(version, place);
  return key;
}
