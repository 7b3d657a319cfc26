import { createECDH, randomBytes } from "node:crypto";
import type { PostMessage } from "@logue/command-service/contract/messages.ts";
import type { SettingValue } from "@logue/command-service/contract/setting-declaration.ts";
import { workspaceScopeId } from "@logue/command-service/contract/settings.ts";
import { type UserDocument, users } from "@logue/projection-service/contract/users.ts";
import test, { type ExecutionContext } from "ava";
import { v7 as uuidv7 } from "uuid";
import { openTestWorkspace, type Person } from "../../testing/workspace.ts";
import { createDelivery } from "../delivery/deliver-due.ts";
import { notePending } from "../delivery/pending-note.ts";
import { listPushDevices, registerPushDevice } from "../devices/push-devices.ts";
import { createClearRound } from "./clear-told.ts";
import { pushChannel } from "./push-channel.ts";
import type { MessagePush, PushContent } from "./push-content.ts";
import { pushRules } from "./push-rules.ts";
import type { PushOutcome, PushSender } from "./push-sender.ts";

const minuteMs = 60_000;
const ecdh = createECDH("prime256v1");
ecdh.generateKeys();
const keys = { p256dh: ecdh.getPublicKey("base64url"), auth: randomBytes(16).toString("base64url") };
const target = (address: string) =>
  ({
    kind: "web",
    appId: "logue.web",
    address: `https://push.example.org/${address}`,
    keys,
    gatewayUrl: null,
    locale: null,
  }) as const;

async function given(t: ExecutionContext) {
  let nowMs = Date.now();
  const workspace = await openTestWorkspace({ clock: () => nowMs });
  t.teardown(workspace.close);
  const { administrator: ada, generalRoomId: roomId, backEnd, send } = workspace;
  const bea = await workspace.addPerson("bea");
  const { sessionId } = await workspace.startSession(bea.userId);
  const presence = { presenceOf: () => ["offline" as const], isInSight: () => false };
  const services = { ...workspace.services, presence: { ...workspace.services.presence, ...presence } };
  const sent: { readonly to: string; readonly content: PushContent }[] = [];
  const answers = new Map<string, PushOutcome>();
  const sender: PushSender = {
    kinds: new Set(["web"]),
    isOpen: async () => true,
    async send({ address }, content) {
      const to = address.split("/").at(-1) ?? "";
      sent.push({ to, content });
      return answers.get(to) ?? { kind: "delivered" };
    },
  };
  const delivery = createDelivery(services, pushChannel(services, [sender]));
  const clearRound = createClearRound(services, [sender]);
  const post = async (text: string, more: Partial<PostMessage> = {}): Promise<string> => {
    const messageId = uuidv7({ msecs: nowMs });
    const plain = { threadRootId: null, alsoInRoom: false, quotedMessageId: null, fileIds: [], origin: null } as const;
    const words = { text, mentionedUserIds: [bea.userId], mentionsRoom: false };
    await send(ada, "PostMessage", { messageId, roomId, ...plain, ...words, ...more });
    const { message } = await workspace.answer(
      ada,
      `{ message(id: "${messageId}") { number threadNumber roomId threadRootId } }`,
    );
    await notePending(services, { way: "push", userId: bea.userId, dueAtMs: nowMs }, message);
    return messageId;
  };
  /** What is sent within this time. */
  const within = async (byMs: number): Promise<typeof sent> => {
    const before = sent.length;
    nowMs += byMs;
    await delivery.takeDue();
    await delivery.settled();
    await clearRound();
    return sent.slice(before);
  };
  const read = async (): Promise<void> => {
    const { room } = await workspace.answer(bea, `{ room(id: "${roomId}") { lastNumber } }`);
    await send(bea, "MarkRead", { roomId, threadRootId: null, number: room.lastNumber });
  };
  const set = (by: Person, scope: "workspace" | "person", key: string, value: SettingValue) =>
    send(by, "ChangeSetting", { scope, scopeId: scope === "person" ? by.userId : workspaceScopeId, key, value } as never);
  const register = (address: string) =>
    registerPushDevice(services, { userId: bea.userId, signInId: sessionId }, target(address));
  return { workspace, services, ada, bea, sent, answers, post, within, read, set, register, roomId, sessionId, backEnd };
}

const pushesIn = (sent: readonly { readonly to: string; readonly content: PushContent }[]) =>
  sent.map(({ to, content }) => [to, content.kind]).sort();

test("all devices of a person are told by ids alone, once for all that came together, with the count at the icon", async (t) => {
  const { post, within, register, roomId } = await given(t);
  await Promise.all([register("laptop"), register("phone")]);
  await post("one, @bea");
  const last = await post("two, @bea");
  const told = await within(minuteMs);
  t.deepEqual(pushesIn(told), [
    ["laptop", "message"],
    ["phone", "message"],
  ]);
  const content = told[0]?.content as MessagePush;
  t.like(content, { roomId, threadRootId: null, messageId: last, count: 2, badge: 2, isUrgent: true, words: null });
  t.false(JSON.stringify(content).includes("one, @"));
  await post("three, @bea");
  const [next] = await within(minuteMs);
  t.is(next?.content.tag, content.tag);
  t.not(next?.content.id, content.id);
  t.deepEqual(await within(60 * minuteMs), []);
});

test("a push carries words only where the workspace says so", async (t) => {
  const { ada, post, within, register, set } = await given(t);
  await register("laptop");
  await set(ada, "workspace", "pushesShowText", true);
  await post(`The pump ${"x".repeat(300)}`);
  const [told] = await within(minuteMs);
  const words = (told?.content as MessagePush | undefined)?.words;
  t.is(words?.title, "Ada Lovelace in #general");
  t.regex(words?.text ?? "", /^The pump x{191}…$/);
});

