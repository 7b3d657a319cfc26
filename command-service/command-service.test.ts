import type { CommandEnvelope } from "@logue/infra/command-channel/command-channel.ts";
import { openMemoryEventStore } from "@logue/infra/event-store/memory/memory-event-store.ts";
import test from "ava";
import { v7 as uuidv7 } from "uuid";
import { conversationStream, eventIdOf } from "./contract/streams.ts";
import { faultyStore } from "./testing/faulty-store.ts";
import { codeOf, eventsOf, mustAccept, newMessage, openHarbour, openTestService } from "./testing/test-service.ts";

const numbersOf = (events: readonly { readonly data: unknown }[]): unknown[] =>
  events.map(({ data }) => (data as { number: number }).number);

test("an accepted post lies in the store, and the answer says where", async (t) => {
  const service = await openTestService();
  const { roomId, people } = await openHarbour(service);
  const [ann = ""] = people;
  const message = newMessage(roomId);
  const commandId = uuidv7();
  const answer = mustAccept(await service.send(ann, "PostMessage", message, { commandId, correlationId: "request-1" }));
  const [event] = await eventsOf(service.store, conversationStream(roomId, 0));
  t.is(event?.id, eventIdOf("PostMessage", conversationStream(roomId, 0), commandId, 0));
  t.like(event, {
    type: "MessagePosted",
    revision: 0,
    position: answer.position,
    data: { text: "Ahoy", senderId: ann, number: 1 },
  });
  t.like(event?.metadata, { $correlationId: "request-1", $causationId: commandId, commandId, actorId: ann, actorKind: "user" });
  t.like(answer, { stream: conversationStream(roomId, 0), revision: 0 });
  t.deepEqual(answer.result, { messageId: message.messageId, number: 1, threadNumber: null, cursor: "000000:000000000" });
  await service.service.close();
});

test("an event names the session, the token or import, and the cause that its command came with", async (t) => {
  const service = await openTestService();
  const { roomId, people } = await openHarbour(service);
  const [ann = "", ben = ""] = people;
  const [sessionId, tokenId, causationId] = [uuidv7(), uuidv7(), uuidv7()];
  const post = async (actorId: string, envelope: Partial<CommandEnvelope>) => {
    mustAccept(await service.send(actorId, "PostMessage", newMessage(roomId), envelope));
    return (await eventsOf(service.store, conversationStream(roomId, 0))).at(-1)?.metadata ?? {};
  };
  const bySession = await post(ann, { sessionId });
  t.like(bySession, { sessionId, $causationId: bySession.commandId });
  t.false("via" in bySession);
  const byToken = await post(ben, { via: `token:${tokenId}`, causationId });
  t.like(byToken, { via: `token:${tokenId}`, $causationId: causationId });
  t.false("sessionId" in byToken);
  t.is((await post(ann, { actorKind: "system", via: "import:slack" })).via, "import:slack");
  await service.service.close();
});

test("a command with an impossible source is refused, and nothing is written", async (t) => {
  const service = await openTestService();
  const { roomId, people } = await openHarbour(service);
  const wrong: [field: string, envelope: Partial<CommandEnvelope>][] = [
    ["sessionId", { sessionId: "the cookie's secret" }],
    ["causationId", { causationId: "yesterday" }],
    ["via", { via: "import:slack" }],
    ["via", { via: "token:secret" }],
    ["via", { via: "telepathy" }],
  ];
  for (const [field, envelope] of wrong) {
    const answer = await service.send(people[0] ?? "", "PostMessage", newMessage(roomId), envelope);
    t.like(answer, { kind: "refused", code: "InputInvalid", details: { field } });
  }
  t.deepEqual(await eventsOf(service.store, conversationStream(roomId, 0)), []);
  await service.service.close();
});

test("the same command sent ten times at once is one event and ten equal answers", async (t) => {
  const service = await openTestService();
  const { roomId, people } = await openHarbour(service);
  const message = newMessage(roomId);
  const commandId = uuidv7();
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => service.send(people[0] ?? "", "PostMessage", message, { commandId })),
  );
  t.is(new Set(answers.map((answer) => JSON.stringify(answer))).size, 1);
  t.is(codeOf(answers[0] as never), "accepted");
  t.is((await eventsOf(service.store, conversationStream(roomId, 0))).length, 1);
  await service.service.close();
});

test("commands that wait together for a room go into one append, each with an answer of its own", async (t) => {
  const { store, appends } = faultyStore(openMemoryEventStore());
  const service = await openTestService({ store });
  const { roomId, people } = await openHarbour(service);
  appends.length = 0;
  const answers = await Promise.all(
    Array.from({ length: 80 }, (_, index) => service.send(people[index % 3] ?? "", "PostMessage", newMessage(roomId))),
  );
  t.is(appends.length, 1);
  const numbers = answers.map((answer) => mustAccept(answer).result.number);
  t.deepEqual(
    numbers,
    Array.from({ length: 80 }, (_, index) => index + 1),
  );
  t.deepEqual(numbersOf(await eventsOf(store, conversationStream(roomId, 0))), numbers);
  await service.service.close();
});

test("posting into a room that is known reads nothing", async (t) => {
  const { store, reads } = faultyStore(openMemoryEventStore());
  const service = await openTestService({ store });
  const { roomId, people } = await openHarbour(service);
  mustAccept(await service.send(people[1] ?? "", "PostMessage", newMessage(roomId)));
  reads.length = 0;
  for (let count = 0; count < 5; count += 1) mustAccept(await service.send(people[1] ?? "", "PostMessage", newMessage(roomId)));
  t.deepEqual(reads, []);
  await service.service.close();
});

