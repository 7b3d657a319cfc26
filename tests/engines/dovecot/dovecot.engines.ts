import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { answerTo, openMailedWorkspace } from "@logue/graphql-api/testing/mailed-workspace.ts";
import test, { type ExecutionContext } from "ava";
import { ImapFlow } from "imapflow";
import { type ParsedMail, simpleParser } from "mailparser";
import { createTransport } from "nodemailer";
import { waitUntil } from "../../support/wait-until.ts";
import { dovecotPackage } from "../engine-packages.ts";
import { whyMissing } from "../fetch-engines.ts";
import { type RunningPostfix, startPostfix, whyNoPostfix } from "../postfix/postfix.ts";
import { mailboxPassword, type RunningDovecot, startDovecot } from "./dovecot.ts";

/** The newest mail in a mailbox, read by IMAP over TLS. */
async function newestOf(user: string, { imapsPort: port, certificate }: RunningDovecot): Promise<ParsedMail> {
  const auth = { user, pass: mailboxPassword };
  const client = new ImapFlow({ host: "127.0.0.1", port, secure: true, auth, tls: { ca: certificate }, logger: false });
  await client.connect();
  try {
    await client.mailboxOpen("INBOX");
    const fetched = await client.fetchOne("*", { source: true });
    return await simpleParser(fetched === false || fetched.source === undefined ? "" : fetched.source);
  } finally {
    await client.logout();
  }
}

const atPostfix = ({ submissionPort }: RunningPostfix, user: string): string =>
  `smtp://${user}:${encodeURIComponent(mailboxPassword)}@127.0.0.1:${submissionPort}`;

/**
 * Logue and bea send by Postfix. It brings mails for `inbox` to a mailbox that Logue reads by IMAP,
 * and those for `reply` to Logue.
 */
async function openPostfixWorkspace(t: ExecutionContext) {
  const workspace = await openMailedWorkspace(t);
  const { receiverPort, set, setMailbox, watch } = workspace;
  const dovecot = await startDovecot({ users: ["chat", "inbox", "bea"] });
  t.teardown(dovecot.stop);
  // The line of the documentation of mail-in.
  const transports = [`reply@chat.example.org smtp:[127.0.0.1]:${receiverPort}`];
  const postfix = await startPostfix({ ...dovecot, transports });
  t.teardown(postfix.stop);
  setDefaultCACertificates([...getCACertificates("default"), postfix.certificate]);
  await set("mailServer", null, atPostfix(postfix, "chat"));
  await setMailbox("caCertificate", dovecot.certificate);
  await setMailbox("mailboxUser", "inbox");
  await setMailbox("mailboxPassword", null, mailboxPassword);
  await setMailbox("mailbox", `imaps://127.0.0.1:${dovecot.imapsPort}`);
  watch();
  const hers = createTransport(atPostfix(postfix, "bea"));
  t.teardown(() => hers.close());
  return { ...workspace, dovecot, hers };
}

test("a room and a mailbox talk by Postfix and Dovecot, three times each way, and a mail to no mailbox comes back", async (t) => {
  const reason = (await whyNoPostfix()) ?? (await whyMissing(dovecotPackage));
  if (reason !== undefined) {
    t.log(`Left out: ${reason}`);
    t.pass();
    return;
  }
  const { ada, bea, addPerson, answer, dovecot, hers, mailTo, post, send, set, shown } = await openPostfixWorkspace(t);
  const arrived = (text: string): Promise<ParsedMail> =>
    waitUntil(`a mail with ${text}`, async () => {
      const mail = await newestOf("bea", dovecot);
      return mail.text?.includes(text) && mail;
    });
  const answers = async () => (await shown()).filter(({ sender }) => sender.name === "bea").map(({ text }) => text);
  const expected: string[] = [];
  for (const way of ["inbox", "reply"]) {
    await set("mailReplyAddress", `${way}@chat.example.org`);
    for (const round of [1, 2, 3]) {
      await mailTo(bea, await post(ada, `@bea question ${round} for ${way}?`));
      const mail = await arrived(`question ${round} for ${way}`);
      t.true(mail.headerLines.some(({ key, line }) => key === "received" && line.includes("with ESMTPSA")));
      await hers.sendMail(answerTo(mail, `Answer ${round} to ${way}.`));
      expected.push(`Answer ${round} to ${way}.`);
      await waitUntil(`answer ${round} to ${way}`, async () => (await answers()).length === expected.length);
    }
  }
  t.deepEqual(await answers(), expected);

  const cleo = await addPerson("cleo");
  const returnedMail = async () => (await answer(cleo, "{ returnedMail { address reason } }")).returnedMail;
  const refused = "550 5.1.1 <cleo@example.org> User doesn't exist: cleo@example.org";
  await mailTo(cleo, await post(ada, "@cleo are you there?"));
  t.deepEqual(await waitUntil("cleo's mail came back", returnedMail), { address: "cleo@example.org", reason: refused });
  // Of a mail to such an address Postfix reports in another form.
  await send(cleo, "ReplaceEmail", { userId: cleo.userId, email: "zoë@example.org" });
  await mailTo(cleo, await post(ada, "@cleo are you here?"));
  const returned = await waitUntil("the next one came back", returnedMail);
  t.is(returned.address, "zoë@example.org");
  t.regex(returned.reason, /SMTPUTF8 is required/);
});
