import type { Vault } from "@logue/infra/vault/vault.ts";
import type { UserState } from "../../users/user.ts";
import type { MadeFactors, StagedSecrets } from "../staged-secrets.ts";
import { recoveryCodesToKeep } from "./recovery-codes.ts";

interface Options {
  readonly vault: Vault;
  readonly userNow: (userId: string) => Promise<UserState>;
}

/**
 * Makes the second factors of a person in the vault agree with the events: new ones are kept if
 * their event exists, removed and replaced ones are deleted. The state is read once more after the
 * writes, so that a slow process leaves nothing that ended meanwhile. Commands that change no factor
 * ask for nothing here.
 */
export async function settleFactors(staged: StagedSecrets, { vault, userNow }: Options): Promise<MadeFactors | undefined> {
  const { userId } = staged;
  const made = staged.made.factors;
  if (made === undefined || userId === null) return undefined;
  if (!staged.isSettled) await keep(validFactors(await userNow(userId), made), userId, staged.stagedAtMs, vault);
  const user = await userNow(userId);
  await removeEnded(user, userId, vault);
  return validFactors(user, made);
}

/** What the command made, as far as the events stand behind it. */
function validFactors(
  { secondFactors }: UserState,
  { authenticator, passkey, mail, recovery }: MadeFactors,
): MadeFactors | undefined {
  const isKnown = (factor: { readonly factorId: string } | undefined): boolean =>
    factor !== undefined && secondFactors.kinds[factor.factorId] !== undefined;
  const isNewest = recovery !== undefined && secondFactors.recoverySetId === recovery.setId;
  if (![authenticator, passkey, mail].some(isKnown) && !isNewest) return undefined;
  return {
    ...(isKnown(authenticator) && { authenticator }),
    ...(isKnown(passkey) && { passkey }),
    ...(isKnown(mail) && { mail }),
    ...(isNewest && { recovery }),
  };
}

async function keep(made: MadeFactors | undefined, ownerId: string, madeAtMs: number, vault: Vault): Promise<void> {
  const { authenticator, passkey, mail, recovery } = made ?? {};
  const addedAt = new Date(madeAtMs).toISOString();
  if (authenticator?.secret !== undefined) {
    const { factorId: id, secret, label, step } = authenticator;
    await vault.putIfAbsent({ kind: "factor-use", id, ownerId, value: { lastStep: step, lastUsedAt: null } });
    await vault.putIfAbsent({ kind: "totp", id, ownerId, value: { secret, label, addedAt } });
  }
  if (passkey !== undefined) {
    const { factorId: id, counter, ...kept } = passkey;
    await vault.putIfAbsent({ kind: "factor-use", id, ownerId, value: { lastStep: counter, lastUsedAt: null } });
    await vault.putIfAbsent({ kind: "passkey", id, ownerId, value: { ...kept, addedAt } });
  }
  if (mail !== undefined) {
    const { factorId: id, email } = mail;
    await vault.putIfAbsent({ kind: "mail-factor", id, ownerId, value: { email, addedAt } });
  }
  if (recovery !== undefined)
    await vault.putIfAbsent({ kind: "recovery-codes", id: recovery.setId, ownerId, value: recoveryCodesToKeep(recovery.codes) });
}

async function removeEnded({ secondFactors }: UserState, userId: string, vault: Vault): Promise<void> {
  const { kinds, recoverySetId } = secondFactors;
  for (const kind of ["totp", "passkey", "mail-factor", "factor-use"] as const)
    for (const { id } of await vault.list(kind, userId)) if (kinds[id] === undefined) await vault.delete(kind, id);
  for (const { id } of await vault.list("recovery-codes", userId))
    if (id !== recoverySetId) await vault.delete("recovery-codes", id);
}
