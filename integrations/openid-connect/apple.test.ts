import test, { type ExecutionContext } from "ava";
import { openAppleServer } from "../../tests/support/apple-server.ts";
import { signInAlone } from "../testing/sign-in-host.ts";
import { openIdConnect } from "./openid-connect.ts";
import { openIdConnectPresets } from "./presets.ts";

const preset = openIdConnectPresets.find(({ name }) => name === "apple");

async function scene(t: ExecutionContext, secretOf: (key: string) => string = (key) => key) {
  const server = await openAppleServer();
  t.teardown(server.close);
  server.claims = { sub: "001.abc", email: "mia@example.org", email_verified: "true" };
  const { issuer, clientId, teamId, keyId, privateKeyText } = server;
  const settings = { ...preset?.settings, issuer, clientId, teamId, keyId, isInsecureAllowed: true };
  const { host, signIn } = signInAlone(openIdConnect, settings, secretOf(privateKeyText));
  const comeIn = async (user?: object) => {
    const { url, kept } = await signIn.begin(host);
    const query = await signIn.receive?.(server.answerAt(url, user), host);
    return signIn.finish(new URL(`${host.callbackUrl}?${query}`), kept, host);
  };
  return { server, comeIn, host, signIn };
}

test("Apple's form brings the person, with the name at the first sign-in alone", async (t) => {
  const { comeIn } = await scene(t);
  const known = { subject: "001.abc", email: "mia@example.org", name: null };
  t.like(await comeIn({ name: { firstName: "Mia", lastName: "Mole" }, email: "other@example.org" }), {
    ...known,
    displayName: "Mia Mole",
  });
  t.like(await comeIn(), { ...known, displayName: null });
  t.like(await comeIn({ name: "no object" }), { ...known, displayName: null });
});

test("the secret is signed with a key whose line breaks were lost, and with no other key", async (t) => {
  const { comeIn } = await scene(t, (key) => key.replaceAll("\n", " "));
  t.like(await comeIn(), { subject: "001.abc" });
  const other = await openAppleServer();
  t.teardown(other.close);
  await t.throwsAsync((await scene(t, () => other.privateKeyText)).comeIn, { code: "AnswerRefused" });
  await t.throwsAsync((await scene(t, () => "no key")).comeIn, { code: "NotSetUp" });
});

test("a form is taken only where one was asked for, and brings nothing else along", async (t) => {
  const { host, signIn } = await scene(t);
  const form = new URLSearchParams({ code: "c", state: "s", id_token: "t", user: "x".repeat(1_001) });
  t.is(String(await signIn.receive?.(form, host)), "code=c&state=s");
  const plain = { ...host, settings: { ...host.settings, answersAsForm: false } };
  await t.throwsAsync(async () => signIn.receive?.(form, plain), { code: "AnswerRefused" });
});
