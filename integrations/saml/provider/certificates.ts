import { X509Certificate } from "node:crypto";

const block = /-----BEGIN CERTIFICATE-----([\s\S]*?)-----END CERTIFICATE-----/g;
/** Shorter keys are broken, or soon will be. */
const rsaBitsMin = 2_048;

/**
 * The certificates in a text, as PEM: blocks of PEM, or the bare base64 of one. Those whose key is
 * no RSA key, or a short one, are left out.
 */
export function certificatesOf(text: string): string[] {
  const blocks = Array.from(text.matchAll(block), ([, base64 = ""]) => base64);
  return (blocks.length > 0 ? blocks : [text]).flatMap((base64) => read(base64) ?? []);
}

function read(base64: string): string | undefined {
  try {
    const certificate = new X509Certificate(Buffer.from(base64, "base64"));
    const { asymmetricKeyType, asymmetricKeyDetails } = certificate.publicKey;
    const isTaken = asymmetricKeyType === "rsa" && (asymmetricKeyDetails?.modulusLength ?? 0) >= rsaBitsMin;
    return isTaken ? certificate.toString() : undefined;
  } catch {
    return undefined;
  }
}
