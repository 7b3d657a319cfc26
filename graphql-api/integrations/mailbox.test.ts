import { dyingWith } from "@logue/infra/work-store/conformance-dying.ts";
import test, { type ExecutionContext } from "ava";
import type { ParsedMail } from "mailparser";
import { createTransport } from "nodemailer";
import { selfSigned } from "../../tests/support/self-signed.ts";
import { waitUntil } from "../../tests/support/wait-until.ts";
import { startMailboxServer } from "../testing/mailbox-server.ts";
import { answerTo, minuteMs, openMailedWorkspace } from "../testing/mailed-workspace.ts";

async function given(t: ExecutionContext, tls?: { readonly key: string; readonly cert: string }) {
  const workspace = await openMailedWorkspace(t);
  const { ada, answer, instanceId, setMailbox: set } = workspace;
  const mailbox = await startMailboxServer(t, tls);
  const composer = createTransport({ streamTransport: true, buffer: true });
  const deliverMail = async (mail: object): Promise<void> => {
    const { message } = await composer.sendMail(mail);
    mailbox.deliver(message.toString());
  };
  const deliver = (to: ParsedMail, text: string, more: object = {}) => deliverMail({ ...answerTo(to, text), ...more });
  const answers = async (): Promise<string[]> =>
    (await workspace.shown()).filter(({ sender }) => sender.name === "bea").map(({ text }) => text);
  const untilAnswered = (count: number) =>
    waitUntil(`${count} answers`, async () => (await answers()).length === count && (await answers()));
  const untilNoted = (words: RegExp) =>
    waitUntil(`a delivery like ${words}`, async () => (await workspace.deliveries()).find((each) => words.test(each.words)));
  const signIn = async (): Promise<void> => {
    await set("isPlainAllowed", true);
    await set("mailboxUser", "logue");
    await set("mailboxPassword", null, "p@ss");
    await set("mailbox", `imap://127.0.0.1:${mailbox.port}`);
  };
  const tryIt = async () => (await answer(ada, `{ tryInstance(instanceId: "${instanceId}") { isWell words } }`)).tryInstance;
  return {
    ...workspace,
    mailbox,
    deliver,
    deliverMail,
    answers,
    untilAnswered,
    untilNoted,
    signIn,
    tryIt,
  };
}

test("a room and a real mailbox talk to each other three times, by IMAP", async (t) => {
  const { ada, post, mailOf, mailbox, watch, deliver, untilAnswered, signIn } = await given(t);
  await signIn();
  watch();
  for (const round of [1, 2, 3]) {
    const mail = await mailOf(await post(ada, `@bea question ${round}?`));
    t.regex(mail.text ?? "", new RegExp(`question ${round}`));
    await deliver(mail, `Answer ${round}.`);
    await untilAnswered(round);
  }
  t.deepEqual(await untilAnswered(3), ["Answer 1.", "Answer 2.", "Answer 3."]);
  await waitUntil("the marks", () => mailbox.marks().flat().length === 3);
  t.deepEqual(mailbox.marks(), [["\\Seen"], ["\\Seen"], ["\\Seen"]]);
});

test("nothing is lost or doubled when connections break, processes change and the mails are numbered anew", async (t) => {
  const { ada, post, mailOf, pass, mailbox, watch, deliver, untilAnswered, untilNoted, signIn } = await given(t);
  const mail = await mailOf(await post(ada, "@bea?"));
  await deliver(mail, "Before anyone watched.");
  await signIn();
  const first = watch();
  const second = watch();
  await untilAnswered(1);
  t.is(mailbox.connections(), 1);
  mailbox.breakOff();
  await untilNoted(/connection to the mailbox ended/);
  await deliver(mail, "While no one was connected.");
  pass(minuteMs);
  await untilAnswered(2);
  await Promise.all([first.close(), second.close()]);
  mailbox.renumber();
  await deliver(mail, "After the numbers began anew.");
  watch();
  t.deepEqual(await untilAnswered(3), ["Before anyone watched.", "While no one was connected.", "After the numbers began anew."]);
});

test("a mailbox is taken over from a process that was killed before its lease is over, and nothing is posted twice", async (t) => {
  const { ada, post, mailOf, mailbox, watch, deliver, untilAnswered, services, signIn } = await given(t);
  const mail = await mailOf(await post(ada, "@bea?"));
  await signIn();
  let isKilled = false;
  watch({ workStore: dyingWith(services.workStore, () => isKilled), holder: "killed" });
  await deliver(mail, "Before it was killed.");
  await untilAnswered(1);
  await waitUntil("the mark", () => mailbox.marks().flat().length === 1);
  isKilled = true;
  mailbox.breakOff();
  watch({ holder: "next" });
  await deliver(mail, "While no one watched.");
  await services.workStore.endLeases("killed");
  t.deepEqual(await untilAnswered(2), ["Before it was killed.", "While no one watched."]);
});

