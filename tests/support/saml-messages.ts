import { createPrivateKey, generateKeyPairSync, randomUUID } from "node:crypto";
import { SamlLib } from "samlify";
import xmlEncryption from "xml-encryption";
import { selfSignedCertificate } from "../../integrations/self-signed-certificate.ts";

/** What signs for an identity provider of these tests. Both as PEM. */
export interface Signer {
  readonly privateKey: string;
  readonly certificate: string;
}

export function makeSigner(): Signer {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2_048 });
  const hourMs = 3_600_000;
  const times = { fromMs: Date.now() - hourMs, untilMs: Date.now() + hourMs };
  return {
    privateKey: privateKey.export({ type: "pkcs1", format: "pem" }).toString(),
    certificate: selfSignedCertificate(createPrivateKey(privateKey.export({ type: "pkcs8", format: "pem" })), {
      name: "Provider",
      ...times,
    }),
  };
}

/** What a provider says of a person, to whom, and in answer to what. */
export interface Said {
  readonly providerId: string;
  readonly callbackUrl: string;
  readonly audience: string;
  readonly requestId: string | null;
  readonly nameId: string;
  readonly format: string;
  readonly attributes: Readonly<Record<string, string | readonly string[]>>;
  readonly assertionId: string;
  readonly issuedAtMs: number;
  readonly validMs: number;
  readonly sessionIndex: string;
  readonly destination: string;
  readonly recipient: string;
  readonly status: string;
}

export const said = (given: Pick<Said, "providerId" | "callbackUrl" | "audience" | "requestId"> & Partial<Said>): Said => ({
  nameId: "id-of-mia",
  format: "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent",
  attributes: {},
  assertionId: `_${randomUUID()}`,
  issuedAtMs: Date.now(),
  validMs: 5 * 60_000,
  sessionIndex: "session-of-mia",
  destination: given.callbackUrl,
  recipient: given.callbackUrl,
  status: "Success",
  ...given,
});

const timeOf = (timeMs: number): string => new Date(timeMs).toISOString();
const inResponseTo = ({ requestId }: Said): string => (requestId === null ? "" : ` InResponseTo="${requestId}"`);

export function assertionXml(words: Said): string {
  const { issuedAtMs, validMs } = words;
  const until = timeOf(issuedAtMs + validMs);
  const attributes = Object.entries(words.attributes).map(
    ([name, values]) =>
      `<saml:Attribute Name="${name}">${[values]
        .flat()
        .map((value) => `<saml:AttributeValue>${value}</saml:AttributeValue>`)
        .join("")}</saml:Attribute>`,
  );
  return `<saml:Assertion xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="${words.assertionId}" Version="2.0" IssueInstant="${timeOf(issuedAtMs)}"><saml:Issuer>${words.providerId}</saml:Issuer><saml:Subject><saml:NameID Format="${words.format}">${words.nameId}</saml:NameID><saml:SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:bearer"><saml:SubjectConfirmationData NotOnOrAfter="${until}" Recipient="${words.recipient}"${inResponseTo(words)}/></saml:SubjectConfirmation></saml:Subject><saml:Conditions NotBefore="${timeOf(issuedAtMs)}" NotOnOrAfter="${until}"><saml:AudienceRestriction><saml:Audience>${words.audience}</saml:Audience></saml:AudienceRestriction></saml:Conditions><saml:AuthnStatement AuthnInstant="${timeOf(issuedAtMs)}" SessionIndex="${words.sessionIndex}"><saml:AuthnContext><saml:AuthnContextClassRef>urn:oasis:names:tc:SAML:2.0:ac:classes:unspecified</saml:AuthnContextClassRef></saml:AuthnContext></saml:AuthnStatement>${attributes.length === 0 ? "" : `<saml:AttributeStatement>${attributes.join("")}</saml:AttributeStatement>`}</saml:Assertion>`;
}

/** An answer with this assertion in it, or what was made of one. */
export const responseXml = (words: Said, assertion: string = assertionXml(words)): string =>
  `<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="_r${words.assertionId}" Version="2.0" IssueInstant="${timeOf(words.issuedAtMs)}" Destination="${words.destination}"${inResponseTo(words)}><saml:Issuer>${words.providerId}</saml:Issuer><samlp:Status><samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:${words.status}"/></samlp:Status>${assertion}</samlp:Response>`;

export const rsaSha256 = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256";
export const rsaSha1 = "http://www.w3.org/2000/09/xmldsig#rsa-sha1";

/** Signs the root of the XML, or the assertion in it. The signature stands after the issuer. */
export function signed(
  xml: string,
  { privateKey, certificate }: Signer,
  {
    element = "/*",
    algorithm = rsaSha256,
    place = element,
  }: { readonly element?: string; readonly algorithm?: string; readonly place?: string } = {},
): string {
  return SamlLib.constructSAMLSignature({
    rawSamlMessage: xml,
    referenceTagXPath: element,
    privateKey,
    signingCert: certificate.replaceAll(/-----.*-----|\s/g, ""),
    signatureAlgorithm: algorithm,
    isBase64Output: false,
    signatureConfig: {
      prefix: "ds",
      location: { reference: `${place}/*[local-name(.)='Issuer']`, action: "after" },
    },
  });
}

export const assertionOf = "/*[local-name(.)='Response']/*[local-name(.)='Assertion']";

/** The assertion, encrypted for the owner of the certificate. */
export async function encrypted(
  assertion: string,
  certificate: string,
  algorithm: string = "http://www.w3.org/2009/xmlenc11#aes256-gcm",
): Promise<string> {
  const options = {
    rsa_pub: certificate,
    pem: certificate,
    encryptionAlgorithm: algorithm as xmlEncryption.EncryptionAlgorithm,
    keyEncryptionAlgorithm: "http://www.w3.org/2001/04/xmlenc#rsa-oaep-mgf1p",
  } as const;
  const xml = await new Promise<string>((resolve, reject) =>
    xmlEncryption.encrypt(assertion, options, (error, result) => (error ? reject(error) : resolve(result))),
  );
  return `<saml:EncryptedAssertion xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion">${xml}</saml:EncryptedAssertion>`;
}

export const encoded = (xml: string): string => Buffer.from(xml).toString("base64");
