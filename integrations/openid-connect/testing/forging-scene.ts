import type { ExecutionContext } from "ava";
import { openForgingProvider } from "../../../tests/support/forging-provider.ts";
import type { SignInHost } from "../../sign-in.ts";
import { signInAlone } from "../../testing/sign-in-host.ts";
import { openIdConnect } from "../openid-connect.ts";

/** A provider that forges, and a sign-in at it without Logue around. */
export async function forgingScene(t: ExecutionContext, settings: SignInHost["settings"] = {}) {
  const provider = await openForgingProvider();
  t.teardown(provider.close);
  provider.claims = { sub: "provider|mia", sid: "session-1" };
  const { issuer, clientId, clientSecret } = provider;
  const alone = signInAlone(openIdConnect, { issuer, clientId, isInsecureAllowed: true, ...settings }, clientSecret);
  const comeIn = async () => {
    const { url, kept } = await alone.signIn.begin(alone.host);
    return alone.signIn.finish(await alone.visit(url), kept, alone.host);
  };
  return { ...alone, provider, comeIn };
}