test("what was read or deleted before is not told, and after that the devices that were told are cleared once", async (t) => {
  const { workspace, ada, post, within, read, register, roomId } = await given(t);
  await register("laptop");
  await post("read at once, @bea");
  await read();
  t.deepEqual(await within(minuteMs), []);
  const messageId = await post("deleted later, @bea");
  t.deepEqual(pushesIn(await within(minuteMs)), [["laptop", "message"]]);
  await register("new, told nothing");
  t.deepEqual(await within(10_000), []);
  await workspace.send(ada, "DeleteMessage", { roomId, messageId });
  const cleared = await within(minuteMs);
  t.deepEqual(pushesIn(cleared), [["laptop", "clear"]]);
  t.is(cleared[0]?.content.badge, 0);
  t.deepEqual(await within(minuteMs), []);
});

test("a device that cannot be reached is tried again by itself when its service says, and one that is gone is removed", async (t) => {
  const { services, bea, answers, post, within, register } = await given(t);
  await Promise.all(["laptop", "slow", "old", "wrong"].map(register));
  answers.set("slow", { kind: "later", afterMs: 10 * minuteMs });
  answers.set("old", { kind: "gone" });
  answers.set("wrong", { kind: "refused" });
  await post("one, @bea");
  t.is((await within(minuteMs)).length, 4);
  t.is((await listPushDevices(services, bea.userId)).length, 3);
  await post("two, @bea");
  answers.delete("slow");
  t.deepEqual(
    pushesIn(await within(minuteMs)).map(([to]) => to),
    ["laptop", "slow", "wrong"],
  );
  t.deepEqual(await within(20 * minuteMs), [], "It has been told since.");
  answers.set("slow", { kind: "later" });
  await post("three, @bea");
  await within(minuteMs);
  answers.delete("slow");
  t.deepEqual(pushesIn(await within(minuteMs)), [["slow", "message"]]);
});

test("a note that is delivered again after a death is told to the devices that it had not reached", async (t) => {
  const { services, bea, answers, post, within, register } = await given(t);
  await Promise.all([register("laptop"), register("phone")]);
  await post("one, @bea");
  const put = services.workStore.put.bind(services.workStore);
  answers.set("phone", { kind: "later" });
  let isDying = true;
  Object.assign(services.workStore, {
    put: (...given: Parameters<typeof put>) =>
      isDying && given[0].kind === "push-note" && given[0].id.includes("@") ? Promise.reject(new Error("dies")) : put(...given),
  });
  t.is((await within(minuteMs)).length, 2);
  isDying = false;
  answers.clear();
  t.deepEqual(pushesIn(await within(2 * minuteMs)), [["phone", "message"]]);
  t.is((await services.workStore.list("push-note", bea.userId)).length, 0);
});

test("a device that was told is cleared also where the process died before it wrote that down", async (t) => {
  const { services, post, within, read, register } = await given(t);
  await register("laptop");
  await post("one, @bea");
  const put = services.workStore.put.bind(services.workStore);
  let isDying = true;
  Object.assign(services.workStore, {
    put: (...given: Parameters<typeof put>) =>
      isDying && given[0].kind === "push-told" ? Promise.reject(new Error("dies")) : put(...given),
  });
  t.deepEqual(pushesIn(await within(minuteMs)), [["laptop", "message"]]);
  isDying = false;
  await read();
  t.deepEqual(await within(5 * minuteMs), []);
  t.deepEqual(pushesIn(await within(minuteMs)), [["laptop", "clear"]]);
  t.deepEqual(await within(60 * minuteMs), []);
});

test("people choose what they are called for, and nothing is looked at before there is a device", async (t) => {
  const { services, bea, register, set } = await given(t);
  const rules = () => pushRules(services);
  const user = async () => (await services.readStore.get(users, bea.userId)) as UserDocument;
  t.false(await rules().isOpen());
  t.is(await rules().choiceOf(await user()), null);
  await register("laptop");
  t.true(await rules().isOpen());
  t.is((await rules().choiceOf(await user()))?.graceMs, 10_000);
  await set(bea, "person", "messagePushes", "mentions");
  await set(bea, "person", "messagePushesAfterSeconds", 60);
  const choice = await rules().choiceOf(await user());
  t.deepEqual([choice?.graceMs, [...(choice?.reasons ?? [])]], [60_000, ["mention", "direct_message"]]);
  await set(bea, "person", "messagePushes", "none");
  t.is(await rules().choiceOf(await user()), null);
});

test("a device asks for the words of a message, which are for those who may see it, until it is deleted", async (t) => {
  const { workspace, ada, bea, post, read, roomId } = await given(t);
  const messageId = await post("The pump of <@nobody>, @bea");
  const asked = (by: Person) =>
    workspace.answer(by, `{ webPushKey messageNotice(messageId: "${messageId}") { title text isRead } }`);
  const { webPushKey, messageNotice } = await asked(bea);
  t.regex(webPushKey, /^B[\w-]{86}$/);
  t.deepEqual(messageNotice, { title: "Ada Lovelace in #general", text: "The pump of <@nobody>, @bea", isRead: false });
  await read();
  t.true((await asked(bea)).messageNotice.isRead);
  await workspace.send(ada, "DeleteMessage", { roomId, messageId });
  t.is((await asked(bea)).messageNotice, null);
});
