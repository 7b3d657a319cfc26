import { meaningsOf } from "@logue/command-service/contract/oauth-scopes.ts";
import { oauthClients, oauthGrants } from "@logue/projection-service/contract/oauth.ts";
import type { Resolvers } from "../generated/resolvers.ts";

type OAuthTypes = "OAuthClient" | "OAuthGrant" | "OAuthClientResult" | "CreatedOAuthClient";

/** More are not counted. */
const grantCountMax = 10_000;

export const oauthTypes = {
  OAuthClient: {
    redirectUris: ({ redirectUris }) => [...redirectUris],
    scopes: ({ scopes }) => meaningsOf(scopes),
    account: ({ accountId }, _arguments, { services }) => (accountId === null ? null : services.userCache.userOf(accountId)),
    registeredBy: ({ registeredById }, _arguments, { services }) => services.userCache.userOf(registeredById),
    // The account of the program itself is no person's.
    grantCount: async ({ id, accountId }, _arguments, { services }) =>
      (await services.readStore.count(oauthGrants, { index: "ofClient", prefix: [id], limit: grantCountMax })) -
      (accountId === null ? 0 : 1),
    lastUsedOn: async ({ id }, _arguments, { services }) => {
      const [latest] = await services.readStore.range(oauthGrants, {
        index: "ofClient",
        prefix: [id],
        order: "descending",
        limit: 1,
      });
      return latest?.lastUsedOn || null;
    },
  },
  OAuthGrant: {
    scopes: ({ scopes }) => meaningsOf(scopes),
    lastUsedOn: ({ lastUsedOn }) => lastUsedOn || null,
  },
  OAuthClientResult: {
    client: async ({ clientId }, _arguments, { services }) => (await services.readStore.get(oauthClients, clientId)) ?? null,
  },
  CreatedOAuthClient: {
    client: async ({ clientId }, _arguments, { services }) => (await services.readStore.get(oauthClients, clientId)) ?? null,
  },
} satisfies Pick<Resolvers, OAuthTypes>;
