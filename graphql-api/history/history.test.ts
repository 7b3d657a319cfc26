import type { Recorded } from "@logue/command-service/contract/event.ts";
import { sealingOf } from "@logue/sealing/testing/sealing-workspace.ts";
import test, { type ExecutionContext } from "ava";
import { v7 as uuidv7 } from "uuid";
import { type JsonObject, openTestWorkspace, type Person } from "../testing/workspace.ts";

const asOf = `query ($roomId: ID!, $at: InstantInput!, $last: Int, $before: String) {
  room(id: $roomId) {
    asOf(at: $at) {
      name topic visibility isArchived isClaimed
      members { edges { node { role user { name } } } }
      messages(last: $last, before: $before) {
        edges { cursor node { id text isWithheld isDeleted isPinned reactions { emoji userIds } } }
        pageInfo { hasPreviousPage startCursor }
      }
      pins { id }
    }
  }
}`;

const noMentions = { mentionsRoom: false, mentionedUserIds: [] };

async function openScene(t: ExecutionContext) {
  const workspace = await openTestWorkspace();
  t.teardown(workspace.close);
  const [kim, lee, ivo] = [await workspace.addPerson("kim"), await workspace.addPerson("lee"), await workspace.addPerson("ivo")];
  const roomId = uuidv7();
  const facts = { name: "quay", topic: "Low tide", description: "", visibility: "private", origin: null } as const;
  await workspace.send(kim, "CreateChannel", { roomId, ...facts, memberIds: [] });
  await workspace.send(kim, "AddMembers", { roomId, userIds: [lee.userId] });
  const post = async (who: Person, text: string) => {
    const messageId = uuidv7();
    const message = { messageId, roomId, text, ...noMentions };
    const place = { threadRootId: null, alsoInRoom: false, quotedMessageId: null, fileIds: [], origin: null };
    await workspace.send(who, "PostMessage", { ...message, ...place });
    return messageId;
  };
  /** The position of the newest event: what is asked about later. */
  const now = (): Promise<string> => workspace.backEnd.sealedEventStore.lastPosition();
  const read = async (who: Person, at: JsonObject, page: JsonObject = {}) =>
    (await workspace.answer(who, asOf, { roomId, at, last: 50, ...page })).room?.asOf;
  const texts = async (who: Person, at: JsonObject) =>
    (await read(who, at)).messages.edges.map(({ node }: JsonObject) => node.text);
  return { ...workspace, kim, lee, ivo, roomId, post, now, read, texts };
}

test("a room is shown as it stood: name, topic, members, texts, reactions and pins of then", async (t) => {
  const { send, kim, lee, roomId, post, now, read } = await openScene(t);
  const first = await post(kim, "We sail at nine");
  await send(lee, "AddReaction", { roomId, messageId: first, emoji: "tada" });
  await send(kim, "PinMessage", { roomId, messageId: first });
  const then = await now();
  await send(kim, "EditMessage", { roomId, messageId: first, ...noMentions, text: "We sail at ten" });
  await send(lee, "RemoveReaction", { roomId, messageId: first, emoji: "tada" });
  await send(kim, "UnpinMessage", { roomId, messageId: first });
  await send(kim, "RenameRoom", { roomId, name: "pier" });
  await send(kim, "SetTopic", { roomId, topic: "High tide" });
  await send(lee, "LeaveRoom", { roomId });
  await post(kim, "Later");
  const past = await read(kim, { position: then });
  t.like(past, { name: "quay", topic: "Low tide", visibility: "PRIVATE", isArchived: false, isClaimed: false });
  t.deepEqual(
    past.members.edges.map(({ node }: JsonObject) => [node.user.name, node.role]),
    [
      ["kim", "OWNER"],
      ["lee", "MEMBER"],
    ],
  );
  t.deepEqual(past.pins, [{ id: first }]);
  const [message, ...others] = past.messages.edges.map(({ node }: JsonObject) => node);
  t.deepEqual(others, []);
  t.deepEqual(message, {
    ...{ id: first, text: "We sail at nine", isWithheld: false, isDeleted: false, isPinned: true },
    reactions: [{ emoji: "tada", userIds: [lee.userId] }],
  });
  const present = await read(kim, { position: await now() });
  t.like(present, { name: "pier", topic: "High tide" });
  t.deepEqual(present.pins, []);
  t.is(present.members.edges.length, 1);
});

