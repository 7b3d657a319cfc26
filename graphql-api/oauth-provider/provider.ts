import type { IncomingMessage } from "node:http";
import { everyOAuthScope } from "@logue/command-service/contract/oauth.ts";
import { oauthTokenPrefix } from "@logue/command-service/contract/oauth-secrets.ts";
import type { OAuthKeys } from "@logue/infra/vault/oauth-keys.ts";
import type { UserDocument } from "@logue/projection-service/contract/users.ts";
import Provider, { type AccountClaims, type Configuration, interactionPolicy, type KoaContextWithOIDC } from "oidc-provider";
import type { Services, Viewer } from "../context.ts";
import { findClient, isClientSecret } from "./client-metadata.ts";
import { devicePages } from "./device-pages.ts";
import { showError } from "./pages.ts";
import { grantOf, vaultAdapter } from "./vault-adapter.ts";

export interface ProviderOptions {
  readonly services: Pick<
    Services,
    "vault" | "readStore" | "userCache" | "factorDemands" | "clock" | "config" | "log" | "endSignIns" | "tokenUses"
  >;
  readonly keys: OAuthKeys;
  /** The person who is signed in to Logue in the browser that sent the request. */
  readonly viewerOf: (request: IncomingMessage) => Promise<Viewer | null>;
  readonly addressOf: (request: IncomingMessage) => string;
  /** Is told of a code that a person typed wrongly. */
  readonly onWrongCode: (request: IncomingMessage) => void;
  /** Is told a grant that the program gave back, or of which something was used twice. */
  readonly onGrantRevoked: (grantId: string, userId: string, cause: "program" | "reuse") => void;
}

const minuteSeconds = 60;
const daySeconds = 86_400;

const ttl = {
  AccessToken: 10 * minuteSeconds,
  AuthorizationCode: minuteSeconds,
  ClientCredentials: 10 * minuteSeconds,
  DeviceCode: 10 * minuteSeconds,
  IdToken: 10 * minuteSeconds,
  Interaction: 30 * minuteSeconds,
  RefreshToken: 30 * daySeconds,
  Session: 60 * minuteSeconds,
} as const;

/** Logue as a server of OAuth 2 and OpenID Connect, for one address. Its storage is the vault. */
export function createProvider(issuer: string, options: ProviderOptions): Provider {
  const { services, keys } = options;
  const { vault, clock, log, endSignIns } = services;
  const provider = new Provider(issuer, {
    adapter: vaultAdapter({
      vault,
      clock,
      findClient: (clientId) => findClient(services, clientId),
      onTokenEnded: (id) => endSignIns([id]),
    }),
    jwks: { keys: keys.jwks as NonNullable<Configuration["jwks"]>["keys"] },
    ...fixed,
    ...behaviourOf(options, () => provider),
    cookies: cookiesOf(keys),
    features: featuresOf(options),
  });
  // Its addresses follow from the request's headers, which routes.ts sets.
  provider.proxy = true;
  for (const model of [provider.AccessToken, provider.ClientCredentials]) prefixTokens(model.prototype);
  Object.assign(provider.Client.prototype, {
    compareClientSecret(this: { readonly clientSecret?: string }, given: string) {
      return isClientSecret(this.clientSecret, given);
    },
  });
  const failed = (_context: KoaContextWithOIDC, error: Error): void => log.error({ err: error }, "A request of OAuth failed.");
  provider.on("server_error", failed);
  noteUses(provider, options);
  return provider;
}

/** So that scanners find leaked ones, and the API tells them from its own. */
function prefixTokens(prototype: object): void {
  const { generateTokenId } = prototype as { readonly generateTokenId: () => string };
  Object.assign(prototype, {
    generateTokenId(this: unknown): string {
      return `${oauthTokenPrefix}${generateTokenId.call(this)}`;
    },
  });
}

const fixed = {
  ttl,
  scopes: [...everyOAuthScope, "offline_access"],
  claims: { openid: ["sub"], profile: ["name", "preferred_username", "zoneinfo"], email: ["email", "email_verified"] },
  responseTypes: ["code"],
  clientAuthMethods: ["none", "client_secret_basic", "client_secret_post"],
  enabledJWA: { idTokenSigningAlgValues: ["RS256"] },
  pkce: { required: () => true },
  rotateRefreshToken: true,
  expiresWithSession: () => false,
  issueRefreshToken: (_context, client) => client.grantTypeAllowed("refresh_token"),
  revokeGrantPolicy: () => true,
  discovery: { response_modes_supported: ["query", "fragment"], service_documentation: undefined },
} satisfies Configuration;

