import { createHmac, randomBytes, randomInt } from "node:crypto";
import type { Vault } from "@logue/infra/vault/vault.ts";
import { storedMailCode } from "./secrets.ts";

/** What a code by mail is for, and the person, the sign-in or the session that it belongs to. */
export interface MailCodeUse {
  readonly userId: string;
  readonly purpose: string;
  readonly boundTo: string | null;
}

const lifeMs = 10 * 60_000;
const triesMax = 5;
const digits = 6;

const kind = "mail-code";
const idOf = ({ purpose, boundTo }: MailCodeUse): string => `${purpose}/${boundTo}`;
const digestOf = (code: string, salt: string): string => createHmac("sha256", salt).update(code).digest("base64url");

/** Makes a code for this use. One of before no longer works. */
export async function makeMailCode(vault: Vault, use: MailCodeUse, email: string, nowMs: number): Promise<string> {
  const code = String(randomInt(10 ** digits)).padStart(digits, "0");
  const salt = randomBytes(16).toString("base64url");
  const value = { salt, digest: digestOf(code, salt), email, triesLeft: triesMax };
  const expiresAt = new Date(nowMs + lifeMs).toISOString();
  await vault.put({ kind, id: idOf(use), ownerId: use.userId, value, expiresAt });
  return code;
}

/**
 * The address to which this code was mailed; undefined for a wrong one. Each try is counted before
 * it is answered, and a right code is used up, in every process.
 */
export async function useMailCode(vault: Vault, use: MailCodeUse, code: string): Promise<string | undefined> {
  for (let tries = 0; tries < triesMax; tries += 1) {
    const secret = await vault.get(kind, idOf(use));
    if (secret?.ownerId !== use.userId) return undefined;
    const stored = storedMailCode.parse(secret.value);
    if (stored.triesLeft === 0) return undefined;
    const isRight = digestOf(code.trim(), stored.salt) === stored.digest;
    const value = { ...stored, triesLeft: isRight ? 0 : stored.triesLeft - 1 };
    if (await vault.replaceValue({ ...secret, value }, secret.value)) return isRight ? stored.email : undefined;
  }
  return undefined;
}
