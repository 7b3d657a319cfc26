import type { Vault } from "@logue/infra/vault/vault.ts";

/** A password is kept before its person is registered, so that nobody is registered without one; this takes it back. */
export const forgetPassword = (vault: Vault, userId: string): Promise<void> => vault.deleteOwned("password", userId);
