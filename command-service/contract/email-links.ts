import { randomBytes } from "node:crypto";
import type { Vault } from "@logue/infra/vault/vault.ts";
import { digestOfToken, storedEmailLink } from "./secrets.ts";

const kind = "email-link";
const lifeMs = 24 * 60 * 60_000;

export interface MadeEmailLink {
  readonly token: string;
  /** ISO 8601. */
  readonly expiresAt: string;
}

/** Makes the token of a link that confirms this address. One of before no longer works. */
export async function makeEmailLink(vault: Vault, userId: string, email: string, nowMs: number): Promise<MadeEmailLink> {
  const token = randomBytes(32).toString("base64url");
  const expiresAt = new Date(nowMs + lifeMs).toISOString();
  await vault.put({ kind, id: userId, ownerId: userId, value: { digest: digestOfToken(token), email }, expiresAt });
  return { token, expiresAt };
}

/** The address that this person's token confirms; undefined for one that is wrong, used or over. */
export async function emailOfLink(vault: Vault, userId: string, token: string): Promise<string | undefined> {
  const secret = await vault.get(kind, userId);
  const stored = storedEmailLink.safeParse(secret?.value).data;
  return stored?.digest === digestOfToken(token) ? stored.email : undefined;
}

/** False where the token does not confirm this address. A right one is used up, in every process. */
export async function useEmailLink(vault: Vault, userId: string, token: string, email: string): Promise<boolean> {
  const secret = await vault.get(kind, userId);
  const stored = storedEmailLink.safeParse(secret?.value).data;
  if (secret === undefined || stored?.digest !== digestOfToken(token) || stored.email !== email) return false;
  return vault.replaceValue({ ...secret, value: { ...stored, digest: "" } }, secret.value);
}
