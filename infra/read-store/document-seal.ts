import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from "node:crypto";
import type { LRUCache } from "lru-cache";
import { createRecentCache } from "../recent-cache.ts";
import { type Collection, ReadStoreUnavailable } from "./read-store.ts";

/**
 * What a store keeps in place of the words and bodies of documents. A plain seal keeps them
 * unchanged; an encrypting one keeps encrypted bodies and keyed digests of words and values, so
 * that the files are unreadable without the key.
 */
export interface DocumentSeal {
  /**
   * Part of a version's declaration, so that documents with another seal are rebuilt. Undefined for
   * plain ones.
   */
  readonly name: string | undefined;
  seal(text: string): string;
  open(sealed: string): string;
  /** A value that is only compared for equality. */
  value(text: string): string;
  /** The term for a whole word. */
  word(token: string): string;
  /** The terms for the word's prefixes; none when the store finds prefixes by itself. */
  beginnings(token: string): readonly string[];
  /**
   * The term for a prefix, undefined when the store finds prefixes by itself. `isExact` says that
   * only such words have it.
   */
  beginning(token: string): { readonly term: string; readonly isExact: boolean } | undefined;
}

export const plainDocuments: DocumentSeal = {
  name: undefined,
  seal: (text) => text,
  open: (text) => text,
  value: (text) => text,
  word: (token) => token,
  beginnings: () => [],
  beginning: () => undefined,
};

/** The seal of a version: an existing one keeps its own until it is rebuilt. */
export interface DocumentSealing {
  readonly forNew: DocumentSeal;
  /** Throws `ReadStoreUnavailable` for a seal whose key is missing. */
  named(name: string | undefined): DocumentSeal;
}

/** The setting for new versions, sealed or plain; the key opens those that were sealed before. */
export function sealingWith({ key, isOn }: { readonly key: Uint8Array; readonly isOn: boolean }): DocumentSealing {
  const seal = sealDocuments(key);
  return { forNew: isOn ? seal : plainDocuments, named: (name) => sealAmong([plainDocuments, seal], name) };
}

/** The seal of a new version with these collections. */
export const sealForNew = (
  sealing: DocumentSealing,
  collections: readonly Pick<Collection<{ readonly id: string }>, "neverSealed">[],
): DocumentSeal => (collections.some(({ neverSealed }) => neverSealed) ? plainDocuments : sealing.forNew);

export const noSealing: DocumentSealing = {
  forNew: plainDocuments,
  named: (name) => sealAmong([plainDocuments], name),
};

function sealAmong(seals: readonly DocumentSeal[], name: string | undefined): DocumentSeal {
  const found = seals.find((seal) => seal.name === name);
  if (found === undefined) throw new ReadStoreUnavailable("The documents were encrypted with a key that is not here.");
  return found;
}

const nonceBytes = 12;
const tagBytes = 16;
/**
 * Prefixes up to this length have terms; longer ones are searched among the matches of their first
 * characters.
 */
const beginningLengthMax = 6;
/** 60 bits: among a million words, two with the same term are as likely as one in two million. */
const termLength = 12;
const tokensRememberedMax = 50_000;

/** A seal with a key of 32 bytes. The same key gives the same terms in every process. */
export function sealDocuments(key: Uint8Array): DocumentSeal {
  const bodyKey = derived(key, "bodies");
  const termKey = derived(key, "terms");
  const digest = (kind: string, text: string): string =>
    base32(createHmac("sha256", termKey).update(kind).update(text).digest()).slice(0, termLength);
  const word = (token: string): string => `w${digest("word/", token)}`;
  const beginningOf = (characters: readonly string[]): string => `b${digest("beginning/", characters.join(""))}`;
  const words = remembered(word);
  const beginnings = remembered((token): readonly string[] => {
    const characters = [...token].slice(0, beginningLengthMax);
    return characters.map((_, place) => beginningOf(characters.slice(0, place + 1)));
  });
  return {
    name: `sealed-${digest("name/", "")}`,
    seal: (text) => sealed(bodyKey, text),
    open: (text) => opened(bodyKey, text),
    value: (text) => digest("value/", text),
    word: words,
    beginnings,
    beginning: (token) => {
      const characters = [...token];
      return { term: beginningOf(characters.slice(0, beginningLengthMax)), isExact: characters.length <= beginningLengthMax };
    },
  };
}

const derived = (key: Uint8Array, purpose: string): KeyObject =>
  createSecretKey(new Uint8Array(hkdfSync("sha256", key, new Uint8Array(0), `read store/${purpose}`, 32)));

/** Words repeat, so most terms need no hashing. */
function remembered<Result extends {}>(make: (token: string) => Result): (token: string) => Result {
  // Made at the first word, because an empty one takes a megabyte.
  let known: LRUCache<string, Result> | undefined;
  return (token) => {
    known ??= createRecentCache<Result>(tokensRememberedMax);
    const found = known.get(token);
    if (found !== undefined) return found;
    const made = make(token);
    known.set(token, made);
    return made;
  };
}

/** AES-256-GCM: nonce | ciphertext | tag, in base64. */
function sealed(key: KeyObject, text: string): string {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  return Buffer.concat([nonce, cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()]).toString("base64");
}

function opened(key: KeyObject, text: string): string {
  const bytes = Buffer.from(text, "base64");
  const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, nonceBytes), { authTagLength: tagBytes });
  decipher.setAuthTag(bytes.subarray(bytes.length - tagBytes));
  return decipher.update(bytes.subarray(nonceBytes, bytes.length - tagBytes), undefined, "utf8") + decipher.final("utf8");
}

const alphabet = "abcdefghijklmnopqrstuvwxyz234567";

/**
 * Only lower-case letters and digits, since search indexes fold and split at all others. Five bits
 * of each byte are enough.
 */
const base32 = (bytes: Uint8Array): string => Array.from(bytes, (byte) => alphabet[byte & 31]).join("");
