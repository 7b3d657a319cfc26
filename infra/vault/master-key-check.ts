import { openValue, type SecretLabel, sealValue } from "./sealed-value.ts";

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

const checkLabel: SecretLabel = { kind: "server", id: "check value", ownerId: "" };

/** A value that only the same master key opens: stored when the vault is made. */
export const sealCheckValue = (masterKey: Uint8Array): Buffer => sealValue(masterKey, checkLabel, "logue");

/** Throws `WrongMasterKey` when the vault's check value was sealed under another key. */
export function requireSameMasterKey(masterKey: Uint8Array, sealed: Uint8Array, place: string): void {
  try {
    openValue(masterKey, checkLabel, sealed);
  } catch {
    throw new WrongMasterKey(place);
  }
}
