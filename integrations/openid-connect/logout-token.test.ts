import test from "ava";
import type { JWTPayload } from "jose";
import type { Signing } from "../../tests/support/forging-provider.ts";
import { forgingScene } from "./testing/forging-scene.ts";

const right = { sub: "provider|mia", sid: "session-1", jti: "message-1" };
const nowSeconds = Math.floor(Date.now() / 1000);

test("a right logout token tells whose session ended, and takes a clock that differs by seconds", async (t) => {
  const { provider, host, signIn } = await forgingScene(t);
  const read = async (claims: JWTPayload) =>
    signIn.endedSessions?.(new URLSearchParams({ logout_token: await provider.logoutToken(claims) }), host);
  t.deepEqual(await read(right), { subject: "provider|mia", sessionId: "session-1", messageId: "message-1" });
  t.like(await read({ ...right, sid: undefined }), { sessionId: null });
  t.like(await read({ ...right, sub: undefined }), { subject: null });
  t.like(await read({ ...right, iat: nowSeconds + 20 }), { messageId: "message-1" });
});

const forged: Readonly<Record<string, readonly [JWTPayload, Signing?]>> = {
  "is not signed": [{}, "none"],
  "is signed with another key under the provider's key id": [{}, "swapped"],
  "is signed with the client secret": [{}, "client secret"],
  "is of another issuer": [{ iss: "https://other.example" }],
  "is for another client": [{ aud: "other" }],
  "is of an hour ago": [{ iat: nowSeconds - 3_600 }],
  "is of the future": [{ iat: nowSeconds + 3_600 }],
  "has expired": [{ exp: nowSeconds - 60 }],
  "has no time": [{ iat: undefined }],
  "has no event": [{ events: undefined }],
  "has another event": [{ events: { "http://schemas.example/other": {} } }],
  "has a nonce, as an ID token has": [{ nonce: "n" }],
  "has no id": [{ jti: undefined }],
  "names neither a person nor a session": [{ sub: undefined, sid: undefined }],
};

for (const [what, [claims, signing]] of Object.entries(forged))
  test(`a logout token is refused that ${what}`, async (t) => {
    const { provider, host, signIn } = await forgingScene(t);
    const form = new URLSearchParams({ logout_token: await provider.logoutToken({ ...right, ...claims }, signing) });
    await t.throwsAsync(async () => signIn.endedSessions?.(form, host), { name: "SignInFailure", code: "AnswerRefused" });
  });

test("a body without a logout token is refused", async (t) => {
  const { host, signIn } = await forgingScene(t);
  for (const form of ["", "logout_token=", "logout_token=garbage", "logout_token=a.b.c"])
    await t.throwsAsync(async () => signIn.endedSessions?.(new URLSearchParams(form), host), { code: "AnswerRefused" });
});
