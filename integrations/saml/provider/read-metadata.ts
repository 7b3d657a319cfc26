import type { XmlElement } from "@xmldom/xmldom";
import { SignInFailure } from "../../sign-in.ts";
import {
  attributeOf,
  childrenNamed,
  childrenOf,
  everyElement,
  isNamed,
  namespaces,
  onlyChild,
  textOf,
  timeIn,
} from "../xml/elements.ts";
import { parseStrictly } from "../xml/strict-xml.ts";
import { certificatesOf } from "./certificates.ts";

/** What is known of an identity provider. */
export interface IdentityProvider {
  readonly entityId: string;
  /** Where people sign in, by binding. */
  readonly signInAddresses: Addresses;
  readonly signOutAddresses: Addresses;
  /** By which it signs; more than one while it changes them. As PEM. */
  readonly certificates: readonly string[];
}

export interface Addresses {
  readonly redirect?: string;
  readonly post?: string;
}

/** Federations list all their members; 1,000,000 characters is also what is read of an address. */
const limits = { lengthMax: 1_000_000, tagsMax: 100_000, depthMax: 40, allowsComments: true };
const bindings = "urn:oasis:names:tc:SAML:2.0:bindings";

const refused = (message: string): SignInFailure => new SignInFailure("NotSetUp", message);

/** The provider with this name, or the only one. Throws `SignInFailure`. */
export function readMetadata(text: string, entityId: string | null, nowMs: number): IdentityProvider {
  const root = parsed(text);
  const entities = everyElement(root).filter((element) => isNamed(element, "metadata", "EntityDescriptor"));
  const providers = entities.filter((entity) => providerPart(entity) !== undefined);
  const [entity, ...others] =
    entityId === null ? providers : providers.filter((one) => attributeOf(one, "entityID") === entityId);
  const name = attributeOf(entity, "entityID");
  const part = entity && providerPart(entity);
  if (part === undefined || name === null) throw refused("The metadata names no identity provider, or not this one.");
  if (others.length > 0) throw refused("The metadata names several identity providers: the setting entityId is needed.");
  for (const each of [root, entity, part]) {
    const until = attributeOf(each, "validUntil");
    if (until !== null && !(nowMs < timeIn(until))) throw refused("The metadata is not valid any more.");
  }
  return {
    entityId: name,
    signInAddresses: addressesOf(part, "SingleSignOnService"),
    signOutAddresses: addressesOf(part, "SingleLogoutService"),
    certificates: signingCertificates(part),
  };
}

function parsed(text: string): XmlElement {
  try {
    return parseStrictly(text, limits);
  } catch (error) {
    throw new SignInFailure("NotSetUp", "The metadata is no XML that can be read.", { cause: error });
  }
}

const providerPart = (entity: XmlElement): XmlElement | undefined =>
  childrenNamed(entity, "metadata", "IDPSSODescriptor").find((part) =>
    attributeOf(part, "protocolSupportEnumeration")?.split(/\s+/).includes(namespaces.protocol),
  );

function addressesOf(part: XmlElement, name: string): Addresses {
  const services = childrenNamed(part, "metadata", name);
  const by = (binding: string): string | undefined => {
    const service = services.find((each) => attributeOf(each, "Binding") === `${bindings}:${binding}`);
    const location = attributeOf(service, "Location");
    return location !== null && /^https?:\/\//.test(location) ? location : undefined;
  };
  const [redirect, post] = [by("HTTP-Redirect"), by("HTTP-POST")];
  return { ...(redirect !== undefined && { redirect }), ...(post !== undefined && { post }) };
}

/** A key without a use is for signing too. */
function signingCertificates(part: XmlElement): string[] {
  const keys = childrenNamed(part, "metadata", "KeyDescriptor").filter((key) => attributeOf(key, "use") !== "encryption");
  const datas = keys.flatMap((key) => {
    const info = onlyChild(key, "signature", "KeyInfo");
    return info === undefined ? [] : childrenOf(info).filter((child) => isNamed(child, "signature", "X509Data"));
  });
  const texts = datas
    .flatMap((data) => childrenNamed(data, "signature", "X509Certificate"))
    .flatMap((each) => textOf(each) ?? []);
  return texts.flatMap(certificatesOf);
}
