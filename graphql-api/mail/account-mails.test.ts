import { codeAt } from "@logue/command-service/contract/authenticators.ts";
import { settingSecretsOwner } from "@logue/command-service/contract/secrets.ts";
import { workspaceScopeId } from "@logue/command-service/contract/settings.ts";
import test, { type ExecutionContext } from "ava";
import { startMailServer } from "../testing/mail-server.ts";
import { openTestWorkspace } from "../testing/workspace.ts";
import { createAccountMails } from "./account-mails.ts";

const password = "a long password";
const signIn = `mutation { signIn(input: { nameOrEmail: "ben", password: "${password}" }) { refusal { code } } }`;
const sessions = "{ viewer { account { sessions { isNewDevice place device methodTitle } } } }";

async function scene(t: ExecutionContext) {
  let aheadMs = 0;
  const clock = () => Date.now() + aheadMs;
  const [{ port, taken }, workspace] = await Promise.all([
    startMailServer(t),
    openTestWorkspace({ environment: { PUBLIC_URL: "https://chat.example.org" }, clock }),
  ]);
  t.teardown(workspace.close);
  const { administrator, send, services, addPerson, setPassword } = workspace;
  const set = (key: string, value: string | boolean) =>
    send(administrator, "ChangeSetting", { scope: "workspace", scopeId: workspaceScopeId, key, value });
  await set("mailSender", "chat@example.org");
  await services.vault.put({
    ...{ kind: "setting", id: "server", ownerId: settingSecretsOwner("workspace", workspaceScopeId) },
    value: { key: "mailServer", value: `smtp://127.0.0.1:${port}`, setAtMs: 0 },
  });
  const ben = await addPerson("ben");
  await setPassword(ben.userId, password);
  const signsIn = async (devices: string): Promise<void> => {
    workspace.cookie.devices = devices;
    t.is((await workspace.answer(null, signIn)).signIn.refusal, null);
  };
  const round = createAccountMails(services);
  await round();
  /** What is old enough by then is mailed. */
  const mailed = async (): Promise<void> => {
    aheadMs += 60_000;
    await round();
  };
  return { ...workspace, taken, ben, set, signsIn, mailed };
}

test("the first sign-in and a known device are no news; a new device is told of once, with when, where and what to do", async (t) => {
  const { taken, ben, signsIn, cookie, answer, mailed } = await scene(t);
  await signsIn("");
  const known = cookie.devices ?? "";
  await signsIn(known);
  await signsIn("");
  await Promise.all([mailed(), mailed()]);
  t.deepEqual(
    taken.map(({ to }) => to),
    ["ben@example.org"],
  );
  const text = taken[0]?.source.replace(/=\r\n/g, "") ?? "";
  t.regex(text, /new device in your account/i);
  t.regex(text, /When: \d{4}-\d\d-\d\d \d\d:\d\d UTC\. With: a test\. From: 127\.0\.0\.1/);
  t.regex(text, /change your password/);
  const { account } = (await answer(ben, sessions)).viewer;
  t.deepEqual(account.sessions.map(({ isNewDevice }: { isNewDevice: boolean }) => isNewDevice).sort(), [false, false, true]);
  t.like(account.sessions[0], { place: "MACHINE", device: "a test", methodTitle: null });
});

test("without the setting no mail is sent", async (t) => {
  const { taken, set, signsIn, mailed } = await scene(t);
  await set("newDeviceMail", false);
  await signsIn("");
  await signsIn("");
  await mailed();
  t.deepEqual(taken, []);
});

test("a person whose second step was removed by an administrator is told by mail", async (t) => {
  const { taken, ben, administrator, answer, mailed } = await scene(t);
  const prepare = "mutation { prepareAuthenticator { result { setup secret } } }";
  const { setup, secret } = (await answer(ben, prepare)).prepareAuthenticator.result;
  const add = "mutation ($input: AddAuthenticatorInput!) { addAuthenticator(input: $input) { refusal { code } } }";
  const input = { setup, code: codeAt(secret, Date.now()), label: "Phone" };
  t.is((await answer(ben, add, { input })).addAuthenticator.refusal, null);
  const reset = "mutation ($input: ResetSecondFactorsInput!) { resetSecondFactors(input: $input) { refusal { code } } }";
  const why = { userId: ben.userId, reason: "The phone was lost." };
  t.is((await answer(administrator, reset, { input: why })).resetSecondFactors.refusal, null);
  await mailed();
  t.is(taken.length, 1);
  t.regex(taken[0]?.source ?? "", /Subject: Your second step for Analytical Engines was removed/);
  t.false(taken[0]?.source.includes("The phone was lost"));
});
