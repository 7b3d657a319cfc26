import { settingSecretsOwner } from "@logue/command-service/contract/secrets.ts";
import { workspaceScopeId } from "@logue/command-service/contract/settings.ts";
import test from "ava";
import { v7 as uuidv7 } from "uuid";
import { startMailServer, type Taken } from "../testing/mail-server.ts";
import { openTestWorkspace, type Person } from "../testing/workspace.ts";

type Teardowns = { teardown(end: () => unknown): void };

const ask = `mutation ($input: AskForSignInLinkInput!) {
  askForSignInLink(input: $input) { refusal { code } position isVisible }
}`;
const redeem = `mutation ($input: RedeemSignInLinkInput!) {
  redeemSignInLink(input: $input) { refusal { code } result { viewer { user { name } } } }
}`;
const preview = "query ($token: String!) { signInLinkPreview(token: $token) { displayName keepsPassword } }";
const ways = "{ signInWays { linkByMail passwordByMail } }";
const signIn = "mutation ($input: SignInInput!) { signIn(input: $input) { refusal { code } } }";

/** Eve was imported and never signed in; Adam is an imported administrator; Kim has a password. */
async function scene(t: Teardowns) {
  const [{ port, taken }, workspace] = await Promise.all([
    startMailServer(t),
    openTestWorkspace({ environment: { PUBLIC_URL: "https://chat.example.org" } }),
  ]);
  t.teardown(workspace.close);
  const { administrator, send, services, answer, addPerson } = workspace;
  const setting = (key: string, value: string | boolean) =>
    send(administrator, "ChangeSetting", { scope: "workspace", scopeId: workspaceScopeId, key, value });
  const setMailServer = () =>
    services.vault.put({
      ...{ kind: "setting", id: "server", ownerId: settingSecretsOwner("workspace", workspaceScopeId) },
      value: { key: "mailServer", value: `smtp://127.0.0.1:${port}`, setAtMs: 0 },
    });
  const imported = async (name: string): Promise<string> => {
    const userId = uuidv7();
    await send("system", "RegisterUser", {
      ...{ userId, name, displayName: name, email: `${name}@example.org`, timeZone: null, inviteId: null },
      ...{ kind: "person", origin: { source: "slack", id: name } },
    });
    return userId;
  };
  await imported("eve");
  await send("system", "AssignRole", { userId: await imported("adam"), role: "administrator" });
  const kim: Person = await addPerson("kim");
  await send(kim, "ReplaceEmail", { userId: kim.userId, email: "kim@example.org" });
  const asked = async (email: string, purpose = "SIGN_IN") =>
    (await answer(null, ask, { input: { email, purpose } })).askForSignInLink;
  const settled = async (): Promise<void> => services.linkRequests.close();
  return { ...workspace, taken, kim, setting, setMailServer, asked, settled };
}

const tokenIn = ({ source }: Taken): string =>
  /https:\/\/chat\.example\.org\/sign-in\/([\w-]+)/.exec(source.replace(/=\r\n/g, ""))?.[1] ?? "";

