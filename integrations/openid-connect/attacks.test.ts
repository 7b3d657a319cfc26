import test from "ava";
import type { Forging } from "../../tests/support/forging-provider.ts";
import { forgingScene } from "./testing/forging-scene.ts";

const nowSeconds = Math.floor(Date.now() / 1000);

test("a right answer names the person, with a clock that differs by seconds", async (t) => {
  const { comeIn, provider } = await forgingScene(t);
  t.like(await comeIn(), { subject: "provider|mia", session: { id: "session-1" } });
  provider.forging = { claims: { exp: nowSeconds - 10 } };
  t.like(await comeIn(), { subject: "provider|mia" });
});

const forged: Readonly<Record<string, Forging>> = {
  "an ID token without a signature": { signing: "none" },
  "an ID token by another key under the provider's key id": { signing: "swapped" },
  "an ID token that is signed with the client secret": { signing: "client secret" },
  "an ID token with another nonce": { claims: { nonce: "of another sign-in" } },
  "an ID token without a nonce": { claims: { nonce: undefined } },
  "an ID token of another issuer": { claims: { iss: "https://other.example" } },
  "an ID token for another client": { claims: { aud: "other" } },
  "an ID token for several clients that names none": { claims: { aud: ["logue", "other"] } },
  "an ID token that has expired": { claims: { exp: nowSeconds - 120 } },
  "an ID token that never ends": { claims: { exp: undefined } },
  "an ID token about nobody": { claims: { sub: undefined } },
  "a state of another sign-in": { answer: { state: "of an attacker" } },
  "no state": { answer: { state: undefined } },
  "the issuer of another provider in the answer": { answer: { iss: "https://other.example" } },
  "no issuer in the answer of a provider that promises it": { answer: { iss: undefined } },
  "a stolen or made-up code": { answer: { code: "of another" } },
  "an error instead of a code": { answer: { code: undefined, error: "server_error" } },
  "facts about another person": { userInfo: { sub: "provider|otto", email: "otto@example.org", email_verified: true } },
  "facts that are none": { userInfo: [] },
  "tokens that are no JSON": { tokens: (response) => response.writeHead(200, { "content-type": "application/json" }).end("<") },
  "a page instead of tokens": { tokens: (response) => response.writeHead(200, { "content-type": "text/html" }).end("<p>") },
  "no ID token": {
    tokens: (response) =>
      response.writeHead(200, { "content-type": "application/json" }).end('{"access_token":"a","token_type":"Bearer"}'),
  },
  "tokens without end": {
    tokens: (response) => response.writeHead(200, { "content-type": "application/json" }).end(" ".repeat(200_000)),
  },
  "a redirect instead of tokens": { tokens: (response) => response.writeHead(302, { location: "http://127.0.0.1/" }).end() },
};

for (const [what, forging] of Object.entries(forged))
  test(`a sign-in is refused that brings ${what}`, async (t) => {
    const { comeIn, provider } = await forgingScene(t);
    provider.forging = forging;
    await t.throwsAsync(comeIn, { name: "SignInFailure", code: "AnswerRefused" });
  });

test("a provider that does not answer or breaks off is away", async (t) => {
  const { comeIn, provider } = await forgingScene(t);
  for (const tokens of [() => undefined, (response: { destroy(): void }) => response.destroy()]) {
    provider.forging = { tokens };
    await t.throwsAsync(comeIn, { code: "Unreachable" });
  }
});

test("a code that was stolen from another browser is refused, because the proof of its own sign-in is missing", async (t) => {
  const { host, signIn, visit } = await forgingScene(t);
  const [victim, attacker] = [await signIn.begin(host), await signIn.begin(host)];
  const stolen = (await visit(victim.url)).searchParams.get("code") ?? "";
  const own = await visit(attacker.url);
  own.searchParams.set("code", stolen);
  await t.throwsAsync(async () => signIn.finish(own, attacker.kept, host), { code: "AnswerRefused" });
});

test("an answer that is replayed is refused", async (t) => {
  const { host, signIn, visit } = await forgingScene(t);
  const { url, kept } = await signIn.begin(host);
  const answer = await visit(url);
  t.like(await signIn.finish(answer, kept, host), { subject: "provider|mia" });
  await t.throwsAsync(async () => signIn.finish(answer, kept, host), { code: "AnswerRefused" });
});

test("the answer of one provider is not taken to another one, and the code stays with the first", async (t) => {
  const [honest, evil] = [await forgingScene(t), await forgingScene(t)];
  const { url, kept } = await evil.signIn.begin(evil.host);
  const [asked, own] = [new URL(url), new URL((await honest.signIn.begin(honest.host)).url)];
  for (const name of ["state", "nonce", "code_challenge"]) own.searchParams.set(name, asked.searchParams.get(name) ?? "");
  const answer = await honest.visit(own.href);
  await t.throwsAsync(async () => evil.signIn.finish(answer, kept, evil.host), { code: "AnswerRefused" });
  t.is(evil.provider.tokenRequests.length, 0);
});
