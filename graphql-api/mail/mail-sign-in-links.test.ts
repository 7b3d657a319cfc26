import { settingSecretsOwner } from "@logue/command-service/contract/secrets.ts";
import { workspaceScopeId } from "@logue/command-service/contract/settings.ts";
import test from "ava";
import { v7 as uuidv7 } from "uuid";
import { startMailServer, type Taken } from "../testing/mail-server.ts";
import { openTestWorkspace, type Person, type TestWorkspace } from "../testing/workspace.ts";

type Teardowns = { teardown(end: () => unknown): void };

const mailLinks = `mutation ($input: MailSignInLinksInput!) {
  mailSignInLinks(input: $input) {
    refusal { code details { name value } }
    result { mails { userId address refusal { code details { name value } } } }
  }
}`;

async function scene(t: Teardowns, emails: readonly (string | null)[], serverOf = (port: number) => `smtp://127.0.0.1:${port}`) {
  const [{ port, taken }, workspace] = await Promise.all([
    startMailServer(t),
    openTestWorkspace({ environment: { PUBLIC_URL: "https://chat.example.org" } }),
  ]);
  t.teardown(workspace.close);
  const { administrator, send, services, answer } = workspace;
  await send(administrator, "ChangeSetting", {
    ...{ scope: "workspace", scopeId: workspaceScopeId },
    ...{ key: "mailSender", value: "Engines <engines@example.org>" },
  });
  await services.vault.put({
    ...{ kind: "setting", id: "server", ownerId: settingSecretsOwner("workspace", workspaceScopeId) },
    value: { key: "mailServer", value: serverOf(port), setAtMs: 0 },
  });
  const userIds: string[] = [];
  for (const [index, email] of emails.entries()) {
    const userId = uuidv7();
    userIds.push(userId);
    await send("system", "RegisterUser", {
      ...{ userId, name: `person${index}`, displayName: `Person <${index}>`, email },
      ...{ timeZone: null, inviteId: null, kind: "person", origin: { source: "slack", id: `U${index}` } },
    });
  }
  const mail = async (person: Person, input: object) => (await answer(person, mailLinks, { input })).mailSignInLinks;
  return { ...workspace, taken, userIds, mail };
}

const addressesIn = (taken: readonly Taken[]): string[] => taken.map(({ to }) => to);

const textOf = (mail: Taken | undefined): string => mail?.source.replace(/=\r\n/g, "").replaceAll("=3D", "=") ?? "";

const linksIn = (text: string) =>
  [...text.matchAll(/https:\/\/chat\.example\.org\/sign-in\/([\w-]+)/g)].map(([, token]) => token);

/** Why the link was refused; null when it was taken. */
async function redeem(answer: TestWorkspace["answer"], token: string | undefined) {
  const sent = "mutation ($input: RedeemSignInLinkInput!) { redeemSignInLink(input: $input) { refusal { code } } }";
  return (await answer(null, sent, { input: { token, password: "a quite new password" } })).redeemSignInLink.refusal;
}

test("people get a mail with their own link, in plain text and in HTML, and sign in by it", async (t) => {
  const { administrator, userIds, mail, taken, answer } = await scene(t, ["ann@example.org", "ben@example.org"]);
  const { refusal, result } = await mail(administrator, { userIds });
  t.is(refusal, null);
  t.deepEqual(
    result.mails.map(({ address }: { address: string }) => address),
    ["ann@example.org", "ben@example.org"],
  );
  t.deepEqual(addressesIn(taken), ["ann@example.org", "ben@example.org"]);
  const source = textOf(taken[0]);
  t.regex(source, /^From: Engines <engines@example\.org>/m);
  t.regex(source, /^Subject: Sign in to Analytical Engines/m);
  t.regex(source, /Hello Person <0>,/);
  t.regex(source, /Hello Person &lt;0&gt;,/);
  const links = linksIn(source);
  t.true(links.length >= 2 && new Set(links).size === 1, "the text and the HTML have the same link");
  t.is(await redeem(answer, links[0]), null);
});

