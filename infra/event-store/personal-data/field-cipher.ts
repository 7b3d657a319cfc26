import { createCipheriv, createDecipheriv, type KeyObject, randomFillSync } from "node:crypto";

const algorithm = "aes-256-gcm";
const nonceBytes = 12;
const tagBytes = 16;
const options = { authTagLength: tagBytes };

/** Distinguishes a sealed value from one written before its field was marked as personal. */
const mark = "sealed1:";

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

export const isSealed = (value: unknown): value is string => typeof value === "string" && value.startsWith(mark);

/** Binds the value to its place: `context` must be the same when it is opened. */
export function sealValue(key: KeyObject, context: string, value: unknown): string {
  const nonce = nextNonce();
  const cipher = createCipheriv(algorithm, key, nonce, options);
  cipher.setAAD(Buffer.from(context));
  const sealed = cipher.update(JSON.stringify(value), "utf8");
  cipher.final();
  return mark + Buffer.concat([nonce, sealed, cipher.getAuthTag()]).toString("base64");
}

/** Throws when the value was not sealed with this key for this place. */
export function openValue(key: KeyObject, context: string, sealed: string): unknown {
  const bytes = Buffer.from(sealed.slice(mark.length), "base64");
  const tagAt = bytes.length - tagBytes;
  const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, nonceBytes), options);
  decipher.setAAD(Buffer.from(context));
  decipher.setAuthTag(bytes.subarray(tagAt));
  const opened = decipher.update(bytes.subarray(nonceBytes, tagAt));
  decipher.final();
  return JSON.parse(opened.toString("utf8"));
}