/** Mails come after the answer. */
async function mailTo(taken: readonly Taken[], address: string, count = 1): Promise<Taken> {
  for (;;) {
    const found = taken.filter(({ to }) => to === address);
    if (found.length >= count) return found[count - 1] as Taken;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

const done = { refusal: null, position: null, isVisible: false };

test("without a mail server nothing can be asked for, and the page knows it", async (t) => {
  const { answer, asked, setting, setMailServer } = await scene(t);
  t.deepEqual((await answer(null, ways)).signInWays, { linkByMail: false, passwordByMail: false });
  t.is((await asked("kim@example.org", "NEW_PASSWORD")).refusal.code, "MailNotSetUp");
  await setMailServer();
  await setting("mailSender", "chat@example.org");
  t.deepEqual((await answer(null, ways)).signInWays, { linkByMail: false, passwordByMail: true });
  t.is((await asked("kim@example.org")).refusal.code, "SignInByMailOff");
  await setting("signInByMail", true);
  t.deepEqual((await answer(null, ways)).signInWays, { linkByMail: true, passwordByMail: true });
});

test("an imported person comes in by mail and chooses a password, and a person with one goes on with it", async (t) => {
  const { answer, asked, setting, setMailServer, taken } = await scene(t);
  await setMailServer();
  await setting("mailSender", "chat@example.org");
  await setting("signInByMail", true);
  t.deepEqual(await asked(" Eve@Example.org "), done);
  const eves = tokenIn(await mailTo(taken, "eve@example.org"));
  t.deepEqual((await answer(null, preview, { token: eves })).signInLinkPreview, { displayName: "eve", keepsPassword: false });
  const without = await answer(null, redeem, { input: { token: eves } });
  t.is(without.redeemSignInLink.refusal.code, "PasswordTooShort");
  const claimed = await answer(null, redeem, { input: { token: eves, password: "a quite new password" } });
  t.is(claimed.redeemSignInLink.result.viewer.user.name, "eve");

  t.deepEqual(await asked("eve@example.org"), done);
  const next = tokenIn(await mailTo(taken, "eve@example.org", 2));
  t.true((await answer(null, preview, { token: next })).signInLinkPreview.keepsPassword);
  t.is((await answer(null, redeem, { input: { token: next } })).redeemSignInLink.refusal, null);
  t.is((await answer(null, redeem, { input: { token: next } })).redeemSignInLink.refusal.code, "SignInLinkInvalid");
  t.is((await answer(null, preview, { token: next })).signInLinkPreview, null);
  const again = await answer(null, signIn, { input: { nameOrEmail: "eve", password: "a quite new password" } });
  t.is(again.signIn.refusal, null);
});

test("a forgotten password is replaced by mail", async (t) => {
  const { administrator, kim, answer, asked, setting, setMailServer, taken } = await scene(t);
  await setMailServer();
  await setting("mailSender", "chat@example.org");
  const make =
    "mutation ($input: CreateSignInLinksInput!) { createSignInLinks(input: $input) { result { links { link { token } } } } }";
  const made = (await answer(administrator, make, { input: { userIds: [kim.userId] } })).createSignInLinks.result.links[0];
  await answer(null, redeem, { input: { token: made.link.token, password: "the first password" } });
  t.deepEqual(await asked("kim@example.org", "NEW_PASSWORD"), done);
  // Eve never signed in, and mail is not trusted for a first sign-in.
  t.deepEqual(await asked("eve@example.org", "NEW_PASSWORD"), done);
  const mail = await mailTo(taken, "kim@example.org");
  t.regex(mail.source, /^Subject: A new password for /m);
  const token = tokenIn(mail);
  t.is((await answer(null, redeem, { input: { token } })).redeemSignInLink.refusal.code, "PasswordTooShort");
  const set = await answer(null, redeem, { input: { token, password: "another new password" } });
  t.is(set.redeemSignInLink.refusal, null);
  const signedIn = await answer(null, signIn, { input: { nameOrEmail: "kim", password: "another new password" } });
  t.is(signedIn.signIn.refusal, null);
  t.deepEqual(
    taken.map(({ to }) => to),
    ["kim@example.org"],
  );
});

test("the answer is always the same; no mail goes to an unknown address, a waiting administrator, or at a fourth request", async (t) => {
  const { asked, setting, setMailServer, taken, settled } = await scene(t);
  await setMailServer();
  await setting("mailSender", "chat@example.org");
  await setting("signInByMail", true);
  for (const email of ["nobody@example.org", "kim", "", "adam@example.org"]) t.deepEqual(await asked(email), done, email);
  for (let count = 0; count < 5; count += 1) t.deepEqual(await asked("eve@example.org"), done);
  t.deepEqual(await asked("kim@example.org"), done);
  await mailTo(taken, "kim@example.org");
  await settled();
  t.deepEqual(
    taken.map(({ to }) => to),
    ["eve@example.org", "eve@example.org", "eve@example.org", "kim@example.org"],
  );
});
