import { randomBytes } from "node:crypto";
import { z } from "zod";
import type { Integration } from "../integration.ts";
import { type ExternalPerson, type SignIn, SignInFailure, type SignInHost } from "../sign-in.ts";
import { keepAnswer, takeAnswer } from "./answers.ts";
import { openOwnKey } from "./own/own-key.ts";
import { entityIdOf, ownMetadata, signInRequest, signOutRequest } from "./own/service-provider.ts";
import { personOf } from "./person.ts";
import { openProviders, type Providers } from "./provider/find-provider.ts";
import type { IdentityProvider } from "./provider/read-metadata.ts";
import { refuseOtherEntity } from "./provider/refuse-other-entity.ts";
import type { Assertion } from "./response/assertion.ts";
import { checkResponse } from "./response/check-response.ts";
import { refusedAnswer } from "./response/refuse-structure.ts";
import { type SamlSettings, samlSettings } from "./settings.ts";
import { takeSignOut } from "./sign-out/sign-out.ts";

/** The Web Browser SSO Profile of SAML 2.0: asked by redirect or form, answered by a form. */
const signInWith = (providers: Providers): SignIn => ({
  async begin(host) {
    const requestId = `_${randomBytes(20).toString("hex")}`;
    const request = await signInRequest(host, await providers.of(host), requestId);
    if (request === undefined) throw new SignInFailure("NotSetUp", "The provider has no address for this way of asking.");
    return { ...request, kept: { requestId } };
  },

  /**
   * The provider's page is another site, so its form brings no cookie. What it brings is checked and
   * noted as used, and kept under a secret for the moment until the browser comes with its cookie.
   */
  async receive(form, host) {
    const assertion = await checkedAssertion(form.get("SAMLResponse") ?? "", host, providers);
    const { takesUnsolicited } = host.settings as SamlSettings;
    if (assertion.inResponseTo === null && !takesUnsolicited) throw refusedAnswer("No one here has asked for the answer.");
    return new URLSearchParams({ answer: await keepAnswer(host.vault, assertion) });
  },

  async finish(url, { requestId = "" }, host) {
    const answer = await takeAnswer(host.vault, url.searchParams.get("answer"));
    if (answer === undefined || requestId === "" || answer.inResponseTo !== requestId)
      throw refusedAnswer("The answer is to another request than this browser's.");
    return signedInPerson(answer, host);
  },

  async finishUnasked(url, host) {
    const answer = await takeAnswer(host.vault, url.searchParams.get("answer"));
    return answer?.inResponseTo === null ? signedInPerson(answer, host) : undefined;
  },

  async signOutUrl({ kept }, _returnUrl, host) {
    const session = providerSession.safeParse(kept).data;
    return session === undefined ? null : signOutRequest(host, await providers.of(host), session);
  },

  async takeSignOut(message, host) {
    return takeSignOut(message, host, await providers.of(host));
  },

  async describe(host) {
    return { type: "application/samlmetadata+xml", text: await ownMetadata(host) };
  },
});

const providerSession = z.object({ nameId: z.string(), format: z.string(), sessionIndex: z.string().optional() });

/** The person, and what ending the session at the provider needs. */
function signedInPerson(assertion: Assertion, host: SignInHost): ExternalPerson {
  const { nameId, sessionIndex } = assertion;
  const index = sessionIndex === null ? {} : { sessionIndex };
  const kept = nameId === null ? {} : { nameId: nameId.value, format: nameId.format, ...index };
  return { ...personOf(assertion, host.settings as SamlSettings), session: { id: sessionIndex, kept } };
}

/** Once more with the provider's metadata read anew, where it may have changed its keys. */
async function checkedAssertion(encoded: string, host: SignInHost, providers: Providers): Promise<Assertion> {
  const { callbackUrl, settings, vault } = host;
  const { clockDriftSeconds } = settings as SamlSettings;
  const ours = { entityId: entityIdOf(host), callbackUrl, driftMs: clockDriftSeconds * 1_000, key: await openOwnKey(vault) };
  const checkedBy = async (provider: IdentityProvider) => {
    const assertion = await checkResponse(encoded, { ...ours, provider });
    await refuseOtherEntity(host, provider.entityId);
    return assertion;
  };
  try {
    return await checkedBy(await providers.of(host));
  } catch (error) {
    const provider = await providers.readAgain(host);
    if (provider === undefined) throw error;
    return checkedBy(provider);
  }
}

export const saml: Integration = {
  name: "saml",
  title: "SAML",
  settings: samlSettings,
  signIn: signInWith(openProviders()),
};
