import type { Vault } from "@logue/infra/vault/vault.ts";
import { z } from "zod";

/**
 * `oauth-client`, under the id of the secret; its owner is the client. A disabled client has none, so
 * this also says whether a client may be used. A public client has one without a digest.
 */
export const storedOAuthClient = z.object({
  digest: z.string().nullable(),
  /** The account by which the client acts for itself. */
  accountId: z.string().nullable(),
});

/** `oauth-grant`, under the id of the grant; its owner is the person. */
export const storedOAuthGrant = z.object({
  clientId: z.string(),
  scopes: z.array(z.string()),
  refusedScopes: z.array(z.string()),
  grantedAt: z.string(),
  expiresAt: z.string(),
});
export type StoredOAuthGrant = z.infer<typeof storedOAuthGrant>;

/** The prefix by which scanners find leaked tokens, and by which they are told from other tokens. */
export const oauthTokenPrefix = "logue_oat_";

/** Removes a grant and every token that was made by it. */
export async function deleteOAuthGrant(vault: Pick<Vault, "delete" | "deleteOwned">, grantId: string): Promise<void> {
  await vault.delete("oauth-grant", grantId);
  await vault.deleteOwned("oauth-token", grantId);
}
