import test, { type ExecutionContext } from "ava";
import { encoded, makeSigner, rsaSha1, signed } from "../../../tests/support/saml-messages.ts";
import { type SignsOut, signedQuery, signOutXml, signsOut } from "../../../tests/support/saml-sign-out.ts";
import { SignInFailure } from "../../sign-in.ts";
import type { OwnHost } from "../own/service-provider.ts";
import type { IdentityProvider } from "../provider/read-metadata.ts";
import { takeSignOut } from "./sign-out.ts";

const [signer, attacker] = [makeSigner(), makeSigner()];
const providerId = "https://login.example/";
const destination = "https://logue.example/integrations/saml/one/sign-out";
const provider: IdentityProvider = {
  entityId: providerId,
  signInAddresses: {},
  signOutAddresses: { redirect: "https://login.example/out" },
  certificates: [signer.certificate],
};

const values = new Map<string, unknown>();
const host: OwnHost = {
  settings: { clockDriftSeconds: 30, subjectAttribute: null, signsRequests: true, nameIdFormat: "persistent" },
  callbackUrl: "https://logue.example/integrations/saml/one/callback",
  vault: {
    get: async (id) => values.get(id),
    putIfAbsent: async (id, value) => !values.has(id) && values.set(id, value) === values,
    take: async () => undefined,
  },
};

const xml = (given: Partial<SignsOut> = {}): string => signOutXml(signsOut({ providerId, destination, ...given }));
const byAddress = (query: string) => takeSignOut({ fields: new URLSearchParams(query), query }, host, provider);
const byForm = (text: string) =>
  takeSignOut({ fields: new URLSearchParams({ SAMLRequest: encoded(text) }), query: null }, host, provider);

const isRefused = async (t: ExecutionContext, taken: Promise<unknown>) => {
  const error = await t.throwsAsync(taken, { instanceOf: SignInFailure });
  t.is(error?.code, "AnswerRefused");
  t.notRegex(error?.message ?? "", /mia/);
};

test("a signed request ends the session that it names, by an address and as a form, and the provider is told", async (t) => {
  for (const { ended, url } of [await byAddress(signedQuery(xml(), signer)), await byForm(signed(xml(), signer))]) {
    t.like(ended, { subject: "id-of-mia", sessionId: "session-of-mia" });
    t.true(url.startsWith("https://login.example/out?SAMLResponse="));
    t.true(new URL(url).searchParams.has("Signature"));
  }
  t.like((await byAddress(signedQuery(xml({ sessionIndex: null }), signer))).ended, { sessionId: null });
});

test("the provider's answer to our own request ends nothing, and leads to the start", async (t) => {
  t.deepEqual(await byAddress("SAMLResponse=abc"), { ended: null, url: "/" });
});

test("a request that is not signed, that another key or SHA-1 signed, or that was changed, is refused", async (t) => {
  const right = signedQuery(xml(), signer);
  for (const query of [
    right.replace(/&SigAlg.*/, ""),
    right.replace(/&Signature.*/, ""),
    signedQuery(xml(), attacker),
    signedQuery(xml(), signer, rsaSha1),
    right.replace("RelayState=back", "RelayState=away"),
    `${right}&SAMLRequest=${new URLSearchParams(signedQuery(xml({ nameId: "evil" }), attacker)).get("SAMLRequest")}`,
    "",
  ])
    await isRefused(t, byAddress(query));
  for (const text of [
    xml(),
    signed(xml(), attacker),
    signed(xml(), signer, { algorithm: rsaSha1 }),
    signed(xml(), signer).replace("id-of-mia", "id-of-evil"),
    "<a/>",
  ])
    await isRefused(t, byForm(text));
});

test("a request of another issuer, for another destination, or of another time, is refused", async (t) => {
  const hourMs = 3_600_000;
  for (const given of [
    { providerId: "https://other.example/" },
    { destination: "https://other.example/sign-out" },
    { issuedAtMs: Date.now() - hourMs },
    { issuedAtMs: Date.now() + hourMs },
    { nameId: "", sessionIndex: null },
  ])
    await isRefused(t, byAddress(signedQuery(xml(given), signer)));
});

test("a small address that becomes a huge message is refused", async (t) => {
  await isRefused(t, byAddress(signedQuery(`<a>${" ".repeat(50_000_000)}</a>`, signer)));
});
