import { openMemoryEventStore } from "@logue/infra/event-store/memory/memory-event-store.ts";
import { openDataKeys } from "@logue/infra/event-store/personal-data/data-keys.ts";
import { mapEvents } from "@logue/infra/event-store/wrappers/map-events.ts";
import test from "ava";
import { v7 as uuidv7 } from "uuid";
import { conversationStream, roomStream } from "../contract/streams.ts";
import {
  codeOf,
  eventsOf,
  mustAccept,
  newMessage,
  openHarbour,
  openTestService,
  type TestService,
} from "../testing/test-service.ts";

const commandId = uuidv7();

/**
 * The same service, a restarted one, and a second one beside it: each knows earlier commands from
 * another source.
 */
async function threeServices(first: TestService): Promise<readonly (readonly [string, TestService])[]> {
  return [
    ["at once", first],
    ["after a restart", await openTestService(first)],
    ["on another instance", await openTestService(first)],
  ];
}

test("a command id is bound to the command's type: another type under it is refused in the same stream", async (t) => {
  const first = await openTestService();
  const { roomId, people } = await openHarbour(first);
  const [ann = ""] = people;
  mustAccept(await first.send(ann, "SetTopic", { roomId, topic: "Tides" }, { commandId }));
  for (const [where, { send }] of await threeServices(first)) {
    t.is(codeOf(await send(ann, "ArchiveRoom", { roomId }, { commandId })), "CommandIdReused", where);
    t.is(codeOf(await send(ann, "LeaveRoom", { roomId }, { commandId })), "CommandIdReused", where);
  }
});

test("a command id is bound to the command's data: other data under it is refused in the same stream", async (t) => {
  const first = await openTestService();
  const { roomId, people } = await openHarbour(first);
  const [ann = ""] = people;
  const answer = await first.send(ann, "SetTopic", { roomId, topic: "Tides" }, { commandId });
  for (const [where, { send }] of await threeServices(first)) {
    t.is(codeOf(await send(ann, "SetTopic", { roomId, topic: "Winds" }, { commandId })), "CommandIdReused", where);
    t.deepEqual(await send(ann, "SetTopic", { topic: "Tides", roomId } as never, { commandId }), answer, where);
    t.deepEqual(await send(ann, "SetTopic", { roomId: roomId.toUpperCase(), topic: "Tides" }, { commandId }), answer, where);
  }
  t.is((await eventsOf(first.store, roomStream(roomId))).filter(({ type }) => type === "TopicSet").length, 1);
});

test("in another stream a command under a used id is decided anew, and never answered from memory", async (t) => {
  const first = await openTestService();
  const { roomId, generalRoomId, people } = await openHarbour(first);
  const [ann = ""] = people;
  mustAccept(await first.send(ann, "SetTopic", { roomId, topic: "Tides" }, { commandId }));
  const other = mustAccept(await first.send(ann, "SetTopic", { roomId: generalRoomId, topic: "Tides" }, { commandId }));
  t.is(other.stream, roomStream(generalRoomId));
  t.is(codeOf(await first.send(ann, "SetTopic", { roomId: uuidv7(), topic: "Tides" }, { commandId })), "RoomUnknown");
  const [one, two] = [await eventsOf(first.store, roomStream(roomId)), await eventsOf(first.store, roomStream(generalRoomId))];
  t.not(one.at(-1)?.id, two.at(-1)?.id);
});

test("of two commands under one id that come at once, one is done and the other refused", async (t) => {
  const { send, store } = await openTestService();
  const { roomId, people } = await openHarbour({ send } as TestService);
  const [ann = ""] = people;
  const answers = await Promise.all([
    send(ann, "SetTopic", { roomId, topic: "Tides" }, { commandId }),
    send(ann, "SetTopic", { roomId, topic: "Winds" }, { commandId }),
    send(ann, "SetTopic", { roomId, topic: "Tides" }, { commandId }),
    send(ann, "ArchiveRoom", { roomId }, { commandId }),
  ]);
  t.deepEqual(answers.map(codeOf), ["accepted", "CommandIdReused", "accepted", "CommandIdReused"]);
  t.deepEqual(answers[2], answers[0]);
  t.is((await eventsOf(store, roomStream(roomId))).filter(({ type }) => type === "TopicSet").length, 1);
});

