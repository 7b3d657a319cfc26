import { until } from "../../tests/support/wait-until.ts";
import { deletion, first, given, idsOf, note, notes, people, positionAt, save, second, write } from "./conformance-notes.ts";
import type { Promised } from "./conformance-promise.ts";
import { type Collection, ReadStoreUnavailable } from "./read-store.ts";

const notesWithTitles: typeof notes = { ...notes, indexes: { ...notes.indexes, byTitle: { fields: ["title"] } } };
const laterCollection: Collection<{ readonly id: string }> = { name: "later", projection: "notes", indexes: {} };

export function describeVersions(promised: Promised): void {
  describeRebuild(promised);
  describeSwitch(promised);
  describeDeclarations(promised);
  describeOpening(promised);
}

function describeRebuild(promised: Promised): void {
  promised("the first version is live, a second one is built beside it unseen", async (t, store) => {
    t.is(await store.liveVersion("notes"), undefined);
    await given(store, [note("n1", { text: "old", sentAtMs: 1, number: 1 })]);
    await store.declare(second, [notes, people]);
    t.is(await store.liveVersion("notes"), 1);
    t.is(await store.checkpoint(second, "0"), undefined);
    await save(store, second, [write(note("n1", { text: "new", sentAtMs: 1, number: 1 }), 1), write(note("n2"), 1)]);
    t.deepEqual(
      (await store.getMany(notes, ["n1", "n2"])).map((found) => found?.text),
      ["old", undefined],
    );
    t.deepEqual(await store.search(notes, { words: ["new"], limit: 10 }), []);
    const loaded = await store.load(second, [{ collection: "notes", id: "n1" }]);
    t.deepEqual(loaded[0]?.document, note("n1", { text: "new", sentAtMs: 1, number: 1 }));
  });

  promised("the live version can be written while another is built", async (t, store) => {
    await given(store, [note("n1", { number: 1 })]);
    await store.declare(second, [notes, people]);
    await save(store, second, [write(note("n1", { number: 1 }), 1)]);
    await save(store, first, [write(note("n2", { number: 2 }), 2)]);
    await save(store, second, [write(note("n3", { number: 3 }), 2)]);
    t.deepEqual(idsOf(await store.range(notes, { index: "timeline", prefix: ["r1"], limit: 10 })), ["n1", "n2"]);
    t.is(await store.checkpoint(first, "0"), positionAt(2));
  });

  promised("after the switch all readers get the new version, and the old one can be dropped", async (t, store) => {
    await given(store, [note("n1", { text: "old" })]);
    await store.declare(second, [notesWithTitles, people]);
    await save(store, second, [write(note("n1", { text: "new", title: "t", number: 1, sentAtMs: 1 }), 1)]);
    await store.finish?.(second);
    await store.switchTo(second);
    await store.dropVersion(first);
    t.is(await store.liveVersion("notes"), 2);
    t.is((await store.get(notesWithTitles, "n1"))?.text, "new");
    t.deepEqual(idsOf(await store.range(notesWithTitles, { index: "byTitle", prefix: ["t"], limit: 10 })), ["n1"]);
    t.deepEqual(idsOf(await store.search(notes, { words: ["new"], limit: 10 })), ["n1"]);
    await t.throwsAsync(store.checkpoint(first, "0"), { instanceOf: ReadStoreUnavailable });
    await store.dropVersion(first);
  });
}

function describeSwitch(promised: Promised): void {
  promised("what was changed and deleted while a version was built is found by its last words alone", async (t, store) => {
    await given(store, [note("n1", { text: "old" })]);
    await store.declare(second, [notes, people]);
    const of = (id: string, text: string, sentAtMs: number) => note(id, { text, sentAtMs });
    await save(store, second, [write(of("n1", "early", 1), 1), write(of("n2", "early", 2), 1), write(of("n3", "early", 3), 1)]);
    await save(store, second, [write(of("n1", "late", 1), 2), write(of("n2", "early", 9), 2), deletion("n3", 2)]);
    await store.finish?.(second);
    await store.switchTo(second);
    const found = async (word: string) => idsOf(await store.search(notes, { words: [word], limit: 10 }));
    t.deepEqual([await found("early"), await found("late"), await found("old")], [["n2"], ["n1"], []]);
    await save(store, second, [write(of("n2", "late", 9), 3)]);
    t.deepEqual([await found("early"), await found("late")], [[], ["n2", "n1"]]);
  });

  promised("another process sees the switch soon", async (t, store, adapter) => {
    await given(store, [note("n1", { text: "old" })]);
    const other = await adapter.open();
    t.is((await other.get(notes, "n1"))?.text, "old");
    await store.declare(second, [notes, people]);
    await save(store, second, [write(note("n1", { text: "new" }), 1)]);
    await store.switchTo(second);
    await store.dropVersion(first);
    await until(async () => (await other.get(notes, "n1"))?.text === "new");
    t.is(await other.liveVersion("notes"), 2);
    await other.close();
  });

  promised("a dropped version can be built again from nothing", async (t, store) => {
    await given(store, []);
    await store.declare(second, [notes, people]);
    await save(store, second, [write(note("n1"), 1)]);
    await store.dropVersion(second);
    await store.declare(second, [notes, people]);
    t.is(await store.checkpoint(second, "0"), undefined);
    t.deepEqual(await store.load(second, [{ collection: "notes", id: "n1" }]), [undefined]);
  });

  promised("all versions are listed, the live one and those beside it, until they are dropped", async (t, store) => {
    t.deepEqual(await store.versions("notes"), []);
    await given(store, [note("n1")]);
    const tenth = { ...second, version: 10 };
    for (const target of [tenth, second]) {
      await store.declare(target, [notes, people]);
      await save(store, target, [write(note("n1"), 1)]);
    }
    t.deepEqual(await store.versions("notes"), [1, 2, 10]);
    await store.switchTo(tenth);
    await store.dropVersion(first);
    t.deepEqual(await store.versions("notes"), [2, 10]);
    t.deepEqual(await store.versions("note"), []);
  });

  promised("the live version cannot be dropped, nor a missing one be switched in", async (t, store) => {
    await given(store, [note("n1")]);
    await t.throwsAsync(store.dropVersion(first));
    await t.throwsAsync(store.switchTo(second), { instanceOf: ReadStoreUnavailable });
    t.is((await store.get(notes, "n1"))?.id, "n1");
  });
}

