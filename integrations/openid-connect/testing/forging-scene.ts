import { networkOf } from "@logue/infra/outgoing/addresses.ts";
import { guardedFetch } from "@logue/infra/outgoing/guarded-fetch.ts";
import { openOutgoing } from "@logue/infra/outgoing/outgoing.ts";
import type { ExecutionContext } from "ava";
import { openForgingProvider } from "../../../tests/support/forging-provider.ts";
import type { SignInHost } from "../../sign-in.ts";
import { openIdConnect } from "../openid-connect.ts";
import { openIdConnectSettings } from "../settings.ts";

const callbackUrl = "http://127.0.0.1/callback";
let instances = 0;
const outgoing = openOutgoing({ allowed: [networkOf("127.0.0.1/32")] });

/** A provider that forges, and a sign-in at it without Logue around. */
export async function forgingScene(t: ExecutionContext, settings: SignInHost["settings"] = {}) {
  const provider = await openForgingProvider();
  t.teardown(provider.close);
  provider.claims = { sub: "provider|mia", sid: "session-1" };
  instances += 1;
  const defaults = Object.entries(openIdConnectSettings).map(([key, { default: value }]) => [key, value] as const);
  const { issuer, clientId } = provider;
  const host: SignInHost = {
    instanceId: `instance ${instances}`,
    settings: { ...Object.fromEntries(defaults), issuer, clientId, isInsecureAllowed: true, ...settings },
    readSecret: async () => provider.clientSecret,
    callbackUrl,
    connect: () => Promise.reject(new Error("OpenID Connect has no connections of its own.")),
    vault: { get: async () => undefined, putIfAbsent: async () => true, take: async () => undefined },
    fetch: guardedFetch(outgoing, { timeoutMs: 300, bodyMaxBytes: 100_000 }),
  };
  const { signIn } = openIdConnect;
  if (signIn === undefined) throw new Error("OpenID Connect is a way to sign in.");
  /** The address with which the browser comes back from the provider. */
  const visit = async (url: string): Promise<URL> => {
    const response = await fetch(url, { redirect: "manual" });
    return new URL(response.headers.get("location") ?? "");
  };
  const comeIn = async () => {
    const { url, kept } = await signIn.begin(host);
    return signIn.finish(await visit(url), kept, host);
  };
  return { provider, host, signIn, visit, comeIn };
}
