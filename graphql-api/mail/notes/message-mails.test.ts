import type { PostMessage } from "@logue/command-service/contract/messages.ts";
import type { SettingValue } from "@logue/command-service/contract/setting-declaration.ts";
import test, { type ExecutionContext } from "ava";
import { type AddressObject, type ParsedMail, simpleParser } from "mailparser";
import { v7 as uuidv7 } from "uuid";
import { createDelivery } from "../../notifications/delivery/deliver-due.ts";
import { notePending } from "../../notifications/delivery/pending-note.ts";
import { openLiveWorkspace } from "../../testing/live-workspace.ts";
import { startMailServer } from "../../testing/mail-server.ts";
import { openTestWorkspace, type Person, type TestWorkspace } from "../../testing/workspace.ts";
import { deadAddressOf, markDeadAddress } from "./mail-address-mark.ts";
import { mailChannel } from "./mail-channel.ts";

const minuteMs = 60_000;

async function given(t: ExecutionContext) {
  let nowMs = Date.now();
  return givenIn(t, await openTestWorkspace({ clock: () => nowMs }), (byMs) => {
    nowMs += byMs;
    return nowMs;
  });
}

async function givenIn<Workspace extends TestWorkspace>(
  t: ExecutionContext,
  workspace: Workspace,
  pass: (byMs: number) => number,
) {
  t.teardown(workspace.close);
  const { administrator: ada, backEnd, generalRoomId, answer } = workspace;
  const server = await startMailServer(t);
  const config = { ...backEnd.config, publicUrl: "https://chat.example.org" };
  const services = { ...backEnd, config, presence: { presenceOf: () => ["offline" as const], isInSight: () => false } };
  const channel = mailChannel(services);
  const delivery = createDelivery(services, channel);
  const change = `mutation ($input: ChangeSettingInput!) { changeSetting(input: $input) { refusal { code } } }`;
  const set = async (person: Person, scope: string, key: string, value: SettingValue, secretValue?: string): Promise<void> => {
    const { changeSetting } = await answer(person, change, { input: { scope, key, value, secretValue } });
    t.is(changeSetting.refusal, null);
  };
  await set(ada, "WORKSPACE", "mailServer", null, `smtp://127.0.0.1:${server.port}`);
  await set(ada, "WORKSPACE", "mailSender", "Engines <chat@example.org>");
  const bea = await workspace.addPerson("bea");
  const post = async (person: Person, text: string, more: Partial<PostMessage> = {}): Promise<string> => {
    const messageId = uuidv7({ msecs: pass(0) });
    const plain = { threadRootId: null, alsoInRoom: false, quotedMessageId: null, fileIds: [], origin: null } as const;
    const words = { text, mentionedUserIds: [], mentionsRoom: false };
    await workspace.send(person, "PostMessage", { messageId, roomId: generalRoomId, ...plain, ...words, ...more });
    return messageId;
  };
  /** The mails that are sent when this message has waited for a quarter of an hour. */
  const mailed = async (messageId: string, userId = bea.userId): Promise<ParsedMail[]> => {
    const { message } = await answer(ada, `{ message(id: "${messageId}") { number threadNumber roomId threadRootId } }`);
    const before = server.taken.length;
    await notePending(services, { way: "mail", userId, dueAtMs: pass(15 * minuteMs) }, message);
    await delivery.takeDue();
    await delivery.settled();
    return Promise.all(server.taken.slice(before).map(({ source }) => simpleParser(source)));
  };
  return { ...workspace, ada, bea, set, post, mailed, services, server };
}

const addressOf = (found: AddressObject | AddressObject[] | undefined): string | undefined =>
  [found].flat()[0]?.value[0]?.address;

