import { randomUUID } from "node:crypto";
import test from "ava";
import { collect, eventsOf, isCaughtUp, newStream, readWhole } from "../conformance/events.ts";
import type { EventToAppend } from "../event-store.ts";
import { openMemoryEventStore } from "../memory/memory-event-store.ts";
import { newestVersions, type Upcaster, upcastEvents } from "./upcast.ts";

const event = (type: string, data: unknown, schemaVersion?: string): EventToAppend => ({
  id: randomUUID(),
  type,
  data,
  metadata: schemaVersion === undefined ? {} : { schemaVersion },
});

const upcasters: readonly Upcaster[] = [
  { type: "RoomNamed", fromVersion: 1, upcast: ({ data }) => ({ data: { names: [data] } }) },
  {
    type: "RoomNamed",
    fromVersion: 2,
    to: { type: "RoomRenamed", version: 3 },
    upcast: ({ data }) => ({ data: { wrapped: data } }),
  },
  { type: "RoomRenamed", fromVersion: 3, upcast: ({ data }) => ({ data: { newest: data } }) },
];
const knownTypes = new Set(["RoomRenamed"]);

test("every kind of read returns all versions of an event in the newest shape", async (t) => {
  const log = openMemoryEventStore();
  const store = upcastEvents(log, { upcasters, knownTypes });
  const stream = newStream("room");
  await store.append(stream, [event("RoomNamed", "a"), event("RoomNamed", { names: ["b"] }, "2")], "no_stream");
  await store.append(stream, [event("RoomRenamed", { wrapped: { names: ["c"] } }, "3")], 1);
  await store.append(stream, [event("RoomRenamed", { newest: { wrapped: { names: ["d"] } } }, "4")], 2);

  const read = await readWhole(store, stream);
  t.deepEqual(
    read.map(({ type, data, metadata }) => ({ type, data, version: metadata.schemaVersion })),
    ["a", "b", "c", "d"].map((name) => ({
      type: "RoomRenamed",
      data: { newest: { wrapped: { names: [name] } } },
      version: "4",
    })),
  );
  t.deepEqual(await store.readAll({ limit: 10 }), read);
  t.deepEqual(eventsOf(await collect(store, {}, isCaughtUp)), read);
  t.is((await readWhole(log, stream))[0]?.data, "a", "the stored event is unchanged");
});

test("events of unknown types are unchanged, and counted", async (t) => {
  const store = upcastEvents(openMemoryEventStore(), { upcasters, knownTypes });
  const stream = newStream("room");
  await store.append(stream, [event("FromTheFuture", { any: "thing" }, "9"), event("RoomNamed", "a")], "no_stream");
  const [unknown] = await readWhole(store, stream);
  t.like(unknown, { type: "FromTheFuture", data: { any: "thing" } });
  t.deepEqual([...store.unknownTypes()], [["FromTheFuture", 1]]);
});

test("the newest version of a type is what its upcasters make of it", (t) => {
  t.deepEqual(
    [...newestVersions(upcasters)],
    [
      ["RoomNamed", 2],
      ["RoomRenamed", 4],
    ],
  );
});

test("two upcasters for one version throw at the start", (t) => {
  const [first] = upcasters;
  t.throws(() => upcastEvents(openMemoryEventStore(), { upcasters: first ? [first, first] : [], knownTypes }), {
    message: /Two upcasters take version 1 of RoomNamed/,
  });
});
