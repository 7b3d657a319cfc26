import test from "ava";
import { v7 as uuidv7 } from "uuid";
import { type LiveStream, type LiveWorkspace, openLiveWorkspace } from "../testing/live-workspace.ts";
import type { JsonObject, Person } from "../testing/workspace.ts";

const inboxEvents = `subscription ($after: String) {
  inboxEvents(after: $after) {
    __typename
    ... on MessageNotified { cause message { text } }
    ... on RoomChanged { room { id lastNumber } }
    ... on RoomEntryChanged { entry { isMuted notificationLevel } }
    ... on PresenceChanged { userId presence }
    ... on UserChanged { user { id } }
    ... on CaughtUp { cursor }
  }
}`;
const isNotified = ({ __typename }: JsonObject): boolean => __typename === "MessageNotified";
const told = ({ items }: LiveStream): string[] =>
  items.filter(isNotified).map(({ cause, message }) => `${cause}: ${message.text}`);

interface Words {
  readonly roomId?: string;
  readonly threadRootId?: string;
  readonly mentionedUserIds?: readonly string[];
  readonly mentionsRoom?: boolean;
}

async function scene(t: { teardown(end: () => Promise<void>): void }) {
  let aheadMs = 0;
  const workspace = await openLiveWorkspace({ clock: () => Date.now() + aheadMs });
  t.teardown(workspace.close);
  const { administrator: ada, generalRoomId } = workspace;
  const bea = await workspace.addPerson("bea");
  const follow = async (person: Person, after?: string): Promise<LiveStream> => {
    const client = await workspace.connect({ cookie: await workspace.signIn(person) });
    const stream = client.subscribe(inboxEvents, { after });
    await stream.find(({ __typename }) => __typename === "CaughtUp");
    return stream;
  };
  const client = await workspace.connect({ cookie: await workspace.signIn(ada) });
  const delivered = client.subscribe("subscription { myEvents { __typename ... on MessageChanged { message { id } } } }");
  await delivered.find(({ __typename }) => __typename === "CaughtUp");
  /** Resolves when the message was delivered: whom it notifies is decided then. */
  const post = async (person: Person, text: string, words: Words = {}): Promise<string> => {
    const messageId = uuidv7();
    const plain = { threadRootId: null, alsoInRoom: false, quotedMessageId: null, fileIds: [], origin: null } as const;
    const message = { messageId, roomId: generalRoomId, text, mentionedUserIds: [], mentionsRoom: false, ...words };
    await workspace.send(person, "PostMessage", { ...plain, ...message });
    await delivered.find((item) => item.message?.id === messageId);
    return messageId;
  };
  const set = async (person: Person, key: string, value: unknown): Promise<void> => {
    const change = "mutation ($input: ChangeSettingInput!) { changeSetting(input: $input) { refusal { code } } }";
    const { changeSetting } = await workspace.answer(person, change, { input: { scope: "PERSON", key, value } });
    if (changeSetting.refusal) throw new Error(changeSetting.refusal.code);
  };
  /** All of a stream up to a message of this moment that notifies. */
  const until = async (stream: LiveStream, text: string, words: Words = {}): Promise<string[]> => {
    await post(ada, text, { mentionedUserIds: [bea.userId], ...words });
    await stream.find((item) => isNotified(item) && item.message.text === text);
    return told(stream);
  };
  const pass = (durationMs: number): void => {
    aheadMs += durationMs;
  };
  return { workspace, ada, bea, generalRoomId, follow, post, set, until, pass };
}

const openDirect = async ({ answer }: LiveWorkspace, person: Person, userIds: readonly string[]): Promise<string> => {
  const open = "mutation ($userIds: [ID!]!) { openDirectRoom(input: { userIds: $userIds }) { result { roomId } } }";
  return (await answer(person, open, { userIds })).openDirectRoom.result.roomId;
};

test.serial(
  "a person is notified of mentions, direct messages, keywords and followed threads, once, and of nothing else",
  async (t) => {
    const { workspace, ada, bea, follow, post, set, until } = await scene(t);
    await set(bea, "notificationKeywords", ["pump"]);
    const stream = await follow(bea);
    const adas = await follow(ada);
    await post(ada, "ordinary");
    await post(ada, "to all", { mentionsRoom: true });
    await post(ada, "The Pump!");
    const roomId = await openDirect(workspace, ada, [bea.userId]);
    await post(ada, "to you", { roomId });
    const threadRootId = await post(bea, "my question");
    await post(ada, "an answer", { threadRootId });
    await stream.find((item) => isNotified(item) && item.message.text === "an answer");
    await set(bea, "notificationKeywords", ["anchor"]);
    await post(ada, "another pump");
    t.deepEqual(await until(stream, "the end"), [
      "MENTION: to all",
      "KEYWORD: The Pump!",
      "DIRECT_MESSAGE: to you",
      "THREAD_REPLY: an answer",
      "MENTION: the end",
    ]);
    t.deepEqual(told(adas), []);
  },
);

