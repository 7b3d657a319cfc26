import { promisify } from "node:util";
import type { XmlElement } from "@xmldom/xmldom";
import type { DecryptOptions } from "xml-encryption";
import { SignInFailure } from "../../sign-in.ts";
import type { OwnKey } from "../own/own-key.ts";
import type { IdentityProvider } from "../provider/read-metadata.ts";
import { attributeOf, childrenNamed, isNamed, onlyChild, textOf } from "../xml/elements.ts";
import { parseStrictly, type XmlLimits } from "../xml/strict-xml.ts";
import { type Assertion, type Expected, readAssertion } from "./assertion.ts";
import { isSigned, refusedAnswer, refuseEncryption, refuseStructure } from "./refuse-structure.ts";

/** An answer with hundreds of groups has less. */
export const messageLimits: XmlLimits = { lengthMax: 256 * 1024, tagsMax: 8_000, depthMax: 40, allowsComments: false };

export interface ResponseCheck extends Omit<Expected, "providerId" | "nowMs"> {
  readonly provider: IdentityProvider;
  readonly key: OwnKey;
  readonly nowMs?: number;
}

const statuses = "urn:oasis:names:tc:SAML:2.0:status";
/** Replays are looked for as long as an assertion is taken. */
export const assertionAgeMaxMs = 60 * 60_000;

/**
 * The assertion of a provider's answer, as its form carries it. The library checks the signatures
 * and opens what is encrypted; what it leaves open is checked before and after. Only what the
 * signature covers is read. Throws `SignInFailure`, whose message holds nothing of the answer.
 */
export async function checkResponse(encoded: string, check: ResponseCheck): Promise<Assertion> {
  try {
    const response = parseStrictly(decoded(encoded), messageLimits);
    refuseStructure(response);
    refuseResponse(response, check);
    const signed = parseStrictly(await signedAssertion(encoded, response, check), messageLimits);
    refuseStructure(signed);
    const { provider, nowMs = Date.now(), ...expected } = check;
    return readAssertion(signed, { ...expected, providerId: provider.entityId, nowMs });
  } catch (error) {
    if (error instanceof SignInFailure) throw error;
    throw refusedAnswer(`The answer is not valid: ${plainReason(error)}`);
  }
}

/** The XML of a form's field. */
export function decoded(encoded: string): string {
  if (encoded.length > 2 * messageLimits.lengthMax || !/^[A-Za-z0-9+/\s]+={0,2}\s*$/.test(encoded))
    throw refusedAnswer("The answer is no base64, or too long.");
  return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(encoded, "base64"));
}

/** What is not signed where the assertion alone is: errors, and answers that went astray. */
function refuseResponse(response: XmlElement, { callbackUrl, provider }: ResponseCheck): void {
  if (!isNamed(response, "protocol", "Response") || attributeOf(response, "Version") !== "2.0")
    throw refusedAnswer("The answer is no response of SAML 2.0.");
  const destination = attributeOf(response, "Destination");
  if (destination === null ? isSigned(response) : destination !== callbackUrl)
    throw refusedAnswer("The answer was sent to another destination.");
  const issuers = childrenNamed(response, "assertion", "Issuer");
  if (issuers.some((issuer) => textOf(issuer) !== provider.entityId)) throw refusedAnswer("The answer is of another issuer.");
  refuseStatus(response);
}

function refuseStatus(response: XmlElement): void {
  const code = onlyChildOf(onlyChild(response, "protocol", "Status"));
  const value = attributeOf(code, "Value");
  if (value === `${statuses}:Success`) return;
  const detail = attributeOf(onlyChildOf(code), "Value");
  const isDeclined = [`${statuses}:AuthnFailed`, `${statuses}:RequestDenied`].includes(detail ?? "");
  throw isDeclined
    ? new SignInFailure("Cancelled", "The provider declined.")
    : refusedAnswer("The provider says that it failed.");
}

const onlyChildOf = (parent: XmlElement | undefined): XmlElement | undefined =>
  parent && onlyChild(parent, "protocol", "StatusCode");

/** The assertion as XML, exactly as it was signed. */
async function signedAssertion(encoded: string, response: XmlElement, check: ResponseCheck): Promise<string> {
  const { provider, key, entityId, callbackUrl, driftMs } = check;
  const [plain, encrypted] = ["Assertion", "EncryptedAssertion"].map((name) => onlyChild(response, "assertion", name));
  if (encrypted !== undefined) refuseEncryption(encrypted, isSigned(response));
  if (!isSigned(response) && plain !== undefined && !isSigned(plain)) throw refusedAnswer("The answer is not signed.");
  // A start does without this code.
  const { SAML, ValidateInResponseTo } = await import("@node-saml/node-saml");
  const library = new SAML({
    idpCert: [...provider.certificates],
    issuer: entityId,
    audience: entityId,
    callbackUrl,
    decryptionPvk: key.privateKey,
    wantAuthnResponseSigned: isSigned(response),
    wantAssertionsSigned: plain !== undefined && isSigned(plain),
    acceptedClockSkewMs: driftMs,
    maxAssertionAgeMs: assertionAgeMaxMs,
    validateInResponseTo: ValidateInResponseTo.never,
  });
  const { profile } = await library.validatePostResponseAsync({ SAMLResponse: encoded });
  // What was hidden before is seen only now: also its own signature, which the library takes off.
  if (encrypted !== undefined) refuseStructure(parseStrictly(await decrypted(encrypted, key), messageLimits));
  const xml = profile?.getAssertionXml?.();
  if (xml === undefined) throw refusedAnswer("The answer has no assertion.");
  return xml;
}

async function decrypted(encrypted: XmlElement, { privateKey }: OwnKey): Promise<string> {
  const { decrypt } = (await import("xml-encryption")).default;
  return promisify<string, DecryptOptions, string>(decrypt)(String(encrypted), { key: privateKey });
}

/** Messages of the library and the parsers may name what they were given; these do not. */
const reasons: readonly RegExp[] = [
  /^Invalid (?:document )?signature/,
  /^SAML assertion (?:expired|not yet valid|audience mismatch|has no AudienceRestriction)/,
  /^Invalid EncryptedAssertion content/,
  /^The XML [a-z, -]+\.$/i,
];

export function plainReason(error: unknown): string {
  const message = error instanceof Error ? error.message : "";
  return reasons.flatMap((reason) => reason.exec(message)?.[0] ?? []).at(0) ?? "it cannot be read.";
}
