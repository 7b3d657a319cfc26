import { openMemoryEventStore } from "@logue/infra/event-store/memory/memory-event-store.ts";
import test from "ava";
import { v7 as uuidv7 } from "uuid";
import { conversationStream, roomStream } from "../contract/streams.ts";
import { type Fault, faultyStore } from "../testing/faulty-store.ts";
import { codeOf, eventsOf, mustAccept, newMessage, openHarbour, openTestService } from "../testing/test-service.ts";

/** A room in a service whose store fails as told from the moment the room stands. */
async function openFailing(clock?: () => number) {
  const faults: Fault[] = [];
  const memory = openMemoryEventStore();
  const { store, appends } = faultyStore(memory, () => faults.shift());
  const service = await openTestService({ store, clock });
  const harbour = await openHarbour(service);
  appends.length = 0;
  return { ...service, ...harbour, ann: harbour.people[0] ?? "", faults, appends, memory };
}

for (const fault of ["StoreUnavailable", "answerLost"] as const) {
  test(`a post is written once when the store fails with ${fault} and comes back`, async (t) => {
    const { send, ann, roomId, faults, appends, memory, service } = await openFailing();
    faults.push(fault, "StoreUnavailable");
    const answers = await Promise.all([1, 2, 3].map(() => send(ann, "PostMessage", newMessage(roomId))));
    t.deepEqual(
      answers.map((answer) => mustAccept(answer).result.number),
      [1, 2, 3],
    );
    t.is(appends.length, 3);
    t.is((await eventsOf(memory, conversationStream(roomId, 0))).length, 3);
    await service.close();
  });

  test(`a post whose outcome is not known (${fault}) is refused so, and sent again it is written once`, async (t) => {
    let nowMs = Date.now();
    const { send, ann, roomId, faults, memory, service } = await openFailing(() => nowMs);
    faults.push(fault, "StoreUnavailable", "StoreUnavailable");
    const message = newMessage(roomId);
    const commandId = uuidv7();
    t.is(codeOf(await send(ann, "PostMessage", message, { commandId })), "StoreUnavailable");
    nowMs += 1_000;
    const answer = mustAccept(await send(ann, "PostMessage", message, { commandId }));
    t.is(answer.result.number, 1);
    t.is(mustAccept(await send(ann, "PostMessage", newMessage(roomId))).result.number, 2);
    t.is((await eventsOf(memory, conversationStream(roomId, 0))).length, 2);
    await service.close();
  });
}

test("while the store is away posts are refused at once, and when it is back they are taken", async (t) => {
  let nowMs = Date.now();
  const { send, ann, roomId, faults, appends, service } = await openFailing(() => nowMs);
  faults.push("StoreUnavailable", "StoreUnavailable", "StoreUnavailable");
  t.is(codeOf(await send(ann, "PostMessage", newMessage(roomId))), "StoreUnavailable");
  t.false(service.health().isAccepting);
  appends.length = 0;
  t.is(codeOf(await send(ann, "PostMessage", newMessage(roomId))), "StoreUnavailable");
  t.deepEqual(appends, []);
  nowMs += 1_000;
  t.true(service.health().isAccepting);
  t.is(codeOf(await send(ann, "PostMessage", newMessage(roomId))), "accepted");
  await service.close();
});

test("on a full disk a post is refused, and nothing of it is there", async (t) => {
  const { send, ann, roomId, faults, memory, service } = await openFailing();
  faults.push("StoreFull");
  t.is(codeOf(await send(ann, "PostMessage", newMessage(roomId))), "StoreFull");
  t.deepEqual(await eventsOf(memory, conversationStream(roomId, 0)), []);
  t.is(mustAccept(await send(ann, "PostMessage", newMessage(roomId))).result.number, 1);
  await service.close();
});

test("of a batch that is too large for the store only what is too large itself is refused", async (t) => {
  const { send, ann, roomId, faults, memory, service } = await openFailing();
  faults.push("EventTooLarge", undefined, "EventTooLarge", undefined);
  const answers = await Promise.all([1, 2, 3].map(() => send(ann, "PostMessage", newMessage(roomId))));
  t.deepEqual(answers.map(codeOf), ["accepted", "MessageTooLong", "accepted"]);
  const numbers = (await eventsOf(memory, conversationStream(roomId, 0))).map(({ data }) => (data as { number: number }).number);
  t.deepEqual(numbers, [1, 2]);
  await service.close();
});

test("a bug in the store is an error, not an answer, and the next command is handled", async (t) => {
  const { send, ann, roomId, faults, service } = await openFailing();
  faults.push("InvalidEvent");
  await t.throwsAsync(send(ann, "PostMessage", newMessage(roomId)), { message: "As the test wants it." });
  t.is(codeOf(await send(ann, "PostMessage", newMessage(roomId))), "accepted");
  await service.close();
});

test("a command that was cut off between two streams is completed when it is sent again", async (t) => {
  const memory = openMemoryEventStore();
  let isCutOff = false;
  const { store } = faultyStore(memory, (stream) => (isCutOff && stream.startsWith("room-") ? "StoreUnavailable" : undefined));
  let nowMs = Date.now();
  const one = await openTestService({ store, clock: () => nowMs });
  const { people } = await openHarbour(one);
  const [ann = ""] = people;
  const commandId = uuidv7();
  const roomId = uuidv7();
  const memberIds: string[] = [];
  const channel = { roomId, name: "nets", visibility: "public", topic: "", description: "", memberIds, origin: null } as const;
  isCutOff = true;
  t.is(codeOf(await one.send(ann, "CreateChannel", channel, { commandId })), "StoreUnavailable");
  await one.service.close();
  isCutOff = false;
  nowMs += 1_000;

  const claimsBefore = (await eventsOf(memory, "directory")).length;
  const two = await openTestService({ store, vault: one.vault, clock: () => nowMs });
  mustAccept(await two.send(ann, "CreateChannel", channel, { commandId }));
  t.deepEqual(
    (await eventsOf(memory, roomStream(roomId))).map(({ type }) => type),
    ["RoomCreated"],
  );
  t.is((await eventsOf(memory, "directory")).length, claimsBefore);
  const ids = (await memory.readAll({ limit: 1_000 })).map(({ id }) => id);
  t.is(new Set(ids).size, ids.length);
  await two.service.close();
});
