import type { XmlElement } from "@xmldom/xmldom";
import { SignInFailure } from "../../sign-in.ts";
import { attributeOf, childrenOf, everyElement, isNamed, namespaces } from "../xml/elements.ts";

export const refusedAnswer = (message: string): SignInFailure => new SignInFailure("AnswerRefused", message);

/** What a signature may be made of. SHA-1 is broken; HMAC would be made with a public key. */
const algorithms: Readonly<Record<string, ReadonlySet<string>>> = {
  SignatureMethod: new Set([
    "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256",
    "http://www.w3.org/2001/04/xmldsig-more#rsa-sha512",
    "http://www.w3.org/2007/05/xmldsig-more#sha256-rsa-MGF1",
  ]),
  DigestMethod: new Set(["http://www.w3.org/2001/04/xmlenc#sha256", "http://www.w3.org/2001/04/xmlenc#sha512"]),
  CanonicalizationMethod: new Set(["http://www.w3.org/2001/10/xml-exc-c14n#"]),
  Transform: new Set(["http://www.w3.org/2000/09/xmldsig#enveloped-signature", "http://www.w3.org/2001/10/xml-exc-c14n#"]),
};

const idNames = ["ID", "Id", "id", "xml:id"];

/**
 * Refuses what is arranged so that the signature covers one element and another one is read: a
 * message has each of these elements once, at its place, and each signature is of the element that
 * it stands in.
 */
export function refuseStructure(root: XmlElement): void {
  const all = everyElement(root);
  const ids = all.flatMap((element) => idNames.flatMap((name) => attributeOf(element, name) ?? []));
  if (new Set(ids).size !== ids.length) throw refusedAnswer("Two elements have the same id.");
  const messages = all.filter((element) => /^(?:Response|Logout(?:Request|Response))$/.test(element.localName));
  if (messages.length > 1 || (messages.length === 1 && messages[0] !== root)) throw refusedAnswer("A message is in a message.");
  const assertions = all.filter(({ localName }) => localName === "Assertion" || localName === "EncryptedAssertion");
  const isMisplaced = assertions.some((each) => each !== root && each.parentNode !== root);
  if (assertions.length > 1 || isMisplaced) throw refusedAnswer("There is more than one assertion, or it is not in its place.");
  const holders = [root, ...assertions];
  const signatures = all.filter(({ localName }) => localName === "Signature");
  for (const signature of signatures) {
    if (!holders.some((holder) => signature.parentNode === holder)) throw refusedAnswer("A signature is not in its place.");
    refuseSignature(signature);
  }
  if (new Set(signatures.map(({ parentNode }) => parentNode)).size !== signatures.length)
    throw refusedAnswer("An element has two signatures.");
}

/** Of its own element, by algorithms that hold, and with nothing else in it. */
function refuseSignature(signature: XmlElement): void {
  const all = everyElement(signature);
  if (signature.namespaceURI !== namespaces.signature || all.some(({ localName }) => /^(?:Object|Manifest)$/.test(localName)))
    throw refusedAnswer("A signature has more in it than a signature.");
  const references = all.filter((element) => isNamed(element, "signature", "Reference"));
  const holder = signature.parentNode as XmlElement;
  if (references.length !== 1 || attributeOf(references[0], "URI") !== `#${attributeOf(holder, "ID")}`)
    throw refusedAnswer("A signature is of another element.");
  for (const element of all) {
    const taken = algorithms[element.localName];
    if (taken !== undefined && !taken.has(attributeOf(element, "Algorithm") ?? ""))
      throw refusedAnswer("A signature is made with an algorithm that is not taken.");
  }
}

const gcm = ["http://www.w3.org/2009/xmlenc11#aes128-gcm", "http://www.w3.org/2009/xmlenc11#aes256-gcm"];
const cbc = ["http://www.w3.org/2001/04/xmlenc#aes128-cbc", "http://www.w3.org/2001/04/xmlenc#aes256-cbc"];
const wrappings = ["http://www.w3.org/2001/04/xmlenc#rsa-oaep-mgf1p"];

/**
 * What is encrypted with CBC can be changed by others, and our answers would help them to read it:
 * it is taken only where all of it is signed.
 */
export function refuseEncryption(encrypted: XmlElement, isSigned: boolean): void {
  const used = everyElement(encrypted)
    .filter((element) => isNamed(element, "encryption", "EncryptionMethod"))
    .map((element) => attributeOf(element, "Algorithm") ?? "");
  const taken = new Set([...gcm, ...wrappings, ...(isSigned ? cbc : [])]);
  if (used.length !== 2 || used.some((algorithm) => !taken.has(algorithm)))
    throw refusedAnswer("The assertion is encrypted with an algorithm that is not taken.");
}

export const isSigned = (element: XmlElement): boolean =>
  childrenOf(element).some((child) => isNamed(child, "signature", "Signature"));
