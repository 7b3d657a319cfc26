import { settingSecretsOwner } from "@logue/command-service/contract/secrets.ts";
import { workspaceScopeId } from "@logue/command-service/contract/settings.ts";
import test, { type ExecutionContext } from "ava";
import { startMailServer } from "../testing/mail-server.ts";
import { openTestWorkspace } from "../testing/workspace.ts";

const password = "a long password";
const signIn = `mutation { signIn(input: { nameOrEmail: "ben", password: "${password}" }) { refusal { code } } }`;
const kinds = "{ secondStepKinds }";
const ask = (purpose: string) => `mutation { mailCode(input: { purpose: ${purpose} }) { refusal { code } result { address } } }`;
const finish = (code: string) =>
  `mutation { finishSignIn(input: { kind: MAIL, code: "${code}" }) { refusal { code } result { sessionId } } }`;
const add = (code: string) =>
  `mutation { addMailFactor(input: { code: "${code}" }) { refusal { code } result { recoveryCodes } } }`;

async function scene(t: ExecutionContext) {
  let aheadMs = 0;
  const clock = () => Date.now() + aheadMs;
  const environment = { PUBLIC_URL: "https://chat.example.org" };
  const [{ port, taken }, workspace] = await Promise.all([startMailServer(t), openTestWorkspace({ environment, clock })]);
  t.teardown(workspace.close);
  const { administrator, send, services, addPerson, setPassword, answer } = workspace;
  const set = (key: string, value: string | readonly string[]) =>
    send(administrator, "ChangeSetting", { scope: "workspace", scopeId: workspaceScopeId, key, value });
  await set("mailSender", "chat@example.org");
  const ben = await addPerson("ben");
  await setPassword(ben.userId, password);
  const { sessionId } = await workspace.startSession(ben.userId);
  const codeIn = (index: number) => /is (\d{6})\./.exec(taken.at(index)?.source.replace(/=\r\n/g, "") ?? "")?.[1] ?? "";
  return {
    ...{ ...workspace, taken, set, answer, codeIn },
    ben: { ...ben, sessionId },
    setUpMail: () =>
      services.vault.put({
        ...{ kind: "setting", id: "server", ownerId: settingSecretsOwner("workspace", workspaceScopeId) },
        value: { key: "mailServer", value: `smtp://127.0.0.1:${port}`, setAtMs: 0 },
      }),
    pass: (durationMs: number) => {
      aheadMs += durationMs;
    },
  };
}

const wrongFor = (code: string): string => (code === "000000" ? "111111" : "000000");

test("a code by mail confirms the address, then finishes a sign-in, once, for ten minutes and few tries", async (t) => {
  const { answer, ben, taken, codeIn, setUpMail, pass, cookie, send, administrator } = await scene(t);
  t.is((await answer(ben, ask("ADD"))).mailCode.refusal.code, "MailNotSetUp");
  await setUpMail();
  t.deepEqual((await answer(ben, ask("ADD"))).mailCode, { refusal: null, result: { address: "b…@example.org" } });
  t.is(taken[0]?.to, "ben@example.org");
  t.is((await answer(ben, add(wrongFor(codeIn(0))))).addMailFactor.refusal.code, "SecondFactorWrong");
  t.is((await answer(ben, add(codeIn(0)))).addMailFactor.result.recoveryCodes.length, 10);

  const begin = async (): Promise<void> => {
    cookie.signInAttempt = "";
    t.is((await answer(null, signIn)).signIn.refusal.code, "SecondFactorRequired");
    t.deepEqual((await answer(null, kinds)).secondStepKinds.sort(), ["MAIL", "RECOVERY_CODE"]);
    t.is((await answer(null, ask("SECOND_STEP"))).mailCode.refusal, null);
  };
  const ends = async (code: string) => (await answer(null, finish(code))).finishSignIn.refusal?.code ?? null;
  await begin();
  t.is(await ends(codeIn(0)), "SecondFactorWrong", "a code for something else");
  t.is(await ends(wrongFor(codeIn(-1))), "SecondFactorWrong");
  const used = codeIn(-1);
  t.is(await ends(used), null);
  await begin();
  if (used !== codeIn(-1)) t.is(await ends(used), "SecondFactorWrong");
  pass(10 * 60_000);
  t.is(await ends(codeIn(-1)), "SignInAttemptOver");
  await begin();
  for (let tries = 0; tries < 5; tries += 1) t.is(await ends(wrongFor(codeIn(-1))), "SecondFactorWrong");
  t.is(await ends(codeIn(-1)), "SignInAttemptOver");

  await send(administrator, "ReplaceEmail", { userId: ben.userId, email: "ben@other.example.org" });
  cookie.signInAttempt = "";
  t.is((await answer(null, signIn)).signIn.refusal, null, "the new address is not confirmed, and was the only factor");
});

test("codes by mail do not count for a role that needs a factor, unless the setting says so, and can be off", async (t) => {
  const { answer, ben, set, codeIn, setUpMail } = await scene(t);
  await setUpMail();
  await answer(ben, ask("ADD"));
  t.is((await answer(ben, add(codeIn(-1)))).addMailFactor.refusal, null);
  await set("secondFactorByRole", ["member 7"]);
  const isAsked = async () => (await answer(ben, "{ secondFactorDemand { isOver } }")).secondFactorDemand !== null;
  t.true(await isAsked());
  await set("mailCodes", "enough");
  t.false(await isAsked());
  const confirm = (code: string) => `mutation { confirmSession(input: { kind: MAIL, code: "${code}" }) { refusal { code } } }`;
  t.is((await answer(ben, ask("CONFIRM"))).mailCode.refusal, null);
  t.is((await answer(ben, confirm(codeIn(-1)))).confirmSession.refusal, null);
  await set("mailCodes", "off");
  t.is((await answer(ben, ask("CONFIRM"))).mailCode.refusal.code, "MailCodesOff");
  t.deepEqual((await answer(ben, "{ confirmationKinds }")).confirmationKinds, ["RECOVERY_CODE"]);
});
