import { hash, randomBytes, randomInt } from "node:crypto";
import type { Vault } from "@logue/infra/vault/vault.ts";
import { storedRecoveryCodes } from "../../contract/secrets.ts";

const codesMax = 10;
const groups = 3;
const groupLength = 4;
/** Letters and digits that no one takes for others: about 59 bits in a code. */
const alphabet = "23456789abcdefghjkmnpqrstuvwxyz";
const saltBytes = 16;

const newGroup = (): string => Array.from({ length: groupLength }, () => alphabet.charAt(randomInt(alphabet.length))).join("");

export const newRecoveryCodes = (): string[] =>
  Array.from({ length: codesMax }, () => Array.from({ length: groups }, newGroup).join("-"));

const digestOf = (salt: string, code: string): string =>
  hash("sha256", `${salt}/${code.toLowerCase().replace(/[^a-z0-9]/g, "")}`, "base64url");

/** What the vault keeps of codes: a fast hash is enough for codes that are made at random. */
export function recoveryCodesToKeep(codes: readonly string[]) {
  const salt = randomBytes(saltBytes).toString("base64url");
  return { salt, digests: codes.map((code) => digestOf(salt, code)) };
}

const triesMax = 5;

/** Whether it is one of the person's codes; then it is used up, in every process. */
export async function useRecoveryCode(vault: Vault, userId: string, code: string): Promise<boolean> {
  for (let tries = 0; tries < triesMax; tries += 1) {
    const [secret] = await vault.list("recovery-codes", userId);
    if (secret === undefined) return false;
    const { salt, digests } = storedRecoveryCodes.parse(secret.value);
    const digest = digestOf(salt, code);
    if (!digests.includes(digest)) return false;
    const value = { salt, digests: digests.filter((other) => other !== digest) };
    if (await vault.replaceValue({ ...secret, value }, secret.value)) return true;
  }
  return false;
}
