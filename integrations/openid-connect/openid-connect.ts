import * as client from "openid-client";
import type { Integration } from "../integration.ts";
import { type ExternalSession, type SignIn, SignInFailure } from "../sign-in.ts";
import { asFailure } from "../sign-in-failures.ts";
import { queryOf, typedName, withoutName } from "./form-answer.ts";
import { openLogoutTokens } from "./logout-token.ts";
import { moreClaims } from "./more-claims.ts";
import { personOf } from "./person.ts";
import { openIdConnectPresets } from "./presets.ts";
import { openProviders } from "./provider.ts";
import { createRefreshing } from "./refreshing.ts";
import { openIdConnectSettings } from "./settings.ts";

const providerOf = openProviders();
const readLogoutToken = openLogoutTokens();

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
      ...(host.settings.answersAsForm === true && { response_mode: "form_post" }),
    });
    return { url: url.href, kept };
  },

  async finish(url, { verifier = "", state = "", nonce = "" }, host) {
    if (url.searchParams.get("error") === "access_denied" && url.searchParams.get("state") === state)
      throw new SignInFailure("Cancelled", "The provider says that the person did not agree.");
    const provider = await providerOf(host);
    try {
      const tokens = await client.authorizationCodeGrant(provider, withoutName(url), {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (claims === undefined) throw new SignInFailure("AnswerRefused", "The provider sent no ID token.");
      const more = await moreClaims(provider, tokens.access_token, claims.sub);
      const person = personOf({ ...more, ...claims }, host, claims);
      return {
        ...person,
        displayName: person.displayName ?? typedName(url),
        session: sessionOf(tokens, claims, provider.serverMetadata().issuer),
      };
    } catch (error) {
      throw asFailure(error);
    }
  },

  async receive(form, host) {
    if (host.settings.answersAsForm !== true) throw new SignInFailure("AnswerRefused", "No form was asked for.");
    return queryOf(form);
  },

  async signOutUrl({ kept }, returnUrl, host) {
    const provider = await providerOf(host);
    if (provider.serverMetadata().end_session_endpoint === undefined) return null;
    const parameters = new URLSearchParams({ post_logout_redirect_uri: returnUrl });
    if (kept.idToken !== undefined) parameters.set("id_token_hint", kept.idToken);
    return client.buildEndSessionUrl(provider, parameters).href;
  },

  refreshing: createRefreshing(providerOf),

  async endedSessions(form, host) {
    const provider = await providerOf(host);
    return readLogoutToken(form.get("logout_token") ?? "", provider.serverMetadata(), host);
  },
};

const sessionOf = (tokens: client.TokenEndpointResponse, { sid, sub }: client.IDToken, issuer: string): ExternalSession => ({
  id: typeof sid === "string" ? sid : null,
  kept: {
    sub,
    issuer,
    ...(tokens.id_token !== undefined && { idToken: tokens.id_token }),
    ...(tokens.refresh_token !== undefined && { refreshToken: tokens.refresh_token }),
  },
});

export const openIdConnect: Integration = {
  name: "openid-connect",
  title: "OpenID Connect",
  settings: openIdConnectSettings,
  presets: openIdConnectPresets,
  signIn,
};
