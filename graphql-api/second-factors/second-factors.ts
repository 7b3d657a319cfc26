import { storedPasskey } from "@logue/command-service/contract/passkeys.ts";
import type { SecondFactorKind } from "@logue/command-service/contract/second-factors.ts";
import {
  storedAuthenticator,
  storedFactorUse,
  storedMailFactor,
  storedRecoveryCodes,
} from "@logue/command-service/contract/secrets.ts";
import type { Vault } from "@logue/infra/vault/vault.ts";
import { codeAddressOf, type MailCodeServices } from "./mail-code-address.ts";
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
  const kinds = ["totp", "passkey", "factor-use", "mail-factor"] as const;
  const [authenticators = [], passkeys = [], uses = [], mails = []] = await Promise.all(
    kinds.map((kind) => vault.list(kind, userId)),
  );
  const usedAt = new Map(uses.map(({ id, value }) => [id, storedFactorUse.parse(value).lastUsedAt]));
  const summaryOf = (
    id: string,
    kind: SecondFactorKind,
    { label, addedAt }: { readonly label: string; readonly addedAt: string },
  ) => ({
    ...{ id, kind, label, addedAt },
    lastUsedAt: usedAt.get(id) ?? null,
  });
  return [
    ...authenticators.map(({ id, value }) => summaryOf(id, "authenticator", storedAuthenticator.parse(value))),
    ...passkeys.map(({ id, value }) => summaryOf(id, "passkey", storedPasskey.parse(value))),
    ...mails.map(({ id, value }) => {
      const { email: label, addedAt } = storedMailFactor.parse(value);
      return summaryOf(id, "mail", { label, addedAt });
    }),
  ].sort((one, other) => (one.addedAt < other.addedAt ? -1 : 1));
}

export async function recoveryCodesLeft(vault: Vault, userId: string): Promise<number> {
  const [codes] = await vault.list("recovery-codes", userId);
  return codes === undefined ? 0 : storedRecoveryCodes.parse(codes.value).digests.length;
}

/** How this person can do the second step. */
export async function secondStepKindsOf(services: MailCodeServices, userId: string): Promise<SecondStepKind[]> {
  const { vault } = services;
  const [factors, codes] = await Promise.all([secondFactorsOf(vault, userId), recoveryCodesLeft(vault, userId)]);
  const mail = factors.some(({ kind }) => kind === "mail") ? await codeAddressOf(services, userId) : undefined;
  const kinds = new Set<SecondStepKind>(factors.map(({ kind }) => kind).filter((kind) => kind !== "mail"));
  if (typeof mail === "string") kinds.add("mail");
  return codes > 0 ? [...kinds, "recovery_code"] : [...kinds];
}
