import { answerTo, openMailedWorkspace } from "@logue/graphql-api/testing/mailed-workspace.ts";
import test from "ava";
import { ImapFlow } from "imapflow";
import { type ParsedMail, simpleParser } from "mailparser";
import { createTransport } from "nodemailer";
import { waitUntil } from "../../support/wait-until.ts";
import { dovecotPackage } from "../engine-packages.ts";
import { whyMissing } from "../fetch-engines.ts";
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

test("a room and a mailbox of Dovecot talk to each other three times, by its submission and by IMAP over TLS", async (t) => {
  const reason = await whyMissing(dovecotPackage);
  if (reason !== undefined) {
    t.log(`Left out: ${reason}`);
    t.pass();
    return;
  }
  const workspace = await openMailedWorkspace(t);
  const { ada, post, mailOf, set, setMailbox, shown, watch, mailServer } = workspace;
  const dovecot = await startDovecot({ users: ["chat", "reply", "bea"], relayPort: mailServer.port });
  t.teardown(dovecot.stop);
  const { submissionPort, lmtpPort, imapsPort, certificate } = dovecot;
  await set("mailServer", null, `smtp://chat:${encodeURIComponent(mailboxPassword)}@127.0.0.1:${submissionPort}`);
  await setMailbox("caCertificate", certificate);
  await setMailbox("mailboxUser", "reply");
  await setMailbox("mailboxPassword", null, mailboxPassword);
  await setMailbox("mailbox", `imaps://127.0.0.1:${imapsPort}`);
  watch();
  const delivering = createTransport({ host: "127.0.0.1", port: lmtpPort, lmtp: true, ignoreTLS: true } as never);
  const auth = { user: "bea", pass: mailboxPassword };
  const hers = createTransport({ host: "127.0.0.1", port: submissionPort, ignoreTLS: true, auth });
  t.teardown(() => {
    delivering.close();
    hers.close();
  });
  /** The mail that was sent last arrives. */
  const arrive = async (to: string): Promise<void> => {
    const sent = mailServer.taken.at(-1);
    t.true(sent?.to.includes(to));
    await delivering.sendMail({ envelope: { from: "relay@example.org", to: sent?.to ?? "" }, raw: sent?.source ?? "" });
  };
  const answers = async () => (await shown()).filter(({ sender }) => sender.name === "bea").map(({ text }) => text);
  for (const round of [1, 2, 3]) {
    await mailOf(await post(ada, `@bea question ${round}?`));
    await arrive("bea@example.org");
    const mail = await newestOf("bea", dovecot);
    t.regex(mail.text ?? "", new RegExp(`question ${round}`));
    await hers.sendMail(answerTo(mail, `Answer ${round}.`));
    await arrive("reply+");
    await waitUntil(`answer ${round}`, async () => (await answers()).length === round);
  }
  t.deepEqual(await answers(), ["Answer 1.", "Answer 2.", "Answer 3."]);
});
