import { createCipheriv, createDecipheriv, type KeyObject, randomFillSync } from "node:crypto";
import { commitmentLength, type EventKey } from "./event-keys.ts";

const algorithm = "aes-256-gcm";
const nonceBytes = 12;
const tagBytes = 16;
const options = { authTagLength: tagBytes };

/**
 * A sealed value begins with one of these marks, which tell it from a value that was written before
 * its field was personal. `sealed1:` was sealed with the person's data key itself.
 */
const firstMark = "sealed1:";
const mark = "sealed2:";

const placeAt = mark.length;
const commitmentAt = placeAt + 2;
const payloadAt = commitmentAt + commitmentLength + 1;

/** The most people an event holds personal data of: their place is one digit. */
export const subjectsMax = 10;

/** Nonces are drawn in bulk: a call for each would cost more than the encryption. */
const noncePool = Buffer.alloc(nonceBytes * 512);
let nonceAt = noncePool.length;

function nextNonce(): Buffer {
  if (nonceAt === noncePool.length) {
    randomFillSync(noncePool);
    nonceAt = 0;
  }
  nonceAt += nonceBytes;
  return noncePool.subarray(nonceAt - nonceBytes, nonceAt);
}

/** A buffer for each place would cost a fifth of the encryption. */
const contextPool = Buffer.alloc(1024);

function contextBytes(context: string): Buffer {
  const isLong = context.length * 3 > contextPool.length;
  return isLong ? Buffer.from(context) : contextPool.subarray(0, contextPool.write(context));
}

export const isSealed = (value: unknown): value is string =>
  typeof value === "string" && (value.startsWith(mark) || isSealedBeforeEventKeys(value));

/** Whether the value was sealed with a person's key, before there were keys of events. */
export const isSealedBeforeEventKeys = (sealed: string): boolean => sealed.startsWith(firstMark);

/** The place of the person's key id among those in the event's metadata. */
export const placeIn = (sealed: string): number => (isSealedBeforeEventKeys(sealed) ? 0 : Number(sealed[placeAt]));

/** The commitment to the key that the value is sealed with. */
export const commitmentIn = (sealed: string): string => sealed.slice(commitmentAt, payloadAt - 1);

/**
 * `sealed2:<place>:<commitment>:<nonce | ciphertext | tag in base64>`. Binds the value to where it
 * stands: `context` must be the same when it is opened.
 */
export function sealValue({ key, commitment }: EventKey, place: number, context: string, value: unknown): string {
  const nonce = nextNonce();
  const cipher = createCipheriv(algorithm, key, nonce, options);
  cipher.setAAD(contextBytes(context));
  const sealed = cipher.update(JSON.stringify(value), "utf8");
  cipher.final();
  const payload = Buffer.concat([nonce, sealed, cipher.getAuthTag()]).toString("base64");
  return `${mark}${place}:${commitment}:${payload}`;
}

/** Throws when the value was not sealed with this key for this place. */
export function openValue({ key, commitment }: EventKey, context: string, sealed: string): unknown {
  if (commitmentIn(sealed) !== commitment) throw new Error("The commitment is to another key.");
  return openPayload(key, context, sealed.slice(payloadAt));
}

/** The same for a value that was sealed with the person's key. */
export const openValueOfBefore = (personKey: KeyObject, context: string, sealed: string): unknown =>
  openPayload(personKey, context, sealed.slice(firstMark.length));

function openPayload(key: KeyObject, context: string, payload: string): unknown {
  const bytes = Buffer.from(payload, "base64");
  const tagAt = bytes.length - tagBytes;
  const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, nonceBytes), options);
  decipher.setAAD(contextBytes(context));
  decipher.setAuthTag(bytes.subarray(tagAt));
  const opened = decipher.update(bytes.subarray(nonceBytes, tagAt));
  decipher.final();
  return JSON.parse(opened.toString("utf8"));
}