test("what was refused leaves its id free, also for what waited for its answer", async (t) => {
  const { send } = await openTestService();
  const { roomId, people } = await openHarbour({ send } as TestService);
  const [ann = ""] = people;
  const answers = await Promise.all([
    send(ann, "SetTopic", { roomId, topic: "x".repeat(251) }, { commandId }),
    send(ann, "SetTopic", { roomId, topic: "Winds" }, { commandId }),
  ]);
  t.deepEqual(answers.map(codeOf), ["RoomTextTooLong", "accepted"]);
});

test("a message sent again is the same message although its names may mention other users by then, and another text under its id is refused", async (t) => {
  const first = await openTestService();
  const { roomId, people } = await openHarbour(first);
  const [ann = "", ben = ""] = people;
  const message = newMessage(roomId);
  const answer = await first.send(ann, "PostMessage", message, { commandId });
  for (const [where, { send }] of await threeServices(first)) {
    t.deepEqual(await send(ann, "PostMessage", { ...message, mentionedUserIds: [ben] }, { commandId }), answer, where);
    t.is(codeOf(await send(ann, "PostMessage", { ...message, text: "Ahem" }, { commandId })), "CommandIdReused", where);
  }
  t.is((await eventsOf(first.store, conversationStream(roomId, 0))).length, 1);
});

test("one message id sent to two rooms at once is one message in one room", async (t) => {
  const { send, store } = await openTestService();
  const { roomId, generalRoomId, people } = await openHarbour({ send } as TestService);
  const [ann = ""] = people;
  const message = newMessage(roomId);
  const commandIds = [{ commandId }, { commandId: uuidv7() }];
  const answers = await Promise.all([
    send(ann, "PostMessage", message, commandIds[0]),
    send(ann, "PostMessage", { ...message, roomId: generalRoomId }, commandIds[0]),
    send(ann, "PostMessage", { ...message, roomId: generalRoomId }, commandIds[1]),
  ]);
  t.deepEqual(answers.map(codeOf), ["accepted", "MessageIdTaken", "MessageIdTaken"]);
  t.is((await eventsOf(store, conversationStream(generalRoomId, 0))).length, 0);
});

test("a command of several steps is bound too, and nothing of another one is written under its id", async (t) => {
  const first = await openTestService();
  const { people } = await openHarbour(first);
  const [ann = "", ben = ""] = people;
  mustAccept(await first.send(ann, "AssignRole", { userId: ben, role: "moderator" }, { commandId }));
  for (const [where, { send }] of await threeServices(first)) {
    t.is(codeOf(await send(ann, "DeactivateUser", { userId: ben }, { commandId })), "CommandIdReused", where);
    t.is(codeOf(await send(ann, "AssignRole", { userId: ben, role: "guest" }, { commandId })), "CommandIdReused", where);
  }
});

test("the last command to give a role is no pass for another one under its id, however long ago it was", async (t) => {
  const first = await openTestService();
  const { people } = await openHarbour(first);
  const [ann = "", ben = "", cas = ""] = people;
  mustAccept(await first.send(ann, "AssignRole", { userId: ben, role: "administrator" }));
  mustAccept(await first.send(ben, "AssignRole", { userId: cas, role: "moderator" }, { commandId }));
  mustAccept(await first.send(ann, "AssignRole", { userId: ben, role: "member" }));
  for (let count = 0; count < 300; count += 1)
    mustAccept(await first.send(cas, "SetStatus", { userId: cas, text: `at ${count}`, emoji: null, expiresAt: null }));
  const after = await openTestService(first);
  const again = { userId: cas, role: "administrator" } as const;
  t.is(codeOf(await first.send(ben, "AssignRole", again, { commandId })), "CommandIdReused");
  t.is(codeOf(await after.send(ben, "AssignRole", again, { commandId })), "NotPermitted");
  t.is(codeOf(await after.send(ben, "DeactivateUser", { userId: cas }, { commandId })), "NotPermitted");
});

