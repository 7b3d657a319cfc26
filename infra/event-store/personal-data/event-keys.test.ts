import { createSecretKey, hkdfSync, randomBytes, randomUUID } from "node:crypto";
import test from "ava";
import { until } from "../../../tests/support/wait-until.ts";
import { openMemoryVault } from "../../vault/memory-vault.ts";
import { newStream, readWhole } from "../conformance/events.ts";
import type { EventToAppend } from "../event-store.ts";
import { openMemoryEventStore } from "../memory/memory-event-store.ts";
import { openDataKeys } from "./data-keys.ts";
import { eventKeyOf } from "./event-keys.ts";
import { type ProtectionSettings, protectPersonalData } from "./protect-personal-data.ts";
import { DataKeyMissing, prepareTombstones } from "./tombstones.ts";

const fields = {
  MessagePosted: {
    parts: [
      { subject: "senderId", fields: ["text"] },
      { subject: "ownerId", fields: ["note"] },
    ],
    roomField: "roomId",
    happenedAtField: "sentAt",
    erasedValues: { text: "", note: null },
  },
};

const [alice, bob, room, otherRoom] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];

const posted = (data: Readonly<Record<string, unknown>>, occurredAt = "2026-11-27T12:00:00.000Z"): EventToAppend => ({
  id: randomUUID(),
  type: "MessagePosted",
  data: { senderId: alice, roomId: room, text: "hello", ...data },
  metadata: { occurredAt },
});

async function givenLog(...events: readonly EventToAppend[]) {
  const vault = openMemoryVault();
  const log = openMemoryEventStore();
  const stream = newStream();
  /** Another process on the same stores. */
  const open = (settings: Partial<ProtectionSettings> = {}) => {
    const keys = openDataKeys(vault);
    const store = protectPersonalData(log, { keys, fields, ...settings });
    return { keys, store, textsOf: async () => (await readWhole(store, stream)).map(({ data }) => Object(data).text) };
  };
  const first = open();
  if (events.length > 0) await first.store.append(stream, events, "any");
  return { vault, log, stream, open, ...first };
}

test("an event's key is HKDF of its parents and its id", (t) => {
  const [person, roomMonth] = [randomBytes(32), randomBytes(32)];
  const [personKey, roomMonthKey] = [createSecretKey(person), createSecretKey(roomMonth)];
  const id = randomUUID();
  const both = hkdfSync("sha256", Buffer.concat([person, roomMonth]), "logue event key", id, 32);
  t.deepEqual(eventKeyOf({ person: personKey, roomMonth: roomMonthKey }, id).key.export(), Buffer.from(both));
  const alone = hkdfSync("sha256", person, "logue event key", id, 32);
  t.deepEqual(eventKeyOf({ person: personKey, roomMonth: undefined }, id).key.export(), Buffer.from(alone));
});

test("dropping a person's key erases what they wrote, in every process", async (t) => {
  const { keys, open, textsOf } = await givenLog(posted({}), posted({ senderId: bob, text: "of Bob" }));
  const [other, cached] = [open({ keepMs: 1 }), open()];
  t.deepEqual(await other.textsOf(), ["hello", "of Bob"]);
  t.deepEqual(await cached.textsOf(), ["hello", "of Bob"]);
  await keys.destroyKeys(alice);
  t.deepEqual(await textsOf(), ["", "of Bob"]);
  await until(async () => (await other.textsOf())[0] === "");
  t.deepEqual(await open().textsOf(), ["", "of Bob"]);
});

test("dropping a room's month erases what all wrote in that room and month, and nothing else", async (t) => {
  const { keys, open, textsOf } = await givenLog(
    posted({ text: "this month" }),
    posted({ senderId: bob, text: "of Bob, this month" }),
    posted({ text: "edited later", sentAt: "2026-11-30T23:59:59.999Z" }, "2026-12-01T00:00:00.000Z"),
    posted({ text: "next month" }, "2026-12-01T00:00:00.000Z"),
    posted({ text: "another room", roomId: otherRoom }),
    posted({ text: "no room", roomId: null }),
  );
  const other = open({ keepMs: 1 });
  t.is((await other.textsOf())[0], "this month");
  await keys.destroyRoomMonth(room, "2026-11");
  const kept = ["", "", "", "next month", "another room", "no room"];
  t.deepEqual(await textsOf(), kept);
  await until(async () => (await other.textsOf())[0] === "");
  t.deepEqual(await open().textsOf(), kept);
});

test("what is written after a room's month was dropped gets a new key and is read", async (t) => {
  const { keys, store, stream, textsOf } = await givenLog(posted({ text: "dropped" }));
  await keys.destroyRoomMonth(room, "2026-11");
  await store.append(stream, [posted({ text: "imported later" })], "any");
  t.deepEqual(await textsOf(), ["", "imported later"]);
});

test("an event about several people has a key of each, and each is erased alone", async (t) => {
  const { keys, store, stream } = await givenLog(
    posted({ ownerId: bob, note: "of Bob" }),
    posted({ ownerId: alice, note: "own" }),
  );
  const read = async () =>
    (await readWhole(store, stream)).map(({ data, erased }) => [Object(data).text, Object(data).note, erased]);
  t.deepEqual(await read(), [
    ["hello", "of Bob", undefined],
    ["hello", "own", undefined],
  ]);
  await keys.destroyKeys(bob);
  t.deepEqual(await read(), [
    ["hello", null, ["note"]],
    ["hello", "own", undefined],
  ]);
  await keys.destroyKeys(alice);
  t.deepEqual(await read(), [
    ["", null, ["text", "note"]],
    ["", null, ["text", "note"]],
  ]);
});

test("a lost key stops every read, with an error that names it, and erases nothing", async (t) => {
  for (const isPersons of [true, false]) {
    const { vault, log, stream, open } = await givenLog(posted({}));
    const metadata = (await readWhole(log, stream))[0]?.metadata;
    const keyId = (isPersons ? metadata?.keyId : metadata?.roomKeyId) ?? "";
    await vault.delete("data-key", keyId);
    const error = await t.throwsAsync(open().textsOf(), { instanceOf: DataKeyMissing });
    t.is(error?.keyId, keyId);
    t.true(error?.message.includes(keyId));
  }
});

test("in a vault from before tombstones, a lost key of an event key is an error all the same", async (t) => {
  const { vault, log, stream, open } = await givenLog(posted({}));
  await prepareTombstones(vault);
  const [event] = await readWhole(log, stream);
  await vault.delete("data-key", event?.metadata.keyId ?? "");
  await t.throwsAsync(open().textsOf(), { instanceOf: DataKeyMissing });
});

test("a room's month has one owner in the vault, and a post needs no query once its key is cached", async (t) => {
  const { vault, store, stream } = await givenLog(posted({}));
  t.is((await vault.list("data-key", `${room}.2026-11`)).length, 2, "the key and the choice of it");
  const get = vault.get;
  Object.assign(vault, { get: () => Promise.reject(new Error("asked the vault")) });
  await t.notThrowsAsync(store.append(stream, [posted({})], "any"));
  Object.assign(vault, { get });
});
