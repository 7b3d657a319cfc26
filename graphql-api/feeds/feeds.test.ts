import test from "ava";
import { v7 as uuidv7 } from "uuid";
import { type LiveStream, type LiveWorkspace, openLiveWorkspace } from "../testing/live-workspace.ts";
import type { JsonObject, Person } from "../testing/workspace.ts";

const events = `
  __typename
  ... on MessageChanged { cursor message { id text roomId threadRootId replyCount isPinned reactions { emoji } } }
  ... on RoomFactsChanged { cursor room { id name topic archivedAt } }
  ... on RoomMemberChanged { cursor roomId userId membership { role } }
  ... on RoomJoined { cursor roomId room { name } }
  ... on RoomLeft { cursor roomId }
  ... on CaughtUp { cursor }
  ... on Resync { cursor reason missedRoomIds }
`;
const myEvents = `subscription ($after: String) { myEvents(after: $after) { ${events} } }`;
const myChanges = `query ($after: String, $first: Int) { myChanges(after: $after, first: $first) { events { ${events} } cursor hasMore } }`;

const is = (type: string) => (item: JsonObject) => item.__typename === type;
const says = (text: string) => (item: JsonObject) => item.message?.text === text;
const plainMessage = {
  threadRootId: null as string | null,
  alsoInRoom: false,
  quotedMessageId: null,
  fileIds: [],
  mentionedUserIds: [] as string[],
  mentionsRoom: false,
  origin: null,
};

async function post(workspace: LiveWorkspace, person: Person, roomId: string, text: string, threadRootId: string | null = null) {
  const messageId = uuidv7();
  await workspace.send(person, "PostMessage", { ...plainMessage, messageId, roomId, text, threadRootId });
  return messageId;
}

async function createRoom(workspace: LiveWorkspace, name: string, memberIds: string[] = []): Promise<string> {
  const roomId = uuidv7();
  const facts = { name, visibility: "private", topic: "", description: "", origin: null } as const;
  await workspace.send(workspace.administrator, "CreateChannel", { roomId, ...facts, memberIds });
  return roomId;
}

async function follow(workspace: LiveWorkspace, person: Person, after?: string) {
  const client = await workspace.connect({ cookie: await workspace.signIn(person) });
  const stream = client.subscribe(myEvents, { after });
  await stream.find(is("CaughtUp"));
  return { client, stream };
}

/** An item in one or two words. */
function shortly(item: JsonObject): string {
  if (item.message) return `${item.message.text}${item.message.replyCount > 0 ? ` +${item.message.replyCount}` : ""}`;
  if (item.__typename === "RoomFactsChanged") return `room ${item.room.name}`;
  if (item.__typename === "RoomMemberChanged")
    return item.membership === null ? "member left" : `member is ${item.membership.role}`;
  return item.__typename;
}

const told = (stream: LiveStream): string[] => stream.items.map(shortly);
const lastCursor = (stream: LiveStream): string => stream.items.findLast(({ cursor }) => cursor)?.cursor;

test.serial("a bot gets everything that happens in all of its rooms in one subscription", async (t) => {
  const workspace = await openLiveWorkspace();
  t.teardown(workspace.close);
  const { administrator: ada, generalRoomId, send } = workspace;
  const bot = await workspace.addPerson("bot", "bot");
  const bea = await workspace.addPerson("bea");
  const { stream } = await follow(workspace, bot);

  const roomId = await createRoom(workspace, "plans", [bot.userId]);
  const root = await post(workspace, ada, generalRoomId, "root");
  await post(workspace, ada, generalRoomId, "reply", root);
  await send(bea, "AddReaction", { roomId: generalRoomId, messageId: root, emoji: "tada" });
  await send(ada, "PinMessage", { roomId: generalRoomId, messageId: root });
  const inPlans = await post(workspace, ada, roomId, "secret");
  await send(ada, "EditMessage", { messageId: inPlans, roomId, text: "edited", mentionedUserIds: [], mentionsRoom: false });
  await send(ada, "DeleteMessage", { messageId: inPlans, roomId });
  await send(ada, "AddMembers", { roomId, userIds: [bea.userId] });
  await send(ada, "RenameRoom", { roomId, name: "deeds" });
  await send(ada, "ArchiveRoom", { roomId });
  await stream.find((item) => item.room?.archivedAt);

  t.deepEqual(told(stream).toSorted(), expectedOfAll.toSorted());
  t.true(stream.items.some((item) => item.message?.isPinned && item.message.reactions[0].emoji === "tada"));
  t.deepEqual(told(stream).slice(-3), ["member is MEMBER", "room deeds", "room deeds"]);
});

