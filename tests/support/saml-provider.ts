import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { IdentityProvider, ServiceProvider, setSchemaValidator } from "samlify";
import { assertionOf, encoded, makeSigner, responseXml, type Said, type Signer, said, signed } from "./saml-messages.ts";

/** A request that the provider has read: its signature was checked. */
export interface SamlRequest {
  readonly id: string;
  readonly callbackUrl: string;
}

export interface SamlProvider {
  readonly entityId: string;
  readonly url: string;
  /** What it signs with now; the metadata at its address follows. */
  signer: Signer;
  /** What it says of the person who signs in there next. */
  person: Partial<Said>;
  metadata(): string;
  /** Reads our request as it comes by an address or a form. Throws where its signature is wrong. */
  read(query: URLSearchParams, binding: "redirect" | "post"): Promise<SamlRequest>;
  /** Reads our request to sign a person out. Throws where its signature is wrong. */
  readSignOut(query: URLSearchParams): Promise<Readonly<Record<string, unknown>>>;
  /** The form that its page sends to us. */
  answer(request: { readonly id: string | null; readonly callbackUrl: string }, given?: Partial<Said>): Record<string, string>;
  /** How many times the metadata was read. */
  readonly reads: () => number;
  close(): Promise<void>;
}

// The messages are checked by their signatures; there is no validator of XML schemas on npm.
setSchemaValidator({ validate: async () => "not validated" });

/** Making a key takes long: all providers of a process begin with the same one. */
const signers: Signer[] = [];
function firstSigner(): Signer {
  const signer = signers[0] ?? makeSigner();
  signers[0] = signer;
  return signer;
}

const bindings = "urn:oasis:names:tc:SAML:2.0:bindings";

/**
 * A SAML identity provider in this process, on a port of its own, whose page agrees by itself. `host`
 * may be another name of this machine, so that its page is another site's.
 */
export async function openSamlProvider(ownMetadata: () => Promise<string>, host = "127.0.0.1"): Promise<SamlProvider> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://${host}:${(server.address() as AddressInfo).port}`;
  const entityId = `${url}/metadata`;
  let reads = 0;
  const provider: SamlProvider = {
    entityId,
    url,
    signer: firstSigner(),
    person: {},
    reads: () => reads,
    metadata: () => metadataOf(provider),
    async read(query, binding) {
      const us = ServiceProvider({ metadata: await ownMetadata() });
      const them = IdentityProvider({ metadata: provider.metadata(), wantAuthnRequestsSigned: true });
      const { extract } = await them.parseLoginRequest(us, binding, requestOf(query, binding));
      const callbackUrl = us.entityMeta.getAssertionConsumerService("post");
      return { id: String(extract.request?.id), callbackUrl: String(callbackUrl) };
    },
    async readSignOut(query) {
      const us = ServiceProvider({ metadata: await ownMetadata(), wantLogoutRequestSigned: true });
      const them = IdentityProvider({ metadata: provider.metadata(), wantLogoutRequestSigned: true });
      return (await them.parseLogoutRequest(us, "redirect", requestOf(query, "redirect"))).extract;
    },
    answer({ id, callbackUrl }, given) {
      const audience = callbackUrl.replace(/callback$/, "metadata");
      const words = said({ providerId: entityId, callbackUrl, audience, requestId: id, ...provider.person, ...given });
      return { SAMLResponse: encoded(signed(responseXml(words), provider.signer, { element: assertionOf })) };
    },
    close: () => {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
  server.on("request", async (request, response) => {
    const asked = new URL(request.url ?? "/", url);
    if (asked.pathname === "/metadata") {
      reads += 1;
      response.end(provider.metadata());
      return;
    }
    const isForm = request.method === "POST";
    const query = isForm ? new URLSearchParams(await text(request)) : asked.searchParams;
    const read = await provider.read(query, isForm ? "post" : "redirect").catch((error: unknown) => String(error));
    response.setHeader("content-type", "text/html");
    response.end(typeof read === "string" ? read : pageOf(read.callbackUrl, provider.answer(read)));
  });
  return provider;
}

function metadataOf({ entityId, url, signer }: SamlProvider): string {
  const certificate = signer.certificate.replaceAll(/-----.*-----/g, "");
  return `<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="${entityId}"><IDPSSODescriptor WantAuthnRequestsSigned="true" protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol"><KeyDescriptor use="signing"><KeyInfo xmlns="http://www.w3.org/2000/09/xmldsig#"><X509Data><X509Certificate>${certificate}</X509Certificate></X509Data></KeyInfo></KeyDescriptor><SingleLogoutService Binding="${bindings}:HTTP-Redirect" Location="${url}/sign-out"/><SingleSignOnService Binding="${bindings}:HTTP-Redirect" Location="${url}/sign-in"/><SingleSignOnService Binding="${bindings}:HTTP-POST" Location="${url}/sign-in"/></IDPSSODescriptor></EntityDescriptor>`;
}

function requestOf(query: URLSearchParams, binding: "redirect" | "post") {
  const fields = Object.fromEntries(query);
  if (binding === "post") return { body: fields };
  const signedPart = ["SAMLRequest", "RelayState", "SigAlg"].filter((name) => query.has(name));
  const octetString = signedPart.map((name) => `${name}=${encodeURIComponent(fields[name] ?? "")}`).join("&");
  return { query: fields, octetString };
}

const pageOf = (action: string, fields: Readonly<Record<string, string>>): string => {
  const inputs = Object.entries(fields).map(([name, value]) => `<input type="hidden" name="${name}" value="${value}">`);
  return `<!doctype html><title>Signing in</title><form method="post" action="${action}">${inputs.join("")}</form><script>document.forms[0].submit()</script>`;
};
