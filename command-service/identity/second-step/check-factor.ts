import type { Vault } from "@logue/infra/vault/vault.ts";
import { useMailCode } from "../../contract/mail-codes.ts";
import type { FactorUse } from "../../contract/second-factors.ts";
import type { GivenSecrets } from "../given-secrets.ts";
import { useRecoveryCode } from "./recovery-codes.ts";
import { useAuthenticator } from "./use-authenticator.ts";
import { type PasskeyUse, usePasskey } from "./use-passkey.ts";

/** What a passkey's challenge was made for. */
export type CheckedFor = Pick<PasskeyUse, "purpose" | "boundTo">;

/** Whether the code or the passkey is right. Then it is used up. */
export async function checkFactor(
  vault: Vault,
  userId: string,
  { kind, factorId }: FactorUse,
  given: GivenSecrets,
  checkedFor: CheckedFor,
  nowMs: number,
): Promise<boolean> {
  if (kind === "authenticator") return useAuthenticator(vault, userId, given.code, nowMs);
  if (kind === "passkey") return usePasskey(vault, { userId, factorId, given, ...checkedFor }, nowMs);
  if (kind === "recoveryCode") return useRecoveryCode(vault, userId, given.code);
  return (await useMailCode(vault, { userId, ...checkedFor }, given.code)) !== undefined;
}
