import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject, randomBytes } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import type { Secret } from "./vault.ts";

const nonceBytes = 12;
const tagBytes = 16;

/**
 * Everything about a secret that is not hidden: bound to its value, so that no value can be given
 * another place, owner or expiry.
 */
export type SecretLabel = Omit<Secret, "value">;

/** The value as JSON under AES-256-GCM: nonce | ciphertext | tag. */
export function sealValue(masterKey: Uint8Array, label: SecretLabel, value: unknown): Buffer {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv("aes-256-gcm", keyObjectOf(masterKey), nonce);
  cipher.setAAD(authenticated(label));
  return Buffer.concat([nonce, cipher.update(JSON.stringify(value), "utf8"), cipher.final(), cipher.getAuthTag()]);
}

/** Throws when the key is another one or anything of the secret was changed. */
export function openValue(masterKey: Uint8Array, label: SecretLabel, sealed: Uint8Array): unknown {
  const nonce = sealed.subarray(0, nonceBytes);
  const decipher = createDecipheriv("aes-256-gcm", keyObjectOf(masterKey), nonce, { authTagLength: tagBytes });
  decipher.setAAD(authenticated(label));
  decipher.setAuthTag(sealed.subarray(sealed.length - tagBytes));
  const json = decipher.update(sealed.subarray(nonceBytes, sealed.length - tagBytes), undefined, "utf8") + decipher.final("utf8");
  return JSON.parse(json);
}

/** Node takes 30 µs to find out that a key is given as bytes: more than to open a secret. */
const keyObjects = new WeakMap<Uint8Array, KeyObject>();

function keyObjectOf(masterKey: Uint8Array): KeyObject {
  const known = keyObjects.get(masterKey);
  if (known !== undefined) return known;
  const made = createSecretKey(masterKey);
  keyObjects.set(masterKey, made);
  return made;
}

/** Whether two values are the same JSON, whatever the order of their keys. */
export const isSameValue = (one: unknown, other: unknown): boolean => isDeepStrictEqual(asJson(one), asJson(other));

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** A JSON array, because ids may contain any separator. */
function authenticated({ kind, id, ownerId, expiresAt }: SecretLabel): Buffer {
  return Buffer.from(JSON.stringify([kind, id, ownerId, expiresAt ?? null]));
}
