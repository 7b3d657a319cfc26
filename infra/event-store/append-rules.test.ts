import test from "ava";
import { newStream, readWhole, refusedWith, said, saidMany } from "./conformance/events.ts";
import { openMemoryEventStore } from "./memory/memory-event-store.ts";

test("a resend of the first append after a deletion is recognised, one from before it is not", async (t) => {
  const store = openMemoryEventStore();
  const stream = newStream();
  const before = saidMany(2);
  await store.append(stream, before, "no_stream");
  await store.deleteStream(stream, "any");
  const after = saidMany(2);
  const first = await store.append(stream, after, "no_stream");
  t.is(first.revision, 3);
  t.deepEqual(await store.append(stream, after, "no_stream"), first);
  t.is((await store.append(stream, before, "no_stream")).revision, 1);
  t.is((await readWhole(store, stream)).length, 2);
});

test("an append at the current revision whose ids exist already is answered as the first time", async (t) => {
  const store = openMemoryEventStore();
  const stream = newStream();
  const events = [said("once")];
  const first = await store.append(stream, events, "no_stream");
  await store.append(stream, [said("later")], 0);
  t.deepEqual(await store.append(stream, events, 1), first);
  t.deepEqual(await store.append(stream, events, "any"), first);
  t.deepEqual(await store.append(stream, events, "stream_exists"), first);
  t.is((await readWhole(store, stream)).length, 2);
});

test("ids at other revisions than the stale expectation are a conflict, not a resend", async (t) => {
  const store = openMemoryEventStore();
  const stream = newStream();
  const moved = said("moved");
  await store.append(stream, [said("first"), moved, said("last")], "no_stream");
  const error = await refusedWith(t, "WrongExpectedRevision", store.append(stream, [moved], 1));
  t.is(error.actualRevision, 2);
});

test("a deleted stream cannot be read, and deleting or closing it again changes nothing", async (t) => {
  const store = openMemoryEventStore();
  const stream = newStream();
  await refusedWith(t, "StreamNotFound", store.deleteStream(stream, "any"));
  await refusedWith(t, "InvalidEvent", store.deleteStream("$hidden", "any"));
  await store.append(stream, saidMany(2), "no_stream");
  await store.deleteStream(stream, 1);
  await store.deleteStream(stream, 1);
  const error = await refusedWith(t, "WrongExpectedRevision", store.append(stream, [said("?")], "stream_exists"));
  t.is(error.actualRevision, "no_stream");
  await store.tombstoneStream(stream, "any");
  await store.tombstoneStream(stream, "any");
  await refusedWith(t, "StreamTombstoned", store.append(stream, [said("?")], "any"));
});

test("a stream can be tombstoned before its first event", async (t) => {
  const store = openMemoryEventStore();
  const stream = newStream();
  await store.tombstoneStream(stream, "no_stream");
  await refusedWith(t, "StreamTombstoned", store.append(stream, [said("never")], "no_stream"));
});

test("a read without a valid limit throws", async (t) => {
  const store = openMemoryEventStore();
  await t.throwsAsync(store.readAll({ limit: -1 }), { instanceOf: RangeError });
  await t.throwsAsync(store.readStream(newStream(), { limit: Number.NaN }), { instanceOf: RangeError });
});
