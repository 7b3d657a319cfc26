import { createPublicKey, X509Certificate } from "node:crypto";
import test from "ava";
import {
  assertionOf,
  assertionXml,
  encoded,
  encrypted,
  makeSigner,
  responseXml,
  rsaSha1,
  type Said,
  said,
  signed,
} from "../../../tests/support/saml-messages.ts";
import { SignInFailure } from "../../sign-in.ts";
import { checkResponse, type ResponseCheck } from "./check-response.ts";

const [provider, attacker, ours] = [makeSigner(), makeSigner(), makeSigner()];
const callbackUrl = "https://logue.example/integrations/saml/one/callback";
const entityId = "https://logue.example/integrations/saml/one/metadata";
const providerId = "https://login.example/";

const check: ResponseCheck = {
  provider: { entityId: providerId, signInAddresses: {}, signOutAddresses: {}, certificates: [provider.certificate] },
  key: ours,
  entityId,
  callbackUrl,
  driftMs: 30_000,
};

const words = (given: Partial<Said> = {}): Said =>
  said({ providerId, callbackUrl, audience: entityId, requestId: "_request", ...given });
const answer = (given: Partial<Said> = {}): string => signed(responseXml(words(given)), provider, { element: assertionOf });
const accepted = (xml: string, given: Partial<ResponseCheck> = {}) => checkResponse(encoded(xml), { ...check, ...given });

const isRefused = async (
  t: import("ava").ExecutionContext,
  xml: string,
  message?: RegExp,
  given: Partial<ResponseCheck> = {},
) => {
  const error = await t.throwsAsync(checkResponse(encoded(xml), { ...check, ...given }), { instanceOf: SignInFailure });
  t.is(error?.code, "AnswerRefused");
  if (message !== undefined) t.regex(error?.message ?? "", message);
  t.notRegex(error?.message ?? "", /mia|evil/i);
};

test("an answer whose assertion, whose response, or both are signed is taken, and read", async (t) => {
  const given = { attributes: { mail: "mia@example.org", groups: ["crew", "cooks"] } };
  const both = signed(signed(responseXml(words(given)), provider, { element: assertionOf }), provider, { element: "/*" });
  for (const xml of [answer(given), signed(responseXml(words(given)), provider), both]) {
    t.like(await accepted(xml), {
      nameId: { value: "id-of-mia", format: "persistent" },
      inResponseTo: "_request",
      sessionIndex: "session-of-mia",
      attributes: { mail: ["mia@example.org"], groups: ["crew", "cooks"] },
    });
  }
});

test("an encrypted assertion is opened: signed inside, or in a signed response, which alone may use CBC", async (t) => {
  const inner = signed(assertionXml(words()), provider);
  const gcm = responseXml(words(), await encrypted(inner, ours.certificate));
  t.like(await accepted(gcm), { nameId: { value: "id-of-mia" } });
  const plain = assertionXml(words());
  t.like(await accepted(signed(responseXml(words(), await encrypted(plain, ours.certificate)), provider)), {
    inResponseTo: "_request",
  });
  const cbc = responseXml(words(), await encrypted(inner, ours.certificate, "http://www.w3.org/2001/04/xmlenc#aes256-cbc"));
  await isRefused(t, cbc, /encrypted with an algorithm/);
  t.like(await accepted(signed(cbc, provider)), { nameId: { value: "id-of-mia" } });
  await isRefused(t, responseXml(words(), await encrypted(plain, ours.certificate)), /signature/);
  await isRefused(t, responseXml(words(), await encrypted(signed(plain, attacker), ours.certificate)), /signature/);
  await isRefused(t, responseXml(words(), await encrypted(signed(plain, provider, { algorithm: rsaSha1 }), ours.certificate)));
  await isRefused(t, responseXml(words(), await encrypted(inner, attacker.certificate)));
});

test("while the provider changes its keys, answers by each of them are taken", async (t) => {
  const both = { ...check.provider, certificates: [attacker.certificate, provider.certificate] };
  t.like(await accepted(answer(), { provider: both }), { inResponseTo: "_request" });
});

test("an answer that is not signed is refused", (t) => isRefused(t, responseXml(words()), /not signed/));

test("an answer that another key signed is refused, and so is one that brings its own certificate", (t) =>
  isRefused(t, signed(responseXml(words()), attacker, { element: assertionOf }), /signature/));

test("an answer that was changed after it was signed is refused", (t) =>
  isRefused(t, answer().replace("id-of-mia", "id-of-evil"), /signature/));