test("what was edited or deleted since is withheld from those who may not see older versions", async (t) => {
  const { send, kim, lee, post, now, texts, administrator, roomId } = await openScene(t);
  const [edited, deleted] = [await post(lee, "A word too many"), await post(lee, "Another")];
  await post(kim, "Stays");
  const then = { position: await now() };
  await send(lee, "EditMessage", { roomId, messageId: edited, ...noMentions, text: "A word" });
  await send(lee, "DeleteMessage", { roomId, messageId: deleted });
  t.deepEqual(await texts(lee, then), ["A word too many", "Another", "Stays"]);
  t.deepEqual(await texts(kim, then), [null, null, "Stays"]);
  await send(kim, "AddMembers", { roomId, userIds: [administrator.userId] });
  t.deepEqual(await texts(administrator, then), ["A word too many", "Another", "Stays"]);
  t.deepEqual(await texts(kim, { position: await now() }), ["A word", "", "Stays"]);
});

test("a room of the past is seen by those who may read the room now, and by no one else", async (t) => {
  const { ask, kim, lee, ivo, send, roomId, post, now, read } = await openScene(t);
  await post(kim, "Hello");
  const then = { position: await now() };
  await send(lee, "LeaveRoom", { roomId });
  t.falsy(await read(lee, then));
  t.falsy(await read(ivo, then));
  const { errors } = await ask(null, asOf, { roomId, at: then });
  t.is(errors?.[0]?.extensions.code, "UNAUTHENTICATED");
});

test("an instant before the room or after now, and what is no instant, get an error that says so", async (t) => {
  const { ask, kim, roomId, backEnd } = await openScene(t);
  const [registered] = await backEnd.sealedEventStore.readAll({ limit: 1 });
  const codeOf = async (at: JsonObject) => (await ask(kim, asOf, { roomId, at })).errors?.[0]?.extensions.code;
  t.is(await codeOf({ position: registered?.position }), "InstantInvalid");
  t.is(await codeOf({ position: "9".repeat(20) }), "InstantInvalid");
  t.is(await codeOf({ recordedAt: "2001-01-01T00:00:00Z" }), "InstantInvalid");
  t.is(await codeOf({ recordedAt: "2999-01-01T00:00:00Z" }), "InstantInvalid");
  t.is(await codeOf({ happenedAt: "2999-01-01T00:00:00Z" }), "InstantInvalid");
  t.is(await codeOf({ position: "12" }), "InputInvalid");
  for (const none of [
    "2026-02-29T00:00:00Z",
    "2026-04-31T12:00:00+02:00",
    "9999-12-31T23:59:59-14:00",
    "0000-01-01T00:00:00+14:00",
  ])
    t.is(await codeOf({ recordedAt: none }), "InputInvalid", none);
  for (const at of [{}, { position: "0".repeat(20), recordedAt: "2001-01-01T00:00:00Z" }]) {
    t.regex((await ask(kim, asOf, { roomId, at })).errors?.[0]?.message ?? "", /Exactly one key/i);
  }
});

test("at the time of each event, every page of the timeline is what had been posted", async (t) => {
  const { kim, roomId, post, read, backEnd } = await openScene(t);
  for (let number = 1; number <= 23; number += 1) await post(kim, `message ${number}`);
  const events = (await backEnd.sealedEventStore.readAll({ limit: 1_000 })) as Recorded[];
  const posted = events.filter(({ type, data }) => type === "MessagePosted" && (data as { roomId: string }).roomId === roomId);
  for (const [index, { position, created }] of posted.entries()) {
    const known = posted.filter((other) => other.position <= position).length;
    for (const at of [{ position }, { recordedAt: created }]) {
      const numbers: string[] = [];
      let before: string | undefined;
      do {
        const { messages } = await read(kim, at, { last: 7, before });
        numbers.unshift(...messages.edges.map(({ node }: JsonObject) => node.text));
        before = messages.pageInfo.hasPreviousPage ? messages.pageInfo.startCursor : undefined;
      } while (before !== undefined);
      // Several may have been posted in one millisecond.
      if ("position" in at) t.is(numbers.length, known);
      else t.true(numbers.length >= known);
      t.deepEqual(
        numbers.slice(0, index + 1),
        Array.from({ length: index + 1 }, (_, before) => `message ${before + 1}`),
      );
    }
  }
});

