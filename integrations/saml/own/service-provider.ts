import type { SignInHost } from "../../sign-in.ts";
import type { IdentityProvider } from "../provider/read-metadata.ts";
import type { SamlSettings } from "../settings.ts";
import { openOwnKey } from "./own-key.ts";

/** What of a sign-in is about this server. */
export type OwnHost = Pick<SignInHost, "callbackUrl" | "settings" | "vault">;

/** Our own name: the address of our metadata. */
export const entityIdOf = ({ callbackUrl }: Pick<SignInHost, "callbackUrl">): string => new URL("metadata", callbackUrl).href;

/** Where the provider has the browser go when a person signs out. */
export const signOutAddressOf = ({ callbackUrl }: Pick<SignInHost, "callbackUrl">): string =>
  new URL("sign-out", callbackUrl).href;

const nameIdFormats: Readonly<Record<string, string>> = {
  persistent: "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent",
  transient: "urn:oasis:names:tc:SAML:2.0:nameid-format:transient",
  emailAddress: "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress",
  unspecified: "urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified",
};

interface Asking {
  /** The provider's address. */
  readonly entryPoint?: string;
  readonly requestId?: string;
  /** A form carries the message as it is; an address is to be short. */
  readonly isForm?: boolean;
}

/** The library with what is ours alone; without the provider's address it only describes us. */
async function openLibrary(host: OwnHost, { entryPoint, requestId, isForm = false }: Asking = {}) {
  const key = await openOwnKey(host.vault);
  const settings = host.settings as SamlSettings;
  const { SAML } = await import("@node-saml/node-saml");
  const library = new SAML({
    callbackUrl: host.callbackUrl,
    logoutCallbackUrl: signOutAddressOf(host),
    issuer: entityIdOf(host),
    // Nothing is checked with it here; the library asks for one.
    idpCert: key.certificate,
    identifierFormat: nameIdFormats[settings.nameIdFormat] ?? null,
    disableRequestedAuthnContext: true,
    signatureAlgorithm: "sha256",
    digestAlgorithm: "sha256",
    skipRequestCompression: isForm,
    decryptionPvk: key.privateKey,
    ...(entryPoint !== undefined && { entryPoint }),
    ...(requestId !== undefined && { generateUniqueId: () => requestId }),
    ...(settings.signsRequests && { privateKey: key.privateKey, publicCert: key.certificate }),
  });
  return { library, certificate: key.certificate };
}

/** What the provider reads of us: names, addresses and the certificate, as XML. */
export async function ownMetadata(host: OwnHost): Promise<string> {
  const { library, certificate } = await openLibrary(host);
  return library.generateServiceProviderMetadata(certificate, certificate);
}

/** Where the browser asks the provider to sign a person in, in the way that the settings say. */
export async function signInRequest(
  host: OwnHost,
  { signInAddresses }: IdentityProvider,
  requestId: string,
): Promise<{ readonly url: string; readonly form?: Readonly<Record<string, string>> } | undefined> {
  const { requestBinding } = host.settings as SamlSettings;
  const entryPoint = signInAddresses[requestBinding];
  if (entryPoint === undefined) return undefined;
  const isForm = requestBinding === "post";
  const { library } = await openLibrary(host, { entryPoint, requestId, isForm });
  if (!isForm) return { url: await library.getAuthorizeUrlAsync("", undefined, {}) };
  const form = await library.getAuthorizeMessageAsync("", undefined, {});
  return { url: entryPoint, form: Object.fromEntries(Object.entries(form).map(([name, value]) => [name, String(value)])) };
}

/** The person's session at the provider, as its assertion named it. */
export interface ProviderSession {
  readonly nameId: string;
  readonly format: string;
  readonly sessionIndex?: string;
}

/** Where the browser asks the provider to end the session; null where it has no address for that. */
export async function signOutRequest(
  host: OwnHost,
  { signOutAddresses: { redirect } }: IdentityProvider,
  { nameId, format, sessionIndex }: ProviderSession,
): Promise<string | null> {
  if (redirect === undefined) return null;
  const { library } = await openLibrary(host, { entryPoint: redirect });
  const session = sessionIndex === undefined ? {} : { sessionIndex };
  const nameIDFormat = nameIdFormats[format] ?? String(nameIdFormats.unspecified);
  return library.getLogoutUrlAsync({ issuer: entityIdOf(host), nameID: nameId, nameIDFormat, ...session }, "", {});
}

/** Where the browser tells the provider that its request to sign out was done. */
export async function signedOutAnswer(
  host: OwnHost,
  { signOutAddresses: { redirect } }: IdentityProvider,
  { requestId, relayState }: { readonly requestId: string; readonly relayState: string },
): Promise<string | null> {
  if (redirect === undefined) return null;
  const { library } = await openLibrary(host, { entryPoint: redirect });
  const request = { issuer: entityIdOf(host), nameID: "", nameIDFormat: "", ID: requestId };
  return library.getLogoutResponseUrlAsync(request, relayState, {}, true);
}
