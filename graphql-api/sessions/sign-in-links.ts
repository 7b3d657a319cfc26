import { digestOfToken, storedSignInLink } from "@logue/command-service/contract/secrets.ts";
import type { Vault } from "@logue/infra/vault/vault.ts";

export interface FoundSignInLink {
  readonly userId: string;
  readonly linkId: string;
}

/** Whom this secret lets in; undefined for one that is nobody's, was used or has expired. */
export async function signInLinkOf(vault: Vault, token: string): Promise<FoundSignInLink | undefined> {
  const secret = await vault.get("sign-in-link", digestOfToken(token));
  return secret && { userId: secret.ownerId, linkId: storedSignInLink.parse(secret.value).linkId };
}
