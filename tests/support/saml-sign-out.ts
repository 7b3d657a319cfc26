import { createSign, randomUUID } from "node:crypto";
import { deflateRawSync } from "node:zlib";
import { rsaSha256, type Signer } from "./saml-messages.ts";

export interface SignsOut {
  readonly providerId: string;
  readonly destination: string;
  readonly nameId: string;
  readonly sessionIndex: string | null;
  readonly id: string;
  readonly issuedAtMs: number;
}

export const signsOut = (given: Pick<SignsOut, "providerId" | "destination"> & Partial<SignsOut>): SignsOut => ({
  nameId: "id-of-mia",
  sessionIndex: "session-of-mia",
  id: `_${randomUUID()}`,
  issuedAtMs: Date.now(),
  ...given,
});

/** A provider's request to end sessions. */
export const signOutXml = ({ providerId, destination, nameId, sessionIndex, id, issuedAtMs }: SignsOut): string =>
  `<samlp:LogoutRequest xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="${id}" Version="2.0" IssueInstant="${new Date(issuedAtMs).toISOString()}" Destination="${destination}"><saml:Issuer>${providerId}</saml:Issuer><saml:NameID>${nameId}</saml:NameID>${sessionIndex === null ? "" : `<samlp:SessionIndex>${sessionIndex}</samlp:SessionIndex>`}</samlp:LogoutRequest>`;

/** The message in the query of an address, with a signature of what stands before it. */
export function signedQuery(xml: string, { privateKey }: Signer, algorithm: string = rsaSha256): string {
  const message = encodeURIComponent(deflateRawSync(xml).toString("base64"));
  const signed = `SAMLRequest=${message}&RelayState=back&SigAlg=${encodeURIComponent(algorithm)}`;
  const hash = algorithm === rsaSha256 ? "RSA-SHA256" : "RSA-SHA1";
  return `${signed}&Signature=${encodeURIComponent(createSign(hash).update(signed).sign(privateKey, "base64"))}`;
}
