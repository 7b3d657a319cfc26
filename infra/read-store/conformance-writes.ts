import { deletion, first, given, idsOf, note, notes, people, positionAt, save, write } from "./conformance-notes.ts";
import type { Promised } from "./conformance-promise.ts";
import { CheckpointConflict, UniqueIndexViolation } from "./read-store.ts";

export function describeWrites(promised: Promised): void {
  describeDocuments(promised);
  describeGuards(promised);
  describeCheckpoints(promised);
}

function describeDocuments(promised: Promised): void {
  promised("a document is read as it was written", async (t, store) => {
    const written = note("n1", { text: 'Zoë said "hi" 🎉\n\u0000', number: 0.5, sentAtMs: -3, tags: ["a", "b"], title: "" });
    await given(store, [written]);
    t.deepEqual(await store.get(notes, "n1"), written);
    t.is(await store.get(notes, "n2"), undefined);
    t.is(await store.get(people, "n1"), undefined);
  });

  promised("several documents are returned in the order of the ids, also repeated ones", async (t, store) => {
    await given(store, [note("n1"), note("n2"), note("n3")]);
    const found = await store.getMany(notes, ["n3", "nobody", "n1", "n3"]);
    t.deepEqual(
      found.map((document) => document?.id),
      ["n3", undefined, "n1", "n3"],
    );
    t.deepEqual(await store.getMany(notes, []), []);
  });

  promised("a reader's change to a returned document does not change the store", async (t, store) => {
    const written = { ...note("n1"), tags: ["a"] };
    await given(store, [written]);
    written.tags.push("b");
    t.deepEqual((await store.get(notes, "n1"))?.tags, ["a"]);
  });

  promised("a later event replaces the document, in its indexes too", async (t, store) => {
    await given(store, [note("n1", { room: "r1", number: 1 })]);
    await save(store, first, [write(note("n1", { room: "r2", number: 7, text: "moved" }), 2)]);
    t.deepEqual(await store.range(notes, { index: "timeline", prefix: ["r1"], limit: 10 }), []);
    t.deepEqual(idsOf(await store.range(notes, { index: "timeline", prefix: ["r2"], limit: 10 })), ["n1"]);
    t.is((await store.get(notes, "n1"))?.text, "moved");
  });

  promised("a deleted document is gone from every query", async (t, store) => {
    await given(store, [
      note("n1", { number: 1, text: "gone", sentAtMs: 1 }),
      note("n2", { number: 2, text: "gone", sentAtMs: 2 }),
    ]);
    await save(store, first, [deletion("n1", 2)]);
    t.is(await store.get(notes, "n1"), undefined);
    t.deepEqual(idsOf(await store.range(notes, { index: "timeline", prefix: ["r1"], limit: 10 })), ["n2"]);
    t.is(await store.count(notes, { index: "timeline", prefix: ["r1"], limit: 10 }), 1);
    t.deepEqual(idsOf(await store.search(notes, { words: ["gone"], limit: 10 })), ["n2"]);
  });

  promised("two documents cannot share a unique value, and no part of that write stays", async (t, store) => {
    await given(store, [note("n1", { email: "ann@logue.example" }), note("n2", { email: null }), note("n3", { email: null })]);
    const writes = [write(note("n4"), 2), write(note("n5", { email: "ann@logue.example" }), 2)];
    await t.throwsAsync(save(store, first, writes), { instanceOf: UniqueIndexViolation });
    t.deepEqual(await store.getMany(notes, ["n4", "n5"]), [undefined, undefined]);
    t.is(await store.checkpoint(first, "0"), positionAt(1));
    await save(store, first, [deletion("n1", 2), write(note("n5", { email: "ann@logue.example" }), 2)]);
    t.deepEqual(idsOf(await store.range(notes, { index: "byEmail", prefix: ["ann@logue.example"], limit: 2 })), ["n5"]);
  });
}

