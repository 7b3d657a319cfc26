import type { Secret, Vault } from "@logue/infra/vault/vault.ts";
import { deleteOAuthGrant, type StoredOAuthGrant } from "../contract/oauth-secrets.ts";
import { digestOfToken } from "../contract/secrets.ts";
import { enabledClient } from "../oauth/access.ts";
import { entryOf, hasEntry } from "../states/sharded-map.ts";
import type { UserState } from "../users/user.ts";
import type { WorkspaceState } from "../workspace/workspace.ts";
import type { MadeSecrets, StagedSecrets } from "./staged-secrets.ts";

interface OAuthSettlingOptions {
  readonly vault: Vault;
  readonly workspaceNow: () => Promise<WorkspaceState>;
}

export interface SettledOAuthClient {
  /** What was made, if the events stand behind it. */
  readonly oauthClient: MadeSecrets["oauthClient"];
  /** A program that was disabled. */
  readonly endedIds: readonly string[];
}

/**
 * Makes the secrets of one program agree with the events. Each secret has an id of its own, so that a
 * slow process never puts an older one in the place of a newer.
 */
export async function settleOAuthClient(
  { made, isSettled }: StagedSecrets,
  { vault, workspaceNow }: OAuthSettlingOptions,
): Promise<SettledOAuthClient> {
  const { oauthClient } = made;
  if (oauthClient === undefined) return { oauthClient, endedIds: [] };
  const { clientId, given } = oauthClient;
  const before = enabledClient(await workspaceNow(), clientId);
  if (given !== null && !isSettled && before?.secretId === given.secretId) {
    const value = { digest: given.secret === null ? null : digestOfToken(given.secret), accountId: before.accountId };
    await vault.putIfAbsent({ kind: "oauth-client", id: given.secretId, ownerId: clientId, value });
  }
  // Listed before the state is read: what becomes valid after that is not taken for ended.
  const kept = await vault.list("oauth-client", clientId);
  const state = await workspaceNow();
  const client = enabledClient(state, clientId);
  for (const { id } of kept) if (id !== client?.secretId) await vault.delete("oauth-client", id);
  const isDisabled = entryOf(state.oauthClients, clientId)?.isDisabled === true;
  if (isDisabled) await vault.deleteOwned("oauth-token", clientId);
  const isValid = given !== null && client?.secretId === given.secretId;
  return { oauthClient: isValid ? oauthClient : undefined, endedIds: isDisabled ? [clientId] : [] };
}

/** Keeps what a person allowed, for as long as the events say so. */
export async function putOAuthGrant(user: UserState, ownerId: string, grantId: string, vault: Vault): Promise<void> {
  const grant = entryOf(user.oauthGrants, grantId);
  if (grant === undefined) return;
  const { clientId, scopes, refusedScopes, grantedAt, expiresAtMs } = grant;
  const expiresAt = new Date(expiresAtMs).toISOString();
  const value: StoredOAuthGrant = { clientId, scopes: [...scopes], refusedScopes: [...refusedScopes], grantedAt, expiresAt };
  await vault.putIfAbsent({ kind: "oauth-grant", id: grantId, ownerId, value, expiresAt });
}

export const endedOAuthGrants = (grants: readonly Secret[], user: UserState): Secret[] =>
  grants.filter(({ id }) => !hasEntry(user.oauthGrants, id));

export async function removeOAuthGrants(ended: readonly Secret[], vault: Vault): Promise<void> {
  for (const { id } of ended) await deleteOAuthGrant(vault, id);
}
