import { OutgoingError } from "@logue/infra/outgoing/outgoing.ts";
import test from "ava";
import { makeSigner } from "../../../tests/support/saml-messages.ts";
import { SignInFailure } from "../../sign-in.ts";
import { openProviders, type ProviderHost } from "./find-provider.ts";

const signers = [makeSigner(), makeSigner()];
const minuteMs = 60_000;

const metadata = ({ certificate }: { readonly certificate: string }) =>
  `<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="acme"><IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol"><KeyDescriptor><KeyInfo xmlns="http://www.w3.org/2000/09/xmldsig#"><X509Data><X509Certificate>${certificate.replaceAll(/-----.*-----/g, "")}</X509Certificate></X509Data></KeyInfo></KeyDescriptor></IDPSSODescriptor></EntityDescriptor>`;

const unset = { metadata: null, metadataAddress: null, entityId: null, signInAddress: null, certificates: null };

function scene(settings: ProviderHost["settings"]) {
  let [nowMs, signer, reads] = [0, signers[0] ?? makeSigner(), 0];
  const fetch = (async () => {
    reads += 1;
    return new Response(metadata(signer));
  }) as typeof globalThis.fetch;
  return {
    host: { instanceId: "one", settings: { ...unset, ...settings }, fetch } as ProviderHost,
    providers: openProviders(() => nowMs),
    reads: () => reads,
    advance: (ms: number) => {
      nowMs += ms;
    },
    changeKey: () => {
      signer = signers[1] ?? signer;
    },
  };
}

test("metadata is read at first use and each hour, and at once after a change of settings", async (t) => {
  const { host, providers, reads, advance } = scene({ metadataAddress: "https://login.example/metadata" });
  t.is((await providers.of(host)).entityId, "acme");
  await providers.of(host);
  t.is(reads(), 1);
  advance(61 * minuteMs);
  await providers.of(host);
  t.is(reads(), 2);
  await providers.of({ ...host, settings: { ...host.settings, entityId: "acme" } });
  t.is(reads(), 3);
});

test("a key that is not known is looked for at most once a minute", async (t) => {
  const { host, providers, reads, advance, changeKey } = scene({ metadataAddress: "https://login.example/metadata" });
  await providers.of(host);
  changeKey();
  t.is(await providers.readAgain(host), undefined);
  advance(2 * minuteMs);
  t.deepEqual((await providers.readAgain(host))?.certificates.length, 1);
  t.is(await providers.readAgain(host), undefined);
  t.is(reads(), 2);
});

test("without metadata the provider is what the settings say, with several certificates while it changes them", async (t) => {
  const certificates = signers.map(({ certificate }) => certificate).join("\n");
  const { host, providers, advance } = scene({ entityId: "acme", signInAddress: "https://login.example/in", certificates });
  const provider = await providers.of(host);
  t.is(provider.certificates.length, 2);
  t.is(provider.signInAddresses.post, "https://login.example/in");
  advance(2 * minuteMs);
  t.is(await providers.readAgain(host), undefined);
});

test("what is missing, away or forbidden is told apart", async (t) => {
  const codeOf = async (settings: ProviderHost["settings"], fetch?: () => Promise<Response>) => {
    const { host, providers } = scene(settings);
    const failing = { ...host, ...(fetch && { fetch: fetch as typeof globalThis.fetch }) };
    return (await t.throwsAsync(providers.of(failing), { instanceOf: SignInFailure }))?.code;
  };
  const metadataAddress = "https://login.example/metadata";
  t.is(await codeOf({}), "NotSetUp");
  t.is(await codeOf({ entityId: "acme", certificates: "none" }), "NotSetUp");
  t.is(await codeOf({ metadataAddress: "http://login.example/metadata" }), "NotSetUp");
  t.is(await codeOf({ metadataAddress }, async () => new Response("", { status: 500 })), "Unreachable");
  t.is(await codeOf({ metadataAddress }, async () => new Response("<html>")), "NotSetUp");
  t.is(await codeOf({ metadataAddress }, () => Promise.reject(new OutgoingError("AddressForbidden"))), "AddressForbidden");
});
