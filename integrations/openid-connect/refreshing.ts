import { decodeJwt } from "jose";
import * as client from "openid-client";
import { type ExternalFacts, type SessionRefreshing, SignInFailure, type SignInHost } from "../sign-in.ts";
import { asFailure } from "../sign-in-failures.ts";
import { moreClaims } from "./more-claims.ts";
import { type Claims, factsOf } from "./person.ts";

/** By refresh tokens (RFC 6749, 6), which the provider may exchange at each use. */
export const createRefreshing = (providerOf: (host: SignInHost) => Promise<client.Configuration>): SessionRefreshing => ({
  isPossible: ({ kept }) => kept.refreshToken !== undefined && kept.sub !== undefined,

  async renew({ id, kept: { refreshToken = "", sub = "", idToken, ...kept } }, host) {
    const provider = await providerOf(host);
    // The token is a secret between its own provider and this server.
    if (kept.issuer !== provider.serverMetadata().issuer)
      throw new SignInFailure("CredentialsRefused", "The session is of another provider.");
    try {
      const tokens = await client.refreshTokenGrant(provider, refreshToken);
      if ((tokens.claims()?.sub ?? sub) !== sub)
        throw new SignInFailure("CredentialsRefused", "The provider names another person for the session.");
      const newest = tokens.id_token ?? idToken;
      return {
        id,
        kept: {
          ...{ ...kept, sub, refreshToken: tokens.refresh_token ?? refreshToken, accessToken: tokens.access_token },
          ...(newest !== undefined && { idToken: newest }),
          hasNewIdToken: String(tokens.id_token !== undefined),
        },
      };
    } catch (error) {
      throw isRefusal(error) ? new SignInFailure("CredentialsRefused", "The provider ended the session.") : asFailure(error);
    }
  },

  async readFacts({ kept: { accessToken = "", sub = "", idToken = "", hasNewIdToken } }, host) {
    const provider = await providerOf(host);
    try {
      const more = await moreClaims(provider, accessToken, sub);
      // The token was checked when it came.
      return factsIn(hasNewIdToken === "true" ? { ...more, ...decodeJwt(idToken) } : more, host, hasNewIdToken === "true");
    } catch (error) {
      throw asFailure(error);
    }
  },
});

/** Groups may stand in the ID token alone: without a new one, none in the answer says nothing. */
function factsIn(claims: Claims, host: SignInHost, isWhole: boolean): ExternalFacts {
  const { groups, ...facts } = factsOf(claims, host);
  return groups !== undefined && (isWhole || groups.length > 0) ? { ...facts, groups } : facts;
}

const isRefusal = (error: unknown): boolean => {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 10; cause = cause.cause, depth += 1)
    if (cause instanceof client.ResponseBodyError && cause.error === "invalid_grant") return true;
  return false;
};
