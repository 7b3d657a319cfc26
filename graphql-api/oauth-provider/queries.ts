import { everyOAuthScope } from "@logue/command-service/contract/oauth.ts";
import { meaningsOf } from "@logue/command-service/contract/oauth-scopes.ts";
import { type OAuthClientDocument, oauthClients, oauthGrants } from "@logue/projection-service/contract/oauth.ts";
import { demand, signedIn } from "../access.ts";
import type { RequestContext } from "../context.ts";
import type { QueryResolvers } from "../generated/resolvers.ts";
import type { OAuthGrantSource } from "../results.ts";
import { type DocumentList, pageForwards } from "../schema/connections.ts";

export const oauthQueries: Pick<QueryResolvers, "oauthClients" | "oauthScopes"> = {
  oauthClients: (_query, asked, context) => {
    demand(signedIn(context), "workspace.changeSettings");
    return pageForwards(context.services.readStore, clientList, [true], asked);
  },
  oauthScopes: (_query, _asked, context) => {
    signedIn(context);
    return meaningsOf(everyOAuthScope);
  },
};

const clientList: DocumentList<OAuthClientDocument> = {
  name: "oauthClient",
  collection: oauthClients,
  index: "newest",
  order: "descending",
  valueOf: (client) => client.order,
};

const grantsMax = 200;

/** The programs that act for this person. What a disabled one was allowed has ended. */
export async function grantsOf({ services }: RequestContext, userId: string): Promise<OAuthGrantSource[]> {
  const { readStore, clock } = services;
  const grants = await readStore.range(oauthGrants, { index: "ofUser", prefix: [userId], order: "descending", limit: grantsMax });
  const open = grants.filter(({ expiresAt }) => expiresAt === null || Date.parse(expiresAt) > clock());
  const found = await readStore.getMany(oauthClients, [...new Set(open.map(({ clientId }) => clientId))]);
  const enabled = found.flatMap((client) => (client === undefined || client.disabledAt !== null ? [] : [client]));
  const names = new Map(enabled.map(({ id, name }) => [id, name]));
  return open.flatMap((grant) => {
    const clientName = names.get(grant.clientId);
    return clientName === undefined ? [] : [{ ...grant, clientName }];
  });
}
