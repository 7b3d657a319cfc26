import * as client from "openid-client";
import type { Integration } from "../integration.ts";
import { type SignIn, SignInFailure, type SignInHost } from "../sign-in.ts";
import { asFailure } from "../sign-in-failures.ts";
import { readPerson } from "./person.ts";
import { gitHubPresets } from "./presets.ts";
import { gitHubSettings } from "./settings.ts";

/** GitHub publishes no description of itself, so its addresses are written down. */
async function providerOf(host: SignInHost): Promise<client.Configuration> {
  const { serverUrl, clientId } = host.settings;
  const secret = await host.readSecret("clientSecret");
  if (typeof clientId !== "string" || secret === undefined)
    throw new SignInFailure("NotSetUp", "The settings clientId and clientSecret are needed.");
  const server = {
    // What GitHub names itself in its answers (RFC 9207).
    issuer: `${serverUrl}/login/oauth`,
    authorization_endpoint: `${serverUrl}/login/oauth/authorize`,
    token_endpoint: `${serverUrl}/login/oauth/access_token`,
  };
  const provider = new client.Configuration(server, clientId, {}, client.ClientSecretPost(secret));
  provider[client.customFetch] = host.fetch as client.CustomFetch;
  if (String(serverUrl).startsWith("http://")) client.allowInsecureRequests(provider);
  return provider;
}

/** OAuth 2 with PKCE and state. Who it is, the API says: there is no ID token. */
const signIn: SignIn = {
  async begin(host) {
    const provider = await providerOf(host);
    const kept = { verifier: client.randomPKCECodeVerifier(), state: client.randomState() };
    const url = client.buildAuthorizationUrl(provider, {
      redirect_uri: host.callbackUrl,
      scope: `read:user user:email${host.settings.readsTeams === true ? " read:org" : ""}`,
      code_challenge: await client.calculatePKCECodeChallenge(kept.verifier),
      code_challenge_method: "S256",
      state: kept.state,
    });
    return { url: url.href, kept };
  },

  async finish(url, { verifier = "", state = "" }, host) {
    if (url.searchParams.get("error") === "access_denied" && url.searchParams.get("state") === state)
      throw new SignInFailure("Cancelled", "GitHub says that the person did not agree.");
    const provider = await providerOf(host);
    try {
      const tokens = await client.authorizationCodeGrant(provider, url, { pkceCodeVerifier: verifier, expectedState: state });
      return await readPerson(host, tokens.access_token);
    } catch (error) {
      throw asFailure(error);
    }
  },
};

export const gitHub: Integration = {
  name: "oauth-github",
  title: "GitHub",
  settings: gitHubSettings,
  presets: gitHubPresets,
  signIn,
};
