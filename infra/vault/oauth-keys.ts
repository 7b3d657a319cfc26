import { generateKeyPair, randomBytes, randomUUID } from "node:crypto";
import { promisify } from "node:util";
import type { Secret, Vault } from "./vault.ts";

/** A private key in JSON Web Key form. */
export interface OAuthJwk {
  readonly kid: string;
  readonly kty: string;
  readonly [part: string]: unknown;
}

export interface OAuthKeys {
  /** The one that signs first; the others are only published. */
  readonly jwks: readonly OAuthJwk[];
  /** The one that signs first. */
  readonly cookieKeys: readonly string[];
}

interface StoredOAuthKey {
  readonly jwk: OAuthJwk;
  readonly cookieKey: string;
  readonly madeAtMs: number;
}

const dayMs = 86_400_000;
const lifeMs = 90 * dayMs;
/** A new key is published for so long before it signs, so that every process and program can know it. */
const publishedBeforeMs = 10 * 60_000;
/** Longer than anything lives that was signed by an old key. */
const keptAfterMs = 7 * dayMs;
const ownerId = "server";

/**
 * The keys by which programs check what they are told of people. They are made at the first use and
 * renewed every 90 days, or by `addOAuthKey`; what replaced ones signed stays valid for a week.
 */
export async function openOAuthKeys(vault: Vault, nowMs: number): Promise<OAuthKeys> {
  let newestFirst = await listKeys(vault);
  const [newest] = newestFirst;
  if (newest === undefined || nowMs - newest.madeAtMs > lifeMs) {
    await addOAuthKey(vault, nowMs);
    newestFirst = await listKeys(vault);
  }
  const signing = newestFirst.find(({ madeAtMs }) => nowMs - madeAtMs >= publishedBeforeMs) ?? newestFirst.at(-1);
  if (signing === undefined) throw new Error("The vault does not hold the key that was just made.");
  const signsSinceMs = signing.madeAtMs + publishedBeforeMs;
  const isOver = (key: StoredOAuthKey) => key.madeAtMs < signing.madeAtMs && nowMs - signsSinceMs > keptAfterMs;
  for (const { jwk } of newestFirst.filter(isOver)) await vault.delete("oauth-key", jwk.kid);
  const inUse = [signing, ...newestFirst.filter((key) => key !== signing && !isOver(key))];
  return { jwks: inUse.map(({ jwk }) => jwk), cookieKeys: inUse.map(({ cookieKey }) => cookieKey) };
}

/** Makes a key that signs in ten minutes. */
export async function addOAuthKey(vault: Vault, nowMs: number): Promise<void> {
  const { privateKey } = await promisify(generateKeyPair)("rsa", { modulusLength: 2048 });
  const kid = randomUUID();
  const jwk = { ...privateKey.export({ format: "jwk" }), kid, use: "sig", alg: "RS256" };
  const value = { jwk, cookieKey: randomBytes(32).toString("base64url"), madeAtMs: nowMs };
  await vault.put({ kind: "oauth-key", id: kid, ownerId, value });
}

/** Whether a program was ever told anything: without that there is no key to renew. */
export const hasOAuthKeys = async (vault: Vault): Promise<boolean> => (await vault.list("oauth-key", ownerId)).length > 0;

async function listKeys(vault: Vault): Promise<StoredOAuthKey[]> {
  const keys = (await vault.list("oauth-key", ownerId)).map(({ value }: Secret) => value as StoredOAuthKey);
  return keys.sort((one, other) => other.madeAtMs - one.madeAtMs || (one.jwk.kid < other.jwk.kid ? -1 : 1));
}
