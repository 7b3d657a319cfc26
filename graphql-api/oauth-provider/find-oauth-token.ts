import { permissionsOfScopes } from "@logue/command-service/contract/oauth.ts";
import { storedOAuthClient } from "@logue/command-service/contract/oauth-secrets.ts";
import { digestOfToken } from "@logue/command-service/contract/secrets.ts";
import type { ReadStore } from "@logue/infra/read-store/read-store.ts";
import type { Vault } from "@logue/infra/vault/vault.ts";
import { oauthClients } from "@logue/projection-service/contract/oauth.ts";
import { z } from "zod";
import type { FoundAccessToken } from "../sessions/found-access-token.ts";

/** What the provider keeps of an access token, as far as the API needs it. */
const storedToken = z.object({
  kind: z.enum(["AccessToken", "ClientCredentials"]),
  clientId: z.string(),
  accountId: z.string().optional(),
  grantId: z.string().optional(),
  scope: z.string().optional(),
  exp: z.number(),
});

/** Where programs and their secrets are found. */
export interface ClientSources {
  readonly readStore: Pick<ReadStore, "get">;
  readonly vault: Vault;
}

/** The vault's id of an access token of this kind. */
const idOf = (kind: string, token: string): string => digestOfToken(`${kind}/${token}`);

/**
 * The access token of a program that acts for a person, or for itself. Null unless the program is
 * enabled and the person still lets it act. What the program may no longer ask for, its tokens may no
 * longer do.
 */
export async function findOAuthToken(
  { vault, readStore }: ClientSources,
  token: string,
  nowMs: number,
): Promise<FoundAccessToken | null> {
  const secret =
    (await vault.get("oauth-token", idOf("AccessToken", token))) ??
    (await vault.get("oauth-token", idOf("ClientCredentials", token)));
  const stored = storedToken.safeParse(secret?.value).data;
  if (stored === undefined || stored.exp * 1000 <= nowMs) return null;
  const { clientId, grantId, scope = "" } = stored;
  const client = await readOAuthClient(vault, clientId);
  if (client === undefined) return null;
  const grant = grantId === undefined ? undefined : await vault.get("oauth-grant", grantId);
  const userId = stored.kind === "ClientCredentials" ? client.accountId : grant?.ownerId;
  if (userId == null || (grant !== undefined && grant.ownerId !== stored.accountId)) return null;
  const allowed = (await readStore.get(oauthClients, clientId))?.scopes ?? [];
  const limit = permissionsOfScopes(scope.split(" ").filter((each) => allowed.includes(each)));
  return { tokenId: grantId ?? clientId, clientId, userId, scopes: [], limit, expiresAtMs: stored.exp * 1000 };
}

/** Undefined for a program that was disabled or never registered. */
export async function readOAuthClient(vault: Vault, clientId: string) {
  const secret = (await vault.list("oauth-client", clientId)).at(-1);
  return secret && storedOAuthClient.parse(secret.value);
}
