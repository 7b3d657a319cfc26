import type { Secret, Vault } from "@logue/infra/vault/vault.ts";
import { stepOfCode } from "../../contract/authenticators.ts";
import { storedAuthenticator, storedFactorUse } from "../../contract/secrets.ts";

/** Whether one of the person's apps shows this code; then it is used up, in every process. */
export async function useAuthenticator(vault: Vault, userId: string, code: string, nowMs: number): Promise<boolean> {
  for (const authenticator of await vault.list("totp", userId)) {
    const step = stepOfCode(storedAuthenticator.parse(authenticator.value).secret, code, nowMs);
    if (step !== undefined && (await useStep(vault, authenticator, step, nowMs))) return true;
  }
  return false;
}

async function useStep(vault: Vault, { id }: Secret, step: number, nowMs: number): Promise<boolean> {
  const use = await vault.get("factor-use", id);
  if (use === undefined || storedFactorUse.parse(use.value).lastStep >= step) return false;
  const value = { lastStep: step, lastUsedAt: new Date(nowMs).toISOString() };
  return vault.replaceValue({ ...use, value }, use.value);
}
