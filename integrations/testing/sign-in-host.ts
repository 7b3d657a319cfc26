import { networkOf } from "@logue/infra/outgoing/addresses.ts";
import { guardedFetch } from "@logue/infra/outgoing/guarded-fetch.ts";
import { openOutgoing } from "@logue/infra/outgoing/outgoing.ts";
import type { Integration } from "../integration.ts";
import type { SignIn, SignInHost } from "../sign-in.ts";

const outgoing = openOutgoing({ allowed: [networkOf("127.0.0.1/32")] });
let instances = 0;

/** A sign-in without Logue around it: with its settings, and one secret. */
export function signInAlone(
  { settings: declared = {}, signIn }: Integration,
  settings: SignInHost["settings"],
  secret: string,
): { readonly host: SignInHost; readonly signIn: SignIn; visit(url: string): Promise<URL> } {
  if (signIn === undefined) throw new Error("It is no way to sign in.");
  instances += 1;
  const defaults = Object.entries(declared).map(([key, declaration]) => [key, declaration.default] as const);
  const host: SignInHost = {
    instanceId: `instance ${instances}`,
    settings: { ...Object.fromEntries(defaults), ...settings } as SignInHost["settings"],
    readSecret: async () => secret,
    callbackUrl: "http://127.0.0.1/callback",
    connect: () => Promise.reject(new Error("No connections of its own.")),
    vault: { get: async () => undefined, putIfAbsent: async () => true, take: async () => undefined },
    fetch: guardedFetch(outgoing, { timeoutMs: 1_000, bodyMaxBytes: 100_000 }),
  };
  return {
    host,
    signIn,
    /** The address with which the browser comes back from the other system's page. */
    async visit(url) {
      const response = await fetch(url, { redirect: "manual" });
      return new URL(response.headers.get("location") ?? "");
    },
  };
}