const expectedOfAll = [
  ...["CaughtUp", "RoomJoined", "root", "reply", "root +1", "root +1", "root +1", "secret", "edited", ""],
  ...["member is MEMBER", "room deeds", "room deeds"],
];

test.serial("a client that resumes gets what it missed in every room, once, and then live items", async (t) => {
  const workspace = await openLiveWorkspace();
  t.teardown(workspace.close);
  const { administrator: ada, generalRoomId, send } = workspace;
  const bot = await workspace.addPerson("bot", "bot");
  const roomId = await createRoom(workspace, "plans", [bot.userId]);
  const first = await follow(workspace, bot);
  await post(workspace, ada, generalRoomId, "one");
  await first.stream.find(says("one"));
  first.client.socket.terminate();

  await post(workspace, ada, roomId, "two");
  await post(workspace, ada, generalRoomId, "three");
  await send(ada, "RenameRoom", { roomId, name: "deeds" });
  const second = await follow(workspace, bot, lastCursor(first.stream));
  await post(workspace, ada, roomId, "four");
  await second.stream.find(says("four"));
  t.deepEqual(told(second.stream), ["two", "three", "room deeds", "CaughtUp", "four"]);

  const third = await follow(workspace, bot, lastCursor(second.stream));
  t.deepEqual(told(third.stream), ["CaughtUp"]);
});

test.serial("a removed member gets the removal and nothing more, at once and after resuming", async (t) => {
  const workspace = await openLiveWorkspace();
  t.teardown(workspace.close);
  const { administrator: ada, send } = workspace;
  const bot = await workspace.addPerson("bot", "bot");
  const roomId = await createRoom(workspace, "plans", [bot.userId]);
  const live = await follow(workspace, bot);
  const begun = lastCursor(live.stream);
  await post(workspace, ada, roomId, "before");
  await live.stream.find(says("before"));
  await send(ada, "RemoveMember", { roomId, userId: bot.userId });
  await live.stream.find(is("RoomLeft"));
  await post(workspace, ada, roomId, "among ourselves");
  await post(workspace, ada, workspace.generalRoomId, "for all");
  await live.stream.find(says("for all"));
  t.deepEqual(told(live.stream), ["CaughtUp", "before", "RoomLeft", "for all"]);

  const resumed = await follow(workspace, bot, begun);
  t.deepEqual(told(resumed.stream), ["RoomLeft", "for all", "CaughtUp"]);
});

test.serial("events of a room while a person was not in it are not sent, not even after joining later", async (t) => {
  const workspace = await openLiveWorkspace();
  t.teardown(workspace.close);
  const { administrator: ada, send } = workspace;
  const bot = await workspace.addPerson("bot", "bot");
  const roomId = await createRoom(workspace, "plans", [bot.userId]);
  const live = await follow(workspace, bot);
  const begun = lastCursor(live.stream);
  await post(workspace, ada, roomId, "first");
  await send(ada, "RemoveMember", { roomId, userId: bot.userId });
  await post(workspace, ada, roomId, "among ourselves");
  await send(ada, "AddMembers", { roomId, userIds: [bot.userId] });
  await post(workspace, ada, roomId, "last");
  await live.stream.find(says("last"));
  t.deepEqual(told(live.stream).slice(1), ["first", "RoomLeft", "RoomJoined", "last"]);

  const resumed = await follow(workspace, bot, begun);
  t.deepEqual(told(resumed.stream), ["first", "RoomLeft", "RoomJoined", "last", "CaughtUp"]);
});

