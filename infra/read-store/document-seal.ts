import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";
import { LRUCache } from "lru-cache";
import { type Collection, ReadStoreUnavailable } from "./read-store.ts";

/**
 * What a store keeps in place of the words and bodies of documents. A plain one keeps them as they
 * are; a sealed one keeps bodies encrypted, and keyed digests of words and values, so that its
 * files tell nobody without the key what was said.
 */
export interface DocumentSeal {
  /**
   * Stands in the declaration of a version, so that documents made with another seal are built
   * anew. Undefined for plain ones.
   */
  readonly name: string | undefined;
  seal(text: string): string;
  open(sealed: string): string;
  /** A value that is only compared for equality. */
  value(text: string): string;
  /** The term for a whole word. */
  word(token: string): string;
  /**
   * The terms by which words that begin so are found; none where the store finds beginnings by
   * itself.
   */
  beginnings(token: string): readonly string[];
  /**
   * The term for words that begin so, undefined where the store finds them by itself. `isExact`
   * says that no other words have it.
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

/** Which seal a version has: one that is there keeps its own until it is built anew. */
export interface DocumentSealing {
  readonly forNew: DocumentSeal;
  /** Throws `ReadStoreUnavailable` for a seal whose key is not here. */
  named(name: string | undefined): DocumentSeal;
}

/**
 * Sealed or plain, whatever new versions are to be; the key opens those that were sealed before.
 */
export function sealingWith({ key, isOn }: { readonly key: Uint8Array; readonly isOn: boolean }): DocumentSealing {
  const seal = sealDocuments(key);
  return { forNew: isOn ? seal : plainDocuments, named: (name) => sealAmong([plainDocuments, seal], name) };
}

/** The seal of a version that is made for these collections. */
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
 * Beginnings up to so many characters have terms; longer ones are looked for among the matches of
 * their first ones.
 */
const beginningLengthMax = 6;
/** 60 bits: among a million words, two with the same term are as likely as one in two million. */
const termLength = 12;
const tokensRememberedMax = 50_000;

/** A seal under a key of 32 bytes. The same key gives the same terms, in every process. */
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

const derived = (key: Uint8Array, purpose: string): Uint8Array =>
  new Uint8Array(hkdfSync("sha256", key, new Uint8Array(0), `read store/${purpose}`, 32));

/** Words repeat: most terms need no hashing. */
function remembered<Result extends {}>(make: (token: string) => Result): (token: string) => Result {
  const known = new LRUCache<string, Result>({ max: tokensRememberedMax });
  return (token) => {
    const found = known.get(token);
    if (found !== undefined) return found;
    const made = make(token);
    known.set(token, made);
    return made;
  };
}

/** AES-256-GCM: nonce | ciphertext | tag, in base64. */
function sealed(key: Uint8Array, text: string): string {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  return Buffer.concat([nonce, cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()]).toString("base64");
}

function opened(key: Uint8Array, text: string): string {
  const bytes = Buffer.from(text, "base64");
  const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, nonceBytes), { authTagLength: tagBytes });
  decipher.setAuthTag(bytes.subarray(bytes.length - tagBytes));
  return decipher.update(bytes.subarray(nonceBytes, bytes.length - tagBytes), undefined, "utf8") + decipher.final("utf8");
}

const alphabet = "abcdefghijklmnopqrstuvwxyz234567";

/**
 * Small letters and digits alone, since search indexes fold and cut at everything else. Five bits
 * of each byte are enough.
 */
const base32 = (bytes: Uint8Array): string => Array.from(bytes, (byte) => alphabet[byte & 31]).join("");