test("a mail says who wrote what and where, in two forms, and can be sorted, answered and unsubscribed from", async (t) => {
  const { ada, bea, set, post, mailed } = await given(t);
  await set(ada, "WORKSPACE", "mailReplyAddress", "reply@chat.example.org");
  const [first] = await mailed(await post(ada, "The <pump> leaks, @bea"));
  t.is(first?.subject, "Analytical Engines: #general");
  t.is(addressOf(first?.to), "bea@example.org");
  t.is(addressOf(first?.from), "chat@example.org");
  t.regex(first?.text ?? "", /Ada Lovelace, .*\nThe <pump> leaks, @bea\n/);
  t.regex(String(first?.html), /The &lt;pump&gt; leaks, @bea/);
  t.regex(first?.text ?? "", /https:\/\/chat\.example\.org\/room\/.*\/message\//);
  t.is(first?.headers.get("auto-submitted"), "auto-generated");
  const list = first?.headers.get("list") as unknown as Record<string, { url: string; name: string }>;
  t.regex(list.unsubscribe?.url ?? "", /^https:\/\/chat\.example\.org\/mail\/unsubscribe\//);
  t.is(list["unsubscribe-post"]?.name, "List-Unsubscribe=One-Click");
  t.regex(addressOf(first?.replyTo) ?? "", /^reply\+[\w-]{56}@chat\.example\.org$/);
  const [second] = await mailed(await post(ada, "Again, @bea"));
  t.is(second?.inReplyTo, first?.inReplyTo);
  t.not(second?.messageId, first?.messageId);
  const threadRootId = await post(bea, "my question");
  await set(bea, "PERSON", "messageMails", "threads");
  const [inThread] = await mailed(await post(ada, "an answer", { threadRootId }));
  t.is(inThread?.subject, "Analytical Engines: a thread in #general");
  t.not(inThread?.inReplyTo, first?.inReplyTo);
});

test("the workspace says in which language mails are and whether they show texts", async (t) => {
  const { ada, bea, set, post, mailed, answer } = await given(t);
  await set(ada, "WORKSPACE", "mailLanguage", "de");
  await set(ada, "WORKSPACE", "mailsShowText", false);
  const open = "mutation ($userIds: [ID!]!) { openDirectRoom(input: { userIds: $userIds }) { result { roomId } } }";
  const { roomId } = (await answer(ada, open, { userIds: [bea.userId] })).openDirectRoom.result;
  const [mail] = await mailed(await post(ada, "secret", { roomId }));
  t.is(mail?.subject, "Analytical Engines: Nachrichten von Ada Lovelace");
  t.regex(mail?.text ?? "", /Sie haben 1 ungelesene Nachricht/);
  t.false(`${mail?.text}${mail?.html}`.includes("secret"));
  t.is(mail?.replyTo, undefined);
});

test("one press unsubscribes without signing in, opening the link does not, and a forged link does nothing", async (t) => {
  let nowMs = Date.now();
  const live = await openLiveWorkspace({ clock: () => nowMs });
  const { ada, bea, post, mailed, api, services, answer } = await givenIn(t, live, (byMs) => {
    nowMs += byMs;
    return nowMs;
  });
  const [mail] = await mailed(await post(ada, "one, @bea"));
  const list = mail?.headers.get("list") as unknown as Record<string, { url: string }>;
  const path = new URL(list.unsubscribe?.url ?? "").pathname;
  const chosen = async (): Promise<unknown> =>
    (await answer(bea, "{ settings(scope: PERSON) { key value } }")).settings.find(
      ({ key }: { key: string }) => key === "messageMails",
    ).value;
  const base = api.url;
  t.true((await fetch(base + path)).ok);
  t.is(await chosen(), "mentions");
  t.is((await fetch(`${base + path}x`.replace("unsubscribe/", "unsubscribe/A"), { method: "POST" })).status, 404);
  const body = new URLSearchParams({ "List-Unsubscribe": "One-Click" });
  t.true((await fetch(base + path, { method: "POST", body })).ok);
  await services.whenVisible(await services.sealedEventStore.lastPosition(), bea.userId, 5_000);
  t.is(await chosen(), "none");
  t.deepEqual(await mailed(await post(ada, "two, @bea")), []);
});

test("a person whose mails come back gets none, until the address is another one", async (t) => {
  const { ada, bea, post, mailed, services, send, generalRoomId } = await given(t);
  await markDeadAddress(services, bea.userId, "bea@example.org", "550 no such mailbox");
  t.deepEqual(await mailed(await post(ada, "one, @bea")), []);
  await markDeadAddress(services, bea.userId, "old@example.org", "550 no such mailbox");
  t.is((await mailed(await post(ada, "two, @bea"))).length, 1);
  const userId = uuidv7();
  const facts = { userId, name: "cleo", displayName: "Cleo", email: "cleo@refused.example", timeZone: null } as const;
  await send("system", "RegisterUser", { ...facts, kind: "person", inviteId: null, origin: null });
  await send("system", "AddMembers", { roomId: generalRoomId, userIds: [userId] });
  t.deepEqual(await mailed(await post(ada, "three, @cleo"), userId), []);
  const mark = await deadAddressOf(services, userId, "cleo@refused.example");
  t.regex(mark?.reason ?? "", /no such mailbox/);
});
