import { OutgoingError } from "@logue/infra/outgoing/outgoing.ts";
import * as client from "openid-client";
import { SignInFailure, type SignInHost } from "../sign-in.ts";

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
    const key = JSON.stringify([host.settings.issuer, host.settings.clientId, host.settings.isInsecureAllowed, secret]);
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
  const { issuer, clientId, isInsecureAllowed } = host.settings;
  if (typeof issuer !== "string" || typeof clientId !== "string")
    throw new SignInFailure("NotSetUp", "The settings issuer and clientId are needed.");
  const authentication = secret === undefined ? client.None() : bySecret(secret);
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

/** In the form that the provider takes. */
const bySecret =
  (secret: string): client.ClientAuth =>
  (server, ...others) => {
    const takesPost = server.token_endpoint_auth_methods_supported?.includes("client_secret_post") === true;
    return (takesPost ? client.ClientSecretPost(secret) : client.ClientSecretBasic(secret))(server, ...others);
  };

/** The library wraps what went wrong, at times more than once. */
export function asFailure(error: unknown): SignInFailure {
  const causes: unknown[] = [];
  for (let cause = error; cause instanceof Error && causes.length < 10; cause = cause.cause) causes.push(cause);
  const own = causes.find((cause) => cause instanceof SignInFailure);
  if (own !== undefined) return own;
  const outgoing = causes.find((cause) => cause instanceof OutgoingError);
  if (outgoing?.code === "AddressForbidden")
    return new SignInFailure("AddressForbidden", "The provider is not in the public internet.", { cause: error });
  if (outgoing?.code === "TooLarge") return new SignInFailure("AnswerRefused", outgoing.message, { cause: error });
  if (outgoing !== undefined) return new SignInFailure("Unreachable", outgoing.message, { cause: error });
  return new SignInFailure("AnswerRefused", causes.map(describe).join(" "), { cause: error });
}

const describe = (cause: unknown): string => (cause instanceof Error ? `${cause.message}.`.replace("..", ".") : "");
