import { openMemoryEventStore } from "@logue/infra/event-store/memory/memory-event-store.ts";
import { openDataKeys } from "@logue/infra/event-store/personal-data/data-keys.ts";
import { protectPersonalData } from "@logue/infra/event-store/personal-data/protect-personal-data.ts";
import { openMemoryVault } from "@logue/infra/vault/memory-vault.ts";
import test from "ava";
import { v7 as uuidv7 } from "uuid";
import { systemActorId } from "./contract/commands.ts";
import { type LogueEventType, personalData } from "./contract/event.ts";
import { exampleDigest, exampleIds } from "./contract/example-ids.ts";
import { conversationStream, directRoomId, fileStream, roomStream } from "./contract/streams.ts";
import { eventSamples } from "./contract/testing/event-samples.ts";
import { eventsOf, mustAccept, newMessage, openHarbour, openTestService } from "./testing/test-service.ts";

/** A command service whose log seals personal data, and the log as it is stored. */
async function openSealedService() {
  const [log, vault] = [openMemoryEventStore(), openMemoryVault()];
  const keys = openDataKeys(vault);
  const store = protectPersonalData(log, { keys, fields: personalData });
  const service = await openTestService({ store, vault });
  const stored = async (): Promise<string> => JSON.stringify(await log.readAll({ limit: 1_000 }));
  return { ...service, log, keys, stored };
}

const dataOf = async (store: Parameters<typeof eventsOf>[0], stream: string, type: LogueEventType) =>
  Object((await eventsOf(store, stream)).find((event) => event.type === type)?.data);

test("the log shows neither a file's digest, nor where an import came from, nor a new person's time zone", async (t) => {
  const sealed = await openSealedService();
  const { send, store, service, stored } = sealed;
  const { roomId, people } = await openHarbour(sealed);
  const [ann = ""] = people;
  const [fileId, userId] = [uuidv7(), uuidv7()];
  const { uploaderId: _, ...facts } = eventSamples.FileUploaded.data;
  mustAccept(await send(ann, "RecordUpload", { ...facts, fileId, roomId }));
  const origin = { source: "slack", id: "origin-of-the-message" };
  mustAccept(await send(ann, "PostMessage", newMessage(roomId, { origin }), { actorKind: "system" }));
  const person = { userId, name: "carla", displayName: "Carla", email: null, timeZone: "Europe/Lisbon", kind: "person" } as const;
  const from = { inviteId: null, origin: { source: "slack", id: "origin-of-the-person" } };
  mustAccept(await send(systemActorId, "RegisterUser", { ...person, ...from }, { actorKind: "system" }));

  const log = await stored();
  for (const secret of [exampleDigest, "origin-of", "slack", "Lisbon"]) t.false(log.includes(secret), secret);
  t.is((await dataOf(store, fileStream(fileId), "FileUploaded")).sha256, exampleDigest);
  t.deepEqual((await dataOf(store, conversationStream(roomId, 0), "MessagePosted")).origin, origin);
  await service.close();
});

test("the log does not list who is in a room from the start, and the room works all the same", async (t) => {
  const sealed = await openSealedService();
  const { send, store, service, log } = sealed;
  const { people } = await openHarbour(sealed);
  const [ann = "", ben = ""] = people;
  const roomId = directRoomId([ann, ben]);
  mustAccept(await send(ann, "OpenDirectRoom", { roomId, memberIds: [ben] }));
  const stored = JSON.stringify(await eventsOf(log, roomStream(roomId)));
  t.true(stored.includes(ann), "who opened it is told");
  t.false(stored.includes(ben));
  t.deepEqual((await dataOf(store, roomStream(roomId), "RoomCreated")).memberIds, [ann, ben].sort());
  mustAccept(await send(ben, "PostMessage", newMessage(roomId)));
  await service.close();
});

test("a room's members outlive the keys of each of them; with the room's own key they are gone", async (t) => {
  const sealed = await openSealedService();
  const { store, service, keys } = sealed;
  const { roomId, people } = await openHarbour(sealed);
  const membersNow = async () => (await dataOf(store, roomStream(roomId), "RoomCreated")).memberIds;
  for (const userId of people) await keys.destroyKeys(userId);
  t.deepEqual(await membersNow(), people);
  await keys.destroyKeys(roomId);
  t.deepEqual(await membersNow(), []);
  await service.close();
});

test("an event from before, with these fields in plain, reads as it was written", async (t) => {
  const { store, log, service } = await openSealedService();
  for (const type of ["RoomCreated", "FileUploaded", "MessagePosted", "UserRegistered"] as const) {
    const { data } = eventSamples[type];
    await log.append(`before-${type}`, [{ id: uuidv7(), type, data, metadata: { actorId: exampleIds.alice } }], "any");
    t.deepEqual((await eventsOf(store, `before-${type}`))[0]?.data, data, type);
  }
  await service.close();
});
