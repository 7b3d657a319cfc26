import { makeEmailLink } from "@logue/command-service/contract/email-links.ts";
import test, { type ExecutionContext } from "ava";
import { countRoomMail, roomMailsPerHourMax } from "../mail/arriving/room-mail-count.ts";
import { openMailedWorkspace } from "../testing/mailed-workspace.ts";
import type { JsonObject } from "../testing/workspace.ts";

async function given(t: ExecutionContext) {
  const workspace = await openMailedWorkspace(t);
  const { ada, roomId, answer, change, transport } = workspace;
  const setRoom = (key: string, value: unknown) => answer(ada, change, { input: { scope: "ROOM", scopeId: roomId, key, value } });
  const address = async (): Promise<string | null> =>
    (await answer(ada, `{ room(id: "${roomId}") { mailAddress } }`)).room.mailAddress;
  const mail = (to: string | null, more: object = {}): Promise<string> =>
    transport.sendMail({ from: "Bea <bea@example.org>", to: to ?? "", subject: "High *tide*", text: "At nine.", ...more }).then(
      () => "taken",
      ({ response }: { response: string }) => response,
    );
  const said = async (): Promise<JsonObject[]> => {
    const query = `{ room(id: "${roomId}") { messages(last: 20) { edges { node { text sender { name } postedAs { name } files { name } } } } } }`;
    return (await answer(ada, query)).room.messages.edges.map(({ node }: JsonObject) => node);
  };
  return { ...workspace, setRoom, address, mail, said };
}

test("a member's mail to the channel's address is a message of the member, and others are refused", async (t) => {
  const { ada, bea, roomId, send, setRoom, address, mail, said, deliveries } = await given(t);
  t.is(await address(), null);
  await setRoom("mailsFrom", "members");
  const to = await address();
  t.regex(to ?? "", /^reply\+[\w-]{38}@chat\.example\.org$/);
  const attachments = [{ filename: "tide.txt", content: "high" }];
  const again = { messageId: "<tide@bea.example.org>", date: new Date(), attachments };
  for (const _time of ["first", "again"]) t.is(await mail(to, again), "taken");
  t.like((await said()).at(-1), { text: "**High \\*tide\\***\n\nAt nine.", sender: { name: "bea" }, postedAs: null });
  t.deepEqual((await said()).at(-1)?.files, [{ name: "tide.txt" }]);
  t.is((await said()).filter(({ sender }) => sender.name === "bea").length, 1);
  t.regex(await mail(to, { from: "mallory@example.net" }), /^550 Members of the channel alone/);
  t.is(await mail(to, { headers: { "Auto-Submitted": "auto-replied" } }), "taken");
  await send(ada, "RemoveMember", { roomId, userId: bea.userId });
  t.regex(await mail(to), /^550 Members of the channel alone/);
  t.is((await said()).filter(({ sender }) => sender.name === "bea").length, 1);
  t.deepEqual((await deliveries()).map(({ outcome }) => outcome).toSorted(), ["done", "done", "ignored", "refused", "refused"]);
});

test("anyone's mail is posted by the account that takes mails, under the sender's name and address, until the address is renewed", async (t) => {
  const { ada, roomId, send, setRoom, address, mail, said } = await given(t);
  await setRoom("mailsFrom", "anyone");
  const first = await address();
  t.is(await mail(first, { from: "The Harbour <harbour@example.net>", text: "> a quote stays\n\nLow water." }), "taken");
  t.like((await said()).at(-1), {
    text: "**High \\*tide\\***\n\n> a quote stays\n\nLow water.",
    sender: { name: "post" },
    postedAs: { name: "The Harbour (harbour@example.net)" },
  });
  t.is(await mail(first), "taken");
  t.like((await said()).at(-1), { sender: { name: "post" }, postedAs: { name: "Bea (bea@example.org)" } });
  await setRoom("mailAddressNumber", 2);
  const second = await address();
  t.not(second, first);
  t.regex(await mail(first), /^550 There is no such address/);
  t.is(await mail(second), "taken");
  await send(ada, "ArchiveRoom", { roomId });
  t.is(await address(), null);
  t.regex(await mail(second), /^550 There is no such address/);
});

test("one channel takes a number of mails in an hour, and a mail that is brought again is not counted", async (t) => {
  const { roomId, setRoom, address, mail, said, services, pass } = await given(t);
  await setRoom("mailsFrom", "members");
  const to = await address();
  for (let count = 2; count < roomMailsPerHourMax; count += 1) t.true(await countRoomMail(services, roomId));
  const last = { messageId: "<last@bea.example.org>", date: new Date() };
  t.is(await mail(to), "taken");
  for (const _time of ["first", "again", "once more"]) t.is(await mail(to, last), "taken");
  t.regex(await mail(to), /^550 Too many mails came to this address/);
  t.is(await mail(to, last), "taken");
  t.is((await said()).filter(({ sender }) => sender.name === "bea").length, 2);
  pass(60 * 60_000);
  t.is(await mail(to), "taken");
});

test("where it is demanded, only a confirmed address posts in a person's name, to a channel and as an answer", async (t) => {
  const { ada, bea, send, set, setRoom, address, mail, said, services, answer, startSession, post, mailOf, reply } =
    await given(t);
  await setRoom("mailsFrom", "members");
  const to = await address();
  const asked = await mailOf(await post(ada, "@bea?"));
  await set("mailsFromConfirmedAddress", true);
  const isUnconfirmed = /^550 Confirm the address of your account/;
  t.regex(await mail(to), isUnconfirmed);
  t.regex(await reply(asked, "Yes."), isUnconfirmed);
  const { token } = await makeEmailLink(services.vault, bea.userId, "bea@example.org", Date.now());
  const { sessionId } = await startSession(bea.userId);
  const confirmation = `mutation { confirmEmail(input: { token: "${token}" }) { refusal { code } } }`;
  t.is((await answer({ ...bea, sessionId }, confirmation)).confirmEmail.refusal, null);
  t.is(await mail(to), "taken");
  t.is(await reply(asked, "Yes."), "taken");
  t.deepEqual(
    (await said()).slice(-2).map(({ sender }) => sender.name),
    ["bea", "bea"],
  );
  await send(ada, "ReplaceEmail", { userId: bea.userId, email: "bea@other.example" });
  t.regex(await mail(to, { from: "bea@other.example" }), isUnconfirmed);
});
