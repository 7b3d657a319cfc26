import { openMemoryEventStore } from "@logue/infra/event-store/memory/memory-event-store.ts";
import test from "ava";
import { conversationStream } from "../contract/streams.ts";
import { faultyStore } from "../testing/faulty-store.ts";
import { codeOf, eventsOf, newMessage, openHarbour, openTestService } from "../testing/test-service.ts";

/** A room whose store can be stopped: appends then wait until it goes on. */
async function openStoppable(limits: { commandsWaitingMax?: number; waitingMaxMs?: number } = {}, isBehind = () => false) {
  let nowMs = Date.now();
  let gate = Promise.resolve();
  let goOn = (): void => {};
  const stop = () => {
    gate = new Promise((resolve) => {
      goOn = resolve;
    });
  };
  const { store, appends } = faultyStore(openMemoryEventStore(), undefined, () => gate);
  const service = await openTestService({ store, limits, isBehind, clock: () => nowMs });
  const { roomId, generalRoomId, people } = await openHarbour(service);
  const [ann = ""] = people;
  appends.length = 0;
  const post = (toRoomId = roomId) => service.send(ann, "PostMessage", newMessage(toRoomId));
  const pass = (ms: number) => {
    nowMs += ms;
  };
  return { ...service, roomId, generalRoomId, ann, post, stop, goOn: () => goOn(), pass, appends };
}

test("more than can wait is refused at once, and what was let in is done", async (t) => {
  const { post, stop, goOn, service, store, roomId, appends } = await openStoppable({ commandsWaitingMax: 50 });
  stop();
  const waiting = Array.from({ length: 50 }, () => post());
  t.is(service.health().commandsWaiting, 50);
  t.false(service.health().isAccepting);
  t.deepEqual((await Promise.all([post(), post()])).map(codeOf), ["Overloaded", "Overloaded"]);
  goOn();
  t.true((await Promise.all(waiting)).every((answer) => answer.kind === "accepted"));
  t.is(codeOf(await post()), "accepted");
  t.is((await eventsOf(store, conversationStream(roomId, 0))).length, 51);
  t.true(appends.length <= 3);
  await service.close();
});

test("a room whose queue stands still takes no more, while other rooms go on", async (t) => {
  const { post, stop, goOn, pass, service, generalRoomId } = await openStoppable({ waitingMaxMs: 1_000 });
  stop();
  const first = post();
  for (let turns = 0; turns < 5; turns += 1) await new Promise(setImmediate);
  const second = post();
  pass(1_001);
  t.is(codeOf(await post()), "Overloaded");
  const elsewhere = post(generalRoomId);
  goOn();
  t.deepEqual((await Promise.all([first, second, elsewhere])).map(codeOf), ["accepted", "accepted", "accepted"]);
  t.is(codeOf(await post()), "accepted");
  await service.close();
});

test("while there is more work than time nothing is begun", async (t) => {
  let isBehind = false;
  const { post, service, appends } = await openStoppable({}, () => isBehind);
  isBehind = true;
  t.is(codeOf(await post()), "Overloaded");
  t.false(service.health().isAccepting);
  t.deepEqual(appends, []);
  isBehind = false;
  t.is(codeOf(await post()), "accepted");
  await service.close();
});

test("an import goes on under load: it waits for its answers anyway", async (t) => {
  let isBehind = false;
  const { send, ann, roomId, service } = await openStoppable({}, () => isBehind);
  isBehind = true;
  t.is(codeOf(await send(ann, "PostMessage", newMessage(roomId), { actorKind: "system" })), "accepted");
  await service.close();
});

test("a command refused for overload is handled when it comes again", async (t) => {
  let isBehind = false;
  const { send, service, roomId, ann } = await openStoppable({}, () => isBehind);
  const message = newMessage(roomId);
  const envelope = { commandId: message.messageId };
  isBehind = true;
  t.is(codeOf(await send(ann, "PostMessage", message, envelope)), "Overloaded");
  isBehind = false;
  t.is(codeOf(await send(ann, "PostMessage", message, envelope)), "accepted");
  await service.close();
});
