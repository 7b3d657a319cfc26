import { SAML } from "@node-saml/node-saml";
import type { SignInHost } from "../../sign-in.ts";
import type { IdentityProvider } from "../provider/read-metadata.ts";
import type { SamlSettings } from "../settings.ts";
import { type OwnKey, openOwnKey } from "./own-key.ts";

type OwnHost = Pick<SignInHost, "callbackUrl" | "settings">;

/** Our own name: the address of our metadata. */
export const entityIdOf = ({ callbackUrl }: Pick<SignInHost, "callbackUrl">): string => new URL("metadata", callbackUrl).href;

const nameIdFormats: Readonly<Record<SamlSettings["nameIdFormat"], string>> = {
  persistent: "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent",
  transient: "urn:oasis:names:tc:SAML:2.0:nameid-format:transient",
  emailAddress: "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress",
  unspecified: "urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified",
};

/** The library with what is ours alone; without the provider's address it only describes us. */
function openLibrary(
  host: OwnHost,
  key: OwnKey,
  address: { readonly entryPoint?: string; readonly requestId?: string } = {},
): SAML {
  const { entryPoint, requestId } = address;
  const settings = host.settings as SamlSettings;
  return new SAML({
    callbackUrl: host.callbackUrl,
    issuer: entityIdOf(host),
    // Nothing is checked with it here; the library asks for one.
    idpCert: key.certificate,
    identifierFormat: nameIdFormats[settings.nameIdFormat],
    disableRequestedAuthnContext: true,
    signatureAlgorithm: "sha256",
    digestAlgorithm: "sha256",
    skipRequestCompression: settings.requestBinding === "post",
    decryptionPvk: key.privateKey,
    ...(entryPoint !== undefined && { entryPoint }),
    ...(requestId !== undefined && { generateUniqueId: () => requestId }),
    ...(settings.signsRequests && { privateKey: key.privateKey, publicCert: key.certificate }),
  });
}

/** What the provider reads of us: names, addresses and the certificate, as XML. */
export async function ownMetadata(host: OwnHost & Pick<SignInHost, "vault">): Promise<string> {
  const key = await openOwnKey(host.vault);
  return openLibrary(host, key).generateServiceProviderMetadata(key.certificate, key.certificate);
}

/** Where the browser asks the provider to sign a person in, in the way that the settings say. */
export async function signInRequest(
  host: OwnHost & Pick<SignInHost, "vault">,
  { signInAddresses }: IdentityProvider,
  requestId: string,
): Promise<{ readonly url: string; readonly form?: Readonly<Record<string, string>> } | undefined> {
  const binding = (host.settings as SamlSettings).requestBinding;
  const entryPoint = signInAddresses[binding];
  if (entryPoint === undefined) return undefined;
  const library = openLibrary(host, await openOwnKey(host.vault), { entryPoint, requestId });
  if (binding === "redirect") return { url: await library.getAuthorizeUrlAsync("", undefined, {}) };
  const form = await library.getAuthorizeMessageAsync("", undefined, {});
  return { url: entryPoint, form: Object.fromEntries(Object.entries(form).map(([name, value]) => [name, String(value)])) };
}
