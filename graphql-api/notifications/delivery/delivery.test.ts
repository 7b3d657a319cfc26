import type { PostMessage } from "@logue/command-service/contract/messages.ts";
import type { SettingValue } from "@logue/command-service/contract/setting-declaration.ts";
import { serverOwnerId } from "@logue/infra/work-store/work-store.ts";
import { startReactions } from "@logue/integrations/index.ts";
import type { UserDocument } from "@logue/projection-service/contract/users.ts";
import test, { type ExecutionContext } from "ava";
import { v7 as uuidv7 } from "uuid";
import { until } from "../../../tests/support/wait-until.ts";
import { reactionParts } from "../../integrations/reacting.ts";
import { openTestWorkspace, type Person } from "../../testing/workspace.ts";
import { createDelivery } from "./deliver-due.ts";
import type { DeliveryChannel, DeliveryOutcome, Note } from "./delivery-channel.ts";
import { notingPosts } from "./note-posts.ts";

const minuteMs = 60_000;
const graceMs = 15 * minuteMs;

interface Told {
  readonly id: string;
  readonly to: string;
  readonly texts: readonly string[];
}

async function given(t: ExecutionContext) {
  let nowMs = Date.parse("2026-06-01T12:00:00Z");
  const workspace = await openTestWorkspace({ clock: () => nowMs });
  t.teardown(workspace.close);
  const { backEnd, services, administrator: ada, generalRoomId, send } = workspace;
  const bea = await workspace.addPerson("bea");
  const told: Told[] = [];
  let isOpen = true;
  let asked = 0;
  let answer: (note: Note) => Promise<DeliveryOutcome> = async () => ({ kind: "delivered" });
  const channel: DeliveryChannel = {
    way: "mail",
    reasons: new Set(["mention", "direct_message", "thread_reply", "keyword", "message"]),
    isOpen: async () => {
      asked += 1;
      return isOpen;
    },
    choiceOf: async (_user: UserDocument) => ({ graceMs, reasons: channel.reasons }),
    async deliver(note) {
      told.push({ id: note.id, to: note.user.name, texts: note.messages.map(({ message }) => message.text) });
      return answer(note);
    },
  };
  const history = backEnd.sealedEventStore;
  const follow = async (): Promise<void> => {
    const host = startReactions({
      ...{ ...backEnd, ...notingPosts(backEnd, [channel], await history.lastPosition()), history, everyMs: 5 },
      hostOf: reactionParts(backEnd).hostOf,
    });
    t.teardown(host.close);
  };
  await follow();
  const cursor = { kind: "integration-cursor", ownerId: serverOwnerId, id: "notification-delivery" } as const;
  /** Until the follower has noted everything. */
  const noted = async (): Promise<void> => {
    const last = await history.lastPosition();
    const after = async () => ((await backEnd.workStore.get(cursor))?.value as { after?: string } | undefined)?.after ?? "";
    await post(ada, { text: "the follower writes its cursor", mentionedUserIds: [cleo.userId] });
    await until(async () => (await after()) > last);
  };
  const cleo = await workspace.addPerson("cleo");
  const post = async (person: Person, message: Partial<PostMessage>): Promise<string> => {
    const messageId = uuidv7({ msecs: nowMs });
    const plain = { threadRootId: null, alsoInRoom: false, quotedMessageId: null, fileIds: [], origin: null } as const;
    const words = { text: "", mentionedUserIds: [], mentionsRoom: false };
    await send(person, "PostMessage", { messageId, roomId: generalRoomId, ...plain, ...words, ...message });
    return messageId;
  };
  const deliveries = [createDelivery(services, channel), createDelivery(services, channel)];
  const round = async (): Promise<void> => {
    await Promise.all(deliveries.map((each) => each.takeDue()));
    await Promise.all(deliveries.map((each) => each.settled()));
  };
  return {
    ...{ workspace, ada, bea, post, told, noted, round, roomId: generalRoomId, services },
    toBea: () => told.filter(({ to }) => to === "bea").map(({ texts }) => texts),
    pass: async (byMs: number): Promise<void> => {
      await noted();
      nowMs += byMs;
      await round();
    },
    answerWith: (next: typeof answer) => {
      answer = next;
    },
    setOpen: (open: boolean) => {
      isOpen = open;
      asked = 0;
    },
    wasAsked: () => until(async () => asked > 0),
    set: (key: string, value: SettingValue) =>
      send(bea, "ChangeSetting", { scope: "person", scopeId: bea.userId, key, value } as never),
  };
}

test("what concerns a person is told once after the grace time, all of a room together", async (t) => {
  const { ada, bea, post, pass, toBea } = await given(t);
  const to = { mentionedUserIds: [bea.userId] };
  await post(ada, { text: "to no one" });
  await post(ada, { text: "bea one", ...to });
  await pass(10 * minuteMs);
  await post(ada, { text: "for all", mentionsRoom: true });
  await post(bea, { text: "bea to herself", threadRootId: null, ...to });
  await post(ada, { text: "bea two", ...to });
  t.deepEqual(toBea(), []);
  await pass(15 * minuteMs);
  const together = ["bea one", "for all", "bea two"];
  t.deepEqual(toBea(), [together], "What she posts herself reads nothing.");
  await pass(60 * minuteMs);
  t.is(toBea().length, 1);
  await post(ada, { text: "bea later", ...to });
  await pass(15 * minuteMs);
  t.deepEqual(toBea(), [together, ["bea later"]]);
});