test("by claimed times a room begins with the first message that claims a time before it", async (t) => {
  const { kim, roomId, read, texts, ask, backEnd } = await openScene(t);
  const posted = ["2019-05-01T10:00:00.000Z", "2018-05-01T10:00:00.000Z", "2019-05-01T10:00:00.000Z"];
  for (const [index, occurredAt] of posted.entries()) {
    const place = {
      threadRootId: null,
      alsoInRoom: false,
      quotedMessageId: null,
      fileIds: [],
      origin: { source: "slack", id: `${index}` },
    };
    const message = { messageId: uuidv7(), roomId, text: `claimed ${index}`, ...noMentions, ...place };
    const actor = { actorId: kim.userId, actorKind: "system", occurredAt } as const;
    const answer = await backEnd.commands.send({
      commandId: uuidv7(),
      correlationId: uuidv7(),
      type: "PostMessage",
      data: message,
      ...actor,
    });
    t.is(answer.kind, "accepted");
    if (answer.kind !== "refused") t.true(await backEnd.whenVisible(answer.position, roomId, 45_000));
  }
  const at = { happenedAt: "2019-06-01T00:00:00Z" };
  t.deepEqual(await texts(kim, at), ["claimed 1", "claimed 0", "claimed 2"]);
  t.like(await read(kim, at), { name: "quay", isClaimed: true });
  t.deepEqual(await texts(kim, { happenedAt: "2018-06-01T00:00:00Z" }), ["claimed 1"]);
  const early = await ask(kim, asOf, { roomId, at: { happenedAt: "2017-06-01T00:00:00Z" } });
  t.is(early.errors?.[0]?.extensions.code, "InstantInvalid");
});

test("an index of the sealed log is an instant, as the position of its event is", async (t) => {
  const { kim, post, now, read, backEnd, ask, roomId } = await openScene(t);
  await post(kim, "One");
  const then = await now();
  await post(kim, "Two");
  const at = {
    sealIndex: (await backEnd.sealedEventStore.readAll({ limit: 1_000 })).findIndex((event) => event.position === then),
  };
  t.is((await ask(kim, asOf, { roomId, at })).errors?.[0]?.extensions.code, "InstantInvalid", "nothing is sealed yet");
  await sealingOf(backEnd).sealOnce();
  t.deepEqual(await read(kim, at), await read(kim, { position: then }));
  for (const sealIndex of [-1, 1_000]) {
    const { errors } = await ask(kim, asOf, { roomId, at: { sealIndex } });
    t.is(errors?.[0]?.extensions.code, "InstantInvalid");
  }
});

test("the position of any event is an instant, also of one that the record alone shows", async (t) => {
  const { send, kim, now, read, administrator, roomId } = await openScene(t);
  await send(administrator, "RecordReplacedWordsSeen", { roomId, address: null });
  t.like(await read(kim, { position: await now() }), { name: "quay" });
});

test("a person is shown as known then", async (t) => {
  const { answer, send, kim, now, administrator } = await openScene(t);
  const then = await now();
  await send(kim, "EditProfile", { userId: kim.userId, displayName: "Kim of the quay", title: "Pilot", timeZone: null });
  const query = `query ($id: ID!, $at: InstantInput!) { user(id: $id) { asOf(at: $at) { name displayName title role isActive } } }`;
  const read = async (position: string) =>
    (await answer(administrator, query, { id: kim.userId, at: { position } })).user.asOf as JsonObject | null;
  t.like(await read(then), { name: "kim", title: "", role: "MEMBER", isActive: true });
  t.like(await read(await now()), { name: "kim", displayName: "Kim of the quay", title: "Pilot" });
  t.is(await read(`${"0".repeat(19)}1`), null);
});