test("a command sent again after more commands than are remembered is not done twice, and delays no other", async (t) => {
  const first = await openTestService();
  const { roomId, people } = await openHarbour(first);
  const [ann = "", ben = ""] = people;
  const old = mustAccept(await first.send(ann, "SetTopic", { roomId, topic: "Tides" }, { commandId }));
  for (let count = 0; count < 300; count += 1) mustAccept(await first.send(ann, "SetTopic", { roomId, topic: `Winds ${count}` }));
  const after = await openTestService(first);
  const answers = await Promise.all([
    after.send(ann, "SetDescription", { roomId, description: "All about boats" }),
    after.send(ann, "SetTopic", { roomId, topic: "Tides" }, { commandId }),
    after.send(ben, "SetTopic", { roomId, topic: "Charts" }),
  ]);
  t.deepEqual(answers.map(codeOf), ["accepted", "accepted", "accepted"]);
  t.is(mustAccept(answers[1] as never).revision, old.revision);
  const topics = (await eventsOf(after.store, roomStream(roomId))).filter(({ type }) => type === "TopicSet");
  t.is(topics.filter(({ data }) => (data as { topic: string }).topic === "Tides").length, 1);
  mustAccept(await after.send(ann, "SetTopic", { roomId, topic: "Tides" }));
});

test("the digest in the log uses the actor's key: without the key it is useless, and the command is decided again", async (t) => {
  const first = await openTestService();
  const { roomId, people } = await openHarbour(first);
  const [ann = "", ben = ""] = people;
  mustAccept(await first.send(ann, "SetTopic", { roomId, topic: "Tides" }));
  mustAccept(await first.send(ann, "SetTopic", { roomId, topic: "Winds" }));
  mustAccept(await first.send(ben, "SetTopic", { roomId, topic: "Tides" }, { commandId }));
  const digests = (await eventsOf(first.store, roomStream(roomId))).slice(-3).map(({ metadata }) => metadata.commandDigest ?? "");
  t.is(new Set(digests).size, 3);
  for (const digest of digests) t.regex(digest, /^[0-9a-f]{8}\.[\w-]{22}$/);

  await openDataKeys(first.vault).destroyKeys(ben);
  const after = await openTestService(first);
  mustAccept(await after.send(ann, "SetTopic", { roomId, topic: "Charts" }));
  mustAccept(await after.send(ben, "SetTopic", { roomId, topic: "Rain" }, { commandId }));
});

test("a command in flight that would write for an erased person is refused, alone or among others, and none is lost", async (t) => {
  const first = await openTestService();
  const { roomId, people } = await openHarbour(first);
  const [ann = "", ben = ""] = people;
  await openDataKeys(first.vault).eraseOwner(ben);
  const after = await openTestService(first);
  const sent = [ann, ben, ann].map((person, index) => after.send(person, "SetTopic", { roomId, topic: `Tide ${index}` }));
  const [before, refused, later] = await Promise.all(sent);
  t.is(codeOf(refused as never), "PersonErased");
  for (const answer of [before, later]) mustAccept(answer as never);
});

test("events of before there were digests are read, and a command under the id of one is decided anew", async (t) => {
  const withoutDigest = ({ commandDigest: _, ...metadata }: Record<string, string>) => metadata;
  const plain = openMemoryEventStore();
  const store = mapEvents(plain, {
    whenWritten: (_stream, events) => events.map((event) => ({ ...event, metadata: withoutDigest({ ...event.metadata }) })),
  });
  const before = await openTestService({ store });
  const { roomId, people } = await openHarbour(before);
  const [ann = "", ben = ""] = people;
  const message = newMessage(roomId);
  const posted = mustAccept(await before.send(ann, "PostMessage", message, { commandId }));
  mustAccept(await before.send(ann, "AssignRole", { userId: ben, role: "guest" }, { commandId }));
  const after = await openTestService({ ...before, store: plain });
  t.deepEqual(mustAccept(await after.send(ann, "PostMessage", message, { commandId })).result, posted.result);
  mustAccept(await after.send(ann, "DeactivateUser", { userId: ben }, { commandId }));
  t.is((await eventsOf(plain, conversationStream(roomId, 0))).length, 1);
});