function behaviourOf({ services, viewerOf }: ProviderOptions, provider: () => Provider): Configuration {
  return {
    findAccount: async (_context, userId) => {
      const user = await services.userCache.userOf(userId);
      if (!(await mayAct(services, user))) return undefined;
      const claims: AccountClaims = {
        sub: userId,
        name: user.displayName,
        preferred_username: user.name,
        ...(user.timeZone !== null && { zoneinfo: user.timeZone }),
        // Only a confirmed one may be taken for proof of who a person is.
        ...(user.email !== null && { email: user.email, email_verified: user.emailConfirmedAt != null }),
      };
      return { accountId: userId, claims: () => claims };
    },
    loadExistingGrant: (context) => existingGrant(services, provider(), context),
    interactions: { url: (_context, { uid }) => `/oauth/interaction/${uid}`, policy: policyWith(viewerOf) },
    clientBasedCORS: (_context, origin, client) =>
      (services.config.corsOrigins ?? []).some((allowed) => allowed === "*" || allowed === origin) ||
      (client.redirectUris ?? []).some((uri) => URL.parse(uri)?.origin === origin),
    renderError: async (context, { error_description }) => showError(context, error_description),
  };
}

/** Not a deactivated person, nor one who has to set up a second factor first. */
const mayAct = async ({ factorDemands }: Pick<Services, "factorDemands">, user: UserDocument): Promise<boolean> =>
  user.isActive && (await factorDemands.on(user))?.isOver !== true;

/** What the person allowed this program before; a public one is asked about each time. */
async function existingGrant(
  { vault }: ProviderOptions["services"],
  provider: Provider,
  { oidc }: KoaContextWithOIDC,
): Promise<InstanceType<Provider["Grant"]> | undefined> {
  const userId = oidc.account?.accountId;
  const grantedId = oidc.result?.consent?.grantId;
  if (grantedId !== undefined) return provider.Grant.find(grantedId);
  if (userId === undefined || oidc.client?.applicationType !== "web") return undefined;
  const grants = (await vault.list("oauth-grant", userId)).map(grantOf);
  const newest = grants
    .filter(({ clientId }) => clientId === oidc.client?.clientId)
    .sort((one, other) => (other.iat ?? 0) - (one.iat ?? 0))[0];
  return newest && new provider.Grant(newest);
}

/** The person of the provider's session must be the one who is signed in to Logue now. */
function policyWith(viewerOf: ProviderOptions["viewerOf"]) {
  const policy = interactionPolicy.base();
  const isOther = async ({ req, oidc }: KoaContextWithOIDC): Promise<boolean> => {
    const viewer = await viewerOf(req);
    return viewer?.sessionId == null || viewer.userId !== oidc.session?.accountId;
  };
  const check = new interactionPolicy.Check("not_signed_in", "Sign in to Logue first.", "login_required", isOther);
  policy.get("login")?.checks.add(check);
  return policy;
}

const cookiesOf = ({ cookieKeys }: OAuthKeys): Configuration["cookies"] => ({
  keys: [...cookieKeys],
  names: { session: "logue-oauth", interaction: "logue-oauth-ask", resume: "logue-oauth-resume" },
  long: { httpOnly: true, sameSite: "lax", signed: true, path: "/oauth" },
  short: { httpOnly: true, sameSite: "lax", signed: true },
});

/**
 * What is off is off on purpose: a token that is bound to a key (DPoP) would need the API to check
 * that key, and signing out of Logue is done in Logue.
 */
function featuresOf({ services, onWrongCode }: ProviderOptions): Configuration["features"] {
  return {
    devInteractions: { enabled: false },
    clientCredentials: { enabled: true },
    deviceFlow: { enabled: true, ...devicePages(onWrongCode) },
    introspection: {
      enabled: true,
      allowedPolicy: async (_context, client, token) => {
        if (token.clientId !== client.clientId) return false;
        const userId = "accountId" in token ? token.accountId : undefined;
        return userId === undefined || mayAct(services, await services.userCache.userOf(userId));
      },
    },
    revocation: { enabled: true, allowedPolicy: async (_context, client, token) => token.clientId === client.clientId },
    dPoP: { enabled: false },
    pushedAuthorizationRequests: { enabled: false },
    resourceIndicators: { enabled: false },
    rpInitiatedLogout: { enabled: false },
  };
}

/** A token that is issued counts as a use, from the address that asked for it. */
function noteUses(provider: Provider, { services, addressOf, onGrantRevoked }: ProviderOptions): void {
  provider.on("grant.success", ({ oidc, req }) => {
    const { AccessToken: token } = oidc.entities;
    if (token?.accountId === undefined) return;
    services.tokenUses.note({ userId: token.accountId, tokenId: token.grantId ?? null }, addressOf(req));
  });
  provider.on("grant.revoked", ({ oidc }, grantId) => {
    services.endSignIns([grantId]);
    const { AccessToken, RefreshToken, AuthorizationCode, Grant } = oidc.entities;
    const userId = (RefreshToken ?? AccessToken ?? AuthorizationCode ?? Grant)?.accountId;
    if (userId !== undefined) onGrantRevoked(grantId, userId, oidc.route === "revocation" ? "program" : "reuse");
  });
}
