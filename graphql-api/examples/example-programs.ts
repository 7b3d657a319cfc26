import type { TestWorkspace } from "../testing/workspace.ts";

type Ids = Readonly<Record<"ada" | "oauthClient" | "toDisableClient" | "oauthGrant", string>>;

/** Two programs that people can let act for them, and a person who did. */
export async function registerPrograms({ send, administrator }: TestWorkspace, ids: Ids): Promise<void> {
  const { ada: userId, oauthClient: clientId, toDisableClient, oauthGrant: grantId } = ids;
  const redirectUris = ["https://tides.example.org/callback"];
  const scopes = ["openid", "messages.read"] as const;
  const facts = { kind: "confidential", redirectUris, scopes, allowsDevices: false, account: null } as const;
  await send(administrator, "RegisterOAuthClient", { ...facts, clientId, secretId: clientId, name: "Tides" });
  await send(administrator, "RegisterOAuthClient", {
    ...facts,
    clientId: toDisableClient,
    secretId: toDisableClient,
    name: "Ebb",
  });
  const until = { expiresAt: "2999-01-01T00:00:00.000Z" };
  await send(administrator, "GrantOAuthAccess", { userId, clientId, grantId, scopes, refusedScopes: [], ...until });
}
