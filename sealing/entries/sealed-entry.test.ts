import { startServerProcess } from "@logue/eventstoredb-server/testing/server-process.ts";
import type { EventStore, RecordedEvent } from "@logue/infra/event-store/event-store.ts";
import { openEventstoredbEventStore } from "@logue/infra/event-store/eventstoredb/eventstoredb-event-store.ts";
import { openMemoryEventStore } from "@logue/infra/event-store/memory/memory-event-store.ts";
import { openSqliteEventStore } from "@logue/infra/event-store/sqlite/sqlite-event-store.ts";
import test from "ava";
import fc from "fast-check";
import { copyEvents } from "../../startup/migrate/events.ts";
import { writeLog } from "../../startup/migrate/testing/any-log.ts";
import { temporaryFolder } from "../../tests/support/temporary-folder.ts";
import { canonicalJson } from "./canonical-json.ts";
import { encodeEntry, sealedEntryOf, streamLabel } from "./sealed-entry.ts";

const labelKey = Buffer.alloc(32, 7);
const event: RecordedEvent = {
  stream: "conversation-1",
  revision: 4,
  position: "00000000000000000009",
  id: "01890000-0000-7000-8000-000000000001",
  type: "MessagePosted",
  data: { text: "sealed", count: 1.5, nested: { b: [], a: null } },
  metadata: { keyId: "k", commandId: "c" },
  created: "2026-01-02T03:04:05.678Z",
};
const bytesOf = (one: RecordedEvent): string => encodeEntry(sealedEntryOf(one, streamLabel(labelKey, one.stream))).toString();

/** Data that stores could be tempted to spell in their own way. */
const unusual = {
  z: [1e21, 1e-7, -0, 0.1, 9_007_199_254_740_991],
  "€": "\u2028 é é \u0000 😀 </script>",
  1: { "": [], nested: [[{}]] },
  a: null,
  __proto__x: true,
};

async function entriesIn(store: EventStore): Promise<string[]> {
  return (await store.readAll({ limit: 1_000 })).map(bytesOf);
}

test("an entry has a fixed spelling, which never changes for what is sealed", (t) => {
  t.is(
    bytesOf(event),
    '{"created":1767323045678,"data":"851e5d09078fcb9f7ca848fb387b68b3ebfb67d986a40d1d2c749f72062cfaf7","id":"01890000-0000-7000-8000-000000000001","label":"d0a77203f459841184997725108230e0aca8c8933124cf001157abbc29d2d3e8","metadata":"c5e7f8b744aea27a3b17cd44ab2b5b2d30f50b33c0ae3db78c2e47bddc5ba0ac","revision":4,"type":"MessagePosted","v":1}',
  );
});

test("an entry is spelled as canonical JSON, whatever stands in it", (t) => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.nat(), (text, number) => {
      const entry = { ...sealedEntryOf(event, text), id: text, type: text, revision: number };
      t.is(encodeEntry(entry).toString(), canonicalJson(entry));
    }),
    { seed: 8785, numRuns: 100 },
  );
});

test("each part of an event changes its entry, and its position does not", (t) => {
  const changes: Partial<RecordedEvent>[] = [
    { stream: "conversation-2" },
    { revision: 5 },
    { id: "01890000-0000-7000-8000-000000000002" },
    { type: "MessageEdited" },
    { data: { text: "Sealed", count: 1.5, nested: { b: [], a: null } } },
    { metadata: { keyId: "k", commandId: "d" } },
    { created: "2026-01-02T03:04:05.679Z" },
  ];
  const entries = [event, ...changes.map((change) => ({ ...event, ...change }))].map(bytesOf);
  t.is(new Set(entries).size, changes.length + 1);
  t.is(bytesOf({ ...event, position: "00000000000000000010" }), bytesOf(event));
});

test("an event has the same entry in every store, and after it has moved through all of them and back", async (t) => {
  const folder = await temporaryFolder();
  t.teardown(() => folder.remove());
  const server = await startServerProcess();
  t.teardown(() => server.dispose());
  const source = await openSqliteEventStore({ file: `${folder.path}/source.sqlite` });
  const back = await openSqliteEventStore({ file: `${folder.path}/back.sqlite` });
  const [memory, esdb] = [openMemoryEventStore(), await openEventstoredbEventStore({ url: server.url })];
  const stores = [source, esdb, memory, back];
  t.teardown(() => Promise.all(stores.map((store) => store.close())));

  await writeLog(source, 100);
  await source.append("workspace", [{ ...event, data: unusual, metadata: { note: "\u0000 é 😀" } }], "any");
  const sealed = await entriesIn(source);
  t.true(sealed.length > 100);
  for (const [index, target] of stores.slice(1).entries()) {
    await copyEvents({ source: stores[index] ?? source, target, onProgress: () => undefined });
    t.deepEqual(await entriesIn(target), sealed);
  }
});
