import * as client from "openid-client";
import { SignInFailure, type SignInHost } from "../sign-in.ts";
import { asFailure } from "../sign-in-failures.ts";
import { bySignedSecret } from "./signed-secret.ts";

interface Known {
  /** The settings that the provider was read with. */
  readonly key: string;
  readonly provider: Promise<client.Configuration>;
  readonly readAtMs: number;
}

const readAgainAfterMs = 60 * 60_000;
const clockToleranceSeconds = 30;

/**
 * The providers of the instances, read by discovery at first use, after a change of settings, and
 * each hour. Keys of the provider that are new are fetched by the library.
 */
export function openProviders(clock: () => number = Date.now): (host: SignInHost) => Promise<client.Configuration> {
  const byInstance = new Map<string, Known>();
  return async (host) => {
    const secret = await host.readSecret("clientSecret");
    const { issuer, clientId, isInsecureAllowed, teamId, keyId } = host.settings;
    const key = JSON.stringify([issuer, clientId, isInsecureAllowed, teamId, keyId, secret]);
    const known = byInstance.get(host.instanceId);
    if (known?.key === key && clock() - known.readAtMs < readAgainAfterMs) return known.provider;
    const provider = readProvider(host, secret);
    byInstance.set(host.instanceId, { key, provider, readAtMs: clock() });
    provider.catch(() => {
      if (byInstance.get(host.instanceId)?.provider === provider) byInstance.delete(host.instanceId);
    });
    return provider;
  };
}

async function readProvider(host: SignInHost, secret: string | undefined): Promise<client.Configuration> {
  const { issuer, clientId, isInsecureAllowed, teamId, keyId } = host.settings;
  if (typeof issuer !== "string" || typeof clientId !== "string")
    throw new SignInFailure("NotSetUp", "The settings issuer and clientId are needed.");
  const authentication = authenticationOf(secret, teamId, keyId);
  try {
    return await client.discovery(new URL(issuer), clientId, { [client.clockTolerance]: clockToleranceSeconds }, authentication, {
      [client.customFetch]: host.fetch as client.CustomFetch,
      // The library trusts the connection for what the token endpoint sends, unless it is told to
      // check signatures there too.
      execute: [client.enableNonRepudiationChecks, ...(isInsecureAllowed === true ? [client.allowInsecureRequests] : [])],
    });
  } catch (error) {
    throw asFailure(error);
  }
}

function authenticationOf(secret: string | undefined, teamId: unknown, keyId: unknown): client.ClientAuth {
  if (secret === undefined) return client.None();
  return typeof teamId === "string" && typeof keyId === "string" ? bySignedSecret({ secret, teamId, keyId }) : bySecret(secret);
}

/** In the form that the provider takes. */
const bySecret =
  (secret: string): client.ClientAuth =>
  (server, ...others) => {
    const takesPost = server.token_endpoint_auth_methods_supported?.includes("client_secret_post") === true;
    return (takesPost ? client.ClientSecretPost(secret) : client.ClientSecretBasic(secret))(server, ...others);
  };
