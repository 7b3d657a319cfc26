import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import Provider from "oidc-provider";

/** A person of the provider, by claims. */
export interface ProviderPerson {
  readonly sub: string;
  readonly [claim: string]: unknown;
}

export interface OpenIdProvider {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The person who signs in there next; null: the person does not agree. */
  person: ProviderPerson | null;
  close(): Promise<void>;
}

const clientId = "logue";
const clientSecret = "a secret between the two";

/**
 * An OpenID Connect provider in this process, on a port of its own, whose pages agree by themselves.
 */
export async function openOpenIdProvider(redirectUris: readonly string[]): Promise<OpenIdProvider> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const state: { person: ProviderPerson | null } = { person: null };
  const known = new Map<string, ProviderPerson>();
  const provider = new Provider(issuer, {
    clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [...redirectUris] }],
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name", "preferred_username", "groups", "picture"] },
    cookies: { keys: ["of these tests alone"] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    findAccount: (_context, id) => {
      const person = known.get(id);
      return person && { accountId: id, claims: async () => ({ ...person }) };
    },
    async loadExistingGrant(context) {
      const { client, session } = context.oidc;
      if (client === undefined || session?.accountId === undefined) return undefined;
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope("openid profile email");
      await grant.save();
      return grant;
    },
  });
  const agree = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { person } = state;
    if (person === null) {
      await provider.interactionFinished(request, response, { error: "access_denied" });
      return;
    }
    known.set(person.sub, person);
    await provider.interactionFinished(request, response, { login: { accountId: person.sub, remember: false } });
  };
  const answer = provider.callback();
  server.on("request", (request, response) => {
    if (request.url?.startsWith("/interaction/")) void agree(request, response);
    else void answer(request, response);
  });
  return Object.assign(state, {
    issuer,
    clientId,
    clientSecret,
    close: () => {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  });
}