test("what is read, deleted or left meanwhile is told to no one", async (t) => {
  const { workspace, ada, bea, post, pass, toBea, roomId } = await given(t);
  const to = { mentionedUserIds: [bea.userId] };
  const deleted = await post(ada, { text: "bea deleted", ...to });
  await workspace.send(ada, "DeleteMessage", { roomId, messageId: deleted });
  await pass(15 * minuteMs);
  await post(ada, { text: "bea read", ...to });
  const { room } = await workspace.answer(bea, `{ room(id: "${roomId}") { lastNumber } }`);
  await workspace.send(bea, "MarkRead", { roomId, threadRootId: null, number: room.lastNumber });
  await pass(15 * minuteMs);
  await post(ada, { text: "bea muted", ...to });
  await workspace.send(bea, "SetMuted", { roomId, isMuted: true });
  await pass(15 * minuteMs);
  await workspace.send(bea, "SetMuted", { roomId, isMuted: false });
  await post(ada, { text: "bea removed", ...to });
  await workspace.send(ada, "RemoveMember", { roomId, userId: bea.userId });
  await pass(15 * minuteMs);
  t.deepEqual(toBea(), []);
});

test("threads are told apart from their room, to those who follow them", async (t) => {
  const { ada, bea, post, pass, toBea, told } = await given(t);
  const threadRootId = await post(bea, { text: "a question" });
  await post(ada, { text: "an answer", threadRootId, alsoInRoom: true });
  await post(ada, { text: "another", threadRootId });
  await post(ada, { text: "bea in the room", mentionedUserIds: [bea.userId] });
  await pass(15 * minuteMs);
  t.deepEqual(toBea().sort(), [["an answer", "another"], ["bea in the room"]]);
  t.is(new Set(told.map(({ id }) => id)).size, told.length);
});

test("nothing is told in quiet hours or while the person is present, and all of it afterwards", async (t) => {
  const { ada, bea, post, pass, toBea, set, services } = await given(t);
  await set("doNotDisturbUntil", "2026-06-01T14:00:00.000Z");
  await post(ada, { text: "bea", mentionedUserIds: [bea.userId] });
  await pass(60 * minuteMs);
  t.deepEqual(toBea(), []);
  services.presence.hear("test", [{ userId: bea.userId, isConnected: true, chosen: "online" }]);
  const isHere = services.presence.presenceOf;
  t.deepEqual(isHere([bea.userId]), ["online"]);
  await pass(60 * minuteMs - 1_000);
  services.presence.hear("test", [{ userId: bea.userId, isConnected: true, chosen: "online" }]);
  await pass(1_000);
  t.deepEqual(toBea(), []);
  services.presence.hear("test", [{ userId: bea.userId, isConnected: false, chosen: "online" }]);
  await pass(15 * minuteMs);
  t.deepEqual(toBea(), [["bea"]]);
});

test("what fails is told again with the same id and messages, and what came meanwhile after it", async (t) => {
  const { ada, bea, post, pass, told, toBea, answerWith } = await given(t);
  const to = { mentionedUserIds: [bea.userId] };
  await post(ada, { text: "bea one", ...to });
  answerWith(async ({ user }) => {
    if (user.id === bea.userId) await post(ada, { text: "bea during", ...to });
    return { kind: "later" };
  });
  await pass(15 * minuteMs);
  answerWith(async () => Promise.reject(new Error("broken")));
  await pass(minuteMs);
  answerWith(async () => ({ kind: "delivered" }));
  await pass(2 * minuteMs);
  const ids = told.filter(({ to: name }) => name === "bea").map(({ id }) => id);
  t.is(new Set(ids).size, 1);
  t.deepEqual(toBea(), [["bea one"], ["bea one"], ["bea one"]]);
  await pass(15 * minuteMs);
  t.deepEqual(toBea().slice(3), [["bea during"]]);
});

test("a note whose process died is told again after the lease; an address that is dead gets no more", async (t) => {
  const { ada, bea, post, pass, toBea, answerWith } = await given(t);
  await post(ada, { text: "bea", mentionedUserIds: [bea.userId] });
  const dead = Promise.withResolvers<DeliveryOutcome>();
  answerWith(() => dead.promise);
  const begun = pass(15 * minuteMs);
  await until(async () => toBea().length === 1);
  answerWith(async () => ({ kind: "dead" }));
  const again = pass(2 * minuteMs);
  await until(async () => toBea().length === 2);
  dead.resolve({ kind: "later" });
  await Promise.all([begun, again]);
  await pass(24 * 60 * minuteMs);
  t.deepEqual(toBea(), [["bea"], ["bea"]]);
});

test("while no way is open no message is noted", async (t) => {
  const { ada, bea, post, setOpen, wasAsked, services, noted } = await given(t);
  setOpen(false);
  await post(ada, { text: "bea", mentionedUserIds: [bea.userId] });
  await wasAsked();
  setOpen(true);
  await noted();
  t.deepEqual(await services.workStore.list("mail-note", bea.userId), []);
});