test.serial("a program without a socket reads the same, a page at a time", async (t) => {
  const workspace = await openLiveWorkspace();
  t.teardown(workspace.close);
  const { administrator: ada, generalRoomId, answer } = workspace;
  const bot = await workspace.addPerson("bot", "bot");
  const roomId = await createRoom(workspace, "plans", [bot.userId]);
  const now = (await answer(bot, myChanges)).myChanges;
  t.deepEqual([now.events, now.hasMore], [[], false]);
  const root = await post(workspace, ada, generalRoomId, "root");
  for (let number = 1; number <= 25; number += 1) {
    await post(workspace, ada, number % 2 === 0 ? roomId : generalRoomId, `message ${number}`);
  }
  await post(workspace, ada, generalRoomId, "reply", root);

  const seen: JsonObject[] = [];
  let [cursor, hasMore, pages] = [now.cursor, true, 0];
  for (; hasMore; pages += 1) {
    const page = (await answer(bot, myChanges, { after: cursor, first: 4 })).myChanges;
    t.true(page.events.length <= 4);
    seen.push(...page.events);
    ({ cursor, hasMore } = page);
  }
  t.true(pages >= 7);
  const { stream } = await follow(workspace, bot, now.cursor);
  t.deepEqual(seen, stream.items.slice(0, -1));
  t.is(seen.length, 27);
  t.deepEqual((await answer(bot, myChanges, { after: cursor })).myChanges.events, []);
  t.deepEqual(told((await follow(workspace, bot, cursor)).stream), ["CaughtUp"]);
});

test.serial("the changes of one room are read a page at a time, by those who may read it", async (t) => {
  const workspace = await openLiveWorkspace();
  t.teardown(workspace.close);
  const { administrator: ada, answer } = workspace;
  const bea = await workspace.addPerson("bea");
  const roomId = await createRoom(workspace, "plans");
  const changes = `query ($roomId: ID!, $after: String) { roomChanges(roomId: $roomId, after: $after, first: 2) {
    events { __typename ... on MessageChanged { message { text } } ... on Resync { reason } } cursor hasMore } }`;
  const { cursor } = (await answer(ada, changes, { roomId })).roomChanges;
  for (const text of ["one", "two", "three"]) await post(workspace, ada, roomId, text);

  const first = (await answer(ada, changes, { roomId, after: cursor })).roomChanges;
  t.deepEqual([first.events.map(shortly), first.hasMore], [["one", "two"], true]);
  const second = (await answer(ada, changes, { roomId, after: first.cursor })).roomChanges;
  t.deepEqual([second.events.map(shortly), second.hasMore], [["three"], false]);
  const third = (await answer(ada, changes, { roomId, after: second.cursor })).roomChanges;
  t.deepEqual(third, { events: [], cursor: second.cursor, hasMore: false });
  t.is((await answer(bea, changes, { roomId, after: cursor })).roomChanges, null);
});

