import { digestOfToken } from "@logue/command-service/contract/secrets.ts";
import { type OAuthClientDocument, oauthClients } from "@logue/projection-service/contract/oauth.ts";
import type { AdapterPayload } from "oidc-provider";
import { type ClientSources, readOAuthClient } from "./find-oauth-token.ts";

const deviceGrant = "urn:ietf:params:oauth:grant-type:device_code";

/** A registered program in the provider's form; undefined for one that was disabled. */
export async function findClient({ readStore, vault }: ClientSources, clientId: string): Promise<AdapterPayload | undefined> {
  const [client, secret] = await Promise.all([readStore.get(oauthClients, clientId), readOAuthClient(vault, clientId)]);
  if (client === undefined || client.disabledAt !== null || secret === undefined) return undefined;
  return { ...metadataOf(client), ...(secret.digest !== null && { client_secret: secret.digest }) };
}

function metadataOf({ id, name, kind, redirectUris, scopes, allowsDevices, accountId }: OAuthClientDocument): AdapterPayload {
  const isPublic = kind === "public";
  const returns = redirectUris.length > 0;
  return {
    client_id: id,
    client_name: name,
    // Other programs on a device may use the address of a public client, so people are always asked.
    application_type: isPublic ? "native" : "web",
    redirect_uris: [...redirectUris],
    response_types: returns ? ["code"] : [],
    // A page that posts the code to another origin would need a wider policy for forms.
    response_modes: ["query", "fragment"],
    grant_types: [
      ...(returns ? ["authorization_code"] : []),
      ...(allowsDevices ? [deviceGrant] : []),
      ...(returns || allowsDevices ? ["refresh_token"] : []),
      ...(accountId === null ? [] : ["client_credentials"]),
    ],
    scope: [...scopes, "offline_access"].join(" "),
    token_endpoint_auth_method: isPublic ? "none" : "client_secret_basic",
  };
}

/** The stored secret is a digest. */
export const isClientSecret = (storedDigest: string | undefined, given: string): boolean =>
  storedDigest !== undefined && digestOfToken(given) === storedDigest;
