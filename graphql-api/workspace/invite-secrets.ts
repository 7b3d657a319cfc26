import { digestOfToken, storedInviteLink } from "@logue/command-service/contract/secrets.ts";
import type { Vault } from "@logue/infra/vault/vault.ts";

/** The invite of this secret, in any state; undefined for an unknown secret. */
export async function inviteIdOf(vault: Vault, token: string): Promise<string | undefined> {
  const secret = await vault.get("invite-link", digestOfToken(token));
  return secret && storedInviteLink.parse(secret.value).inviteId;
}