function describeGuards(promised: Promised): void {
  promised("a repeated or older event changes nothing", async (t, store) => {
    await given(store, []);
    await save(store, first, [write(note("n1", { text: "now", number: 5, sentAtMs: 1 }), 5)]);
    await save(store, first, [write(note("n1", { text: "again", number: 6, sentAtMs: 2 }), 5)]);
    await save(store, first, [write(note("n1", { text: "before", number: 4, sentAtMs: 3 }), 4), deletion("n1", 3)]);
    t.is((await store.get(notes, "n1"))?.text, "now");
    t.is((await store.range(notes, { index: "timeline", prefix: ["r1"], limit: 10 }))[0]?.number, 5);
    t.deepEqual(idsOf(await store.search(notes, { words: ["now"], limit: 10 })), ["n1"]);
    t.deepEqual(await store.search(notes, { words: ["before"], limit: 10 }), []);
  });

  promised("an older event does not bring a deleted document back, a newer one does", async (t, store) => {
    await given(store, [note("n1", { text: "hello", sentAtMs: 1 })]);
    await save(store, first, [deletion("n1", 5), deletion("never-seen", 5)]);
    await save(store, first, [write(note("n1"), 4), write(note("n1"), 5), write(note("never-seen"), 4)]);
    t.deepEqual(await store.getMany(notes, ["n1", "never-seen"]), [undefined, undefined]);
    await save(store, first, [write(note("n1", { text: "hello", sentAtMs: 1 }), 6)]);
    t.deepEqual(idsOf(await store.search(notes, { words: ["hello"], limit: 10 })), ["n1"]);
  });

  promised("a follower loads documents with their guards, deleted ones too", async (t, store) => {
    await given(store, [note("n1"), note("n2")]);
    await save(store, first, [deletion("n2", 9)]);
    const keys = ["n2", "n1", "nobody"].map((id) => ({ collection: "notes", id }));
    t.deepEqual(await store.load(first, keys), [
      { document: undefined, position: positionAt(9) },
      { document: note("n1"), position: positionAt(1) },
      undefined,
    ]);
  });
}

function describeCheckpoints(promised: Promised): void {
  promised("each partition has its own checkpoint, none at first", async (t, store) => {
    await given(store, []);
    await store.commit(first, [], { partition: "7", previous: undefined, next: positionAt(12) });
    t.is(await store.checkpoint(first, "7"), positionAt(12));
    t.is(await store.checkpoint(first, "8"), undefined);
  });

  promised("a follower that was overtaken writes nothing", async (t, store) => {
    await given(store, [note("n1", { text: "kept", sentAtMs: 1 })]);
    const writes = [write(note("n1", { text: "lost" }), 9), write(note("n2", { number: 1, text: "lost", sentAtMs: 2 }), 9)];
    for (const previous of [undefined, positionAt(0), positionAt(2)]) {
      const move = { partition: "0", previous, next: positionAt(9) };
      await t.throwsAsync(store.commit(first, writes, move), { instanceOf: CheckpointConflict });
    }
    await t.throwsAsync(store.commit(first, writes, { partition: "1", previous: positionAt(1), next: positionAt(9) }), {
      instanceOf: CheckpointConflict,
    });
    t.is(await store.checkpoint(first, "0"), positionAt(1));
    t.is(await store.checkpoint(first, "1"), undefined);
    t.deepEqual(
      (await store.getMany(notes, ["n1", "n2"])).map((found) => found?.text),
      ["kept", undefined],
    );
    t.deepEqual(await store.search(notes, { words: ["lost"], limit: 10 }), []);
  });

  promised("of two followers with the same checkpoint only one commits", async (t, store, adapter) => {
    await given(store, []);
    const other = await adapter.open();
    const move = { partition: "0", previous: positionAt(1), next: positionAt(2) };
    const outcomes = await Promise.allSettled([
      store.commit(first, [write(note("mine"), 2)], move),
      other.commit(first, [write(note("theirs"), 2)], move),
    ]);
    t.deepEqual(outcomes.map(({ status }) => status).sort(), ["fulfilled", "rejected"]);
    t.is((await store.getMany(notes, ["mine", "theirs"])).filter((found) => found !== undefined).length, 1);
    await other.close();
  });

  promised("a write to an undeclared collection throws, and no part of it stays", async (t, store) => {
    await given(store, []);
    const stranger = { ...write(note("n2"), 2), collection: "strangers" };
    await t.throwsAsync(save(store, first, [write(note("n1"), 2), stranger]));
    t.is(await store.get(notes, "n1"), undefined);
    t.is(await store.checkpoint(first, "0"), positionAt(1));
  });
}
