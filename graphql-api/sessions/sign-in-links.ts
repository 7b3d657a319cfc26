import { digestOfToken, storedSignInLink } from "@logue/command-service/contract/secrets.ts";
import type { Vault } from "@logue/infra/vault/vault.ts";

export interface FoundSignInLink {
  readonly userId: string;
  readonly linkId: string;
  /** Whether a person who has a password may go on with it. */
  readonly keepsPassword: boolean;
}

/** The link of this secret; undefined when the secret is unknown, used or expired. */
export async function signInLinkOf(vault: Vault, token: string): Promise<FoundSignInLink | undefined> {
  const secret = await vault.get("sign-in-link", digestOfToken(token));
  if (secret === undefined) return undefined;
  const { linkId, keepsPassword = false } = storedSignInLink.parse(secret.value);
  return { userId: secret.ownerId, linkId, keepsPassword };
}