function describeDeclarations(promised: Promised): void {
  promised("declaring the same again changes nothing", async (t, store) => {
    await given(store, [note("n1")]);
    await store.declare(first, [{ ...notes, indexes: Object.fromEntries(Object.entries(notes.indexes).reverse()) }, people]);
    t.is((await store.get(notes, "n1"))?.id, "n1");
  });

  promised("a changed declaration needs a higher version", async (t, store) => {
    await given(store, [note("n1")]);
    await t.throwsAsync(store.declare(first, [notesWithTitles, people]), { message: /higher version/ });
    await t.throwsAsync(store.declare(first, [{ ...notes, shape: 2 }, people]), { message: /higher version/ });
    await t.throwsAsync(store.declare(first, [notes, people, laterCollection]), { message: /higher version/ });
    t.is((await store.get(notes, "n1"))?.id, "n1");
  });

  promised("an index that the live version does not have is unavailable until the rebuild", async (t, store) => {
    await given(store, [note("n1", { title: "t" })]);
    const range = store.range(notesWithTitles, { index: "byTitle", prefix: ["t"], limit: 10 });
    await t.throwsAsync(range, { instanceOf: ReadStoreUnavailable });
    await t.throwsAsync(store.get(laterCollection, "x"), { instanceOf: ReadStoreUnavailable });
  });

  promised("a projection that was never built is unavailable, not empty", async (t, store) => {
    await t.throwsAsync(store.get(notes, "n1"), { instanceOf: ReadStoreUnavailable });
    await t.throwsAsync(store.commit(first, [], { partition: "0", previous: undefined, next: positionAt(1) }), {
      instanceOf: ReadStoreUnavailable,
    });
  });
}

function describeOpening(promised: Promised): void {
  promised("all documents are there after closing and reopening", async (t, store, adapter) => {
    await given(store, [note("n1", { text: "kept", number: 1, sentAtMs: 1 })]);
    await store.close();
    const reopened = await adapter.open();
    t.deepEqual(idsOf(await reopened.range(notes, { index: "timeline", prefix: ["r1"], limit: 10 })), ["n1"]);
    t.deepEqual(idsOf(await reopened.search(notes, { words: ["kept"], limit: 10 })), ["n1"]);
    t.is(await reopened.checkpoint(first, "0"), positionAt(1));
    await reopened.declare(first, [notes, people]);
    await save(reopened, first, [write(note("n2", { number: 2 }), 2)]);
    t.is(await reopened.count(notes, { index: "timeline", prefix: ["r1"], limit: 10 }), 2);
    await reopened.close();
  });

  promised("a commit of one process is read by another at once", async (t, store, adapter) => {
    await given(store, []);
    const reader = await adapter.open();
    await save(store, first, [write(note("n1", { number: 1, text: "news", sentAtMs: 1 }), 2)]);
    t.is((await reader.get(notes, "n1"))?.text, "news");
    t.deepEqual(idsOf(await reader.range(notes, { index: "timeline", prefix: ["r1"], limit: 10 })), ["n1"]);
    t.deepEqual(idsOf(await reader.search(notes, { words: ["news"], limit: 10 })), ["n1"]);
    await reader.close();
  });

  promised("a closed store says so", async (t, store) => {
    await given(store, []);
    await store.close();
    await store.close();
    await t.throwsAsync(store.get(notes, "n1"), { instanceOf: ReadStoreUnavailable });
  });
}
