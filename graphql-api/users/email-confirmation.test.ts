import { settingSecretsOwner } from "@logue/command-service/contract/secrets.ts";
import { workspaceScopeId } from "@logue/command-service/contract/settings.ts";
import test, { type ExecutionContext } from "ava";
import { startMailServer } from "../testing/mail-server.ts";
import { openTestWorkspace, type Person } from "../testing/workspace.ts";

const mail = "mutation { mailConfirmationLink { refusal { code } result { address } } }";
const confirm =
  "mutation ($input: ConfirmEmailInput!) { confirmEmail(input: $input) { refusal { code } result { account { emailConfirmedAt } } } }";
const state = "{ viewer { account { email emailConfirmedAt } } }";
const hourMs = 60 * 60_000;

async function scene(t: ExecutionContext) {
  let aheadMs = 0;
  const clock = () => Date.now() + aheadMs;
  const environment = { PUBLIC_URL: "https://chat.example.org" };
  const [{ port, taken }, workspace] = await Promise.all([startMailServer(t), openTestWorkspace({ environment, clock })]);
  t.teardown(workspace.close);
  const { administrator, send, services, answer, addPerson, startSession } = workspace;
  const person = async (name: string): Promise<Person> => {
    const added = await addPerson(name);
    await send(added, "ReplaceEmail", { userId: added.userId, email: `${name}@example.org` });
    return { ...added, sessionId: (await startSession(added.userId)).sessionId };
  };
  const [kim, lou] = [await person("kim"), await person("lou")];
  return {
    ...{ ...workspace, taken, kim, lou },
    setUpMail: async () => {
      const setting = { scope: "workspace", scopeId: workspaceScopeId, key: "mailSender", value: "chat@example.org" } as const;
      await send(administrator, "ChangeSetting", setting);
      await services.vault.put({
        ...{ kind: "setting", id: "server", ownerId: settingSecretsOwner("workspace", workspaceScopeId) },
        value: { key: "mailServer", value: `smtp://127.0.0.1:${port}`, setAtMs: 0 },
      });
    },
    mails: async (who: Person) => (await answer(who, mail)).mailConfirmationLink,
    confirms: async (who: Person, token: string) =>
      (await answer(who, confirm, { input: { token } })).confirmEmail.refusal?.code ?? "confirmed",
    stateOf: async (who: Person) => (await answer(who, state)).viewer.account,
    tokenIn: (index: number): string =>
      /https:\/\/chat\.example\.org\/confirm-address\/([\w-]+)/.exec(taken.at(index)?.source.replace(/=\r\n/g, "") ?? "")?.[1] ??
      "",
    pass: (durationMs: number) => {
      aheadMs += durationMs;
    },
  };
}

test("a person confirms the address by a mailed link, once, and another address anew", async (t) => {
  const { kim, setUpMail, mails, confirms, stateOf, tokenIn, taken, send } = await scene(t);
  t.is((await mails(kim)).refusal.code, "MailNotSetUp");
  await setUpMail();
  t.deepEqual(await stateOf(kim), { email: "kim@example.org", emailConfirmedAt: null });
  t.deepEqual(await mails(kim), { refusal: null, result: { address: "kim@example.org" } });
  t.is(taken[0]?.to, "kim@example.org");
  t.is(await confirms(kim, tokenIn(0)), "confirmed");
  t.false(Number.isNaN(Date.parse((await stateOf(kim)).emailConfirmedAt)));
  t.is(await confirms(kim, tokenIn(0)), "EmailLinkInvalid");
  t.is((await mails(kim)).refusal.code, "EmailConfirmedAlready");

  await send(kim, "ReplaceEmail", { userId: kim.userId, email: "kim@home.example" });
  t.deepEqual(await stateOf(kim), { email: "kim@home.example", emailConfirmedAt: null });
  await mails(kim);
  await send(kim, "ReplaceEmail", { userId: kim.userId, email: null });
  t.is(await confirms(kim, tokenIn(1)), "EmailLinkInvalid", "the link is of the address before");
  t.is((await mails(kim)).refusal.code, "MailAddressMissing");
});

test("a link confirms nothing for another person, with a wrong token, after a day, or once a newer one was mailed", async (t) => {
  const { kim, lou, setUpMail, mails, confirms, stateOf, tokenIn, pass, answer, ask } = await scene(t);
  await setUpMail();
  await mails(kim);
  t.is(await confirms(lou, tokenIn(0)), "EmailLinkInvalid");
  t.is(await confirms(kim, `${tokenIn(0).slice(0, -1)}_`), "EmailLinkInvalid");
  t.is(await confirms(kim, ""), "EmailLinkInvalid");
  await mails(kim);
  t.is(await confirms(kim, tokenIn(0)), "EmailLinkInvalid");
  pass(25 * hourMs);
  t.is(await confirms(kim, tokenIn(1)), "EmailLinkInvalid");
  t.is((await stateOf(kim)).emailConfirmedAt, null);
  t.regex(JSON.stringify(await ask(null, confirm, { input: { token: tokenIn(1) } })), /UNAUTHENTICATED/);
  const byToken = { ...kim, sessionId: null };
  t.is((await answer(byToken, mail)).mailConfirmationLink.refusal.code, "NotPermitted");
});

test("two processes that are given one link at once confirm the address once", async (t) => {
  const { kim, setUpMail, mails, confirms, tokenIn, services } = await scene(t);
  await setUpMail();
  await mails(kim);
  const answers = await Promise.all([1, 2, 3].map(() => confirms(kim, tokenIn(0))));
  t.deepEqual(answers.toSorted(), ["EmailLinkInvalid", "EmailLinkInvalid", "confirmed"]);
  t.is((await services.vault.list("email-link", kim.userId)).length, 1);
});

test("five mails an hour go to one account", async (t) => {
  const { kim, setUpMail, mails, taken, pass } = await scene(t);
  await setUpMail();
  for (let count = 0; count < 5; count += 1) t.is((await mails(kim)).refusal, null);
  t.is((await mails(kim)).refusal.code, "TooManyAttempts");
  t.is(taken.length, 5);
  pass(2 * hourMs);
  t.is((await mails(kim)).refusal, null);
});
