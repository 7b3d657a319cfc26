import { messages } from "@logue/projection-service/contract/messages.ts";
import test from "ava";
import { v7 as uuidv7 } from "uuid";
import { answerAddresses, tagIn } from "../mail/notes/answer-addresses.ts";
import { deadAddressOf } from "../mail/notes/mail-address-mark.ts";
import { openMailTokens } from "../mail/notes/mail-tokens.ts";
import { addressOf, minuteMs, openMailedWorkspace } from "../testing/mailed-workspace.ts";
import type { JsonObject } from "../testing/workspace.ts";

const texts = (messages: readonly JsonObject[]): string[] => messages.map(({ sender, text }) => `${sender.name}: ${text}`);

test("a room and a mailbox talk to each other three times, in the room and in a thread", async (t) => {
  const { ada, bea, services, post, mailOf, reply, shown } = await openMailedWorkspace(t);
  for (const round of [1, 2, 3]) {
    const mail = await mailOf(await post(ada, `@bea question ${round}?`));
    t.regex(mail.text ?? "", new RegExp(`question ${round}`));
    t.is(await reply(mail, `Answer ${round}.`), "taken");
  }
  const said = texts(await shown());
  t.deepEqual(
    said.filter((line) => line.startsWith("bea:")),
    ["bea: Answer 1.", "bea: Answer 2.", "bea: Answer 3."],
  );
  const { messageId: rootId } = await post(ada, "a thread");
  const mail = await mailOf(await post(ada, "@bea in it", rootId));
  t.is(await reply(mail, "Here."), "taken");
  const inThread = { index: "thread", prefix: [rootId as string], limit: 9 };
  t.deepEqual(
    (await services.readStore.range(messages, inThread)).map(({ text, senderId }) => [senderId === bea.userId, text]).at(-1),
    [true, "Here."],
  );
});

test("an answer comes with its attachments, in HTML alone too, and once when the mail is brought again", async (t) => {
  const { ada, post, mailOf, reply, shown } = await openMailedWorkspace(t);
  const mail = await mailOf(await post(ada, "@bea the plan?"));
  const attachments = [{ filename: "plan.txt", content: "the plan" }];
  const messageId = "<one@bea.example.org>";
  const date = new Date();
  for (const _time of ["first", "again"]) t.is(await reply(mail, "Here it is.", { attachments, messageId, date }), "taken");
  const html = "<div>In <b>HTML</b>.</div><blockquote>The old words</blockquote>";
  t.is(await reply(mail, "", { text: undefined as never, html }), "taken");
  t.is(await reply(mail, "", { text: undefined as never, html, attachments }), "taken");
  t.is(await reply(mail, "", { text: " ", html: '<p>Beside an empty text <img src="cid:mark"></p>' }), "taken");
  const [first, second, third, fourth, ...others] = (await shown()).filter(({ sender }) => sender.name === "bea");
  t.deepEqual([first?.text, first?.files], ["Here it is.", [{ name: "plan.txt", sizeBytes: 8 }]]);
  t.is(second?.text, "In HTML.");
  t.deepEqual([third?.text, third?.files.length], ["In HTML.", 1]);
  t.is(fourth?.text, "Beside an empty text");
  t.deepEqual(others, []);
});