test.serial("a cursor from the future leads to Resync in every feed, and an invalid cursor is refused", async (t) => {
  const workspace = await openLiveWorkspace();
  t.teardown(workspace.close);
  const { administrator: ada, generalRoomId: roomId, answer, ask } = workspace;
  await post(workspace, ada, roomId, "hello");
  const client = await workspace.connect({ cookie: await workspace.signIn(ada) });
  const inbox = `subscription ($after: String) { inboxEvents(after: $after) { __typename ... on CaughtUp { cursor } ... on Resync { reason } } }`;
  const room = `subscription ($after: String) { roomEvents(roomId: "${roomId}", after: $after) { __typename ... on Resync { reason } } }`;
  const changes = `query ($after: String) { roomChanges(roomId: "${roomId}", after: $after) { events { __typename ... on Resync { reason } } } }`;
  const future = (feed: string) => `${feed}:${Array.from({ length: 48 }, () => "ffffffffffff").join(".")}`;
  const resync = { __typename: "Resync", reason: "INTERRUPTED" };

  for (const [query, after] of [
    [myEvents, future("mine")],
    [myEvents, "mine:1.2"],
    [inbox, future("inbox")],
    [inbox, "9".repeat(20)],
    [room, "000009:000000001"],
  ] as const) {
    t.like(await client.subscribe(query, { after }).find(is("Resync")), resync, after);
  }
  t.like((await answer(ada, myChanges, { after: future("mine") })).myChanges.events, [resync]);
  t.like((await answer(ada, changes, { after: "000009:000000001" })).roomChanges.events, [resync]);

  for (const [query, after] of [
    [myEvents, future("inbox")],
    [myEvents, "yesterday"],
    [inbox, future("mine")],
    [inbox, "mine:zz"],
    [room, future("mine")],
  ] as const) {
    t.is(await client.subscribe(query, { after }).failure(), "CursorInvalid", after);
  }
  t.is((await ask(ada, myChanges, { after: "yesterday" })).errors?.[0]?.extensions.code, "CursorInvalid");
  t.is((await ask(ada, changes, { after: "yesterday" })).errors?.[0]?.extensions.code, "CursorInvalid");
});

test.serial(
  "right after a start the inbox's cursor is where the documents are, and the one of before is good still",
  async (t) => {
    const workspace = await openLiveWorkspace();
    t.teardown(workspace.close);
    const { administrator: ada } = workspace;
    const client = await workspace.connect({ cookie: await workspace.signIn(ada) });
    const inbox = `subscription ($after: String) { inboxEvents(after: $after) { __typename ... on CaughtUp { cursor } } }`;
    const { cursor } = await client.subscribe(inbox).find(is("CaughtUp"));
    t.regex(cursor, /^\w+~inbox:/);
    t.truthy(await client.subscribe(inbox, { after: "0".repeat(20) }).find(is("CaughtUp")));
    t.truthy(await client.subscribe(inbox, { after: cursor }).find(is("CaughtUp")));
  },
);

test.serial(
  "who missed too much in all rooms together is told which to read anew, and pages lead through all of it",
  async (t) => {
    t.timeout(100_000);
    const workspace = await openLiveWorkspace();
    t.teardown(workspace.close);
    const { administrator: ada, generalRoomId, backEnd, answer } = workspace;
    const bot = await workspace.addPerson("bot", "bot");
    const roomId = await createRoom(workspace, "plans", [bot.userId]);
    await createRoom(workspace, "quiet", [bot.userId]);
    const now = (await answer(bot, myChanges)).myChanges;
    const command = { correlationId: uuidv7(), actorId: ada.userId, actorKind: "user" } as const;
    const send = (number: number) =>
      backEnd.commands.send({
        ...command,
        commandId: uuidv7(),
        type: "PostMessage",
        data: { ...plainMessage, messageId: uuidv7(), roomId: number % 3 === 0 ? roomId : generalRoomId, text: `${number}` },
      });
    for (let begun = 0; begun < 1_100; begun += 100) {
      await Promise.all(Array.from({ length: 100 }, (_nothing, number) => send(begun + number)));
    }
    for (const room of [roomId, generalRoomId]) await post(workspace, ada, room, "last");

    const { stream } = await follow(workspace, bot, now.cursor);
    const resync = stream.items[0];
    t.like(resync, { __typename: "Resync", reason: "CURSOR_TOO_OLD" });
    t.deepEqual(resync?.missedRoomIds.toSorted(), [roomId, generalRoomId].toSorted());
    t.deepEqual(told((await follow(workspace, bot, resync?.cursor)).stream), ["CaughtUp"]);

    const ids = new Set<string>();
    let [cursor, hasMore] = [now.cursor, true];
    while (hasMore) {
      const page = (await answer(bot, myChanges, { after: cursor, first: 100 })).myChanges;
      for (const { message } of page.events) ids.add(message.id);
      ({ cursor, hasMore } = page);
    }
    t.is(ids.size, 1_102);
  },
);