test("a signature by a key of which only the public part is known (HMAC) is refused", (t) => {
  const publicKey = createPublicKey(new X509Certificate(provider.certificate).publicKey.export({ type: "spki", format: "pem" }));
  t.is(publicKey.type, "public");
  return isRefused(t, answer().replace("xmldsig-more#rsa-sha256", "xmldsig-more#hmac-sha256"), /algorithm/);
});

test("signatures and digests by SHA-1 are refused", (t) =>
  isRefused(t, signed(responseXml(words()), provider, { element: assertionOf, algorithm: rsaSha1 }), /algorithm/));

test("a signature on another element is refused", async (t) => {
  const status = responseXml(words()).replace("<samlp:Status>", '<samlp:Status ID="_status">');
  await isRefused(t, signed(status, provider, { element: "//*[local-name(.)='Status']", place: "/*" }), /another element/);
  await isRefused(t, signed(responseXml(words()), provider, { element: assertionOf, place: "/*" }), /another element/);
});

test("an answer that has expired, or is not valid yet, is refused beyond the drift of the clocks", async (t) => {
  const minuteMs = 60_000;
  t.like(await accepted(answer({ issuedAtMs: Date.now() - 5 * minuteMs - 10_000 })), { inResponseTo: "_request" });
  t.like(await accepted(answer({ issuedAtMs: Date.now() + 10_000 })), { inResponseTo: "_request" });
  await isRefused(t, answer({ issuedAtMs: Date.now() - 6 * minuteMs }));
  await isRefused(t, answer({ issuedAtMs: Date.now() + minuteMs }));
  await isRefused(t, answer({ issuedAtMs: Date.now() - 90 * minuteMs, validMs: 24 * 60 * minuteMs }), /expired|time/);
});

test("an answer for another audience is refused", async (t) => {
  await isRefused(t, answer({ audience: "https://other.example/metadata" }), /audience/);
  await isRefused(
    t,
    signed(
      responseXml(words(), assertionXml(words()).replace(/<saml:AudienceRestriction>.*<\/saml:AudienceRestriction>/, "")),
      provider,
    ),
    /audience|AudienceRestriction/,
  );
});

test("an answer that was sent to another destination, or for another recipient, is refused", async (t) => {
  await isRefused(t, answer({ destination: "https://other.example/callback" }), /destination/);
  await isRefused(t, answer({ recipient: "https://other.example/callback" }), /recipient/);
  await isRefused(t, signed(responseXml(words()).replace(/ Destination="[^"]*"/, ""), provider), /destination/);
});

test("an answer of another issuer is refused, though it has the right key", (t) =>
  isRefused(t, answer({ providerId: "https://other.example/" }), /issuer/));

test("an answer by which the provider says that the person did not sign in is told apart; another failure is not", async (t) => {
  const failed = (detail: string) =>
    responseXml(words({ status: "Responder" }), "").replace(
      /<samlp:StatusCode ([^>]*)\/>/,
      `<samlp:StatusCode $1><samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:${detail}"/></samlp:StatusCode>`,
    );
  await t.throwsAsync(accepted(failed("AuthnFailed")), { instanceOf: SignInFailure, message: /declined/ });
  await isRefused(t, failed("UnsupportedBinding"), /says that it failed/);
});

test("a NameID that a comment splits is refused, whatever the signature says", async (t) => {
  const xml = answer({ nameId: "id-of-mia.evil.example" });
  await isRefused(t, xml.replace("id-of-mia.evil", "id-of-mia<!-- -->.evil"), /comment/);
  await isRefused(t, xml.replace("id-of-mia.evil", "id-of-mia<?a b?>.evil"), /instruction/);
  await isRefused(t, xml.replace("id-of-mia.evil", "<![CDATA[id-of-mia]]>.evil"), /declaration/);
});

test("garbage, entity bombs and huge answers are refused", async (t) => {
  const texts = ["", "hello", "<a/>", "<samlp:Response/>", `<!DOCTYPE a [<!ENTITY b "c">]>${answer()}`, `${answer()}<a/>`];
  for (const text of [...texts, `<a>${"<b/>".repeat(50_000)}</a>`, answer({ nameId: "x".repeat(300_000) })])
    await isRefused(t, text);
  for (const text of ["%%%", "PGE+", "a".repeat(3_000_000), Buffer.from([0xff, 0xfe, 0x3c]).toString("base64")])
    await t.throwsAsync(checkResponse(text, check), { instanceOf: SignInFailure });
});
