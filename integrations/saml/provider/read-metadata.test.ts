import test from "ava";
import { makeSigner } from "../../../tests/support/saml-messages.ts";
import { SignInFailure } from "../../sign-in.ts";
import { readMetadata } from "./read-metadata.ts";

const [first, second] = [makeSigner(), makeSigner()];
const nowMs = Date.UTC(2026, 10, 28);
const bare = (pem: string): string => pem.replaceAll(/-----.*-----/g, "");
const key = (pem: string, use = "") =>
  `<KeyDescriptor${use}><ds:KeyInfo><ds:X509Data><ds:X509Certificate>${bare(pem)}</ds:X509Certificate></ds:X509Data></ds:KeyInfo></KeyDescriptor>`;
const service = (kind: string, binding: string, address: string) =>
  `<${kind} Binding="urn:oasis:names:tc:SAML:2.0:bindings:${binding}" Location="${address}"/>`;
const part = `<IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">${key(first.certificate, ' use="signing"')}${key(second.certificate)}${key(makeSigner().certificate, ' use="encryption"')}${service("SingleLogoutService", "HTTP-POST", "https://login.example/out")}${service("SingleSignOnService", "HTTP-Redirect", "https://login.example/in?a=1&amp;b=2")}${service("SingleSignOnService", "HTTP-POST", "javascript:alert(1)")}</IDPSSODescriptor>`;
const namespaces = 'xmlns="urn:oasis:names:tc:SAML:2.0:metadata" xmlns:ds="http://www.w3.org/2000/09/xmldsig#"';
const entity = (id: string, content = part, more = "") =>
  `<EntityDescriptor ${namespaces} entityID="${id}"${more}>${content}</EntityDescriptor>`;
const refused = { instanceOf: SignInFailure };

test("the metadata of a provider names its addresses and the keys by which it signs", (t) => {
  const provider = readMetadata(`<?xml version="1.0"?><!-- of Acme -->${entity("https://login.example/")}`, null, nowMs);
  t.is(provider.entityId, "https://login.example/");
  t.deepEqual(provider.signInAddresses, { redirect: "https://login.example/in?a=1&b=2" });
  t.deepEqual(provider.signOutAddresses, { post: "https://login.example/out" });
  t.deepEqual(
    provider.certificates.map(bare).map((text) => text.replaceAll(/\s/g, "")),
    [first, second].map(({ certificate }) => bare(certificate).replaceAll(/\s/g, "")),
  );
});

test("of several providers the one that the setting names is taken, and without it none", (t) => {
  const service = entity("https://app.example/", "<SPSSODescriptor/>");
  const all = `<EntitiesDescriptor ${namespaces}>${entity("a")}${service}${entity("b")}</EntitiesDescriptor>`;
  t.is(readMetadata(all, "b", nowMs).entityId, "b");
  for (const name of [null, "c", "https://app.example/"]) t.throws(() => readMetadata(all, name, nowMs), refused);
});

test("metadata whose time is over, that is no XML, or that has entities is refused", (t) => {
  t.notThrows(() => readMetadata(entity("a", part, ' validUntil="2026-11-29T00:00:00Z"'), null, nowMs));
  for (const text of [
    entity("a", part, ' validUntil="2026-11-27T00:00:00Z"'),
    entity("a", part, ' validUntil="never"'),
    "not XML",
    `<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]>${entity("&b;")}`,
  ])
    t.throws(() => readMetadata(text, null, nowMs), refused);
});