test("a command decided on what another one in the same batch did is refused or accepted accordingly", async (t) => {
  const service = await openTestService();
  const { roomId, people } = await openHarbour(service);
  const [ann = "", ben = ""] = people;
  const message = newMessage(roomId);
  const { messageId } = message;
  const answers = await Promise.all([
    service.send(ann, "PostMessage", message),
    service.send(ben, "PostMessage", { ...message }),
    service.send(ben, "AddReaction", { roomId, messageId, emoji: "tada" }),
    service.send(ben, "AddReaction", { roomId, messageId, emoji: "tada" }),
    service.send(ann, "DeleteMessage", { roomId, messageId }),
    service.send(ben, "PinMessage", { roomId, messageId }),
  ]);
  t.deepEqual(answers.map(codeOf), ["accepted", "MessageIdTaken", "accepted", "ReactionExists", "accepted", "MessageDeleted"]);
  await service.service.close();
});

test("after a restart a command sent again is answered as the first time", async (t) => {
  const before = await openTestService();
  const { roomId, people } = await openHarbour(before);
  const [ann = ""] = people;
  const message = newMessage(roomId);
  const commandId = uuidv7();
  const first = await before.send(ann, "PostMessage", message, { commandId });
  const reaction = { roomId, messageId: message.messageId, emoji: "tada" };
  const reactionId = uuidv7();
  const firstReaction = await before.send(ann, "AddReaction", reaction, { commandId: reactionId });
  await before.service.close();

  const after = await openTestService(before);
  t.deepEqual(await after.send(ann, "PostMessage", message, { commandId }), first);
  t.deepEqual(await after.send(ann, "AddReaction", reaction, { commandId: reactionId }), firstReaction);
  const again = mustAccept(await after.send(ann, "PostMessage", message));
  t.deepEqual(again.result, mustAccept(first).result);
  t.is((await eventsOf(after.store, conversationStream(roomId, 0))).length, 2);
  await after.service.close();
});

test("a command's id is its sender's", async (t) => {
  const service = await openTestService();
  const { roomId, people } = await openHarbour(service);
  const [ann = "", ben = ""] = people;
  const commandId = uuidv7();
  mustAccept(await service.send(ann, "PostMessage", newMessage(roomId), { commandId }));
  t.is(codeOf(await service.send(ben, "PostMessage", newMessage(roomId), { commandId })), "CommandIdReused");
  await service.service.close();
});

test("what is no command is refused and says which field is wrong", async (t) => {
  const service = await openTestService();
  const { roomId, people } = await openHarbour(service);
  const [ann = ""] = people;
  const good = newMessage(roomId);
  t.is(codeOf(await service.send(ann, "NoSuchCommand" as "PostMessage", good)), "CommandUnknown");
  t.is(codeOf(await service.send(ann, "constructor" as "PostMessage", good)), "CommandUnknown");
  t.like(await service.send(ann, "PostMessage", { ...good, text: 7 as never }), {
    code: "InputInvalid",
    details: { field: "text" },
  });
  t.like(await service.send(ann, "PostMessage", good, { commandId: "1" }), {
    code: "InputInvalid",
    details: { field: "commandId" },
  });
  t.like(await service.send(ann, "PostMessage", good, { occurredAt: "2020-01-01T00:00:00Z" }), {
    code: "InputInvalid",
    details: { field: "occurredAt" },
  });
  t.deepEqual(await eventsOf(service.store, conversationStream(roomId, 0)), []);
  await service.service.close();
});

test("an import keeps the time at which a message was written", async (t) => {
  const service = await openTestService();
  const { roomId, people } = await openHarbour(service);
  const occurredAt = "2019-05-04T03:02:01.000Z";
  const message = newMessage(roomId, { origin: { source: "slack", id: "1" } });
  mustAccept(await service.send(people[1] ?? "", "PostMessage", message, { actorKind: "system", occurredAt }));
  const [event] = await eventsOf(service.store, conversationStream(roomId, 0));
  t.is(event?.metadata.occurredAt, occurredAt);
  await service.service.close();
});

test("what one command service decides another one sees", async (t) => {
  const one = await openTestService();
  const { roomId, people } = await openHarbour(one);
  const [ann = "", ben = ""] = people;
  const other = await openTestService(one);
  mustAccept(await other.send(ben, "PostMessage", newMessage(roomId)));
  mustAccept(await one.send(ann, "ArchiveRoom", { roomId }));
  let code = "accepted";
  for (let tries = 0; code === "accepted" && tries < 1_000; tries += 1) {
    code = codeOf(await other.send(ben, "PostMessage", newMessage(roomId)));
    await new Promise(setImmediate);
  }
  t.is(code, "RoomArchived");
  await one.service.close();
  await other.service.close();
});

test("two command services on one store lose and double nothing in a room they share", async (t) => {
  const one = await openTestService();
  const { roomId, people } = await openHarbour(one);
  const other = await openTestService(one);
  const answers = await Promise.all(
    Array.from({ length: 120 }, (_, index) =>
      (index % 2 === 0 ? one : other).send(people[index % 3] ?? "", "PostMessage", newMessage(roomId)),
    ),
  );
  const numbers = answers.map((answer) => Number(mustAccept(answer).result.number)).sort((a, b) => a - b);
  t.deepEqual(
    numbers,
    Array.from({ length: 120 }, (_, index) => index + 1),
  );
  t.deepEqual(numbersOf(await eventsOf(one.store, conversationStream(roomId, 0))), numbers);
  await one.service.close();
  await other.service.close();
});
