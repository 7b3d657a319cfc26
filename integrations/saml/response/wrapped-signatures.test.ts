import test from "ava";
import { assertionOf, encoded, makeSigner, responseXml, said, signed } from "../../../tests/support/saml-messages.ts";
import { SignInFailure } from "../../sign-in.ts";
import { checkResponse, type ResponseCheck } from "./check-response.ts";

const provider = makeSigner();
const callbackUrl = "https://logue.example/integrations/saml/one/callback";
const entityId = "https://logue.example/integrations/saml/one/metadata";
const providerId = "https://login.example/";

const check: ResponseCheck = {
  provider: { entityId: providerId, signInAddresses: {}, signOutAddresses: {}, certificates: [provider.certificate] },
  key: provider,
  entityId,
  callbackUrl,
  driftMs: 30_000,
};

const xml = responseXml(said({ providerId, callbackUrl, audience: entityId, requestId: "_request" }));
const signature = /<ds:Signature[\s\S]*<\/ds:Signature>/;
const [responseSigned, assertionSigned] = [signed(xml, provider), signed(xml, provider, { element: assertionOf })];
const part = (text: string, pattern: RegExp): string => pattern.exec(text)?.[0] ?? "";
const assertion = /<saml:Assertion[\s\S]*<\/saml:Assertion>/;

/** The same under another id, about another person. */
const forged = (text: string): string =>
  text.replace(/ID="/, 'ID="_forged').replace("id-of-mia", "id-of-evil").replace(signature, "");
const into = (text: string, end: string, inner: string): string =>
  text.replace(new RegExp(`(?=</${end}>)(?![\\s\\S]*</${end}>[\\s\\S]*</${end}>)`), inner);
const ofResponse = part(responseSigned, signature);
const ofAssertion = part(assertionSigned, signature);
const original = part(assertionSigned, assertion);
const evil = forged(original);
const bare = original.replace(signature, "");
const afterIssuer = (text: string, inner: string): string => text.replace("</saml:Issuer>", `</saml:Issuer>${inner}`);
const around = (inner: string): string => assertionSigned.replace(assertion, inner);
const bareResponse = responseSigned.replace(signature, "");

/** The eight ways of wrapping a signed element in "On Breaking SAML" (Somorovsky and others, 2012). */
const variants: Readonly<Record<string, string>> = {
  "1: the signed response inside its signature, in a forged one": afterIssuer(
    forged(responseSigned),
    into(ofResponse, "ds:Signature", bareResponse),
  ),
  "2: the signed response beside its signature, in a forged one": afterIssuer(
    forged(responseSigned),
    `${bareResponse}${ofResponse}`,
  ),
  "3: a forged assertion before the signed one": around(`${evil}${original}`),
  "4: the signed assertion inside a forged one": around(into(evil, "saml:Assertion", original)),
  "5: a forged assertion with the signature, and the signed one after it": around(`${afterIssuer(evil, ofAssertion)}${bare}`),
  "6: the signed assertion inside the signature of a forged one": around(
    afterIssuer(evil, into(ofAssertion, "ds:Signature", bare)),
  ),
  "7: a forged assertion among the extensions": around(`<samlp:Extensions>${evil}</samlp:Extensions>${original}`),
  "8: the signed assertion as an object in the signature of a forged one": around(
    afterIssuer(evil, into(ofAssertion, "ds:Signature", `<ds:Object>${bare}</ds:Object>`)),
  ),
};

test("what is wrapped here is taken where it is not wrapped", async (t) => {
  for (const each of [responseSigned, assertionSigned])
    t.like(await checkResponse(encoded(each), check), { nameId: { value: "id-of-mia" } });
});

for (const [variant, text] of Object.entries(variants)) {
  test(`a wrapped signature is refused, variant ${variant}`, async (t) => {
    t.true(text.includes("id-of-mia") && text.includes("id-of-evil"));
    const error = await t.throwsAsync(checkResponse(encoded(text), check), { instanceOf: SignInFailure });
    t.is(error?.code, "AnswerRefused");
    t.regex(error?.message ?? "", /message is in a message|more than one assertion|not in its place|another element|same id/);
  });
}
