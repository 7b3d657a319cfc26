import { settingSecretsOwner } from "@logue/command-service/contract/secrets.ts";
import { workspaceScopeId } from "@logue/command-service/contract/settings.ts";
import test, { type ExecutionContext } from "ava";
import { startMailServer } from "../testing/mail-server.ts";
import { openTestWorkspace } from "../testing/workspace.ts";

const password = "a long password";
const signIn = `mutation { signIn(input: { nameOrEmail: "ben", password: "${password}" }) { refusal { code } } }`;
const sessions = "{ viewer { account { sessions { isNewDevice place device methodTitle } } } }";

async function scene(t: ExecutionContext) {
  const [{ port, taken }, workspace] = await Promise.all([
    startMailServer(t),
    openTestWorkspace({ environment: { PUBLIC_URL: "https://chat.example.org" } }),
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
  return { ...workspace, taken, ben, set, signsIn };
}

test("the first sign-in and a known device are no news; a new device is told of once, with when, where and what to do", async (t) => {
  const { services, taken, ben, signsIn, cookie, answer } = await scene(t);
  await signsIn("");
  const known = cookie.devices ?? "";
  await signsIn(known);
  await signsIn("");
  await services.deviceNotices.close();
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
  const { services, taken, set, signsIn } = await scene(t);
  await set("newDeviceMail", false);
  await signsIn("");
  await signsIn("");
  await services.deviceNotices.close();
  t.deepEqual(taken, []);
});
