import { type EndedSessions, SignInFailure, type SignOutAnswer, type SignOutMessage } from "../../sign-in.ts";
import { entityIdOf, type OwnHost, signedOutAnswer, signOutAddressOf } from "../own/service-provider.ts";
import type { IdentityProvider } from "../provider/read-metadata.ts";
import { decoded, messageLimits, plainReason } from "../response/check-response.ts";
import { isSigned, refusedAnswer, refuseStructure } from "../response/refuse-structure.ts";
import type { SamlSettings } from "../settings.ts";
import { parseStrictly } from "../xml/strict-xml.ts";
import { readSignOutRequest } from "./read-request.ts";
import { signedMessage } from "./signed-query.ts";

/**
 * Takes what the provider has the browser bring when a person signs out: its request to end
 * sessions here, or its answer to ours, after which nothing is to be done.
 */
export async function takeSignOut(message: SignOutMessage, host: OwnHost, provider: IdentityProvider): Promise<SignOutAnswer> {
  const { fields } = message;
  if (fields.has("SAMLResponse")) return { ended: null, url: "/" };
  try {
    const { clockDriftSeconds, subjectAttribute } = host.settings as SamlSettings;
    const root = parseStrictly(await signedXml(message, host, provider), messageLimits);
    const request = readSignOutRequest(root, {
      providerId: provider.entityId,
      signOutAddress: signOutAddressOf(host),
      driftMs: clockDriftSeconds * 1_000,
      nowMs: Date.now(),
    });
    const subject = subjectAttribute === null ? request.nameId : null;
    const ended: EndedSessions = { subject, sessionId: request.sessionIndex, messageId: request.id };
    const relayState = fields.get("RelayState") ?? "";
    return { ended, url: (await signedOutAnswer(host, provider, { requestId: request.id, relayState })) ?? "/" };
  } catch (error) {
    if (error instanceof SignInFailure) throw error;
    throw refusedAnswer(`The request to sign out is not valid: ${plainReason(error)}`);
  }
}

/** The request as XML, by an address or as a form. */
async function signedXml({ query, fields }: SignOutMessage, host: OwnHost, provider: IdentityProvider): Promise<string> {
  if (query !== null) return signedMessage(query, provider.certificates);
  const encoded = fields.get("SAMLRequest") ?? "";
  const xml = decoded(encoded);
  const root = parseStrictly(xml, messageLimits);
  refuseStructure(root);
  if (!isSigned(root)) throw refusedAnswer("The request to sign out is not signed.");
  const { SAML } = await import("@node-saml/node-saml");
  const library = new SAML({ idpCert: [...provider.certificates], issuer: entityIdOf(host), callbackUrl: host.callbackUrl });
  await library.validatePostRequestAsync({ SAMLRequest: encoded });
  return xml;
}