test("asking again mails no one twice, and mails those whose mail failed", async (t) => {
  const { administrator, userIds, mail, taken, send, answer } = await scene(t, ["ann@example.org", "ben@refused.example"]);
  const input = { userIds, commandId: uuidv7() };
  const first = await mail(administrator, input);
  t.is(first.result.mails[1].refusal.code, "MailFailed");
  t.regex(first.result.mails[1].refusal.details[0].value, /no such mailbox/);
  await send(administrator, "ReplaceEmail", { userId: userIds[1] ?? "", email: "ben@example.org" });
  const again = await mail(administrator, input);
  t.deepEqual(
    again.result.mails.map(({ refusal }: { refusal: unknown }) => refusal),
    [null, null],
  );
  t.deepEqual(addressesIn(taken), ["ann@example.org", "ben@example.org"]);
  t.is(await redeem(answer, linksIn(textOf(taken[1]))[0]), null, "the mailed link works");
});

test("a mail whose connection broke at its end may have arrived, and is not sent again", async (t) => {
  const { administrator, userIds, mail, taken } = await scene(t, ["ann@broken.example"]);
  const input = { userIds, commandId: uuidv7() };
  for (const _attempt of [1, 2]) {
    const { result } = await mail(administrator, input);
    t.is(result.mails[0].refusal.code, "MailUncertain");
  }
  t.deepEqual(addressesIn(taken), ["ann@broken.example"]);
});

test("a mail server that does not work is told for each person, and no link is lost by it", async (t) => {
  const wrong = (port: number): string => `smtp://logue:wrong@127.0.0.1:${port}`;
  const { administrator, userIds, mail, taken } = await scene(t, ["ann@example.org", null, "ben@example.org"], wrong);
  const { result } = await mail(administrator, { userIds });
  t.deepEqual(
    result.mails.map(({ refusal }: { refusal: { code: string } }) => refusal.code),
    ["MailFailed", "MailFailed", "MailFailed"],
  );
  t.false(JSON.stringify(result).includes("wrong"));
  t.deepEqual(taken, []);
});

test("a user and a password are sent to the mail server, and people without an address are named", async (t) => {
  const { administrator, userIds, mail, taken } = await scene(
    t,
    [null, "ann@example.org"],
    (port) => `smtp://logue:p%40ss@127.0.0.1:${port}`,
  );
  const { result } = await mail(administrator, { userIds });
  t.is(result.mails[0].refusal.code, "MailAddressMissing");
  t.is(result.mails[1].refusal, null);
  t.deepEqual(addressesIn(taken), ["ann@example.org"]);
});

test("members may not mail links, and without a mail server the answer says what is missing", async (t) => {
  const { addPerson, administrator, userIds, mail, services, taken } = await scene(t, ["ann@example.org"]);
  const member = await addPerson("kim");
  t.is((await mail(member, { userIds })).refusal.code, "NotPermitted");
  await services.vault.delete("setting", "server");
  const { refusal } = await mail(administrator, { userIds });
  t.deepEqual(refusal, { code: "MailNotSetUp", details: [{ name: "missing", value: "mailServer" }] });
  t.deepEqual(taken, []);
});

test("an imported administrator gets a link or a mail only when the administrator says so, and the others get theirs", async (t) => {
  const { administrator, userIds, mail, taken, answer, send } = await scene(t, ["ann@example.org", "ben@example.org"]);
  await send("system", "AssignRole", { userId: userIds[0] ?? "", role: "administrator" });
  const codesOf = (answers: readonly { readonly refusal: { readonly code: string } | null }[]) =>
    answers.map(({ refusal }) => refusal?.code ?? "made");
  const makeLinks = `mutation ($input: CreateSignInLinksInput!) {
    createSignInLinks(input: $input) { result { links { refusal { code } } } }
  }`;
  const make = async (input: object) =>
    codesOf((await answer(administrator, makeLinks, { input })).createSignInLinks.result.links);
  t.deepEqual(await make({ userIds }), ["AdministratorUnconfirmed", "made"]);
  t.deepEqual(await make({ userIds, includeAdministrators: true }), ["made", "made"]);
  const commandId = uuidv7();
  t.deepEqual(codesOf((await mail(administrator, { userIds, commandId })).result.mails), ["AdministratorUnconfirmed", "made"]);
  t.deepEqual(addressesIn(taken), ["ben@example.org"]);
  const confirmed = { userIds, commandId, includeAdministrators: true };
  t.deepEqual(codesOf((await mail(administrator, confirmed)).result.mails), ["made", "made"]);
  t.deepEqual(addressesIn(taken), ["ben@example.org", "ann@example.org"]);
});
