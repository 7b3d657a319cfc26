import test from "ava";
import { memoryStorage } from "../../testing/memory-storage.ts";
import { Drafts } from "./drafts.svelte.ts";

const file = { fileId: "f1", name: "map.png" };

test("a draft is kept across reloads with its attachments, its quote and its choice", (t) => {
  const storage = memoryStorage();
  const draft = new Drafts("ada", storage).draft("harbour", "root");
  draft.write("Look at **this**");
  draft.attach(file);
  draft.quote({ id: "m1", text: "Where?", sender: { displayName: "Rafi" } });
  draft.showInRoom(true);

  const reloaded = new Drafts("ada", storage).draft("harbour", "root");
  t.is(reloaded.text, "Look at **this**");
  t.deepEqual(reloaded.files, [file]);
  t.is(reloaded.quoted?.id, "m1");
  t.true(reloaded.alsoInRoom);
});

test("each room, each thread and each person has a draft of its own", (t) => {
  const storage = memoryStorage();
  const drafts = new Drafts("ada", storage);
  drafts.draft("harbour", null).write("room");
  drafts.draft("harbour", "root").write("thread");
  t.is(drafts.draft("harbour", null).text, "room");
  t.is(drafts.draft("harbour", "root").text, "thread");
  t.true(new Drafts("rafi", storage).draft("harbour", null).isEmpty);
});

test("the places with something unsent are known, also after a reload, until it is sent", (t) => {
  const storage = memoryStorage();
  const drafts = new Drafts("ada", storage);
  drafts.draft("harbour", null).write("unsent");
  drafts.draft("pier", "root").attach(file);
  for (const known of [drafts, new Drafts("ada", storage)]) {
    t.true(known.hasDraft("harbour"));
    t.false(known.hasDraft("pier"));
    t.deepEqual(known.places, [
      { roomId: "harbour", threadRootId: null },
      { roomId: "pier", threadRootId: "root" },
    ]);
  }
  drafts.draft("harbour", null).clear();
  t.false(drafts.hasDraft("harbour"));
  t.is(storage.length, 1);
});

test("a draft of an earlier version, which is plain text, is taken over", (t) => {
  const storage = memoryStorage();
  storage.setItem("logue/draft/ada/harbour/", "written before");
  t.is(new Drafts("ada", storage).draft("harbour", null).text, "written before");
});

test("a draft that is changed while its files are waited for is held back until it is sent again", (t) => {
  const draft = new Drafts("ada", memoryStorage()).draft("harbour", null);
  draft.write("The tide table");
  t.false(draft.isHeldBack);
  draft.isSentAfterUploads = true;
  draft.write("The tide table of");
  t.like(draft, { isSentAfterUploads: false, isHeldBack: true });
  draft.write("The tide table of the pier");
  t.true(draft.isHeldBack);
  draft.isSentAfterUploads = true;
  t.false(draft.isHeldBack);
});
