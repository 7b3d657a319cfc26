import { digestOfToken, storedInviteLink } from "@logue/command-service/contract/secrets.ts";
import type { Vault } from "@logue/infra/vault/vault.ts";

/** The invite that this secret opens, in whatever state it is; undefined for a secret nobody was given. */
export async function inviteIdOf(vault: Vault, token: string): Promise<string | undefined> {
  const secret = await vault.get("invite-link", digestOfToken(token));
  return secret && storedInviteLink.parse(secret.value).inviteId;
}
