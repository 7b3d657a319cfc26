import type { SecondFactorKind } from "@logue/command-service/contract/second-factors.ts";
import { storedAuthenticator, storedFactorUse, storedRecoveryCodes } from "@logue/command-service/contract/secrets.ts";
import type { Vault } from "@logue/infra/vault/vault.ts";
import type { SecondStepKind } from "./sign-in-attempt.ts";

/** A second factor in its owner's list. The list is in the vault, as that of sessions is. */
export interface SecondFactorSummary {
  readonly id: string;
  readonly kind: SecondFactorKind;
  readonly label: string;
  readonly addedAt: string;
  readonly lastUsedAt: string | null;
}

export async function secondFactorsOf(vault: Vault, userId: string): Promise<SecondFactorSummary[]> {
  const [authenticators, uses] = await Promise.all([vault.list("totp", userId), vault.list("factor-use", userId)]);
  const usedAt = new Map(uses.map(({ id, value }) => [id, storedFactorUse.parse(value).lastUsedAt]));
  return authenticators
    .map(({ id, value }) => {
      const { label, addedAt } = storedAuthenticator.parse(value);
      return { id, kind: "authenticator" as const, label, addedAt, lastUsedAt: usedAt.get(id) ?? null };
    })
    .sort((one, other) => (one.addedAt < other.addedAt ? -1 : 1));
}

export async function recoveryCodesLeft(vault: Vault, userId: string): Promise<number> {
  const [codes] = await vault.list("recovery-codes", userId);
  return codes === undefined ? 0 : storedRecoveryCodes.parse(codes.value).digests.length;
}

/** How this person can do the second step. */
export async function secondStepKindsOf(vault: Vault, userId: string): Promise<SecondStepKind[]> {
  const [factors, codes] = await Promise.all([secondFactorsOf(vault, userId), recoveryCodesLeft(vault, userId)]);
  const kinds = new Set<SecondStepKind>(factors.map(({ kind }) => kind));
  return codes > 0 ? [...kinds, "recovery_code"] : [...kinds];
}