test("what is forged, automatic, packed or too large is left in the mailbox with a mark and a reason, and mails of others stay untouched", async (t) => {
  const { ada, post, mailOf, mailbox, watch, deliver, deliverMail, answers, untilAnswered, deliveries, signIn } = await given(t);
  const mail = await mailOf(await post(ada, "@bea?"));
  await deliverMail({ from: "mallory@example.net", to: "reply@chat.example.org", text: "Not to an address of Logue." });
  await deliver(mail, "x", { from: "mallory@example.net" });
  await deliver(mail, "I am away.", { headers: { "Auto-Submitted": "auto-replied" } });
  await deliver(mail, "x", { attachments: [{ filename: "winmail.dat", content: "x", contentType: "application/ms-tnef" }] });
  await deliver(mail, "x", { attachments: [{ filename: "large.bin", content: Buffer.alloc(20 * 1024 * 1024) }] });
  await deliver(mail, "All is well.", { headers: { "Delivered-To": mail.replyTo?.value[0]?.address ?? "" } });
  await signIn();
  watch();
  await untilAnswered(1);
  await waitUntil("the marks", () => mailbox.marks().flat().length === 5);
  t.deepEqual(mailbox.marks(), [[], ["\\Flagged"], ["\\Seen"], ["\\Flagged"], ["\\Flagged"], ["\\Seen"]]);
  t.deepEqual(await answers(), ["All is well."]);
  t.deepEqual((await deliveries()).map(({ outcome, words }) => `${outcome}: ${words}`).toSorted(), [
    "done: It was posted.",
    "ignored: It was sent by a program or a list.",
    "refused: Answer from the address of your account.",
    "refused: Send the mail as plain text or HTML: a winmail.dat cannot be read.",
    "refused: The mail is too large.",
  ]);
});

test("trying it says what is wrong, and new settings are used at once", async (t) => {
  const { ada, post, mailOf, setMailbox, watch, deliver, untilAnswered, untilNoted, signIn, tryIt } = await given(t);
  t.deepEqual(await tryIt(), { isWell: false, words: "The mail server is not set." });
  await signIn();
  t.deepEqual(await tryIt(), { isWell: true, words: "The folder can be read. Mails in it: 0." });
  await setMailbox("isPlainAllowed", false);
  t.false((await tryIt()).isWell);
  await setMailbox("isPlainAllowed", true);
  await setMailbox("mailboxFolder", "Elsewhere");
  t.deepEqual(await tryIt(), { isWell: false, words: "The mailbox has no such folder, or it cannot be opened." });
  await setMailbox("mailboxFolder", "INBOX");
  await setMailbox("mailboxPassword", null, "wrong");
  t.deepEqual(await tryIt(), { isWell: false, words: "The mail server does not accept the user or the password." });
  watch();
  await untilNoted(/does not accept/);
  await deliver(await mailOf(await post(ada, "@bea?")), "Now it works.");
  await setMailbox("mailboxPassword", null, "p@ss");
  t.deepEqual(await untilAnswered(1), ["Now it works."]);
});

test("a mailbox is read over TLS, with a certificate of an own authority", async (t) => {
  const [tls, other] = await Promise.all([selfSigned("127.0.0.1"), selfSigned("127.0.0.2")]);
  const { ada, post, mailOf, mailbox, setMailbox, watch, deliver, untilAnswered, tryIt } = await given(t, tls);
  await setMailbox("mailboxUser", "logue");
  await setMailbox("mailboxPassword", null, "p@ss");
  await setMailbox("mailbox", `imaps://127.0.0.1:${mailbox.port}`);
  const isRefused = { isWell: false, words: "The mail server's certificate is not accepted: DEPTH_ZERO_SELF_SIGNED_CERT." };
  t.deepEqual(await tryIt(), isRefused);
  await setMailbox("caCertificate", other.cert);
  t.deepEqual(await tryIt(), isRefused);
  await setMailbox("caCertificate", tls.cert);
  t.deepEqual(await tryIt(), { isWell: true, words: "The folder can be read. Mails in it: 0." });
  watch();
  await deliver(await mailOf(await post(ada, "@bea?")), "Over TLS.");
  t.deepEqual(await untilAnswered(1), ["Over TLS."]);
});
