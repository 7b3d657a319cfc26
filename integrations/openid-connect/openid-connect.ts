import * as client from "openid-client";
import type { Integration } from "../integration.ts";
import { type SignIn, SignInFailure } from "../sign-in.ts";
import { type Claims, personOf } from "./person.ts";
import { asFailure, openProviders } from "./provider.ts";
import { openIdConnectSettings } from "./settings.ts";

const providerOf = openProviders();

/** The authorization code flow with PKCE, state and nonce. */
const signIn: SignIn = {
  async begin(host) {
    const provider = await providerOf(host);
    const kept = { verifier: client.randomPKCECodeVerifier(), state: client.randomState(), nonce: client.randomNonce() };
    const url = client.buildAuthorizationUrl(provider, {
      redirect_uri: host.callbackUrl,
      scope: String(host.settings.scopes),
      code_challenge: await client.calculatePKCECodeChallenge(kept.verifier),
      code_challenge_method: "S256",
      state: kept.state,
      nonce: kept.nonce,
    });
    return { url: url.href, kept };
  },

  async finish(url, { verifier = "", state = "", nonce = "" }, host) {
    if (url.searchParams.get("error") === "access_denied" && url.searchParams.get("state") === state)
      throw new SignInFailure("Cancelled", "The provider says that the person did not agree.");
    const provider = await providerOf(host);
    try {
      const tokens = await client.authorizationCodeGrant(provider, url, {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (claims === undefined) throw new SignInFailure("AnswerRefused", "The provider sent no ID token.");
      const more = await moreClaims(provider, tokens.access_token, claims.sub);
      return personOf({ ...more, ...claims }, host);
    } catch (error) {
      throw asFailure(error);
    }
  },
};

/** What the ID token leaves out, of the same subject. */
const moreClaims = async (provider: client.Configuration, accessToken: string, subject: string): Promise<Claims> =>
  provider.serverMetadata().userinfo_endpoint === undefined ? {} : client.fetchUserInfo(provider, accessToken, subject);

export const openIdConnect: Integration = {
  name: "openid-connect",
  title: "OpenID Connect",
  settings: openIdConnectSettings,
  signIn,
};