test("what is forged, too old, from others, empty or packed is refused with a reason, and automatic mails are passed over", async (t) => {
  const { ada, bea, roomId, send, set, post, mailOf, reply, shown, pass, deliveries } = await openMailedWorkspace(t);
  const mail = await mailOf(await post(ada, "@bea?"));
  const to = addressOf(mail.replyTo);
  const forged = to.replace(/\+(.)(.)/, (_all, one: string, two: string) => `+${one === "A" ? "B" : "A"}${two}`);
  t.regex(await reply(mail, "x", { to: forged }), /^550 There is no such address/);
  for (const wrong of ["reply@chat.example.org", "reply+@chat.example.org", "other@chat.example.org"])
    t.regex(await reply(mail, "x", { to: wrong }), /^550/);
  t.regex(await reply(mail, "x", { from: "mallory@example.net" }), /^550 Answer from the address of your account/);
  t.regex(await reply(mail, ""), /^550 There is nothing/);
  const packed = [{ filename: "winmail.dat", content: "x", contentType: "application/ms-tnef" }];
  t.regex(await reply(mail, "x", { attachments: packed }), /^550 .*winmail/);
  const large = [{ filename: "large.bin", content: Buffer.alloc(20 * 1024 * 1024) }];
  t.regex(await reply(mail, "x", { attachments: large }), /^550 The mail is too large/);
  for (const html of ["<p>x</p>".repeat(100_000), "<div>".repeat(2_000)])
    t.regex(
      await reply(mail, "", { text: undefined as never, html, attachments: [{ filename: "a.txt", content: "a" }] }),
      /^550 .*too long/,
    );
  t.regex(await reply(mail, "x\n".repeat(300_000)), /^550 .*too long/);
  const headers = Object.fromEntries(Array.from({ length: 50_000 }, (_none, place) => [`X-Long-Head-${place}`, "x".repeat(40)]));
  t.regex(await reply(mail, "x", { headers }), /^550 The mail cannot be read/);
  const told = { from: "bea@example.org", to, size: 50 * 1024 * 1024 };
  t.regex(await reply(mail, "x", { envelope: told } as never), /^550 The mail is too large/);
  const automatic: readonly Record<string, string>[] = [
    { "Auto-Submitted": "auto-replied" },
    { Precedence: "bulk" },
    { "List-Id": "<all.example.org>" },
    { "X-Autoreply": "yes" },
    { "X-Auto-Response-Suppress": "All" },
  ];
  for (const headers of automatic) t.is(await reply(mail, "I am away.", { headers }), "taken");
  t.is(await reply(mail, "It came round.", { messageId: "<0a.note@example.org>" }), "taken");
  t.is(await reply(mail, "I am away.", { envelope: { from: "", to } }), "taken");
  t.deepEqual(
    (await shown()).filter(({ sender }) => sender.name === "bea"),
    [],
  );
  const noted = await deliveries();
  t.is(noted.filter(({ outcome }) => outcome === "ignored").length, automatic.length + 2);
  for (const words of [
    /no such address/,
    /address of your account/,
    /nothing in the mail/,
    /winmail/,
    /too large/,
    /cannot be read/,
  ])
    t.true(noted.some((each) => each.outcome === "refused" && each.status === 550 && words.test(each.words)));
  t.false(JSON.stringify(noted).includes(tagIn(to) ?? ""));
  await set("mailRepliesFromOwnAddress", false);
  t.is(await reply(mail, "From elsewhere.", { from: "bea@home.example" }), "taken");
  await send(ada, "RemoveMember", { roomId, userId: bea.userId });
  t.regex(await reply(mail, "I left."), /^550/);
  pass(32 * 24 * 60 * minuteMs);
  t.regex(await reply(mail, "late"), /^550 This address is too old/);
});

test("a report that a mail did not arrive ends the mails to that address, a report of a delay does not", async (t) => {
  const { bea, transport, services } = await openMailedWorkspace(t);
  const tokens = await openMailTokens(services.vault);
  const takenAt = "reply@chat.example.org";
  const { returnPath } = answerAddresses(tokens, takenAt, { userId: bea.userId, messageId: uuidv7() }, Date.now());
  const report = (action: string, status: string, diagnostic = "550 no such mailbox", type = "delivery-status") =>
    [
      "From: MAILER-DAEMON@example.org\r\nTo: x\r\nSubject: Undelivered\r\nAuto-Submitted: auto-replied\r\nMIME-Version: 1.0",
      'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n',
      `--b\r\nContent-Type: text/plain\r\n\r\nIt did not arrive.\r\n--b\r\nContent-Type: message/${type}\r\n`,
      "Reporting-MTA: dns; mx.example.org\r\n",
      `Final-Recipient: rfc822; bea@example.org\r\nAction: ${action}\r\nStatus: ${status}\r\nDiagnostic-Code: smtp; ${diagnostic}\r\n--b--\r\n`,
    ].join("\r\n");
  const bounce = (raw: string) => transport.sendMail({ envelope: { from: "", to: returnPath ?? "" }, raw });
  await bounce(report("delayed", "4.4.1"));
  t.is(await deadAddressOf(services, bea.userId, "bea@example.org"), undefined);
  await bounce(report("failed", "5.1.1"));
  const reason = async () => (await deadAddressOf(services, bea.userId, "bea@example.org"))?.reason;
  t.is(await reason(), "550 no such mailbox");
  await bounce(report("failed", "5.1.1", "550 5.1.1 User\r\n    doesn't exist"));
  t.is(await reason(), "550 5.1.1 User doesn't exist", "in lines that the mail server folded");
  await bounce(report("failed", "5.6.7", "SMTPUTF8 is required", "global-delivery-status"));
  t.is(await reason(), "SMTPUTF8 is required", "in the form for addresses that are not ASCII");
});
