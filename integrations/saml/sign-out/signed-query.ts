import { createVerify, X509Certificate } from "node:crypto";
import { promisify } from "node:util";
import { inflateRaw } from "node:zlib";
import { messageLimits } from "../response/check-response.ts";
import { refusedAnswer } from "../response/refuse-structure.ts";

const inflate = promisify(inflateRaw);

const hashes: Readonly<Record<string, string>> = {
  "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256": "RSA-SHA256",
  "http://www.w3.org/2001/04/xmldsig-more#rsa-sha512": "RSA-SHA512",
};

/**
 * The message that an address carries, once its signature is right. What is signed are the
 * parameters exactly as they stand there (Bindings 3.4.4.1). Throws `SignInFailure`.
 */
export async function signedMessage(query: string, certificates: readonly string[]): Promise<string> {
  const parts = query.split("&").map((part) => ({ name: part.split("=", 1)[0] ?? "", part }));
  const only = (name: string): string | undefined => {
    const found = parts.filter((each) => each.name === name);
    if (found.length > 1) throw refusedAnswer("The address has a parameter twice.");
    return found[0]?.part;
  };
  const [message, relayState, algorithm] = [only("SAMLRequest"), only("RelayState"), only("SigAlg")];
  const values = new URLSearchParams(query);
  const hash = hashes[values.get("SigAlg") ?? ""];
  if (hash === undefined) throw refusedAnswer("The message is not signed, or with an algorithm that is not taken.");
  const signed = [message, relayState, algorithm].filter((part) => part !== undefined).join("&");
  const signature = Buffer.from(values.get("Signature") ?? "", "base64");
  const isRight = (certificate: string): boolean =>
    createVerify(hash).update(signed).verify(new X509Certificate(certificate).publicKey, signature);
  if (!certificates.some(isRight)) throw refusedAnswer("The signature of the message is not right.");
  return inflated(values.get("SAMLRequest") ?? "");
}

async function inflated(encoded: string): Promise<string> {
  try {
    const bytes = await inflate(Buffer.from(encoded, "base64"), { maxOutputLength: messageLimits.lengthMax });
    return bytes.toString("utf8");
  } catch {
    throw refusedAnswer("The message cannot be unpacked, or is too long.");
  }
}