test.serial("levels, mutes and what was unfollowed hold from the next message on", async (t) => {
  const { workspace, ada, bea, generalRoomId: roomId, follow, post, until } = await scene(t);
  const stream = await follow(bea);
  const threadRootId = await post(bea, "mine");
  await post(ada, "first", { threadRootId });
  await stream.find((item) => isNotified(item) && item.message.text === "first");
  await workspace.send(bea, "UnfollowThread", { roomId, threadRootId });
  await post(ada, "not followed", { threadRootId });
  await workspace.send(bea, "ChooseNotificationLevel", { roomId, level: "everything" });
  await post(ada, "now everything");
  await workspace.send(bea, "SetMuted", { roomId, isMuted: true });
  await post(ada, "muted", { mentionedUserIds: [bea.userId] });
  await workspace.send(bea, "SetMuted", { roomId, isMuted: false });
  await workspace.send(bea, "ChooseNotificationLevel", { roomId, level: "mentions" });
  const direct = await openDirect(workspace, ada, [bea.userId]);
  await workspace.send(bea, "ChooseNotificationLevel", { roomId: direct, level: "nothing" });
  await post(ada, "of nothing", { roomId: direct, mentionedUserIds: [bea.userId] });
  const other = await post(bea, "mine too");
  t.deepEqual(await until(stream, "the end", { threadRootId: other, mentionedUserIds: [] }), [
    "THREAD_REPLY: first",
    "MESSAGE: now everything",
    "THREAD_REPLY: the end",
  ]);
});

test.serial("while a person pauses notifications nothing is told, and others see the person as busy", async (t) => {
  const { ada, bea, follow, post, set, until, pass } = await scene(t);
  const [stream, adas] = [await follow(bea), await follow(ada)];
  await set(bea, "doNotDisturbUntil", new Date(Date.now() + 20 * 60_000).toISOString());
  await adas.find((item) => item.userId === bea.userId && item.presence === "BUSY");
  await post(ada, "in the pause", { mentionedUserIds: [bea.userId] });
  pass(21 * 60_000);
  t.deepEqual(await until(stream, "after it"), ["MENTION: after it"]);
});

test.serial("a client that was away is told of mentions and of the newest direct messages it missed", async (t) => {
  const { workspace, ada, bea, follow, post, until } = await scene(t);
  const roomId = await openDirect(workspace, ada, [bea.userId]);
  const stream = await follow(bea);
  await until(stream, "seen");
  const cursor = stream.items.find(({ __typename }) => __typename === "CaughtUp")?.cursor;
  stream.complete();
  for (const text of ["one", "two", "three", "four"]) await post(ada, text, { roomId });
  await post(ada, "for bea", { mentionedUserIds: [bea.userId] });
  await post(ada, "for no one");
  const again = told(await follow(bea, cursor));
  t.deepEqual(again.slice(-4), ["DIRECT_MESSAGE: two", "DIRECT_MESSAGE: three", "DIRECT_MESSAGE: four", "MENTION: for bea"]);
  t.false(again.includes("DIRECT_MESSAGE: one"));
});

test.serial("what a person reads on one device is not notified on the others", async (t) => {
  const { workspace, ada, bea, generalRoomId: roomId, follow, post, until } = await scene(t);
  const desk = await follow(bea);
  const see = (clientId: string, input: object) =>
    workspace.answer(bea, "mutation ($input: SetInSightInput!) { setInSight(input: $input) { roomId refusal { code } } }", {
      input: { clientId, ...input },
    });
  const to = { mentionedUserIds: [bea.userId] };
  const rootId = await post(ada, "root", to);
  t.deepEqual((await see("laptop", { roomId })).setInSight, { roomId, refusal: null });
  await see("phone", {});
  await post(ada, "in sight", to);
  await post(ada, "in a thread", { ...to, threadRootId: rootId });
  await see("laptop", { roomId, threadRootId: rootId });
  await post(ada, "in the open thread", { ...to, threadRootId: rootId });
  await see("laptop", { roomId: null });
  t.deepEqual(await until(desk, "the end"), ["MENTION: root", "MENTION: in a thread", "MENTION: the end"]);
});

test.serial("what is not new notifies no one: edits, pins, deletions", async (t) => {
  const { workspace, ada, bea, generalRoomId: roomId, follow, post, until } = await scene(t);
  const stream = await follow(bea);
  const place = { roomId, messageId: await post(ada, "to edit") };
  await workspace.send(ada, "EditMessage", {
    ...place,
    text: "edited @bea",
    mentionedUserIds: [bea.userId],
    mentionsRoom: false,
  });
  await workspace.send(ada, "PinMessage", place);
  await workspace.send(ada, "UnpinMessage", place);
  await workspace.send(ada, "DeleteMessage", place);
  t.deepEqual(await until(stream, "the end", { roomId }), ["MENTION: the end"]);
});
