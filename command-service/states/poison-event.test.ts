import { openMemoryEventStore } from "@logue/infra/event-store/memory/memory-event-store.ts";
import { openMemoryVault } from "@logue/infra/vault/memory-vault.ts";
import test from "ava";
import { v7 as uuidv7 } from "uuid";
import { until } from "../../tests/support/wait-until.ts";
import { conversationStream, roomStream } from "../contract/streams.ts";
import type { Log } from "../log.ts";
import { newMessage, openHarbour, openTestService, type TestService } from "../testing/test-service.ts";

/** A message without what every message has. */
const poison = () => ({ id: uuidv7(), type: "MessagePosted", data: { messageId: uuidv7() }, metadata: {} });

async function openTwoServices(): Promise<{ one: TestService; other: TestService; logged: string[] }> {
  const logged: string[] = [];
  const log: Log = { info: () => {}, warn: (_fields, text) => logged.push(text), error: (_fields, text) => logged.push(text) };
  const parts = { store: openMemoryEventStore(), vault: openMemoryVault(), log };
  return { one: await openTestService(parts), other: await openTestService(parts), logged };
}

test("in a room with an event that no state can take in people go on talking, and an operator is told", async (t) => {
  const { one, other, logged } = await openTwoServices();
  const { roomId, people } = await openHarbour(one);
  const [ann = ""] = people;
  t.is((await one.send(ann, "PostMessage", newMessage(roomId))).kind, "accepted");
  await one.store.append(conversationStream(roomId, 0), [poison()], "any");
  for (const { send } of [one, other]) t.is((await send(ann, "PostMessage", newMessage(roomId))).kind, "accepted");
  t.true(logged.every((line) => line === "A state cannot take an event in and goes on without it") && logged.length > 0);
  await Promise.all([one.service.close(), other.service.close()]);
});

test("an event of a newer version, in another shape or of an unknown type, is passed over, and people write on", async (t) => {
  const { one, other, logged } = await openTwoServices();
  const { roomId, people } = await openHarbour(one);
  const [, ben = ""] = people;
  const newer = { id: uuidv7(), type: "MemberLeft", data: { roomId, userId: ben }, metadata: { schemaVersion: "2" } };
  const unknown = { id: uuidv7(), type: "RoomPainted", data: { roomId, colour: "blue" }, metadata: {} };
  await one.store.append(roomStream(roomId), [newer, unknown], "any");
  for (const { send } of [one, other]) t.is((await send(ben, "PostMessage", newMessage(roomId))).kind, "accepted");
  t.true(logged.every((line) => line === "A state cannot take an event in and goes on without it") && logged.length > 0);
  await Promise.all([one.service.close(), other.service.close()]);
});

test("an event that no state can take in keeps no service from hearing of what happens in other rooms", async (t) => {
  const { one, other } = await openTwoServices();
  const { roomId, generalRoomId, people } = await openHarbour(one);
  const [ann = "", ben = ""] = people;
  for (const room of [roomId, generalRoomId]) t.is((await other.send(ann, "PostMessage", newMessage(room))).kind, "accepted");
  await one.store.append(conversationStream(generalRoomId, 0), [poison()], "any");
  t.is((await one.send(ann, "RemoveMember", { roomId, userId: ben })).kind, "accepted");
  await until(async () => (await other.send(ben, "PostMessage", newMessage(roomId))).kind === "refused");
  t.pass();
  await Promise.all([one.service.close(), other.service.close()]);
});
